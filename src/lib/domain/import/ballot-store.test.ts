import { expect, test } from 'vitest';
import { openBallotStore } from './ballot-store.ts';

test('gives the rows of each slot back, over many blocks and in whatever order they came', () => {
	const store = openBallotStore(3, 7);
	const given: number[][][] = Array.from({ length: 7 }, () => []);
	for (let count = 0; count < 20_000; count++) {
		const slot = (count * 11) % 7;
		const row = [count % 251, (count >> 8) % 251, slot];
		store.add(slot, Uint8Array.from(row));
		given[slot]?.push(row);
	}

	for (const [slot, rows] of given.entries())
		expect(store.listRows(slot).map((row) => [...row])).toEqual(rows);
});

test('has no rows in a slot that got none', () => {
	expect(openBallotStore(3, 2).listRows(1)).toEqual([]);
});
