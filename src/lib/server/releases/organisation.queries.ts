import type { Kysely, Transaction } from 'kysely';
import type { OrganisationRelease } from '#lib/domain/disclosure/organisation/input.ts';
import {
	freezeRelease,
	isWithheld,
	thawRelease,
	type Released,
	type Withheld
} from '#lib/domain/disclosure/released.ts';
import type { Database } from '../db/schema.ts';
import type { RoundRef } from '../rounds/queries.ts';
import { sha256 } from './queries.ts';

/** An organisation's figures of one round as they were frozen, or the mark that they are withheld. */
export type StoredOrganisationRelease =
	| {
			readonly state: 'released';
			readonly release: Released<OrganisationRelease>;
			readonly sha256: string;
	  }
	| { readonly state: 'withheld' };

/** Throws when the text is no longer the one that was frozen. */
export async function findOrganisationRelease(
	db: Kysely<Database>,
	{ organisationId, id }: RoundRef
): Promise<StoredOrganisationRelease | undefined> {
	const row = await db
		.selectFrom('organisation_release')
		.select(['state', 'body', 'sha256'])
		.where('organisation_id', '=', organisationId)
		.where('round_id', '=', id)
		.executeTakeFirst();
	if (!row) return undefined;
	if (row.state === 'withheld' || row.body === null || row.sha256 === null)
		return { state: 'withheld' };

	const frozen = { body: row.body, sha256: row.sha256 };
	const release = thawRelease<OrganisationRelease>(frozen, sha256);
	if (!release) throw new Error('an organisation’s frozen figures were changed');

	return { state: 'released', release, sha256: row.sha256 };
}

export async function hasOrganisationRelease(
	db: Kysely<Database>,
	{ organisationId, id }: RoundRef
): Promise<boolean> {
	const row = await db
		.selectFrom('organisation_release')
		.select('round_id')
		.where('organisation_id', '=', organisationId)
		.where('round_id', '=', id)
		.executeTakeFirst();

	return row !== undefined;
}

interface EarlierWish {
	readonly organisationId: string;
	/** Of the questionnaire. */
	readonly versions: readonly string[];
	/** A day or a moment, as ISO 8601. */
	readonly closedBefore: string;
	/** How many leaders the round must have had. */
	readonly leaders: number;
}

/** The same organisation's latest figures of a round that asked one of some versions of the questionnaire. */
export async function findEarlierOrganisationRelease(
	db: Kysely<Database>,
	{ organisationId, versions, closedBefore, leaders }: EarlierWish
): Promise<{ readonly id: string; readonly release: Released<OrganisationRelease> } | undefined> {
	const row = await db
		.selectFrom('organisation_release')
		.innerJoin('round', (join) =>
			join
				.onRef('round.organisation_id', '=', 'organisation_release.organisation_id')
				.onRef('round.id', '=', 'organisation_release.round_id')
		)
		.where('organisation_release.organisation_id', '=', organisationId)
		.where('organisation_release.state', '=', 'released')
		.where('round.questionnaire_version', 'in', versions)
		.where('round.closed_at', '<', closedBefore)
		.where(
			(select) =>
				select
					.selectFrom('evaluation')
					.whereRef('evaluation.organisation_id', '=', 'round.organisation_id')
					.whereRef('evaluation.round_id', '=', 'round.id')
					.select((count) => count.fn.countAll<number>().as('leaders')),
			'>=',
			leaders
		)
		.orderBy('round.closed_at', 'desc')
		.orderBy('round.id')
		.limit(1)
		.select('round.id')
		.executeTakeFirst();
	const found = row && (await findOrganisationRelease(db, { organisationId, id: row.id }));

	return row && found?.state === 'released' ? { id: row.id, release: found.release } : undefined;
}

/** How many leaders took part in a round. */
export async function countLeaders(
	db: Kysely<Database>,
	{ organisationId, id }: RoundRef
): Promise<number> {
	const { leaders } = await db
		.selectFrom('evaluation')
		.where('organisation_id', '=', organisationId)
		.where('round_id', '=', id)
		.where('cancelled', '=', 0)
		.select((select) => select.fn.countAll<number>().as('leaders'))
		.executeTakeFirstOrThrow();

	return Number(leaders);
}

/** Keeps the figures, or why there are none. What is there already stays as it is. */
export async function insertOrganisationRelease(
	trx: Transaction<Database>,
	{ organisationId, id }: RoundRef,
	outcome: Released<OrganisationRelease> | Withheld
): Promise<void> {
	await trx
		.insertInto('organisation_release')
		.values({ organisation_id: organisationId, round_id: id, ...columnsOf(outcome) })
		.onConflict((conflict) => conflict.columns(['organisation_id', 'round_id']).doNothing())
		.execute();
}

function columnsOf(outcome: Released<OrganisationRelease> | Withheld) {
	if (isWithheld(outcome)) {
		const reason = `${outcome.withheld}, ${outcome.place}`;

		return { state: 'withheld' as const, body: null, sha256: null, reason };
	}
	const body = freezeRelease(outcome);

	return { state: 'released' as const, body, sha256: sha256(body), reason: null };
}
