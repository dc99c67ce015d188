/** What a ballot is bound to when it is sealed, so that it opens in its own place only. */
export function ballotBinding(evaluationId: string, group: string, part: number): string {
	return `${evaluationId} ${group} ${part}`;
}
