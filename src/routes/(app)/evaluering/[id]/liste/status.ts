/** What the leader may know of somebody on the list: never whether they have answered. */
export function statusOf({
	withdrawn,
	bounced
}: {
	readonly withdrawn: boolean;
	readonly bounced: boolean;
}): 'withdrawn' | 'bounced' | 'invited' {
	if (withdrawn) return 'withdrawn';

	return bounced ? 'bounced' : 'invited';
}
