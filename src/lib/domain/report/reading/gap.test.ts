import { expect, test } from 'vitest';
import type { Gap } from '../gap.ts';
import { describeDifference, describeGap } from './gap.ts';

const blindSpot: Gap = {
	group: 'overLow',
	heading: 'blind',
	tenths: 7,
	isBand: false,
	isLarge: false
};
const hiddenStrength: Gap = { ...blindSpot, group: 'underHigh', heading: 'hidden', tenths: -7 };

test('a difference is worded from the leader’s side', () => {
	expect(describeDifference(blindSpot)?.da).toBe('Medarbejdernes svar ligger 0,7 point lavere');
	expect(describeDifference(hiddenStrength)?.da).toBe(
		'Medarbejdernes svar ligger 0,7 point højere'
	);
	expect(describeDifference(hiddenStrength)?.en).toBe(
		'The employees’ answers lie 0.7 points higher'
	);
});

test('a large difference is called that', () => {
	const large = { ...blindSpot, tenths: 12, isLarge: true };

	expect(describeDifference(large)?.da).toBe(
		'Medarbejdernes svar ligger 1,2 point lavere, en stor forskel'
	);
	expect(describeGap(large).da).toContain('Forskellen er stor');
	expect(describeGap(blindSpot).da).not.toContain('stor');
});

test('a difference to a band is at least so large', () => {
	expect(describeDifference({ ...hiddenStrength, isBand: true })).toEqual({
		da: 'Medarbejdernes svar ligger mindst 0,7 point højere',
		en: 'The employees’ answers lie at least 0.7 points higher'
	});
});

test('agreement and no certain difference have no figure', () => {
	for (const group of ['agreeHigh', 'agreeLow', 'none'] as const) {
		expect(describeDifference({ ...blindSpot, group })).toBeUndefined();
	}
});

test('a strength that the leader sees more clearly is a strength first', () => {
	const clearer: Gap = { ...blindSpot, group: 'overHigh', heading: 'strength' };

	expect(describeDifference(clearer)?.en).toBe(
		'You see the strength more clearly than the employees do'
	);
	expect(describeDifference({ ...clearer, tenths: 13, isLarge: true })?.da).toBe(
		'Du ser styrken tydeligere, end medarbejderne gør, en stor forskel'
	);
});

test.for([
	[
		'agreeHigh',
		'Du og medarbejderne ser det samme, og I ser en styrke. Find ud af, hvad der virker, så du kan holde fast i det.',
		'You and the employees see the same, and you see a strength. Find out what works, so that you can hold on to it.'
	],
	[
		'agreeLow',
		'Du og medarbejderne ser det samme, og her er noget at arbejde med. Det er et godt sted at begynde, for I er enige om, hvor I står.',
		'You and the employees see the same, and here is something to work on. It is a good place to begin, since you agree on where you are.'
	],
	[
		'overHigh',
		'Medarbejderne ser en styrke her, men du ser den tydeligere, end de gør. Spørg, hvornår de mærker den mindst.',
		'The employees see a strength here, but you see it more clearly than they do. Ask when they notice it least.'
	],
	[
		'overLow',
		'Du ser det lysere, end medarbejderne gør. Måske når det, du vil, ikke helt frem. Spørg, hvad de oplever, før du ændrer noget.',
		'You see it more brightly than the employees do. Perhaps what you intend does not quite reach them. Ask what they experience before you change anything.'
	],
	[
		'underHigh',
		'Medarbejderne ser en styrke, som du ikke selv regner med. Spørg, hvad du gør, når det virker.',
		'The employees see a strength that you do not count on yourself. Ask what you do when it works.'
	],
	[
		'underLow',
		'Både du og medarbejderne ser noget at arbejde med. Du er hårdere ved dig selv, end de er.',
		'Both you and the employees see something to work on. You are harder on yourself than they are.'
	],
	[
		'none',
		'Vi kan ikke se en sikker forskel mellem dit svar og medarbejdernes.',
		'We see no certain difference between your answer and the employees’.'
	]
] as const)('%s is said so', ([group, da, en]) => {
	expect(describeGap({ group, isLarge: false })).toEqual({ da, en });
});

test('a large difference adds one sentence', () => {
	const { da, en } = describeGap({ group: 'underLow', isLarge: true });

	expect(da).toMatch(
		/de er\. Forskellen er stor, og den er større, end tilfældigheder kan forklare\.$/u
	);
	expect(en).toMatch(/they are\. The difference is large, and larger than chance can explain\.$/u);
});

test('the size of a difference is written in both languages', () => {
	expect(describeDifference({ ...blindSpot, isBand: true })).toEqual({
		da: 'Medarbejdernes svar ligger mindst 0,7 point lavere',
		en: 'The employees’ answers lie at least 0.7 points lower'
	});
	expect(describeDifference({ ...hiddenStrength, tenths: -10, isLarge: true })).toEqual({
		da: 'Medarbejdernes svar ligger 1,0 point højere, en stor forskel',
		en: 'The employees’ answers lie 1.0 points higher, a large difference'
	});
	expect(describeDifference({ ...blindSpot, group: 'underLow', isLarge: true })).toEqual({
		da: 'Du ser strengere på det, end medarbejderne gør, en stor forskel',
		en: 'You are harder on it than the employees are, a large difference'
	});
});
