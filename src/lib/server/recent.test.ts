import { expect, test } from 'vitest';
import { Recent } from './recent.ts';

test('what was not asked for longest goes when there is too much', () => {
	const recent = new Recent<number>(2);
	recent.set('a', 1);
	recent.set('b', 2);

	expect(recent.get('a')).toBe(1);
	recent.set('c', 3);

	expect(recent.get('b')).toBeUndefined();
	expect(recent.entries()).toEqual([
		['a', 1],
		['c', 3]
	]);
});

test('what is given anew takes the place of what was there', () => {
	const recent = new Recent<number>(2);
	recent.set('a', 1);
	recent.set('b', 2);
	recent.set('a', 3);

	expect(recent.entries()).toEqual([
		['b', 2],
		['a', 3]
	]);
});
