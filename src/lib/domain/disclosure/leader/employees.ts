import type { Figure, Measure } from '../figure.ts';
import type { LeaderReport } from '../leader-report.ts';
import type { Released } from '../released.ts';
import type { ReportReference } from './reference.ts';

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
		...(reference && { reference: leaveOthersOut(reference) })
	};

	return some as Released<LeaderReport>;
}

function isTheirs({ population, measure }: Figure): boolean {
	return population.group === 'employee' && theirs.includes(measure.statistic);
}

/** What is made of their answers alone: neither of other leaders' nor of those of another round. */
const theirs: readonly Measure['statistic'][] = [
	...(['mean', 'shareLow', 'shareMiddle', 'shareHigh'] as const),
	'agreement'
];

/** How much answers usually differ tells how sure a figure is; where other leaders lie does not. */
function leaveOthersOut(reference: ReportReference): ReportReference {
	if (reference.kind === 'prior') return reference;
	const { kind, year, sha256, among, spreads } = reference;

	return { kind, year, sha256, among, spreads };
}
