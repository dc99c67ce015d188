import type { Published } from '#lib/domain/disclosure/audit/audit-published.ts';
import { releaseEmployees } from '#lib/domain/disclosure/organisation/employees.ts';
import {
	organisationRules,
	type OrganisationRules
} from '#lib/domain/disclosure/organisation/rules.ts';
import { tallyItems, type GroupTally } from '#lib/domain/disclosure/tally.ts';
import { listOrganisationItems } from '#lib/domain/scoring/scope.ts';
import { questionnaire } from '../team.ts';
import type { Country, CountryEvaluation, CountryRound } from './country.ts';
import { frameOf } from './frame.ts';

/** All employees of a round, to what is not about their leader, as the close counts them. */
export function employeesOf(
	{ selection, evaluations }: CountryRound,
	{ work, teams }: OrganisationRules
): GroupTally | undefined {
	const groups = evaluations
		.filter(({ isPulse }) => !isPulse)
		.map(({ employees }) => employees)
		.filter(({ ballots }) => ballots.length > 0);
	const ballots = groups.flatMap((group) => group.ballots.map(({ answers }) => answers));
	const invited = groups.reduce((sum, group) => sum + group.invited, 0);
	if (ballots.length < work.threshold || groups.length < teams) return undefined;

	return tallyItems(listOrganisationItems(questionnaire, selection), ballots, invited);
}

/** What is published of that alone, in all rounds of a country. */
export function publishEmployees(
	country: Country,
	rules: OrganisationRules = organisationRules
): Published {
	const figures = country.rounds.flatMap((round) =>
		releaseEmployees(
			{
				...{ questionnaire, selection: round.selection, pools: {} },
				employees: employeesOf(round, rules),
				teams: round.evaluations.map(teamOf),
				round: {
					...{ organisation: round.organisation, organisationName: round.organisation },
					...{ round: round.id, roundName: round.id, closedOn: round.closedOn },
					...{ form: 'standard', themes: [], questionnaireVersion: '1.0.0' }
				}
			},
			rules
		)
	);

	return { frame: frameOf(country), figures, themes: {} };
}

function teamOf({ id, unit, isPulse, employees }: CountryEvaluation) {
	const { invited, ballots } = employees;

	return {
		...{ evaluation: id, unit, level: '', field: '', pulse: isPulse },
		groups: [{ group: 'employee' as const, invited, answered: ballots.length }],
		...{ published: [], gaps: [], own: undefined }
	};
}
