import { describe, expect, test } from 'vitest';
import { noAnswers } from '../ballot/answers.ts';
import { pearson } from '../statistics/correlation.ts';
import { polynomialRegression } from '../statistics/response-surface.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import {
	leaderOf,
	openSmallCountry,
	requireRelease,
	teamOf,
	type TeamSpec
} from '#tests/support/national/small-country.ts';
import { inVersion } from './compare.ts';

const { themes } = currentQuestionnaire();
const [, next] = themes.filter(({ kind }) => kind === 'theme');
const scale = [1, 2, 3, 4, 5] as const;

/** Thirty people who all say the same, so that nothing is a band. */
const thirty = (value: number) =>
	scale.map((point) => (point === value ? 30 : 0)) as [number, number, number, number, number];

/** What one leader and the employees say: of every theme, of the whole, and of the second theme. */
const views = Array.from({ length: 60 }, (_, index) => ({
	self: scale[index % 5] ?? 3,
	others: scale[1 + ((index * 7) % 3)] ?? 3,
	whole: scale[1 + (((index * index) % 11) % 3)] ?? 3,
	second: scale[1 + ((index * index) % 3)] ?? 3
}));

type Placing = Partial<TeamSpec>;

function release(count: number, organisations: number, placing: Placing = {}) {
	const country = openSmallCountry([]);
	for (const [index, { self, others, whole, second }] of views.slice(0, count).entries()) {
		const counts = {
			samlet_1: thirty(whole),
			...Object.fromEntries((next?.items ?? []).map(({ id }) => [id, thirty(second)]))
		};
		const spec = {
			...{ organisation: `o${index % organisations}`, n: 30, value: others, counts },
			...placing
		};
		const items = Object.fromEntries(
			themes.flatMap((theme) => theme.items).map(({ id }) => [id, self])
		);
		country.addTeam(teamOf(spec));
		country.addLeader(leaderOf(spec, { ...noAnswers, items }));
	}

	return requireRelease(country);
}

const round = (value: number | undefined) => Math.round(100 * (value ?? NaN)) / 100 + 0;
const column = (name: keyof (typeof views)[number]) => views.map((view) => view[name]);

describe('a response surface', () => {
	const [first] = release(60, 5).selfAndOthers;

	test('has the terms that a regression on the displayed values gives', () => {
		const fit = polynomialRegression(column('self'), column('others'), column('whole'), 3);

		expect(first?.surface).toMatchObject({ outcome: 'samlet_1', leaders: 60 });
		expect(first?.surface?.terms.map(({ value }) => value)).toEqual(fit?.coef.map(round));
		expect(first?.surface?.terms.map(({ standardError }) => standardError)).toEqual(
			fit?.se.map(round)
		);
		expect(first?.surface?.shape.map(({ value }) => value)).toEqual(
			[fit?.a1, fit?.a2, fit?.a3, fit?.a4].map((each) => round(each?.est))
		);
		expect(first?.surface?.explained).toBe(round(fit?.r2));
	});

	test.for([
		[59, 5],
		[60, 4]
	] as const)('is not shown of %i leaders from %i organisations', ([count, organisations]) => {
		const [theme] = release(count, organisations).selfAndOthers;

		expect(theme?.theme).toBe('retning');
		expect(theme?.surface).toBeUndefined();
	});

	test('leaves out leaders whose report shows no statements', () => {
		const [theme] = release(60, 5, { isPulse: true }).selfAndOthers;

		expect(theme?.leaders).toBe(60);
		expect(theme?.surface).toBeUndefined();
	});
});

describe('correlations of themes', () => {
	test('are those of the teams’ values, each pair once', () => {
		const { themeCorrelations = [] } = release(60, 5);
		const [first] = themeCorrelations;

		expect(themeCorrelations).toHaveLength((12 * 11) / 2);
		expect(first).toEqual({
			themes: ['retning', 'anerkendelse'],
			leaders: 60,
			correlation: round(pearson(column('others'), column('second')))
		});
	});

	test.for([
		[59, 5],
		[60, 4]
	] as const)('are not shown of %i leaders from %i organisations', ([count, organisations]) => {
		expect(release(count, organisations).themeCorrelations).toEqual([]);
	});
});

test('a year that was frozen before there were any is still the same', () => {
	const made = release(60, 5);
	const earlier = inVersion(made, 1);

	expect(inVersion(made, 2)).toBe(made);
	expect(Object.keys(earlier)).toEqual(
		Object.keys(made).filter((name) => name !== 'themeCorrelations')
	);
	expect(JSON.stringify(earlier)).not.toContain('surface');
});
