import type { Kysely } from 'kysely';
import type { Day } from '#lib/domain/round/calendar.ts';
import type { Database } from '../db/schema.ts';

export type OfferedRole = 'coordinator' | 'orgadmin' | 'researcher';

/** A role that waits for whoever has the address to take it. */
export interface RoleOffer {
	readonly organisationId: string;
	/** In lower case. */
	readonly email: string;
	readonly role: OfferedRole;
	readonly offeredOn: Day;
}

export type OfferRef = Omit<RoleOffer, 'offeredOn'>;

/** Offers a role; one that is offered already is offered from this day on. */
export async function insertOffer(trx: Kysely<Database>, offer: RoleOffer): Promise<void> {
	const { organisationId, email, role, offeredOn } = offer;
	await trx
		.insertInto('role_offer')
		.values({ organisation_id: organisationId, email, role, offered_on: offeredOn })
		.onConflict((conflict) =>
			conflict.columns(['organisation_id', 'email', 'role']).doUpdateSet({ offered_on: offeredOn })
		)
		.execute();
}

/** Those of an organisation, by address. */
export async function listOffers(
	db: Kysely<Database>,
	organisationId: string
): Promise<readonly RoleOffer[]> {
	const rows = await db
		.selectFrom('role_offer')
		.where('organisation_id', '=', organisationId)
		.selectAll()
		.orderBy('email')
		.orderBy('role')
		.execute();

	return rows.map((row) => ({
		...{ organisationId: row.organisation_id, email: row.email, role: row.role },
		offeredOn: row.offered_on
	}));
}

/** An offer as whoever is offered sees it. */
export interface ReceivedOffer extends RoleOffer {
	/** Its name. */
	readonly organisation: string;
	/** How one must have signed in for the role to count. */
	readonly login: 'mail' | 'oidc';
}

/** Those that wait for whoever has an address, by organisation. */
export async function listOffersTo(
	db: Kysely<Database>,
	email: string
): Promise<readonly ReceivedOffer[]> {
	const rows = await db
		.selectFrom('role_offer')
		.innerJoin('organisation', 'organisation.id', 'role_offer.organisation_id')
		.where('role_offer.email', '=', email)
		.where('organisation.verified', '=', 1)
		.selectAll('role_offer')
		.select(['organisation.name', 'organisation.login'])
		.orderBy('organisation.name')
		.orderBy('role_offer.role')
		.execute();

	return rows.map((row) => ({
		...{ organisationId: row.organisation_id, email: row.email, role: row.role },
		...{ offeredOn: row.offered_on, organisation: row.name, login: row.login }
	}));
}

/** Takes an offer away; false where there is none, or somebody was faster. */
export async function deleteOffer(
	trx: Kysely<Database>,
	{ organisationId, email, role }: OfferRef
): Promise<boolean> {
	const result = await trx
		.deleteFrom('role_offer')
		.where('organisation_id', '=', organisationId)
		.where('email', '=', email)
		.where('role', '=', role)
		.executeTakeFirst();

	return result.numDeletedRows === 1n;
}

export async function deleteOldOffers(db: Kysely<Database>, before: Day): Promise<void> {
	await db.deleteFrom('role_offer').where('offered_on', '<', before).execute();
}
