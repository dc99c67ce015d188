import { expect, test } from 'vitest';
import { coarsen, type Codes } from './coarsen.ts';

const leaders = (count: number, codes: Codes): readonly Codes[] =>
	Array.from({ length: count }, () => codes);
const school = { level: 'medarbejdere', field: 'skole' };
const care = { level: 'medarbejdere', field: 'aeldre' };
const top = { level: 'topleder', field: 'administration' };

function countOf(some: readonly Codes[]) {
	return Object.fromEntries(
		[...Map.groupBy(some, ({ level = '-', field = '-' }) => `${level} ${field}`)].map(
			([name, all]) => [name, all.length]
		)
	);
}

test('three of a kind keep their codes', () => {
	expect(countOf(coarsen([...leaders(3, school), ...leaders(4, care)]))).toEqual({
		'medarbejdere skole': 3,
		'medarbejdere aeldre': 4
	});
});

test('two of a kind lose their field first, and their level where that is not enough', () => {
	expect(
		countOf(
			coarsen([
				...leaders(5, school),
				...leaders(2, care),
				...leaders(1, { ...care, field: 'kultur' })
			])
		)
	).toEqual({ 'medarbejdere skole': 5, 'medarbejdere -': 3 });
	expect(countOf(coarsen([...leaders(5, school), ...leaders(2, care)]))).toEqual({ '- -': 7 });
});

test('somebody alone takes the smallest group along', () => {
	const found = countOf(coarsen([...leaders(3, care), ...leaders(9, school), top]));

	expect(found).toEqual({ 'medarbejdere skole': 9, '- -': 4 });
});

test('nobody ever stands with fewer than two others, whoever there is', () => {
	const kinds = [school, care, top, { level: 'ledere', field: 'skole' }, { level: 'ledere' }, {}];
	for (let seed = 0; seed < 3 ** kinds.length; seed += 1) {
		const some = kinds.flatMap((codes, index) =>
			leaders((Math.floor(seed / 3 ** index) % 3) * 2, codes)
		);
		if (some.length < 3) continue;
		expect(Math.min(...Object.values(countOf(coarsen(some)))), String(seed)).toBeGreaterThanOrEqual(
			3
		);
	}
});

test('two leaders cannot hide among themselves', () => {
	expect(() => coarsen(leaders(2, school))).toThrow('too few');
});
