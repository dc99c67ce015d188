import type { Kysely, Transaction } from 'kysely';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import type { Database } from '../db/schema.ts';
import { randomId } from '../random.ts';

/** One group's cross-products, sealed until the national release sums them. They name no organisation. */
export interface SealedMoments {
	readonly year: number;
	readonly sector: string;
	readonly group: RaterGroup;
	readonly questionnaireVersion: string;
	readonly sealed: Uint8Array;
}

export interface StoredMoments extends SealedMoments {
	readonly id: string;
}

/** What moments are sealed for: opened with anything else, they do not open. */
export function momentsBinding({
	year,
	sector,
	group,
	questionnaireVersion
}: Omit<SealedMoments, 'sealed'>): string {
	return [year, sector, group, questionnaireVersion].join(' ');
}

export async function insertMoments(
	trx: Transaction<Database>,
	moments: readonly SealedMoments[]
): Promise<void> {
	if (moments.length === 0) return;

	await trx
		.insertInto('moments')
		.values(
			moments.map(({ year, sector, group, questionnaireVersion, sealed }) => ({
				year,
				id: randomId(),
				sector,
				rater_group: group,
				questionnaire_version: questionnaireVersion,
				sealed
			}))
		)
		.execute();
}

/** The public half of the key to which a year's moments are sealed, once there are any. */
export async function findMomentsKey(
	db: Kysely<Database>,
	year: number
): Promise<Uint8Array | undefined> {
	const row = await db
		.selectFrom('moments_key')
		.select('public_key')
		.where('year', '=', year)
		.executeTakeFirst();

	return row?.public_key;
}

/**
 * Remembers a year's key from its first use on, so that the lack of its other half is noticed and no new
 * one is made in its place. False where moments of that year are sealed to another key already.
 */
export async function keepMomentsKey(
	trx: Transaction<Database>,
	year: number,
	publicKey: Uint8Array
): Promise<boolean> {
	await trx
		.insertInto('moments_key')
		.values({ year, public_key: publicKey })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	const kept = await findMomentsKey(trx, year);

	return kept !== undefined && Buffer.from(kept).equals(publicKey);
}

/** Some of a year's moments, by id, from the one after `after` on. */
export async function listMoments(
	db: Kysely<Database>,
	year: number,
	after: string,
	most: number
): Promise<readonly StoredMoments[]> {
	const rows = await db
		.selectFrom('moments')
		.selectAll()
		.where('year', '=', year)
		.where('id', '>', after)
		.orderBy('id')
		.limit(most)
		.execute();

	return rows.map((row) => ({
		year: row.year,
		id: row.id,
		sector: row.sector,
		group: row.rater_group,
		questionnaireVersion: row.questionnaire_version,
		sealed: row.sealed
	}));
}

/** Whether anything of a year is sealed still. */
export async function hasMoments(db: Kysely<Database>, year: number): Promise<boolean> {
	const row = await db
		.selectFrom('moments')
		.select('id')
		.where('year', '=', year)
		.limit(1)
		.executeTakeFirst();

	return row !== undefined;
}

/** Deletes some of a year's moments. Whoever writes beside it waits for so many at a time only. */
export async function deleteSomeMoments(
	db: Kysely<Database>,
	year: number,
	most: number
): Promise<void> {
	const some = db
		.selectFrom('moments')
		.select('id')
		.where('year', '=', year)
		.orderBy('id')
		.limit(most);

	await db.deleteFrom('moments').where('year', '=', year).where('id', 'in', some).execute();
}

/** Forgets what a year's moments were sealed to, once there are none left. */
export async function deleteMomentsKey(db: Kysely<Database>, year: number): Promise<void> {
	await db.deleteFrom('moments_key').where('year', '=', year).execute();
}
