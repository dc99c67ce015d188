import { expect, test } from 'vitest';
import { countryOf } from '#tests/support/comparison.ts';
import { answeringAll, countedTeam, questionnaire } from '#tests/support/team.ts';
import { auditTeam } from './audit-team.ts';
import type { ShownFigure } from '../figure.ts';
import { type LeaderReport, releaseLeaderReport } from '../leader-report.ts';
import { isWithheld } from '../released.ts';

const employees = (count: number, answer: 3 | 4) =>
	Array.from({ length: count }, () => answeringAll(answer));
const earlier = release(countedTeam({ employees: employees(8, 4), invited: 10 }));
const team = {
	...countedTeam({ employees: employees(9, 3), invited: 12, self: answeringAll(4, 'self') }),
	reference: countryOf(questionnaire.themes.map(({ id }) => id)),
	earlier
};
const report = release(team);

function release(input: Parameters<typeof releaseLeaderReport>[0]): LeaderReport {
	const outcome = releaseLeaderReport(input);
	if (isWithheld(outcome)) throw new Error(`${outcome.withheld}: ${outcome.place}`);

	return outcome;
}

/** Audits the report with the first figure of one kind, about the employees' upward leadership, changed. */
function auditWith(statistic: string, change: (figure: ShownFigure) => Partial<ShownFigure>) {
	const figures = report.figures.map((figure) =>
		figure.shown &&
		figure.population.group === 'employee' &&
		figure.measure.id === 'opad' &&
		`${figure.measure.kind} ${figure.measure.statistic}` === statistic
			? { ...figure, ...change(figure) }
			: figure
	);
	const outcome = auditTeam(team, { ...report, figures });

	return outcome === 'released' ? outcome : outcome.withheld;
}

test('a report with all its comparisons passes', () => {
	expect(auditTeam(team, report)).toBe('released');
	for (const statistic of ['percentile', 'change', 'estimate'])
		expect(report.figures.some(({ measure }) => measure.statistic === statistic)).toBe(true);
	expect(report.figures.some(({ measure }) => measure.kind === 'balance')).toBe(true);
});

test.for([
	[
		'theme percentile',
		{ low: 5, high: 10, text: { da: 'højst 10 af 100', en: 'at most 10 of 100' } }
	],
	['theme percentile', { text: { da: 'højst 10 af 100', en: 'at most 10 of 100' } }],
	['theme percentile', { high: 14 }],
	['theme change', { low: -0.9 }],
	['theme change', { high: 0.1 }],
	[
		'theme change',
		{ text: { da: 'lavere: nu 3,0, sidst 4,0', en: 'higher: now 3.0, last time 4.0' } }
	],
	[
		'theme change',
		{ text: { da: 'lavere: nu 3,0, sidst 4,1', en: 'lower: now 3.0, last time 4.1' } }
	],
	['theme estimate', { low: 3.15, high: 3.25, text: { da: '3,2', en: '3.2' } }],
	['theme estimate', { text: { da: '3,2', en: '3.2' } }],
	['balance mean', { low: 3.15, high: 3.25, text: { da: '3,2', en: '3.2' } }]
] as const)('a %s that says %j is withheld', ([statistic, change]) => {
	expect(auditWith(statistic, () => change)).toBe('comparison');
});

test('what is compared with nothing is withheld', () => {
	const { reference, ...alone } = team;
	expect(reference.year).toBe(2026);
	expect(auditTeam(alone, report)).toMatchObject({ withheld: 'comparison' });

	const { earlier: before, ...first } = team;
	expect(before.version).toBe(1);
	expect(auditTeam(first, report)).toMatchObject({ withheld: 'comparison' });
});

test('a comparison of one named person is withheld', () => {
	const figures = report.figures.map((figure) =>
		figure.measure.statistic === 'change'
			? { ...figure, population: { ...figure.population, group: 'self' as const } }
			: figure
	);

	expect(auditTeam(team, { ...report, figures })).not.toBe('released');
});
