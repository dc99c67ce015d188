import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';
import type { Addressee } from './outbox.ts';

interface RoundPlace {
	readonly organisationId: string;
	readonly roundId: string;
}

/**
 * Who runs an organisation's round: its coordinators, or its administrators where it has none. Nobody
 * where a leader runs it.
 */
export async function listKeepers(
	db: Kysely<Database>,
	{ organisationId, roundId }: RoundPlace
): Promise<readonly Addressee[]> {
	const rows = await db
		.selectFrom('round')
		.innerJoin('organisation', 'organisation.id', 'round.organisation_id')
		.innerJoin('role', 'role.organisation_id', 'round.organisation_id')
		.innerJoin('account', 'account.id', 'role.account_id')
		.where('round.organisation_id', '=', organisationId)
		.where('round.id', '=', roundId)
		.where('round.by_leader', '=', 0)
		.where('organisation.kind', '=', 'organisation')
		.where('role.role', 'in', ['coordinator', 'orgadmin'])
		.select(['role.role', 'account.email', 'account.language'])
		.orderBy('account.email')
		.execute();
	const coordinators = rows.filter(({ role }) => role === 'coordinator');

	return (coordinators.length > 0 ? coordinators : rows).map(({ email, language }) => ({
		...{ address: email, language }
	}));
}

/** What the mail about addresses that cannot be reached says of an open round; undefined after it. */
export async function findBouncedRound(
	db: Kysely<Database>,
	{ organisationId, roundId }: RoundPlace
): Promise<
	| {
			readonly organisation: string;
			readonly round: string;
			readonly closesOn: string;
			readonly bounced: number;
	  }
	| undefined
> {
	const row = await db
		.selectFrom('round')
		.innerJoin('organisation', 'organisation.id', 'round.organisation_id')
		.where('round.organisation_id', '=', organisationId)
		.where('round.id', '=', roundId)
		.where('round.state', '=', 'open')
		.select(({ selectFrom, fn }) =>
			selectFrom('invitation')
				.whereRef('invitation.organisation_id', '=', 'round.organisation_id')
				.whereRef('invitation.round_id', '=', 'round.id')
				.where('invitation.bounced', '=', 1)
				.where('invitation.withdrawn', '=', 0)
				.select(fn.countAll().as('bounced'))
				.as('bounced')
		)
		.select(['organisation.name as organisation', 'round.name', 'round.closes_on'])
		.executeTakeFirst();

	return (
		row && {
			...{ organisation: row.organisation, round: row.name, closesOn: row.closes_on ?? '' },
			bounced: Number(row.bounced)
		}
	);
}
