import { teamRules, threshold } from '../disclosure/bounds.ts';
import type { LeaderReport } from '../disclosure/leader-report.ts';

type Counted = Pick<LeaderReport, 'evaluation' | 'groups'>;

/** How many employees must have answered before any figure of theirs is shown. */
export function leastEmployees({ pulse }: Pick<LeaderReport['evaluation'], 'pulse'>): number {
	return pulse ? teamRules.pulseFrom : threshold;
}

/** Whether so few employees answered that none of their figures is shown. */
export function hasTooFew({ evaluation, groups }: Counted): boolean {
	const employees = groups.find(({ group }) => group === 'employee');

	return (employees?.answered ?? 0) < leastEmployees(evaluation);
}

/**
 * How a report is read: as a pulse of the leader's focus themes, as a talk with a team too small for figures,
 * or as the whole.
 */
export function kindOfReport(report: Counted): 'pulse' | 'small' | 'team' {
	const { pulse, focusOnly } = report.evaluation;
	if (pulse && focusOnly) return 'pulse';

	return hasTooFew(report) ? 'small' : 'team';
}
