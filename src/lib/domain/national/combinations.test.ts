import { describe, expect, test } from 'vitest';
import { openCombinations } from './combinations.ts';

const many = [1, 2, 3, 4];

describe('whatever is reckoned from published sums', () => {
	test('is not about one organisation’s cells, though none of them follows alone', () => {
		const guard = openCombinations([[1], [1], many]);
		guard.publish([0, 1, 2]);

		expect(guard.admits([2])).toBe(false);
		expect(guard.admits([1, 2])).toBe(false);
	});

	test('is not about two organisations, of which each could take its own away', () => {
		const guard = openCombinations([[1], [2], many]);
		guard.publish([0, 1, 2]);

		expect(guard.admits([2])).toBe(false);
	});

	test('may be about three', () => {
		const guard = openCombinations([[1], [2, 3], many]);
		guard.publish([0, 1, 2]);

		expect(guard.admits([2])).toBe(true);
	});

	test('counts differences between cells as well as their sums', () => {
		const guard = openCombinations([[1], [1, 2], many, many]);
		guard.publish([0, 2]);

		expect(guard.admits([2, 3])).toBe(true);
		expect(guard.admits([1, 2])).toBe(false);
	});

	test('may be said again', () => {
		const guard = openCombinations([[1], [2], [3]]);
		guard.publish([0, 1, 2]);

		expect(guard.admits([0, 1, 2])).toBe(true);
	});
});
