/** One part of the leader's time, in whole per cent. */
export interface TimePart {
	readonly id: string;
	readonly label: string;
	readonly now: number | undefined;
	readonly wished: number | undefined;
	/** What stands in the table, where that is more than the number. */
	readonly texts?: { readonly now: string; readonly wished: string } | undefined;
}

/** The axis ends at a whole ten, and never before forty, so that small shares look small. */
export function longestBar(parts: readonly TimePart[]): number {
	const largest = Math.max(0, ...parts.flatMap(({ now, wished }) => [now ?? 0, wished ?? 0]));

	return Math.max(40, Math.ceil(largest / 10) * 10);
}
