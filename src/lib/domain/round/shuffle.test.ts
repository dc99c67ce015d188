import { expect, test } from 'vitest';
import { shuffle } from './shuffle.ts';

test('a shuffled list holds the same things', () => {
	expect([...shuffle([1, 2, 3, 4], () => 0)].sort()).toEqual([1, 2, 3, 4]);
});

test('every order comes out of exactly one row of choices, so that fair choices give fair orders', () => {
	const orders = new Map<string, number>();
	for (const first of [0, 1, 2]) {
		for (const second of [0, 1]) {
			const choices = [first, second];
			const order = shuffle(['a', 'b', 'c'], () => choices.shift() ?? 0).join('');
			orders.set(order, (orders.get(order) ?? 0) + 1);
		}
	}

	expect([...orders.values()]).toEqual([1, 1, 1, 1, 1, 1]);
});
