import { describe, expect, test } from 'vitest';
import { employeesMean } from '#tests/support/comparison.ts';
import type { Display } from '#lib/domain/disclosure/display.ts';
import { wordAgreement } from '#lib/domain/disclosure/wording.ts';
import { compareViews, type GapGroup } from '../gap.ts';
import { estimateUncertainty } from '../uncertainty.ts';
import { orientationWords } from './balance.ts';
import { describeChange, wordDirection } from './change.ts';
import { describeDifference, describeGap } from './gap.ts';
import { writeAtMost, writeOutward, writeTenths } from './numbers.ts';
import { describeThemeSureness } from './sureness.ts';

/* Every branch of the sentences about gaps, sureness and change that no other test spells out. */

const at = (group: GapGroup, tenths: number, marks: { isBand?: true; isLarge?: true } = {}) => ({
	...{ group, heading: 'none' as const, tenths, isBand: false, isLarge: false },
	...marks
});

describe('under the name of a theme stands', () => {
	test.for([
		[
			at('overLow', 8),
			'Medarbejdernes svar ligger 0,8 point lavere',
			'The employees’ answers lie 0.8 points lower'
		],
		[
			at('overLow', 8, { isBand: true }),
			'Medarbejdernes svar ligger mindst 0,8 point lavere',
			'The employees’ answers lie at least 0.8 points lower'
		],
		[
			at('overLow', 10, { isLarge: true }),
			'Medarbejdernes svar ligger 1,0 point lavere, en stor forskel',
			'The employees’ answers lie 1.0 points lower, a large difference'
		],
		[
			at('overLow', 11, { isBand: true, isLarge: true }),
			'Medarbejdernes svar ligger mindst 1,1 point lavere, en stor forskel',
			'The employees’ answers lie at least 1.1 points lower, a large difference'
		],
		[
			at('underHigh', -8),
			'Medarbejdernes svar ligger 0,8 point højere',
			'The employees’ answers lie 0.8 points higher'
		],
		[
			at('underHigh', -8, { isBand: true }),
			'Medarbejdernes svar ligger mindst 0,8 point højere',
			'The employees’ answers lie at least 0.8 points higher'
		],
		[
			at('underHigh', -12, { isLarge: true }),
			'Medarbejdernes svar ligger 1,2 point højere, en stor forskel',
			'The employees’ answers lie 1.2 points higher, a large difference'
		],
		[
			at('underHigh', -12, { isBand: true, isLarge: true }),
			'Medarbejdernes svar ligger mindst 1,2 point højere, en stor forskel',
			'The employees’ answers lie at least 1.2 points higher, a large difference'
		],
		[
			at('overHigh', 6),
			'Du ser styrken tydeligere, end medarbejderne gør',
			'You see the strength more clearly than the employees do'
		],
		[
			at('overHigh', 13, { isLarge: true }),
			'Du ser styrken tydeligere, end medarbejderne gør, en stor forskel',
			'You see the strength more clearly than the employees do, a large difference'
		],
		[
			at('underLow', -6),
			'Du ser strengere på det, end medarbejderne gør',
			'You are harder on it than the employees are'
		],
		[
			at('underLow', -13, { isLarge: true }),
			'Du ser strengere på det, end medarbejderne gør, en stor forskel',
			'You are harder on it than the employees are, a large difference'
		]
	] as const)('%j: »%s«', ([gap, da, en]) => {
		expect(describeDifference(gap)).toEqual({ da, en });
	});

	test.for(['agreeHigh', 'agreeLow', 'none'] as const)('nothing where it is %s', (group) => {
		expect(describeDifference(at(group, 3))).toBeUndefined();
		expect(describeDifference(at(group, 12, { isLarge: true }))).toBeUndefined();
	});
});

test('whose figure is the higher one follows from the two figures themselves', () => {
	let told = 0;
	for (let own = 10; own <= 50; own += 10)
		for (let theirs = 10; theirs <= 50; theirs++) {
			const employees = employeesMean({ kind: 'value', tenths: theirs }, 12, 12);
			const self = employeesMean({ kind: 'value', tenths: own }, 1, 1);
			const gap = compareViews(self, employees);
			const said = gap && describeDifference(gap)?.da;
			if (!said?.startsWith('Medarbejdernes svar ligger')) continue;
			told += 1;

			expect(said.includes('højere')).toBe(theirs > own);
			expect(said).toContain(` ${writeTenths(Math.abs(theirs - own)).da} `);
		}
	expect(told).toBeGreaterThan(30);
});

test.for(['agreeHigh', 'agreeLow', 'overHigh', 'overLow', 'underHigh', 'underLow'] as const)(
	'a large difference that is %s has one sentence more',
	(group) => {
		const { da, en } = describeGap({ group, isLarge: false });

		expect(describeGap({ group, isLarge: true })).toEqual({
			da: `${da} Forskellen er stor, og den er større, end tilfældigheder kan forklare.`,
			en: `${en} The difference is large, and larger than chance can explain.`
		});
	}
);

describe('how sure the figure of one theme is', () => {
	const say = (display: Display, n: number, invited: number) => {
		const figure = employeesMean(display, n, invited);
		return describeThemeSureness(figure, estimateUncertainty(figure));
	};
	const value = (tenths: number): Display => ({ kind: 'value', tenths });
	const band = (low: number, high: number): Display => ({ kind: 'band', low, high });

	test.for([
		[
			say(value(36), 8, 20),
			'Havde alle 20 medarbejdere svaret, ville tallet nok ligge mellem 3,1 og 4,1. Se på retningen mere end på decimalen.',
			'Had all 20 employees answered, the figure would probably lie between 3.1 and 4.1. Look at the direction more than at the decimal.'
		],
		[
			say(value(36), 5, 40),
			'Havde alle 40 medarbejdere svaret, ville tallet nok ligge mellem 2,8 og 4,4. Det er meget usikkert. Brug tallet til at spørge ud fra.',
			'Had all 40 employees answered, the figure would probably lie between 2.8 and 4.4. That is very unsure. Use the figure to ask questions from.'
		],
		[
			say(value(49), 5, 40),
			'Havde alle 40 medarbejdere svaret, ville tallet nok ligge mellem 4,1 og 5,0. Det er meget usikkert. Brug tallet til at spørge ud fra.',
			'Had all 40 employees answered, the figure would probably lie between 4.1 and 5.0. That is very unsure. Use the figure to ask questions from.'
		],
		[
			say(band(10, 19), 9, 9),
			'Medarbejdernes tal er et interval: »1,9 eller lavere«. Hvor i intervallet det ligger, viser vi ikke.',
			'The employees’ figure is a range: “1.9 or lower”. Where in the range it lies, we do not show.'
		],
		[
			say(band(41, 50), 9, 12),
			'Medarbejdernes tal er et interval: »4,1 eller højere«. Hvor i intervallet det ligger, viser vi ikke. Havde alle 12 svaret, kunne det ligge op til 0,3 point uden for.',
			'The employees’ figure is a range: “4.1 or higher”. Where in the range it lies, we do not show. Had all 12 answered, it might lie up to 0.3 points outside.'
		],
		[
			say(band(41, 43), 12, 12),
			'Medarbejdernes tal er et interval: »4,1–4,3«. Hvor i intervallet det ligger, viser vi ikke.',
			'The employees’ figure is a range: “4.1–4.3”. Where in the range it lies, we do not show.'
		]
	] as const)('%#', ([said, da, en]) => {
		expect(said).toEqual({ da, en });
	});
});

test('a direction is one word, and a statement keeps its quotation marks in a sentence', () => {
	expect([wordDirection('higher'), wordDirection('lower'), wordDirection('same')]).toEqual([
		{ da: 'højere', en: 'higher' },
		{ da: 'lavere', en: 'lower' },
		{ da: 'ingen sikker ændring', en: 'no certain change' }
	]);
	expect(
		describeChange(
			{ da: '»Min leder lytter.«', en: '“My manager listens.”' },
			{
				direction: 'lower',
				now: { da: '1,9 eller lavere', en: '1.9 or lower' },
				earlier: { da: '3,2', en: '3.2' }
			}
		)
	).toEqual({
		da: '»Min leder lytter.« ligger lavere: 1,9 eller lavere nu, 3,2 sidst.',
		en: '“My manager listens.” lies lower: 1.9 or lower now, 3.2 last time.'
	});
});

test('agreement and directions are words of everyday language', () => {
	expect((['high', 'medium', 'low'] as const).map((level) => wordAgreement(level).text)).toEqual([
		{ da: 'høj', en: 'high' },
		{ da: 'middel', en: 'medium' },
		{ da: 'lav', en: 'low' }
	]);
	expect(orientationWords).toEqual({
		opad: { da: 'opad', en: 'upward' },
		indad: { da: 'indad', en: 'inward' },
		udad: { da: 'udad', en: 'outward' },
		fremad: { da: 'fremad', en: 'forward' }
	});
});

test('numbers have a comma in Danish, a point in English, and one decimal in both', () => {
	for (let tenths = 0; tenths <= 50; tenths++) {
		const { da, en } = writeTenths(tenths);

		expect(da).toMatch(/^\d,\d$/u);
		expect(en).toBe(da.replace(',', '.'));
	}
	expect(writeAtMost(0.21)).toEqual({ da: '0,3', en: '0.3' });
	expect(writeAtMost(0.3)).toEqual({ da: '0,3', en: '0.3' });
	expect(writeOutward({ low: 3.29, high: 3.81 })).toEqual({
		low: { da: '3,2', en: '3.2' },
		high: { da: '3,9', en: '3.9' }
	});
});
