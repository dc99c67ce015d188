import { findNearest, fold } from '../import/nearest.ts';

/** A leader of the organisation, as a file names them. */
export interface NamedLeader {
	/** The leader's evaluation in the round; undefined where the leader is not in it. */
	readonly evaluationId: string | undefined;
	/** The organisation's own number. */
	readonly key: string | undefined;
	readonly email: string;
}

/** Whom a cell means. */
export type FoundLeader =
	| { readonly kind: 'found'; readonly evaluationId: string }
	| { readonly kind: 'outside' | 'unknown' | 'several' };

export interface LeaderFinder {
	find(text: string): FoundLeader;
	/** What was probably meant where nobody was found. */
	suggest(text: string): string | undefined;
}

/** Finds leaders by number or address, in whatever spelling; by address only where one leader has it. */
export function openLeaders(leaders: readonly NamedLeader[]): LeaderFinder {
	const exact = groupByNames(leaders, ({ key = '', email }) => [fold(key), fold(email)]);
	const loose = groupByNames(leaders, ({ key = '' }) => [withoutZeros(key)]);
	const inRound = leaders.filter(({ evaluationId }) => evaluationId !== undefined);
	const keys = inRound.flatMap(({ key }) => key ?? []);
	const emails = inRound.map(({ email }) => email);

	return {
		find(text) {
			const found = exact.get(fold(text)) ?? loose.get(withoutZeros(text)) ?? [];
			const [evaluationId, ...others] = found.flatMap((leader) => leader.evaluationId ?? []);
			if (others.length > 0) return { kind: 'several' };
			if (evaluationId !== undefined) return { kind: 'found', evaluationId };

			return { kind: found.length > 0 ? 'outside' : 'unknown' };
		},
		suggest: (text) => findNearest(text, text.includes('@') ? emails : keys)
	};
}

/** Spreadsheets take the zeros in front of a number for nothing. */
function withoutZeros(key: string): string {
	return fold(key).replace(/^0+(?=\d)/u, '');
}

function groupByNames(
	leaders: readonly NamedLeader[],
	namesOf: (leader: NamedLeader) => readonly string[]
): ReadonlyMap<string, readonly NamedLeader[]> {
	const groups = new Map<string, NamedLeader[]>();
	for (const leader of leaders) {
		for (const name of new Set(namesOf(leader))) {
			if (name === '') continue;
			const same = groups.get(name);
			if (same) same.push(leader);
			else groups.set(name, [leader]);
		}
	}

	return groups;
}
