import { describe, expect, test } from 'vitest';
import { countryOf } from '#tests/support/comparison.ts';
import {
	answering,
	answeringAll,
	countedTeam,
	figureAbout,
	questionnaire,
	standard,
	wordsOf
} from '#tests/support/team.ts';
import { type LeaderReportInput, releaseLeaderReport } from '../leader-report.ts';
import { isWithheld } from '../released.ts';

const employees = (count: number, answer: 2 | 3 | 4 = 3) =>
	Array.from({ length: count }, () => answeringAll(answer));
const team = countedTeam({
	employees: employees(9),
	invited: 12,
	self: answeringAll(4, 'self'),
	manager: answeringAll(5)
});
const themeIds = questionnaire.themes.map(({ id }) => id);

function release(input: LeaderReportInput) {
	const outcome = releaseLeaderReport(input);
	if (isWithheld(outcome)) throw new Error(`${outcome.withheld}: ${outcome.place}`);

	return outcome;
}

/** What a report says of the employees with one statistic, by theme or statement. */
function saidOf(input: LeaderReportInput, statistic: string): Record<string, string> {
	return Object.fromEntries(
		release(input)
			.figures.filter(({ measure }) => measure.statistic === statistic)
			.map((figure) => [figure.measure.id, wordsOf(figure)])
	);
}

describe('without a country and without an earlier round', () => {
	test('a report is read with the assumption, and compares nothing', () => {
		const report = release(team);

		expect(report.reference).toEqual({ kind: 'prior', spread: 900 });
		expect(report).not.toHaveProperty('earlier');
		for (const statistic of ['percentile', 'change', 'estimate'])
			expect(saidOf(team, statistic)).toEqual({});
	});
});

describe('with a country', () => {
	const reference = countryOf(themeIds);

	test('a report keeps which release it was read against, and its spreads in a fixed order', () => {
		const { sha256, among, year } = reference;

		expect(release({ ...team, reference }).reference).toEqual({
			...{ kind: 'national', year, sha256, among },
			spreads: Object.fromEntries(themeIds.map((id) => [id, 800])),
			middles: Object.fromEntries(themeIds.map((id) => [id, [3450, 3950]]))
		});
		const turned = {
			...reference,
			measures: Object.fromEntries(Object.entries(reference.measures).toReversed())
		};
		expect(JSON.stringify(release({ ...team, reference: turned }))).toBe(
			JSON.stringify(release({ ...team, reference }))
		);
	});

	test('each theme has a place and a careful guess, statements in themes have none', () => {
		expect(saidOf({ ...team, reference }, 'percentile')).toEqual(
			Object.fromEntries(themeIds.slice(1).map((id) => [id, 'højst 15 af 100']))
		);
		expect(saidOf({ ...team, reference }, 'estimate')).toMatchObject({ drift: '3,1' });
	});

	test('only the employees are placed', () => {
		const placed = release({ ...team, reference }).figures.filter(
			({ measure }) => measure.statistic === 'percentile' || measure.statistic === 'estimate'
		);

		expect(new Set(placed.map(({ population }) => population.group))).toEqual(
			new Set(['employee'])
		);
	});

	test('below five answers there is nothing to place', () => {
		const small = countedTeam({ employees: employees(4), invited: 6 });

		expect(saidOf({ ...small, reference }, 'percentile')).toEqual({});
	});
});

describe('with an earlier round', () => {
	const earlier = release(countedTeam({ employees: employees(8, 4), invited: 10 }));

	test('themes and the statements about the whole show both values', () => {
		const changes = saidOf({ ...team, earlier }, 'change');

		expect(Object.keys(changes)).toEqual([
			'samlet_1',
			'samlet_2',
			'samlet_3',
			...themeIds.slice(1)
		]);
		expect(changes['drift']).toBe('lavere: nu 3,0, sidst 4,0');
	});

	test('the report says when that was and how many answered then', () => {
		expect(release({ ...team, earlier }).earlier).toEqual({
			...{ closedOn: '2026-11-20', invited: 10, answered: 8 }
		});
	});

	test('another version of the questionnaire is not compared with', () => {
		const old = release(countedTeamOfVersion('0.9.0', countedTeam({ employees: employees(8, 4) })));

		expect(saidOf({ ...team, earlier: old }, 'change')).toEqual({});
		expect(release({ ...team, earlier: old })).not.toHaveProperty('earlier');
	});

	test('a theme that was made of other statements is not compared with', () => {
		const silent = Array.from({ length: 8 }, () => {
			const { items } = answeringAll(4);
			return answering({ ...items, drift_2: 'ved_ikke' });
		});
		const changes = saidOf(
			{ ...team, earlier: release(countedTeam({ employees: silent })) },
			'change'
		);

		expect(changes).not.toHaveProperty('drift');
		expect(changes).toHaveProperty('tillid');
	});

	test('a short form is compared marker by marker', () => {
		const selection = { ...standard, form: 'kort' } as const;
		const short = countedTeam({ employees: employees(9), selection });

		expect(saidOf({ ...short, earlier }, 'change')).toMatchObject({
			drift_1: 'lavere: nu 3,0, sidst 4,0'
		});
		expect(saidOf({ ...short, earlier }, 'change')).not.toHaveProperty('drift');
	});

	test('with too few answers in either round there is no change', () => {
		const few = release(countedTeam({ employees: employees(4), invited: 6 }));

		expect(saidOf({ ...team, earlier: few }, 'change')).toEqual({});
	});
});

describe('the balance', () => {
	test('is each group’s mean of its themes upward, inward, outward and forward', () => {
		const uneven = answering({
			...answeringAll(3).items,
			...Object.fromEntries([1, 2, 3, 4].map((number) => [`opad_${number}`, 2 as const]))
		});
		const { figures } = release(
			countedTeam({
				employees: Array.from({ length: 9 }, () => uneven),
				self: answeringAll(4, 'self')
			})
		);
		const balance = (group: 'self' | 'employee', id: string) =>
			wordsOf(figureAbout(figures, group, { kind: 'balance', id, statistic: 'mean' }));

		expect(balance('employee', 'opad')).toBe('2,0');
		expect(balance('employee', 'indad')).toBe('3,0');
		expect(balance('self', 'fremad')).toBe('4,0');
	});

	test('is a range where one of its themes is', () => {
		const happy = answering({
			...answeringAll(4).items,
			...Object.fromEntries([1, 2, 3, 4].map((number) => [`borger_${number}`, 5 as const]))
		});
		const { figures } = release(countedTeam({ employees: Array.from({ length: 9 }, () => happy) }));
		const udad = { kind: 'balance', id: 'udad', statistic: 'mean' } as const;

		expect(wordsOf(figureAbout(figures, 'employee', udad))).toBe('4,0–4,5');
	});

	test('has no direction in which fewer than half of the themes are shown', () => {
		const silent = answering(
			Object.fromEntries(
				Object.entries(answeringAll(3).items).map(([id, answer]) => [
					id,
					/^(?:tvaers|borger)_/u.test(id) ? ('ved_ikke' as const) : answer
				])
			)
		);
		const { figures } = release(
			countedTeam({ employees: Array.from({ length: 9 }, () => silent) })
		);
		const directions = figures
			.filter(({ measure }) => measure.kind === 'balance')
			.map(({ measure }) => measure.id);

		expect(directions).toEqual(['opad', 'indad', 'fremad']);
	});

	test('is not there where one direction alone was asked', () => {
		const selection = { ...standard, form: 'tilpasset', themes: ['tillid', 'drift'] } as const;
		const tailored = countedTeam({ employees: employees(9), selection });

		expect(saidOf(tailored, 'mean')).not.toHaveProperty('indad');
	});
});

/** The same team, asked with another version. */
function countedTeamOfVersion(version: string, input: LeaderReportInput): LeaderReportInput {
	return { ...input, evaluation: { ...input.evaluation, questionnaireVersion: version } };
}
