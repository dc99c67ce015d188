import { expect, test } from 'vitest';
import { useScratch } from '#tests/support/scratch.ts';
import { openSortedRows, type SortedRow } from './sorted-rows.ts';

const scratch = useScratch();

const plain = ({ group, order, content }: SortedRow) => [group, order, String(content)];

test('gives many rows back by group and order, and those that are alike as they came', () => {
	const given = Array.from({ length: 90_000 }, (_, index) => ({
		group: (index * 7919) % 997,
		order: (index * 31) % 5,
		content: Buffer.from(`row ${index}`)
	}));
	const rows = openSortedRows(scratch());
	for (const row of given) rows.add(row);

	/* The sort of an array keeps what is alike in its order. */
	const sorted = given.toSorted((one, other) => one.group - other.group || one.order - other.order);
	expect(rows.list().map(plain).toArray()).toEqual(sorted.map(plain));
	expect(rows.list().map(plain).take(3).toArray()).toEqual(sorted.slice(0, 3).map(plain));
});

test('takes rows of any length, also none at all', () => {
	const rows = openSortedRows(scratch());
	const sizes = [0, 6_000_000, 3, 70_000, 5_000_000];
	for (const [index, size] of sizes.entries())
		rows.add({ group: -index, order: 0, content: Buffer.alloc(size, index) });

	const listed = rows.list().map(({ content }) => [content.length, content.at(-1)]);
	expect(listed.toArray()).toEqual([
		...[
			[5_000_000, 4],
			[70_000, 3],
			[3, 2],
			[6_000_000, 1]
		],
		[0, undefined]
	]);
});

test('has nothing to give where nothing came', () => {
	expect([...openSortedRows(scratch()).list()]).toEqual([]);
});
