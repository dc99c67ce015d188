import { releaseOrganisation } from '#lib/domain/disclosure/organisation/release.ts';
import type { OrganisationTeam } from '#lib/domain/disclosure/organisation/input.ts';
import { isWithheld } from '#lib/domain/disclosure/released.ts';
import type { PrintedOrganisation } from '#lib/server/pdf/organisation-report.ts';
import { organisationInput, organisationTeam } from './organisation.ts';
import { longestName } from './printed-reports.ts';
import { answeringAll, questionnaire } from './team.ts';

/** What an organisation of thirty leaders in five units and two levels prints, with everything it can have. */
export function printedOrganisation(): PrintedOrganisation {
	const teams = Array.from({ length: 30 }, (_, number) => teamOf(number));
	const input = organisationInput(teams);
	const round = { ...input.round, organisationName: longestName, roundName: longestName };
	const release = releaseOrganisation({ ...input, round });
	if (isWithheld(release)) throw new Error(`withheld: ${release.withheld} ${release.place}`);

	return {
		...{ release, questionnaire, ownStatements: [], leaders: teams.length, since: undefined },
		sha256: 'ab'.repeat(32)
	};
}

function teamOf(number: number): OrganisationTeam {
	const answer = number % 3 === 0 ? 4 : 3;

	return organisationTeam({
		id: String(number),
		employees: Array.from({ length: 6 + (number % 5) }, () => answeringAll(answer)),
		self: {
			...answeringAll(number % 2 === 0 ? 5 : 4, 'self'),
			timeNow: { opad: 30, indad: 50, udad: 20 },
			timeWish: { opad: 20, indad: 50, udad: 30 },
			challenges: ['drift', 'opad']
		},
		unit: number % 5 === 0 ? longestName : `Enhed ${number % 5}`,
		level: number % 2 === 0 ? 'ledere' : 'medarbejdere'
	});
}
