import type { Kysely } from 'kysely';
import type { Database } from '../db/schema.ts';

export interface Organisation {
	readonly id: string;
	readonly kind: 'private' | 'organisation';
	readonly name: string;
	readonly sector: string | undefined;
	/** The operator has seen who asked for it; before that nobody can do anything with it. */
	readonly isVerified: boolean;
	/** How its people prove who they are. */
	readonly login: 'mail' | 'oidc';
}

export async function findOrganisation(
	db: Kysely<Database>,
	id: string
): Promise<Organisation | undefined> {
	const row = await db
		.selectFrom('organisation')
		.selectAll()
		.where('id', '=', id)
		.executeTakeFirst();

	return (
		row && {
			...{ id: row.id, kind: row.kind, name: row.name, sector: row.sector ?? undefined },
			...{ isVerified: row.verified === 1, login: row.login }
		}
	);
}

/** Whether an organisation is one leader's own, made with their first evaluation. */
export async function isPrivateOrganisation(db: Kysely<Database>, id: string): Promise<boolean> {
	return (await findOrganisation(db, id))?.kind === 'private';
}

/** A round that a leader started alone enters no national figure unless an organisation adopts it. */
export async function countsNationally(db: Kysely<Database>, id: string): Promise<boolean> {
	return (await findOrganisation(db, id))?.kind === 'organisation';
}
