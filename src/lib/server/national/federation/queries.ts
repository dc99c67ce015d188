import type { Kysely, Transaction } from 'kysely';
import type { FederatedRound } from '#lib/domain/federation/federated-round.ts';
import type { Day } from '#lib/domain/round/calendar.ts';
import type { Database } from '#lib/server/db/schema.ts';

/** Another installation whose packages are trusted. */
export interface Partner {
	readonly fingerprint: string;
	/** What the operator here calls it. */
	readonly name: string;
	/** The card as it was given. */
	readonly card: string;
	readonly trustedOn: Day;
}

export async function listPartners(db: Kysely<Database>): Promise<readonly Partner[]> {
	const rows = await db
		.selectFrom('federation_partner')
		.selectAll()
		.orderBy('name')
		.orderBy('fingerprint')
		.execute();

	return rows.map(({ trusted_on: trustedOn, ...partner }) => ({ ...partner, trustedOn }));
}

export async function findPartner(
	db: Kysely<Database>,
	fingerprint: string
): Promise<Partner | undefined> {
	return (await listPartners(db)).find((partner) => partner.fingerprint === fingerprint);
}

/** Keeps a partner, or gives one that is known another name. */
export async function writePartner(
	trx: Transaction<Database>,
	{ fingerprint, name, card, trustedOn }: Partner
): Promise<void> {
	await trx
		.insertInto('federation_partner')
		.values({ fingerprint, name, card, trusted_on: trustedOn })
		.onConflict((conflict) => conflict.column('fingerprint').doUpdateSet({ name }))
		.execute();
}

export async function deletePartner(
	trx: Transaction<Database>,
	fingerprint: string
): Promise<void> {
	await trx.deleteFrom('federation_partner').where('fingerprint', '=', fingerprint).execute();
}

/** A round that came in a package, and under which organisation it is kept here. */
export interface ReceivedRound {
	readonly organisationId: string;
	readonly year: number;
	/** The fingerprint of who sealed it. */
	readonly partner: string;
	readonly receivedOn: Day;
	readonly package: FederatedRound;
}

export async function insertFederatedRound(
	trx: Transaction<Database>,
	{ organisationId, year, partner, receivedOn, package: held }: ReceivedRound
): Promise<void> {
	await trx
		.insertInto('federated_round')
		.values({
			...{ organisation_id: organisationId, id: held.id, year, partner },
			...{ closed_on: held.round.closedOn, questionnaire_version: held.round.questionnaire },
			...{ received_on: receivedOn, body: JSON.stringify(held) }
		})
		.execute();
}

/** The packages of a year, by organisation and id. */
export async function listFederatedRounds(
	db: Kysely<Database>,
	year: number
): Promise<readonly ReceivedRound[]> {
	const rows = await db
		.selectFrom('federated_round')
		.selectAll()
		.where('year', '=', year)
		.orderBy('organisation_id')
		.orderBy('id')
		.execute();

	return rows.map((row) => ({
		organisationId: row.organisation_id,
		year: row.year,
		partner: row.partner,
		receivedOn: row.received_on,
		package: JSON.parse(row.body) as FederatedRound
	}));
}

/** A line for each package that has come, the latest first. */
export interface ReceivedLine {
	readonly organisation: string;
	readonly year: number;
	readonly partner: string;
	readonly receivedOn: Day;
}

export async function listReceived(db: Kysely<Database>): Promise<readonly ReceivedLine[]> {
	const rows = await db
		.selectFrom('federated_round')
		.innerJoin('organisation', 'organisation.id', 'federated_round.organisation_id')
		.select(['organisation.name', 'year', 'partner', 'received_on'])
		.orderBy('received_on', 'desc')
		.orderBy('organisation.name')
		.orderBy('federated_round.id')
		.execute();

	return rows.map((row) => ({
		organisation: row.name,
		year: row.year,
		partner: row.partner,
		receivedOn: row.received_on
	}));
}

/** Whether an organisation has figures of a year already: a package, or a round that was counted here. */
export async function hasRoundOfYear(
	db: Kysely<Database>,
	organisationId: string,
	year: number
): Promise<boolean> {
	const federated = await db
		.selectFrom('federated_round')
		.select('id')
		.where('organisation_id', '=', organisationId)
		.where('year', '=', year)
		.executeTakeFirst();
	const own = await db
		.selectFrom('round')
		.select('id')
		.where('organisation_id', '=', organisationId)
		.where('state', 'in', ['counted', 'released'])
		.where('closed_at', '>=', `${year}-01-01`)
		.where('closed_at', '<', `${year + 1}-01-01`)
		.executeTakeFirst();

	return federated !== undefined || own !== undefined;
}
