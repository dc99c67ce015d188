import type { Insertable, Kysely, Transaction } from 'kysely';
import { dialectOf } from '#db/migrations/dialect.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import { prepared } from '../db/prepared.ts';
import type { Database } from '../db/schema.ts';
import type { RoundRef } from '../rounds/queries.ts';

/** One sealed part of a submission. It holds no time, and its id is random. */
export interface SealedBallot {
	readonly id: string;
	readonly evaluationId: string;
	readonly group: RaterGroup;
	readonly part: number;
	readonly sealed: Uint8Array;
}

/**
 * Keeps ballots of a round. SQLite takes them one by one, which costs it less than several in one
 * statement; PostgreSQL takes them in one, because each statement is a way there and back.
 */
export async function insertBallots(
	trx: Transaction<Database>,
	{ organisationId, id: roundId }: RoundRef,
	ballots: readonly NewBallot[]
): Promise<void> {
	const placed = ballots.map((ballot) => ({ ...ballot, organisationId, roundId }));
	if (dialectOf(trx) === 'postgres')
		await trx.insertInto('ballot').values(placed.map(describeRow)).execute();
	else for (const ballot of placed) await insertBallot(trx, ballot);
}

interface NewBallot extends SealedBallot {
	readonly replaceHash: Uint8Array;
}

interface PlacedBallot extends NewBallot {
	readonly organisationId: string;
	readonly roundId: string;
}

const insertBallot = prepared((db, ballot: PlacedBallot) =>
	db.insertInto('ballot').values(describeRow(ballot))
);

function describeRow(ballot: PlacedBallot): Insertable<Database['ballot']> {
	return {
		organisation_id: ballot.organisationId,
		round_id: ballot.roundId,
		id: ballot.id,
		evaluation_id: ballot.evaluationId,
		rater_group: ballot.group,
		part: ballot.part,
		sealed: ballot.sealed,
		replace_hash: ballot.replaceHash
	};
}

/** Whose ballots: one group of one evaluation. */
export interface BallotPlace {
	readonly organisationId: string;
	readonly roundId: string;
	readonly evaluationId: string;
	readonly group: RaterGroup;
}

/** Removes the ballots of a group that a code points at, and returns how many there were. */
export async function deleteBallots(
	trx: Transaction<Database>,
	{ organisationId, roundId, evaluationId, group }: BallotPlace,
	replaceHashes: readonly Uint8Array[]
): Promise<number> {
	const result = await trx
		.deleteFrom('ballot')
		.where('organisation_id', '=', organisationId)
		.where('round_id', '=', roundId)
		.where('evaluation_id', '=', evaluationId)
		.where('rater_group', '=', group)
		.where(
			'replace_hash',
			'in',
			replaceHashes.map((hash) => Buffer.from(hash))
		)
		.executeTakeFirst();

	return Number(result.numDeletedRows);
}

export async function hasBallot(
	db: Kysely<Database>,
	evaluationId: string,
	replaceHash: Buffer
): Promise<boolean> {
	return (await findByHash(db, { evaluationId, replaceHash })).rows.length > 0;
}

interface Marked {
	readonly evaluationId: string;
	readonly replaceHash: Buffer;
}

const findByHash = prepared((db, { evaluationId, replaceHash }: Marked) =>
	db
		.selectFrom('ballot')
		.select('id')
		.where('evaluation_id', '=', evaluationId)
		.where('replace_hash', '=', replaceHash)
);

/**
 * The next ballots of a round after an id, for the close. Sorted by their random ids, which tell
 * nothing; all at once would be read in one go, in which SQLite lets nobody else be served.
 */
export async function listBallots(
	db: Kysely<Database>,
	{ organisationId, id }: RoundRef,
	after: string,
	most: number
): Promise<readonly SealedBallot[]> {
	const rows = await db
		.selectFrom('ballot')
		.select(['id', 'evaluation_id', 'rater_group', 'part', 'sealed'])
		.where('organisation_id', '=', organisationId)
		.where('round_id', '=', id)
		.where('id', '>', after)
		.orderBy('id')
		.limit(most)
		.execute();

	return rows.map((row) => ({
		id: row.id,
		evaluationId: row.evaluation_id,
		group: row.rater_group,
		part: row.part,
		sealed: row.sealed
	}));
}

/** The ids alone, to see whether anything came between reading the ballots and counting them. */
export async function listBallotIds(
	db: Kysely<Database>,
	{ organisationId, id }: RoundRef
): Promise<readonly string[]> {
	const rows = await db
		.selectFrom('ballot')
		.select('id')
		.where('organisation_id', '=', organisationId)
		.where('round_id', '=', id)
		.orderBy('id')
		.execute();

	return rows.map((row) => row.id);
}
