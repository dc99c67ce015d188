import type { Question } from './question.ts';
import { leastAnswers, type RawAnswers } from './raw.ts';

/**
 * The plainest way to the mean of a cell: one pass over two or three columns that lie in memory, a byte
 * or four a person, and one over the leaders.
 */
export function openScan(raw: RawAnswers): (question: Question) => number {
	const leaders = (raw.leaders.at(-1) ?? -1) + 1;
	const [sums, valid, people] = [0, 1, 2].map(() => new Uint32Array(leaders));
	if (!sums || !valid || !people) throw new Error('there is always room');

	return ({ itemId, places }) => {
		const answers = raw.items[raw.itemIds.indexOf(itemId)];
		if (!answers) throw new Error(`nobody answered ${itemId}`);
		const narrowed = places.flatMap((place, index) => {
			const codes = raw.codes[index];
			return place === undefined || !codes ? [] : [{ codes, place }];
		});
		for (const counts of [sums, valid, people]) counts.fill(0);
		count(answers, raw.leaders, narrowed, sums, valid, people);

		return meanOfMeans(sums, valid, people);
	};
}

interface Narrowing {
	readonly codes: Uint8Array;
	readonly place: number;
}

function count(
	answers: Uint8Array,
	leaders: Uint32Array,
	narrowed: readonly Narrowing[],
	sums: Uint32Array,
	valid: Uint32Array,
	people: Uint32Array
): void {
	for (let person = 0; person < answers.length; person++) {
		if (!isIn(narrowed, person)) continue;
		const leader = leaders[person] ?? 0;
		const answer = answers[person] ?? 0;
		people[leader] = (people[leader] ?? 0) + 1;
		sums[leader] = (sums[leader] ?? 0) + answer;
		valid[leader] = (valid[leader] ?? 0) + (answer > 0 ? 1 : 0);
	}
}

function isIn(narrowed: readonly Narrowing[], person: number): boolean {
	for (const { codes, place } of narrowed) if (codes[person] !== place) return false;

	return true;
}

function meanOfMeans(sums: Uint32Array, valid: Uint32Array, people: Uint32Array): number {
	let sum = 0;
	let teams = 0;
	for (let leader = 0; leader < sums.length; leader++) {
		const answered = people[leader] ?? 0;
		const given = valid[leader] ?? 0;
		if (answered === 0 || given < leastAnswers(answered)) continue;
		sum += (sums[leader] ?? 0) / given;
		teams += 1;
	}

	return sum / teams;
}
