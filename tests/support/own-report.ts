import type { Actor } from '#lib/domain/access/actor.ts';
import { adoptLeaders, insertAccount } from '#lib/server/accounts/queries.ts';
import { closeRound } from '#lib/server/rounds/close.ts';
import { answer, answerAll, closingTime, openTestRound } from './builders.ts';
import type { TestDatabase } from './database.ts';

export function actorWith(accountId: string, email: string): Actor {
	return { accountId, email, name: 'Mette', language: 'da', roles: [] };
}

/** A round of one leader in which nobody had to answer much, closed and released. */
export async function releaseOwnReport(place: TestDatabase, managerEmail: string) {
	const round = await openTestRound(place, { employees: [5], managerEmail });
	const [evaluation] = round.evaluations;
	if (!evaluation) throw new Error('the round has no evaluation');
	await place.db
		.updateTable('evaluation')
		.set({ manager: managerEmail })
		.where('id', '=', evaluation.id)
		.execute();
	const self = evaluation.links.find(({ group }) => group === 'self');
	await answer(place, round.keys, self?.token ?? '', answerAll(round.selection, 'self', 4));
	await closeRound(place.db, round.keys, round, closingTime);
	const { id: report } = await place.db
		.selectFrom('leader_release')
		.where('evaluation_id', '=', evaluation.id)
		.select('id')
		.executeTakeFirstOrThrow();
	const leader = actorWith(`account-${evaluation.id}`, evaluation.leaderEmail);
	const { accountId: id, email, name, language } = leader;
	await insertAccount(place.db, { id, email, name, language });
	await adoptLeaders(place.db, leader.accountId, leader.email);

	return { leader, report };
}

export async function organisationOf({ db }: TestDatabase, report: string): Promise<string> {
	const row = await db
		.selectFrom('leader_release')
		.where('id', '=', report)
		.select('organisation_id')
		.executeTakeFirstOrThrow();

	return row.organisation_id;
}
