import type { Kysely } from 'kysely';
import type { Background } from '#lib/domain/round/plan.ts';
import type { Database } from '../db/schema.ts';

/** Whether anybody or anything is in the database: only an empty one is filled with invented people. */
export async function isEmpty(db: Kysely<Database>): Promise<boolean> {
	for (const table of ['organisation', 'account', 'sign_in'] as const) {
		const row = await db
			.selectFrom(table)
			.select((select) => select.lit(1).as('one'))
			.limit(1)
			.executeTakeFirst();
		if (row) return false;
	}

	return true;
}

export interface FiledUnit {
	readonly id: string;
	readonly key: string;
	readonly name: string;
	/** At the top where there is none. */
	readonly parentId: string | undefined;
}

export interface FiledLeader {
	readonly id: string;
	readonly key: string;
	readonly unitId: string | undefined;
	readonly background: Background;
	/** The address of their own manager; may be empty. */
	readonly manager: string;
}

/** Parents before what is below them. */
export async function insertUnits(
	trx: Kysely<Database>,
	organisationId: string,
	units: readonly FiledUnit[]
): Promise<void> {
	if (units.length === 0) return;

	await trx
		.insertInto('unit')
		.values(
			units.map(({ id, key, name, parentId }) => ({
				...{ organisation_id: organisationId, id, key, name, parent_id: parentId ?? null }
			}))
		)
		.execute();
}

/** What an organisation's file would say about a leader who is there. */
export async function updateLeader(
	trx: Kysely<Database>,
	organisationId: string,
	{ id, key, unitId, background, manager }: FiledLeader
): Promise<void> {
	await trx
		.updateTable('leader')
		.set({ key, unit_id: unitId ?? null, background: JSON.stringify(background), manager })
		.where('organisation_id', '=', organisationId)
		.where('id', '=', id)
		.execute();
}
