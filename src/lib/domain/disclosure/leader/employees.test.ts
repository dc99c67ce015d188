import { expect, test } from 'vitest';
import { countryOf } from '#tests/support/comparison.ts';
import { answeringAll, countedTeam } from '#tests/support/team.ts';
import { releaseLeaderReport } from '../leader-report.ts';
import { isWithheld } from '../released.ts';
import { selectEmployees } from './employees.ts';

test('the employees’ answers are kept, and nothing of other leaders or by name', () => {
	const team = countedTeam({
		employees: Array.from({ length: 29 }, () => answeringAll(4)),
		...{ self: answeringAll(5, 'self'), manager: answeringAll(3) }
	});
	const report = releaseLeaderReport({ ...team, reference: countryOf(['retning']) });
	if (isWithheld(report)) throw new Error(report.withheld);
	const { figures, groups, reference, comments } = selectEmployees(report);
	const statisticsOf = (of: typeof figures) => new Set(of.map(({ measure }) => measure.statistic));

	/* There is something to leave out. */
	expect(statisticsOf(report.figures)).toContain('percentile');
	expect(report.reference).toHaveProperty('middles.retning');

	expect(new Set(figures.map(({ population }) => population.group))).toEqual(new Set(['employee']));
	expect(statisticsOf(figures)).toEqual(
		new Set(['mean', 'shareLow', 'shareMiddle', 'shareHigh', 'agreement'])
	);
	expect(groups.map(({ group }) => group)).toEqual(['employee']);
	expect(reference).toMatchObject({ kind: 'national', spreads: {} });
	expect(reference).not.toHaveProperty('middles');
	expect(comments).toEqual([]);
});
