import { expect, test } from 'vitest';
import { laneOf, lengthOnAxis, placeOnAxis } from './plot.ts';

test('the ends and the middle of the scale lie at the ends and the middle of the axis', () => {
	expect([1, 3, 5].map(placeOnAxis)).toEqual(['0%', '50%', '100%']);
});

test('a tenth of a scale point is two and a half hundredths of the axis', () => {
	expect(lengthOnAxis(3.8, 3.9)).toBe('2.5%');
	expect(lengthOnAxis(4.1, 5)).toBe('22.5%');
});

test('up to three groups each have a lane of their own', () => {
	expect(laneOf('self', ['self'])).toBe('50%');
	expect(['self', 'manager'] as const).toHaveLength(2);
	expect((['self', 'manager'] as const).map((group) => laneOf(group, ['self', 'manager']))).toEqual(
		['22%', '78%']
	);
	expect(
		(['self', 'employee', 'manager'] as const).map((group) =>
			laneOf(group, ['self', 'employee', 'manager'])
		)
	).toEqual(['22%', '50%', '78%']);
});
