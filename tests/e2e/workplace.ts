import type { Kysely } from 'kysely';
import type { Role } from '#lib/domain/access/actor.ts';
import { insertAccount, insertOrganisation, insertRole } from '#lib/server/planning/queries.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { randomId } from '#lib/server/random.ts';

/** A public body with people who work for it, each with the role that stands before the address. */
export async function openWorkplace(
	db: Kysely<Database>,
	name: string,
	people: readonly { readonly role: Role; readonly name: string; readonly email: string }[]
): Promise<{ readonly id: string; readonly path: string }> {
	const id = randomId();
	await insertOrganisation(db, { id, kind: 'organisation', name, sector: 'kommune' });
	for (const { role, ...person } of people) {
		const accountId = randomId();
		await insertAccount(db, { id: accountId, ...person, language: 'da' });
		await insertRole(db, id, accountId, role);
	}

	return { id, path: `/organisation/${id}` };
}

/** Lets somebody who has signed in before work for an organisation. */
export async function giveRole(
	db: Kysely<Database>,
	organisationId: string,
	email: string,
	role: Role
): Promise<void> {
	const { id } = await db
		.selectFrom('account')
		.select('id')
		.where('email', '=', email)
		.executeTakeFirstOrThrow();
	await insertRole(db, organisationId, id, role);
}
