import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../db/schema.ts';

/** An evaluation that its leader wants to count in an organisation. */
export interface Adoption {
	/** The organisation that is asked. */
	readonly organisationId: string;
	readonly evaluationId: string;
	/** Where the evaluation is until it is adopted. */
	readonly privateOrganisationId: string;
}

/** An evaluation is offered to one organisation at a time: a new offer takes the place of the old one. */
export async function replaceAdoption(
	trx: Transaction<Database>,
	{ organisationId, evaluationId, privateOrganisationId }: Adoption
): Promise<void> {
	await deleteAdoptions(trx, privateOrganisationId, [evaluationId]);
	await trx
		.insertInto('adoption')
		.values({
			organisation_id: organisationId,
			evaluation_id: evaluationId,
			private_organisation_id: privateOrganisationId
		})
		.execute();
}

/** Takes offers away: they were answered, regretted, or the evaluation has started or is gone. */
export async function deleteAdoptions(
	trx: Kysely<Database>,
	privateOrganisationId: string,
	evaluationIds: readonly string[]
): Promise<void> {
	if (evaluationIds.length === 0) return;

	await trx
		.deleteFrom('adoption')
		.where('private_organisation_id', '=', privateOrganisationId)
		.where('evaluation_id', 'in', evaluationIds)
		.execute();
}

/** An organisation that an evaluation can be offered to. */
export interface Adopter {
	readonly id: string;
	readonly name: string;
}

/**
 * The verified organisations that know somebody by this address: one of their leaders has it, or
 * somebody who runs their rounds has an address of the same domain. `domain` is empty where many share it
 * who have nothing to do with each other.
 */
export async function listAdopters(
	db: Kysely<Database>,
	{ email, domain }: { readonly email: string; readonly domain: string }
): Promise<readonly Adopter[]> {
	const ofLeader = db
		.selectFrom('leader')
		.where('leader.email', '=', email)
		.where('leader.gone', '=', 0)
		.select('leader.organisation_id');
	const ofDomain = db
		.selectFrom('role')
		.innerJoin('account', 'account.id', 'role.account_id')
		.where('role.role', 'in', ['coordinator', 'orgadmin'])
		.where('account.email', 'like', `%@${domain}`)
		.select('role.organisation_id');

	return db
		.selectFrom('organisation')
		.where('kind', '=', 'organisation')
		.where('verified', '=', 1)
		.where(({ or, eb }) =>
			or([eb('id', 'in', ofLeader), ...(domain === '' ? [] : [eb('id', 'in', ofDomain)])])
		)
		.select(['id', 'name'])
		.orderBy('name')
		.orderBy('id')
		.execute();
}

/** The organisation that an evaluation is offered to. */
export async function findAdopter(
	db: Kysely<Database>,
	privateOrganisationId: string,
	evaluationId: string
): Promise<Adopter | undefined> {
	return db
		.selectFrom('adoption')
		.innerJoin('organisation', 'organisation.id', 'adoption.organisation_id')
		.where('private_organisation_id', '=', privateOrganisationId)
		.where('evaluation_id', '=', evaluationId)
		.select(['organisation.id', 'organisation.name'])
		.executeTakeFirst();
}
