/** What a respondent's link can be used for. `answered` may still replace its answers. */
export type LinkState = 'open' | 'answered' | 'closed' | 'withdrawn';

interface Link {
	readonly answered: boolean;
	readonly withdrawn: boolean;
	readonly round: { readonly state: string; readonly closesAt: string };
}

/**
 * The state of a link. Withdrawn comes first, so that the page of a withdrawn link does not tell
 * whether it was used.
 */
export function linkState({ answered, withdrawn, round }: Link, now: Date): LinkState {
	if (withdrawn) return 'withdrawn';
	if (round.state !== 'open' || new Date(round.closesAt) <= now) return 'closed';

	return answered ? 'answered' : 'open';
}
