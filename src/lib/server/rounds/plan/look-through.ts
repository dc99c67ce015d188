import type { Kysely } from 'kysely';
import { selectionOf } from '#lib/domain/questionnaire/forms.ts';
import { dayOf, openingMoment } from '#lib/domain/round/calendar.ts';
import {
	judgeLeader,
	type JudgedLeader,
	type PlannedLeader
} from '#lib/domain/round/organisation/leaders.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { listAddressesOfEach } from '#lib/server/evaluations/identity.queries.ts';
import { listLastCloses } from '#lib/server/evaluations/rest.queries.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import type { Round } from '../queries.ts';
import {
	countPlannedRaters,
	listDraftLeaders,
	listTakenAddresses,
	type DraftLeader
} from './leaders.queries.ts';

/** Everybody in a round that has not opened, with what stands in their way and what there is to know. */
export async function lookThrough(
	db: Kysely<Database>,
	round: Round,
	now: Date
): Promise<readonly (JudgedLeader & DraftLeader)[]> {
	const questionnaire = await requireQuestionnaire(db, round.questionnaireVersion);
	const opensOn = dayOf(openingMoment(round.opensOn ?? dayOf(now), now));

	return (await planLeaders(db, round)).map((leader) => ({
		...leader,
		...judgeLeader(leader, { opensOn, questionnaire, selection: selectionOf(round, leader) }, now)
	}));
}

async function planLeaders(
	db: Kysely<Database>,
	round: Round
): Promise<readonly (PlannedLeader & DraftLeader)[]> {
	const leaders = (await listDraftLeaders(db, round)).flatMap((leader) =>
		leader.evaluationId === undefined ? [] : [{ ...leader, evaluationId: leader.evaluationId }]
	);
	const emails = leaders.map(({ email }) => email);
	const addresses = await listAddressesOfEach(db, emails);
	const taken = await listTakenAddresses(db, [...new Set([...addresses.values()].flat())]);
	const lastCloses = await listLastCloses(db, emails);
	const invited = await countInvited(db, round);
	const seen = new Set<string>();

	return leaders.map((leader) => {
		const own = addresses.get(leader.email) ?? [];
		const isTwice = own.some((address) => seen.has(address));
		for (const address of own) seen.add(address);
		const isOpen = own.some((address) => taken.has(address)) ? ('open' as const) : undefined;

		return {
			...leader,
			invited: invited.get(leader.evaluationId) ?? { employee: 0, manager: 0, peer: 0 },
			busy: isTwice ? ('twice' as const) : isOpen,
			lastClose: lastCloses.get(leader.email)
		};
	});
}

async function countInvited(db: Kysely<Database>, round: Round) {
	const invited = new Map<string, { employee: number; manager: number; peer: number }>();
	for (const { evaluationId, group, count } of await countPlannedRaters(db, round)) {
		const none = { employee: 0, manager: 0, peer: 0 };
		invited.set(evaluationId, { ...(invited.get(evaluationId) ?? none), [group]: count });
	}

	return invited;
}
