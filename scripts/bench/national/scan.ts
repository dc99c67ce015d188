import type { Run } from '../bench.ts';
import { measure } from '../measure.ts';
import { openChance } from './chance.ts';

/** Statements that everybody answers, and cells of the country that they are counted in. */
const items = 51;
const cells = 208;

/** Answer sets in one array, a byte an answer, and the plainest count of them: each cell, statement and value. */
export function openAnswerSets(people: number): () => Promise<Run> {
	const chance = openChance(7);
	const answers = Uint8Array.from({ length: people * items }, () => chance.below(5));
	const cellOf = Uint8Array.from({ length: people }, () => chance.below(cells));

	return () =>
		measure(() => {
			const counts = new Uint32Array(cells * items * 5);
			for (let person = 0; person < people; person++) {
				const cell = (cellOf[person] ?? 0) * items * 5;
				const from = person * items;
				for (let item = 0; item < items; item++) {
					const place = cell + item * 5 + (answers[from + item] ?? 0);
					counts[place] = (counts[place] ?? 0) + 1;
				}
			}
			return counts;
		});
}
