import { parseAddress } from './address.ts';
import type { RaterProblem } from './rater-lists.ts';

/** Two people who cannot be told apart, or an address where a name should stand. */
export type SlipProblem =
	| {
			readonly kind: 'sameName';
			readonly line: number;
			readonly value: string;
			readonly other: number;
	  }
	| { readonly kind: 'slipAddress' | 'slipTaken'; readonly line: number; readonly value: string };

interface Invited {
	readonly address: string;
	readonly withdrawn: boolean;
}

/** What slips are handed out by, as typed: one name or number on each line. */
export function readSlipNames(text: string): {
	readonly names: readonly { readonly line: number; readonly name: string }[];
	readonly problems: readonly SlipProblem[];
} {
	const first = new Map<string, number>();
	const names: { line: number; name: string }[] = [];
	const problems: SlipProblem[] = [];

	for (const [index, written] of text.split('\n').entries()) {
		const value = written.replaceAll(/\s+/gu, ' ').trim().slice(0, 120);
		const line = index + 1;
		if (value === '') continue;
		const other = first.get(value.toLowerCase());
		if (parseAddress(value) !== undefined || value.includes('@'))
			problems.push({ kind: 'slipAddress', line, value });
		else if (other !== undefined) problems.push({ kind: 'sameName', line, value, other });
		else {
			first.set(value.toLowerCase(), line);
			names.push({ line, name: value });
		}
	}

	return { names, problems };
}

/**
 * Reads whom to add to an open round without mail. A name that stands on the list already must be told
 * apart from it, and somebody withdrawn cannot come back.
 */
export function readSlipAdditions(
	text: string,
	invited: readonly Invited[]
): {
	readonly names: readonly string[];
	readonly problems: readonly (RaterProblem | SlipProblem)[];
} {
	const { names, problems } = readSlipNames(text);
	const known = new Map(invited.map((entry) => [entry.address.toLowerCase(), entry.withdrawn]));

	const conflicts = names.flatMap(({ line, name }): (RaterProblem | SlipProblem)[] => {
		const isWithdrawn = known.get(name.toLowerCase());
		if (isWithdrawn === undefined) return [];

		return [{ kind: isWithdrawn ? 'wasWithdrawn' : 'slipTaken', line, value: name }];
	});

	return { names: names.map(({ name }) => name), problems: [...problems, ...conflicts] };
}
