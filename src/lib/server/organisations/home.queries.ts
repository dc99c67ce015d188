import { sql, type Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { coordinating } from '#lib/domain/access/member.ts';
import type { Database, RoundState } from '../db/schema.ts';

/** An organisation that somebody runs rounds for. */
export interface Workplace {
	readonly id: string;
	readonly name: string;
}

/** The verified organisations that somebody coordinates or administers, by name. */
export async function listWorkplaces(
	db: Kysely<Database>,
	{ roles }: Actor
): Promise<readonly Workplace[]> {
	const ids = roles
		.filter(({ role }) => coordinating.some((each) => each === role))
		.map(({ organisationId }) => organisationId);
	if (ids.length === 0) return [];

	return db
		.selectFrom('organisation')
		.select(['id', 'name'])
		.where('id', 'in', ids)
		.where('kind', '=', 'organisation')
		.where('verified', '=', 1)
		.orderBy('name')
		.orderBy('id')
		.execute();
}

/** A round as a line of the organisation's page. */
export interface RoundLine {
	readonly id: string;
	readonly name: string;
	readonly state: RoundState;
	/** A draft that opens by itself on its day. */
	readonly isReady: boolean;
	readonly opensOn: string | undefined;
	readonly closesOn: string | undefined;
	readonly leaders: number;
}

/**
 * All rounds of an organisation, the latest first; a draft without dates comes first of all. What a leader
 * prepares alone is not among them before it opens.
 */
export async function listRoundLines(
	db: Kysely<Database>,
	organisationId: string
): Promise<readonly RoundLine[]> {
	const rows = await db
		.selectFrom('round')
		.leftJoin('evaluation', (join) =>
			join
				.onRef('evaluation.organisation_id', '=', 'round.organisation_id')
				.onRef('evaluation.round_id', '=', 'round.id')
		)
		.where('round.organisation_id', '=', organisationId)
		.where(({ not, and, eb }) =>
			not(and([eb('round.state', '=', 'draft'), eb('round.by_leader', '=', 1)]))
		)
		.groupBy(['round.organisation_id', 'round.id'])
		.select(['round.id', 'round.name', 'round.state', 'round.ready'])
		.select(['round.opens_on', 'round.closes_on'])
		.select(({ fn }) => fn.count('evaluation.id').as('leaders'))
		.orderBy(sql`coalesce(round.closes_on, '9999')`, 'desc')
		.orderBy('round.id')
		.execute();

	return rows.map((row) => ({
		...{ id: row.id, name: row.name, state: row.state, isReady: row.ready === 1 },
		opensOn: row.opens_on ?? undefined,
		closesOn: row.closes_on ?? undefined,
		leaders: Number(row.leaders)
	}));
}

/** How many leaders and units the organisation has said that it has. */
export async function countPeople(
	db: Kysely<Database>,
	organisationId: string
): Promise<{ readonly leaders: number; readonly units: number }> {
	const count = async (table: 'leader' | 'unit') => {
		const query = db
			.selectFrom(table)
			.where('organisation_id', '=', organisationId)
			.$if(table === 'leader', (all) => all.where('leader.gone', '=', 0))
			.select(({ fn }) => fn.countAll().as('count'));
		return Number((await query.executeTakeFirst())?.count ?? 0);
	};

	return { leaders: await count('leader'), units: await count('unit') };
}
