import { describe, expect, test } from 'vitest';
import type { Display } from '#lib/domain/disclosure/display.ts';
import { figureOf } from '#lib/domain/disclosure/figure.ts';
import { criticalDifference } from '#lib/domain/disclosure/leader/margin.ts';
import { orientations } from '#lib/domain/disclosure/leader/balance.ts';
import { wordMean } from '#lib/domain/disclosure/wording.ts';
import { describeBalance } from './balance.ts';

const value = (tenths: number): Display => ({ kind: 'value', tenths });

/** One group's values upward, inward, outward and forward. */
function directions(
	displays: readonly (Display | undefined)[],
	group: 'self' | 'employee',
	size = { n: 12, invited: 12 }
) {
	return displays.map((display, index) => {
		const orientation = orientations[index] ?? 'opad';
		const figure = figureOf(
			{ kind: 'team', evaluation: 'e', leader: 'l', group },
			{ kind: 'balance', id: orientation, statistic: 'mean' },
			display && wordMean(display),
			group === 'self' ? { n: 1, invited: 1 } : size
		);
		const row = {
			id: orientation,
			kind: 'balance' as const,
			figures: { [group]: figure },
			intervals: {},
			shares: []
		};
		return { orientation, row, spread: 900 };
	});
}

const say = (
	displays: readonly (Display | undefined)[],
	group: 'self' | 'employee' = 'employee',
	size?: { n: number; invited: number }
) => describeBalance(directions(displays, group, size), group);

describe('the balance of directions', () => {
	test('names the two that lie farthest apart, and says nothing of those between', () => {
		expect(say([value(33), value(36), value(41), value(34)])).toEqual({
			da: 'Medarbejdernes svar om dit arbejde udad ligger højere end dem om dit arbejde opad.',
			en: 'The employees’ answers about your work outward lie higher than those about your work upward.'
		});
		expect(say([value(30), value(42), value(37)], 'self')).toEqual({
			da: 'Dine egne svar om dit arbejde indad ligger højere end dem om dit arbejde opad.',
			en: 'Your own answers about your work inward lie higher than those about your work upward.'
		});
	});

	test('is even where all lie within half a point', () => {
		expect(say([value(33), value(36), value(37)])).toEqual({
			da: 'Medarbejderne svarer nogenlunde ens om alle retninger.',
			en: 'The employees answer more or less alike about all directions.'
		});
		expect(say([value(33), value(37)], 'self')).toEqual({
			da: 'Du svarer selv nogenlunde ens om alle retninger.',
			en: 'You answer more or less alike about all directions yourself.'
		});
	});

	test('is not known where too few answered, or a range hides it', () => {
		expect(say([value(33), value(39)], 'employee', { n: 5, invited: 12 })).toEqual({
			da: 'Vi kan ikke sige, om medarbejderne ser forskel på retningerne.',
			en: 'We cannot say whether the employees see a difference between the directions.'
		});
		expect(say([value(40), { kind: 'band', low: 41, high: 50 }])?.da).toMatch(/^Vi kan ikke sige/u);
		expect(say([value(36), { kind: 'band', low: 41, high: 50 }])?.da).toContain(
			'indad ligger højere end'
		);
	});

	test('has no sentence with one direction alone, or with none', () => {
		expect(say([value(33), undefined])).toBeUndefined();
		expect(say([])).toBeUndefined();
		expect(describeBalance(directions([value(30), value(40)], 'employee'), 'self')).toBeUndefined();
	});
});

test('a difference between directions is never said inside chance or below half a point', () => {
	let said = 0;
	for (const size of [
		{ n: 5, invited: 8 },
		{ n: 9, invited: 12 },
		{ n: 30, invited: 30 }
	])
		for (let one = 15; one <= 45; one++)
			for (let other = 15; other <= 45; other++) {
				const sentence = say([value(one), value(other)], 'employee', size)?.en ?? '';
				if (!sentence.includes('lie higher')) continue;
				said += 1;
				const apart = Math.abs(one - other);
				if (apart < 5 || apart <= criticalDifference(900, size, size) / 100) expect.fail(sentence);
				if (sentence.includes('work upward lie') !== one > other) expect.fail(sentence);
			}
	expect(said).toBeGreaterThan(500);
});
