import { packCrossProducts, peerScale, type ScaleMoments } from '#lib/domain/disclosure/moments.ts';
import type { Counts, GroupTally, ItemTally, ThemeMoments } from '#lib/domain/disclosure/tally.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { AnonymousGroup } from '#lib/domain/rater-group/groups.ts';
import type { Chance } from './chance.ts';

/** What a close would have left of one group. */
export interface SimulatedTeam {
	readonly tally: GroupTally;
	readonly moments: Uint8Array;
}

interface Scale {
	readonly id: string;
	readonly itemIds: readonly string[];
}

/** How much leaders, the people who rate one, and single answers differ, in scale points. */
const spread = { person: 0.5, answer: 0.7 } as const;

/** The share of answers that are "don't know". */
const dontKnow = 0.03;

/**
 * Invents a group's answers and counts them at once: a million answer sets are never there together.
 * `take` sees each person's answers as they are made, scale by scale, 0 for "don't know".
 */
export function simulateTeam(
	questionnaire: Questionnaire,
	group: AnonymousGroup,
	{ n, invited, level }: { readonly n: number; readonly invited: number; readonly level: number },
	chance: Chance,
	take: (answers: readonly Uint8Array[]) => void = () => undefined
): SimulatedTeam {
	const scales = listScales(questionnaire, group);
	const counted = scales.map((scale) => ({ scale, sums: openScale(scale.itemIds.length) }));
	for (let person = 0; person < n; person++) {
		const own = level + spread.person * chance.normal();
		for (const { sums } of counted) answerScale(sums, own, chance);
		take(counted.map(({ sums }) => sums.answers));
	}
	const themes = counted.filter(({ scale }) => scale.id !== peerScale);

	return {
		tally: {
			n,
			invited,
			items: Object.fromEntries(
				counted.flatMap(({ scale, sums }) =>
					scale.itemIds.map((id, index) => [id, itemOf(sums, index)] as const)
				)
			),
			themes: Object.fromEntries(themes.map(({ scale, sums }) => [scale.id, themeOf(sums)]))
		},
		moments: packCrossProducts(
			questionnaire,
			Object.fromEntries(counted.map(({ scale, sums }) => [scale.id, momentsOf(sums)]))
		)
	};
}

function listScales(questionnaire: Questionnaire, group: AnonymousGroup): readonly Scale[] {
	const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
	if (group === 'peer') return [{ id: peerScale, itemIds: ids(questionnaire.peerModule.items) }];

	return questionnaire.themes.map(({ id, items }) => ({ id, itemIds: ids(items) }));
}

interface ScaleSums {
	readonly size: number;
	/** Five counts a statement, then "don't know". */
	readonly counts: Uint32Array;
	readonly answers: Uint8Array;
	theme: { n: number; sum: number; sumOfSquares: number };
	complete: number;
	readonly sums: Float64Array;
	readonly products: Float64Array;
}

function openScale(size: number): ScaleSums {
	return {
		size,
		counts: new Uint32Array(6 * size),
		answers: new Uint8Array(size),
		theme: { n: 0, sum: 0, sumOfSquares: 0 },
		complete: 0,
		sums: new Float64Array(size),
		products: new Float64Array((size * (size + 1)) / 2)
	};
}

function answerScale(scale: ScaleSums, own: number, chance: Chance): void {
	const { size, counts, answers, sums, products } = scale;
	let given = 0;
	let total = 0;
	for (let item = 0; item < size; item++) {
		const isKnown = chance.next() >= dontKnow;
		const value = isKnown ? clip(Math.round(own + spread.answer * chance.normal())) : 0;
		answers[item] = value;
		addTo(counts, 6 * item + (isKnown ? value - 1 : 5), 1);
		given += isKnown ? 1 : 0;
		total += value;
	}
	if (2 * given >= size && 12 % given === 0) {
		const twelfths = (12 * total) / given;
		scale.theme.n += 1;
		scale.theme.sum += twelfths;
		scale.theme.sumOfSquares += twelfths ** 2;
	}
	if (given < size) return;

	scale.complete += 1;
	let place = 0;
	for (let row = 0; row < size; row++) {
		const answer = answers[row] ?? 0;
		addTo(sums, row, answer);
		for (let column = row; column < size; column++)
			addTo(products, place++, answer * (answers[column] ?? 0));
	}
}

function addTo(numbers: Uint32Array | Float64Array, index: number, more: number): void {
	numbers[index] = (numbers[index] ?? 0) + more;
}

function clip(value: number): number {
	return Math.min(5, Math.max(1, value));
}

function itemOf({ counts }: ScaleSums, item: number): ItemTally {
	const [one = 0, two = 0, three = 0, four = 0, five = 0, unknown = 0] = counts.subarray(6 * item);
	const values: Counts = [one, two, three, four, five];

	return { counts: values, dontKnow: unknown, skipped: 0 };
}

function themeOf({ theme }: ScaleSums): ThemeMoments {
	return theme;
}

function momentsOf({ complete, sums, products }: ScaleSums): ScaleMoments {
	return { n: complete, sums: [...sums], products: [...products] };
}
