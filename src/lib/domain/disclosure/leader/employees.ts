import type { Figure } from '../figure.ts';
import type { LeaderReport } from '../leader-report.ts';
import type { Released } from '../released.ts';

/**
 * What the employees answered about the themes, and nothing else of a report: no answer that was given
 * by name, nothing of other groups, nothing that is reckoned from other leaders or another round, and
 * no comments. Figures are kept as they are, so what is left out tells no more than what is kept.
 */
export function selectEmployees(report: Released<LeaderReport>): Released<LeaderReport> {
	const { version, evaluation, groups, figures, reference } = report;
	const some: LeaderReport = {
		version,
		evaluation,
		groups: groups.filter(({ group }) => group === 'employee'),
		figures: figures.filter(isTheirs),
		comments: [],
		...(reference && { reference })
	};

	return some as Released<LeaderReport>;
}

function isTheirs({ population, measure }: Figure): boolean {
	if (population.group !== 'employee') return false;

	return !(compared as readonly string[]).includes(measure.statistic);
}

/** Where others answered, or the same leader's employees another time. */
const compared = ['percentile', 'estimate', 'change'] as const;
