import { auditPublished } from '#lib/domain/disclosure/audit/audit-published.ts';
import type { Solve } from '#lib/domain/disclosure/audit/solver.ts';
import type { LeaderReport } from '#lib/domain/disclosure/leader-report.ts';
import { isWithheld, type Released, type Withheld } from '#lib/domain/disclosure/released.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { isAnonymousGroup } from '#lib/domain/rater-group/groups.ts';
import type { Round } from '../rounds/queries.ts';

/**
 * Attacks a report once more before it is kept, as somebody would who has only the report and knows who
 * answered: by subtraction, by linear programming, and by what answers remain possible for anybody.
 * What the rules let through and this finds is withheld.
 */
export async function attackReport(
	outcome: Released<LeaderReport> | Withheld,
	{ organisationId, id }: Pick<Round, 'organisationId' | 'id'>,
	questionnaire: Questionnaire,
	solve: Solve
): Promise<Released<LeaderReport> | Withheld> {
	if (isWithheld(outcome)) return outcome;
	const { evaluation, groups, figures } = outcome;
	const { closedOn, leader, pulse = false } = evaluation;

	const verdict = await auditPublished(
		{
			frame: groups.map(({ group, invited, answered }) => ({
				evaluation: evaluation.id,
				leader,
				group,
				organisation: organisationId,
				round: id,
				closedOn,
				year: Number(closedOn.slice(0, 4)),
				invited,
				answered,
				attributed: !isAnonymousGroup(group),
				pulse
			})),
			figures,
			themes: Object.fromEntries(
				questionnaire.themes.map((theme) => [theme.id, theme.items.map((item) => item.id)])
			)
		},
		solve
	);

	return verdict === 'released' ? outcome : verdict;
}
