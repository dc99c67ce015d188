import { describe, expect, test } from 'vitest';
import type { GapGroup, GapHeading } from '#lib/domain/report/gap.ts';
import { gap } from './messages/gap.ts';
import { organisationReport } from './messages/organisation-report.ts';
import { organisation } from './messages/organisation.ts';
import { smallTeam } from './messages/small-team.ts';

/** What stands over and in each of the groups: title, text, question. */
const headings: Readonly<Record<GapHeading, readonly (readonly [string, string])[]>> = {
	strength: [
		['I er enige: Det er en styrke', 'You agree: it is a strength'],
		[
			'Både du og medarbejderne svarer, at det lykkes.',
			'Both you and the employees answer that it succeeds.'
		],
		['Hvordan passer du på det, der virker?', 'How do you look after what works?']
	],
	hidden: [
		['Skjulte styrker', 'Hidden strengths'],
		['Medarbejdernes svar ligger højere end dit.', 'The employees’ answers lie higher than yours.'],
		[
			'Hvad gør du her, som du ikke selv lægger mærke til?',
			'What do you do here that you do not notice yourself?'
		]
	],
	blind: [
		['Mulige blinde pletter', 'Possible blind spots'],
		['Dit svar ligger højere end medarbejdernes.', 'Your answer lies higher than the employees’.'],
		[
			'Hvad skulle medarbejderne opleve for at svare som dig?',
			'What would the employees have to experience to answer as you do?'
		]
	],
	develop: [
		['I er enige: Det kan udvikles', 'You agree: it can be developed'],
		[
			'Både du og medarbejderne ser plads til mere.',
			'Both you and the employees see room for more.'
		],
		[
			'Hvad er det mindste skridt, som alle ville mærke?',
			'What is the smallest step that everybody would notice?'
		]
	],
	none: [
		['Ingen sikker forskel', 'No certain difference'],
		[
			'Her kan vi ikke sige, om I ser det ens eller forskelligt. Der er for få svar, eller medarbejdernes tal er et interval.',
			'Here we cannot say whether you see it alike or differently. There are too few answers, or the employees’ figure is a range.'
		],
		['Hvad ville I svare, hvis I talte om det?', 'What would you answer if you talked about it?']
	]
};

test.for(Object.entries(headings))('the group %s', ([heading, words]) => {
	const of = (language: 'da' | 'en') => {
		const { title, text, ask } = gap[language].headings[heading as GapHeading];
		return [title, text, ask];
	};

	expect(of('da')).toEqual(words.map(([da]) => da));
	expect(of('en')).toEqual(words.map(([, en]) => en));
});

/** What an organisation reads of the same groups. */
const groups: Readonly<Record<Exclude<GapGroup, 'none'>, readonly [string, string]>> = {
	agreeHigh: ['Enige: en styrke', 'Agreed: a strength'],
	overHigh: ['En styrke, tydeligst for lederen', 'A strength, clearest to the leader'],
	underHigh: ['Skjult styrke', 'Hidden strength'],
	overLow: ['Mulig blind plet', 'Possible blind spot'],
	underLow: ['Lederen er strengest', 'The leader is stricter'],
	agreeLow: ['Enige: kan udvikles', 'Agreed: can be developed']
};

test('an organisation’s groups have a name each', () => {
	const { da, en } = organisationReport;

	expect(Object.entries(da.gaps.names)).toEqual(
		Object.entries(groups).map(([group, [name]]) => [group, name])
	);
	expect(Object.entries(en.gaps.names)).toEqual(
		Object.entries(groups).map(([group, [, name]]) => [group, name])
	);
});

describe('an organisation’s sentences', () => {
	const { da, en } = organisationReport;

	test('say what has changed by more than chance, and when nothing has', () => {
		const said = { name: 'Tillid', direction: 'højere', now: '3,8', earlier: '3,4' };

		expect(da.since.certain(said)).toBe('Tillid ligger højere: 3,8 nu, 3,4 sidst.');
		expect(
			en.since.certain({ name: 'Trust', direction: 'higher', now: '3.8', earlier: '3.4' })
		).toBe('Trust lies higher: 3.8 now, 3.4 last time.');
		expect(da.since.nothing).toBe(
			'Ingen af tallene har ændret sig mere, end tilfældigheder kan forklare.'
		);
		expect(en.since.nothing).toBe(
			'None of the figures has changed by more than chance can explain.'
		);
	});

	test('say which round they compare with', () => {
		expect(da.since.before({ round: 'Forår 2024', date: '20. november 2024', leaders: 12 })).toBe(
			'Vi sammenligner med Forår 2024, der lukkede 20. november 2024, og hvor 12 ledere var med. Det er ikke altid de samme ledere og medarbejdere.'
		);
		expect(en.since.before({ round: 'Spring 2024', date: '20 November 2024', leaders: 12 })).toBe(
			'We compare with Spring 2024, which closed on 20 November 2024 with 12 leaders. They are not necessarily the same leaders or employees.'
		);
	});

	test('say between what a figure lies that rests on ranges', () => {
		expect(organisation.da.about({ value: '3,8', low: '3,6', high: '4,0' })).toBe(
			'Omkring 3,8. Det sande tal ligger mellem 3,6 og 4,0.'
		);
		expect(organisation.en.about({ value: '3.8', low: '3.6', high: '4.0' })).toBe(
			'About 3.8. The true figure lies between 3.6 and 4.0.'
		);
	});

	test('tell one part that is left out from several', () => {
		expect([1, 2].map((count) => da.parts.left({ count }))).toEqual([
			'Én del er ikke med, fordi intet kan vises om den.',
			'2 dele er ikke med, fordi intet kan vises om dem.'
		]);
		expect([1, 2].map((count) => en.parts.left({ count }))).toEqual([
			'One part is left out, because nothing can be shown of it.',
			'2 parts are left out, because nothing can be shown of them.'
		]);
	});
});

test('where a leader’s own manager sees more or less, it is said who answers what', () => {
	const { da, en } = smallTeam;

	expect(da.begin.higher({ points: '0,8' })).toBe('Din leders svar ligger 0,8 point højere');
	expect(da.begin.lower({ points: '0,8' })).toBe('Din leders svar ligger 0,8 point lavere');
	expect(en.begin.higher({ points: '0.8' })).toBe('Your manager’s answer lies 0.8 points higher');
	expect(en.begin.lower({ points: '0.8' })).toBe('Your manager’s answer lies 0.8 points lower');
});
