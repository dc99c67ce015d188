import type { Answers } from '../ballot/answers.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import type { Selection } from '../questionnaire/selection.ts';
import type { AnonymousGroup } from '../rater-group/groups.ts';
import { listValues } from '../scoring/score.ts';
import { listFullThemes, type ScoredItem } from '../scoring/scope.ts';

/**
 * One scale's sums over the people who answered all of it. Alpha and omega need no more, and sums of
 * many teams add up, so that a single team's are never looked at.
 */
export interface ScaleMoments {
	readonly n: number;
	/** One a statement. */
	readonly sums: readonly number[];
	/** Row by row, each from the diagonal on: 11, 12, 13, 22, 23, 33. */
	readonly products: readonly number[];
}

/** By theme id, with the fellow leaders' questions under their own id. */
export type CrossProducts = Readonly<Record<string, ScaleMoments>>;

/** The name of the fellow leaders' questions among the scales. */
export const peerScale = 'lederkolleger';

/** A group's cross-products: for every scale of the questionnaire, zeros where it was not asked in full. */
export function crossProducts(
	questionnaire: Questionnaire,
	selection: Selection,
	group: AnonymousGroup,
	ballots: readonly Answers[]
): CrossProducts {
	const asked = new Set(listFullThemes(questionnaire, selection, group).map((theme) => theme.id));
	if (group === 'peer') asked.add(peerScale);

	return Object.fromEntries(
		listScales(questionnaire).map(({ id, items }) => [
			id,
			momentsOf(items, asked.has(id) ? ballots : [])
		])
	);
}

/** Adds up the cross-products of several groups, scale by scale. */
export function addCrossProducts(
	questionnaire: Questionnaire,
	groups: readonly CrossProducts[]
): CrossProducts {
	return Object.fromEntries(
		listScales(questionnaire).map(({ id, items }) => [
			id,
			groups.reduce((total, group) => addMoments(total, group[id]), momentsOf(items, []))
		])
	);
}

/** Writes cross-products in the same number of bytes for every group of a questionnaire version. */
export function packCrossProducts(
	questionnaire: Questionnaire,
	products: CrossProducts
): Uint8Array<ArrayBuffer> {
	const numbers = listScales(questionnaire).flatMap(({ id, items }) => {
		const { n, sums, products: cross } = products[id] ?? momentsOf(items, []);
		return [n, ...sums, ...cross];
	});
	const bytes = new Uint8Array(4 * numbers.length);
	const view = new DataView(bytes.buffer);
	for (const [index, number] of numbers.entries()) view.setUint32(4 * index, number);

	return bytes;
}

/** Reads cross-products back. Throws where the bytes belong to another questionnaire. */
export function unpackCrossProducts(
	questionnaire: Questionnaire,
	bytes: Uint8Array
): CrossProducts {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const numbers = Array.from({ length: bytes.byteLength / 4 }, (_, index) =>
		view.getUint32(4 * index)
	);

	return readCrossProducts(questionnaire, numbers);
}

/** Reads the numbers that were packed, or the sums of many groups' numbers, place by place. */
export function readCrossProducts(
	questionnaire: Questionnaire,
	numbers: readonly number[]
): CrossProducts {
	let from = 0;
	const take = (count: number) => numbers.slice(from, (from += count));

	const scales = listScales(questionnaire).map(({ id, items }) => {
		const [n = 0] = take(1);
		const size = items.length;
		return [id, { n, sums: take(size), products: take((size * (size + 1)) / 2) }] as const;
	});
	if (from !== numbers.length) throw new Error('moments of another questionnaire');

	return Object.fromEntries(scales);
}

function listScales(
	questionnaire: Questionnaire
): readonly { readonly id: string; readonly items: readonly ScoredItem[] }[] {
	return [...questionnaire.themes, { id: peerScale, items: questionnaire.peerModule.items }];
}

function momentsOf(items: readonly ScoredItem[], ballots: readonly Answers[]): ScaleMoments {
	const complete = ballots
		.map((ballot) => listValues(items, ballot.items))
		.filter((values) => values.length === items.length);
	const at = (values: readonly number[], index: number) => values[index] ?? 0;

	return {
		n: complete.length,
		sums: items.map((_, i) => sum(complete.map((values) => at(values, i)))),
		products: items.flatMap((_, i) =>
			items
				.slice(i)
				.map((_, offset) => sum(complete.map((values) => at(values, i) * at(values, i + offset))))
		)
	};
}

function addMoments(total: ScaleMoments, more: ScaleMoments | undefined): ScaleMoments {
	if (more === undefined) return total;

	return {
		n: total.n + more.n,
		sums: total.sums.map((value, index) => value + (more.sums[index] ?? 0)),
		products: total.products.map((value, index) => value + (more.products[index] ?? 0))
	};
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
