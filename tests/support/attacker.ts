import type { Counts } from '#lib/domain/disclosure/tally.ts';

/** What n people's answers to one statement look like from outside, as text: equal texts cannot be told apart. */
export type Publish = (counts: Counts, n: number) => string;

export interface Leak {
	readonly n: number;
	readonly shown: string;
	readonly kind: 'one answer left' | 'few pinned down' | 'answers counted';
	readonly seenBy: 'leader' | 'colleague';
}

/**
 * Goes through everything that n people can have answered, 1 to 5 or nothing, and asks for each thing
 * that can be shown what somebody who knows the rules, and n, learns from seeing it. How many gave a
 * valid answer is not known to anybody.
 */
export function findLeaks(n: number, publish: Publish): readonly Leak[] {
	const seen = new Map<string, Seen>();
	for (const [counts, missing] of listAnswerSets(n)) {
		const shown = publish(counts, n);
		const known = seen.get(shown) ?? { leader: newView(), colleagues: Array.from(own, newView) };
		seen.set(shown, known);
		note(known.leader, counts);
		for (const answer of own) {
			if (countOf(counts, missing, answer) === 0) continue;
			note(known.colleagues[answer] ?? newView(), without(counts, answer));
		}
	}

	return [...seen].flatMap(([shown, { leader, colleagues }]) => [
		...(leavesOneAnswer(leader)
			? [{ n, shown, kind: 'one answer left', seenBy: 'leader' } as const]
			: []),
		...(sizes.some((size) => pinsDown(leader, size))
			? [{ n, shown, kind: 'few pinned down', seenBy: 'leader' } as const]
			: []),
		...(colleagues.some(leavesOneAnswer)
			? [{ n, shown, kind: 'one answer left', seenBy: 'colleague' } as const]
			: [])
	]);
}

/** What a colleague, who knows their own answer, can pin down about this many of the others. */
export function findColleagueLeaks(n: number, publish: Publish, size: number): readonly string[] {
	const seen = new Map<string, View[]>();
	for (const [counts, missing] of listAnswerSets(n)) {
		const shown = publish(counts, n);
		const views = seen.get(shown) ?? Array.from(own, newView);
		seen.set(shown, views);
		for (const answer of own) {
			if (countOf(counts, missing, answer) === 0) continue;
			note(views[answer] ?? newView(), without(counts, answer));
		}
	}

	return [...seen]
		.filter(([, views]) => views.some((view) => pinsDown(view, size)))
		.map(([shown]) => shown);
}

/** Every way in which n people can answer: how many gave each value, and how many gave none. */
export function* listAnswerSets(n: number): Generator<readonly [Counts, number]> {
	for (let a = 0; a <= n; a++)
		for (let b = 0; a + b <= n; b++)
			for (let c = 0; a + b + c <= n; c++)
				for (let d = 0; a + b + c + d <= n; d++)
					for (let e = 0; a + b + c + d + e <= n; e++)
						yield [[a, b, c, d, e], n - a - b - c - d - e];
}

interface Seen {
	readonly leader: View;
	readonly colleagues: View[];
}

/** What remains possible, over all answer sets that look the same. */
interface View {
	/** Which values anybody can have given, one bit each. */
	values: number;
	/** For one to four people: the least and the most that their answers can add up to. */
	readonly least: number[];
	readonly most: number[];
}

const sizes = [1, 2, 3, 4] as const;
/** A value less one, or 5 for a colleague who gave none. */
const own = [0, 1, 2, 3, 4, 5] as const;
const impossible = 99;

function newView(): View {
	return { values: 0, least: sizes.map(() => impossible), most: sizes.map(() => 0) };
}

/** The loops are plain because they run some ten million times. */
function note(view: View, counts: readonly number[]): void {
	for (let index = 0; index < 5; index++) if (counts[index]) view.values |= 1 << index;
	noteSums(counts, 0, 1, (size, sum) => {
		view.least[size] = Math.min(view.least[size] ?? impossible, sum);
	});
	noteSums(counts, 4, -1, (size, sum) => {
		view.most[size] = Math.max(view.most[size] ?? 0, sum);
	});
}

/** Adds up one to four answers, taken from one end of the scale. */
function noteSums(
	counts: readonly number[],
	from: number,
	step: number,
	keep: (index: number, sum: number) => void
): void {
	let taken = 0;
	let sum = 0;
	for (let index = from; index >= 0 && index < 5; index += step)
		for (let left = counts[index] ?? 0; left > 0 && taken < 4; left--) {
			sum += index + 1;
			keep(taken, sum);
			taken += 1;
		}
}

function leavesOneAnswer({ values }: View): boolean {
	return values !== 0 && (values & (values - 1)) === 0;
}

/** Their mean is confined to less than one point of the scale, or one person's answer to less than two. */
function pinsDown({ least, most }: View, size: number): boolean {
	const low = least[size - 1] ?? impossible;
	const high = most[size - 1] ?? 0;

	return low !== impossible && high - low < (size === 1 ? 2 : size);
}

function countOf(counts: readonly number[], missing: number, answer: number): number {
	return counts[answer] ?? missing;
}

function without(counts: Counts, answer: number): readonly number[] {
	return answer === 5 ? counts : counts.with(answer, (counts[answer] ?? 0) - 1);
}
