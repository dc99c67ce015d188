import { describe, expect, test } from 'vitest';
import standard from '#db/questionnaires/ledelsesevaluering-standard-1.0.0.json' with { type: 'json' };
import type { Display } from '../disclosure/display.ts';
import { type Figure, figureOf } from '../disclosure/figure.ts';
import { wordMean } from '../disclosure/wording.ts';
import { compareViews, gapCuts } from './gap.ts';

const value = (tenths: number): Display => ({ kind: 'value', tenths });
const band = (low: number, high: number): Display => ({ kind: 'band', low, high });
const figure = (group: 'self' | 'employee', display: Display, invited: number): Figure =>
	figureOf(
		{ kind: 'team', evaluation: 'evaluation', leader: 'leader', group },
		{ kind: 'theme', id: 'drift', statistic: 'mean' },
		wordMean(display),
		{ n: group === 'self' ? 1 : 9, invited }
	);
/** Nine employees, all of those invited unless told. */
const compare = (self: Display, employees: Display, invited = 9) =>
	compareViews(figure('self', self, 1), figure('employee', employees, invited));

test('the cuts are the questionnaire’s', () => {
	const { agreeBelow, largeFrom, highFrom } = standard.selfOther;

	expect(gapCuts).toEqual({
		agreeBelow: 10 * agreeBelow,
		largeFrom: 10 * largeFrom,
		highFrom: 10 * highFrom
	});
});

describe('two exact values', () => {
	test.for([
		[39, 35, 'agreeHigh', 'strength', 4],
		[31, 35, 'agreeHigh', 'strength', -4],
		[38, 34, 'agreeLow', 'develop', 4],
		[40, 35, 'overHigh', 'strength', 5],
		[39, 34, 'overLow', 'blind', 5],
		[30, 35, 'underHigh', 'hidden', -5],
		[29, 34, 'underLow', 'develop', -5]
	] as const)('%i against %i is %s', ([own, theirs, group, heading, tenths]) => {
		expect(compare(value(own), value(theirs))).toEqual({
			group,
			heading,
			tenths,
			isBand: false,
			isLarge: false
		});
	});

	test('a difference is large from one scale point on', () => {
		expect(compare(value(43), value(34))?.isLarge).toBe(false);
		expect(compare(value(44), value(34))?.isLarge).toBe(true);
		expect(compare(value(25), value(35))?.isLarge).toBe(true);
	});
});

describe('where some have not answered', () => {
	// Nine of forty: half the interval is 0.517.
	test('a difference that chance can carry is none', () => {
		expect(compare(value(40), value(35), 40)).toMatchObject({ group: 'none', isLarge: false });
		expect(compare(value(41), value(35), 40)).toMatchObject({ group: 'overHigh' });
	});

	test('they still see the same below half a point', () => {
		expect(compare(value(39), value(35), 40)).toMatchObject({ group: 'agreeHigh' });
	});
});

describe('employees in a band', () => {
	test.for([
		['the band holds the leader’s value', 45, band(41, 50), 'none', 0],
		['nearer than half a point', 37, band(41, 50), 'none', -4],
		['half a point below it', 36, band(41, 50), 'underHigh', -5],
		['half a point above it', 24, band(10, 19), 'overLow', 5],
		['all of it nearer than half a point', 40, band(41, 44), 'agreeHigh', -1],
		['all but its end nearer than half a point', 40, band(41, 45), 'none', -1]
	] as const)('%s', ([, own, theirs, group, tenths]) => {
		expect(compare(value(own), theirs)).toMatchObject({ group, tenths, isBand: true });
	});

	test('a strength is judged by the middle', () => {
		expect(compare(value(45), band(33, 37))).toMatchObject({ group: 'overHigh' });
		expect(compare(value(45), band(32, 37))).toMatchObject({ group: 'overLow' });
	});

	test('a large difference is at least one point', () => {
		expect(compare(value(31), band(41, 50))).toMatchObject({ isLarge: true, tenths: -10 });
		expect(compare(value(32), band(41, 50))).toMatchObject({ isLarge: false, tenths: -9 });
	});
});

test('nothing is compared with what is not shown', () => {
	const shown = figure('self', value(40), 1);
	const hidden = figure('employee', { kind: 'withheld' }, 9);

	expect(compareViews(shown, hidden)).toBeUndefined();
	expect(compareViews(shown, undefined)).toBeUndefined();
	expect(compareViews(undefined, figure('employee', value(35), 9))).toBeUndefined();
});
