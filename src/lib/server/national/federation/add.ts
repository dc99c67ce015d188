import type { FrameTeam } from '#lib/domain/disclosure/audit/frame.ts';
import {
	measureRound,
	selectionOfForm,
	type FederatedTeam
} from '#lib/domain/federation/federated-round.ts';
import { backgroundFields } from '#lib/domain/national/cells.ts';
import { anonymousGroups } from '#lib/domain/rater-group/groups.ts';
import type { Gathering } from '../add-leader.ts';
import type { ReceivedRound } from './queries.ts';

/**
 * Adds what came in a package to the country, as if its teams had been counted here. They are in no
 * coefficient of reliability: the sums of moments that those are made of stay where they were counted,
 * and what protects them is how many organisations the sums are from.
 */
export function addFederated(gathering: Gathering, received: ReceivedRound): void {
	const { country, framed } = gathering;
	const { round, teams, forms, leftOut } = received.package;
	if (round.questionnaire !== gathering.questionnaireVersion)
		return country.addOtherVersion(measureRound(received.package).leaders);

	for (const team of teams) {
		const form = forms[team.form];
		if (!form) throw new Error('a package names a form that it does not hold');
		const place = placeOf(received, team);
		framed[team.group].push(frame(received, team));
		country.addTeam({
			...place,
			...{ isPrivate: false, isPulse: false, selection: selectionOfForm(form) },
			...{ group: team.group, tally: team.tally }
		});
		gathering.teams += 1;
	}
	for (const group of anonymousGroups) {
		const small = leftOut.smallTeams[group];
		for (let index = 0; index < small.teams; index++)
			country.addSmallTeam({ group, invited: 0, answered: index === 0 ? small.answered : 0 });
	}
}

function placeOf(received: ReceivedRound, { leader, level, field }: FederatedTeam) {
	return {
		organisation: received.organisationId,
		leader: `${received.package.id} ${leader}`,
		background: {
			[backgroundFields.sector]: received.package.organisation.sector,
			...(level !== undefined && { [backgroundFields.level]: level }),
			...(field !== undefined && { [backgroundFields.field]: field })
		}
	};
}

function frame(received: ReceivedRound, team: FederatedTeam): FrameTeam {
	const { organisation, leader } = placeOf(received, team);
	const { id, organisation: named, round } = received.package;

	return {
		...{ evaluation: leader, leader, group: team.group, organisation, round: id },
		...{ closedOn: round.closedOn, year: received.year, pulse: false },
		...{ invited: team.tally.invited, answered: team.tally.n, sector: named.sector },
		...(team.level !== undefined && { level: team.level }),
		...(team.field !== undefined && { field: team.field })
	};
}
