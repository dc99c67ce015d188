import { expect, test } from 'vitest';
import { loadSolver } from '#lib/domain/disclosure/audit/solver.ts';
import type { Figure, ShownFigure } from '#lib/domain/disclosure/figure.ts';
import type { LeaderReport } from '#lib/domain/disclosure/leader-report.ts';
import type { Released } from '#lib/domain/disclosure/released.ts';
import { exampleReport } from '#lib/domain/report/example.ts';
import { currentQuestionnaire } from '../questionnaires/current.ts';
import { attackReport } from './attack-report.ts';

const questionnaire = currentQuestionnaire();
const report = exampleReport(questionnaire, 'da');
const round = { organisationId: 'organisation', id: 'round' };

test('a report that the rules have made is kept as it is', async () => {
	expect(await attack(report.figures)).toBe(report);
});

test('what the rules have withheld stays withheld', async () => {
	const withheld = { withheld: 'threshold', place: 'employee item drift_1 mean' };

	expect(await attackReport(withheld, round, questionnaire, await loadSolver())).toBe(withheld);
});

test.for<[string, (mean: ShownFigure) => readonly Figure[], string]>([
	['a mean to the last digit', (mean) => [{ ...mean, low: 3.75, high: 3.75 }], 'exact'],
	['a figure twice', (mean) => [mean, mean], 'twice'],
	['a figure of more people than there are', (mean) => [{ ...mean, n: 99 }], 'shape']
])('%s is withheld, with its rule and its place', async ([, forge, rule]) => {
	const mean = report.figures.find(isRounded);
	if (!mean) throw new Error('the example has no rounded mean');
	const forged = [...report.figures.filter((figure) => figure !== mean), ...forge(mean)];

	expect(await attack(forged)).toEqual({ withheld: rule, place: expect.any(String) as string });
});

async function attack(figures: readonly Figure[]) {
	const attacked = (
		figures === report.figures ? report : { ...report, figures }
	) as Released<LeaderReport>;

	return attackReport(attacked, round, questionnaire, await loadSolver());
}

function isRounded(figure: Figure): figure is ShownFigure {
	const { group } = figure.population;
	const { kind, statistic } = figure.measure;

	return (
		figure.shown &&
		group === 'employee' &&
		kind === 'item' &&
		statistic === 'mean' &&
		figure.high - figure.low < 0.11
	);
}
