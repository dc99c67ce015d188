import { readRaterList } from './rater-list.ts';
import type { RaterProblem } from './rater-lists.ts';

/** Somebody who was invited before. */
interface Invited {
	readonly address: string;
	readonly withdrawn: boolean;
}

/**
 * Reads addresses to add to an open round. Who was invited before is named: somebody withdrawn
 * cannot come back, because the same person could then answer twice.
 */
export function readAdditions(
	text: string,
	invited: readonly Invited[]
): { readonly addresses: readonly string[]; readonly problems: readonly RaterProblem[] } {
	const { entries, problems } = readRaterList(text);
	const active = new Set(
		invited.filter(({ withdrawn }) => !withdrawn).map(({ address }) => address)
	);
	const withdrawn = new Set(invited.map(({ address }) => address));

	const conflicts = entries.flatMap(({ line, address }): RaterProblem[] => {
		if (active.has(address)) return [{ kind: 'alreadyInvited', line, value: address }];
		return withdrawn.has(address) ? [{ kind: 'wasWithdrawn', line, value: address }] : [];
	});
	const wrong = problems.filter(({ kind }) => kind !== 'duplicate');

	return {
		addresses: entries.map(({ address }) => address).filter((address) => !withdrawn.has(address)),
		problems: [...wrong, ...conflicts]
	};
}
