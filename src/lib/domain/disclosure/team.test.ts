import { describe, expect, test } from 'vitest';
import type { ScaleValue } from '../questionnaire/definition.ts';
import {
	answering,
	answeringAll,
	countedTeam,
	figureAbout,
	questionnaire,
	standard,
	wordsOf
} from '#tests/support/team.ts';
import type { Figure } from './figure.ts';
import { tallyGroup } from './tally.ts';
import { releaseTeam } from './team.ts';

const itemMean = (id: string) => ({ kind: 'item', id, statistic: 'mean' }) as const;
const themeMean = (id: string) => ({ kind: 'theme', id, statistic: 'mean' }) as const;
const employees = (count: number, answer: ScaleValue = 3) =>
	Array.from({ length: count }, () => answeringAll(answer));
const ofEmployees = (figures: readonly Figure[]) =>
	figures.filter(({ population }) => population.group === 'employee');

describe('employees', () => {
	test('four give nothing but bare figures', () => {
		const figures = ofEmployees(releaseTeam(countedTeam({ employees: employees(4), invited: 6 })));

		expect(figures).toHaveLength(51 + 12);
		for (const figure of figures)
			expect(Object.keys(figure)).toEqual(['population', 'measure', 'shown']);
	});

	test('four give nothing even if a tally of theirs was kept by mistake', () => {
		const five = countedTeam({ employees: employees(5) });
		const tally = tallyGroup(questionnaire, standard, 'employee', employees(4), 5);
		const figures = releaseTeam({ ...five, tallies: { employee: tally } });

		expect(ofEmployees(figures).some(({ shown }) => shown)).toBe(false);
	});

	test('five give a figure for every statement and theme, with the group’s size', () => {
		const figures = releaseTeam(countedTeam({ employees: employees(5), invited: 7 }));

		expect(ofEmployees(figures).every(({ shown }) => shown)).toBe(true);
		expect(figureAbout(figures, 'employee', themeMean('drift'))).toEqual({
			population: {
				kind: 'team',
				evaluation: 'evaluation',
				leader: 'leader',
				group: 'employee'
			},
			measure: themeMean('drift'),
			shown: true,
			low: 2.95,
			high: 3.05,
			text: { da: '3,0', en: '3.0' },
			n: 5,
			invited: 7
		});
	});

	test('the overall statements are shown one by one and get no common value', () => {
		const figures = releaseTeam(countedTeam({ employees: employees(5) }));

		expect(wordsOf(figureAbout(figures, 'employee', itemMean('samlet_1')))).toBe('3,0');
		expect(figures.some(({ measure }) => measure.id === 'samlet')).toBe(false);
	});

	test('a lone marker is a statement and never a theme', () => {
		const selection = { ...standard, form: 'kort' } as const;
		const figures = releaseTeam(countedTeam({ employees: employees(5), selection }));

		expect(wordsOf(figureAbout(figures, 'employee', itemMean('drift_1')))).toBe('3,0');
		expect(ofEmployees(figures)).toHaveLength(15);
	});

	test('a theme with one statement too few answered stands on the other three', () => {
		const { drift_1, ...rest } = answeringAll(3).items;
		const silent = answering({ ...rest, drift_2: 2, drift_3: 2 });
		const figures = releaseTeam(countedTeam({ employees: [...employees(4), silent] }));

		expect(drift_1).toBe(3);
		expect(wordsOf(figureAbout(figures, 'employee', itemMean('drift_1')))).toBe('-');
		expect(wordsOf(figureAbout(figures, 'employee', itemMean('drift_2')))).toBe('2,8');
		expect(wordsOf(figureAbout(figures, 'employee', themeMean('drift')))).toBe('2,9');
	});

	test('one coded statement makes its theme a band', () => {
		const happy = answering({ ...answeringAll(3).items, drift_1: 5 });
		const figures = releaseTeam(countedTeam({ employees: Array.from({ length: 5 }, () => happy) }));

		expect(wordsOf(figureAbout(figures, 'employee', itemMean('drift_1')))).toBe('4,0 eller højere');
		expect(wordsOf(figureAbout(figures, 'employee', themeMean('drift')))).toBe('3,2–3,5');
	});

	test.for([
		[16, 0],
		[17, 3 * 51]
	])('%i answers give %i shares', ([count = 0, shares]) => {
		const figures = releaseTeam(countedTeam({ employees: employees(count) }));

		expect(figures.filter(({ measure }) => measure.statistic.startsWith('share'))).toHaveLength(
			shares ?? 0
		);
	});

	test.for([
		[28, 0],
		[29, 12]
	])('%i answers give %i words for agreement', ([count = 0, words]) => {
		const figures = releaseTeam(countedTeam({ employees: employees(count) }));

		expect(figures.filter(({ measure }) => measure.statistic === 'agreement')).toHaveLength(
			words ?? 0
		);
	});

	test('nothing else is ever shown of them', () => {
		const figures = ofEmployees(releaseTeam(countedTeam({ employees: employees(40) })));
		const kinds = new Set(figures.map(({ measure }) => `${measure.kind} ${measure.statistic}`));

		expect([...kinds].toSorted()).toEqual([
			'item mean',
			'item shareHigh',
			'item shareLow',
			'item shareMiddle',
			'theme agreement',
			'theme mean'
		]);
	});
});

describe('fellow leaders', () => {
	test('are a group of their own, coded like any other', () => {
		const peers = Array.from({ length: 5 }, () => answeringAll(5, 'peer'));
		const figures = releaseTeam(countedTeam({ employees: employees(4), peers }));

		expect(wordsOf(figureAbout(figures, 'peer', itemMean('kollega_1')))).toBe('4,0 eller højere');
		expect(figures.filter(({ population }) => population.group === 'peer')).toHaveLength(10);
		expect(ofEmployees(figures).some(({ shown }) => shown)).toBe(false);
	});

	test('have no figures, not even bare ones, where none was invited', () => {
		const figures = releaseTeam(countedTeam({ employees: employees(5) }));

		expect(figures.some(({ population }) => population.group === 'peer')).toBe(false);
	});
});

test('the figures stand in the order of groups and questionnaire', () => {
	const team = countedTeam({ employees: employees(5) });
	const ids = ofEmployees(releaseTeam(team))
		.filter(({ measure }) => measure.kind === 'item')
		.map(({ measure }) => measure.id);

	expect(ids).toEqual(questionnaire.themes.flatMap(({ items }) => items.map(({ id }) => id)));
});
