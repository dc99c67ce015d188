import { anonymousGroups } from '../rater-group/groups.ts';
import type { Country } from './country.ts';
import { roundCount } from './display.ts';
import type { Coverage } from './national-release.ts';
import type { NationalRules } from './rules.ts';

/** Says who is in the figures of a year and who is not. */
export function describeCoverage(
	{ teams, leaders, leftOut, organisations }: Country,
	rules: NationalRules
): Coverage {
	const count = (value: number) => roundCount(value, rules);

	return {
		organisations: count(organisations.length),
		leaders: count(teams.employee.sheet.cell.read().length),
		ownAnswers: count(sum(leaders.sheet.respondents.read())),
		groups: anonymousGroups.map((group) => {
			const { sheet } = teams[group];
			const small = leftOut.smallTeams[group];

			return {
				group,
				teams: count(sheet.cell.read().length),
				respondents: count(sum(sheet.respondents.read())),
				invited: count(sum(sheet.invited.read())),
				smallTeams: count(small.teams),
				smallTeamRespondents: count(small.respondents)
			};
		}),
		otherVersions: count(leftOut.otherVersions)
	};
}

function sum(values: Int32Array): number {
	return values.reduce((all, value) => all + value, 0);
}
