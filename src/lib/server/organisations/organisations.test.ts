import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { findAccountByEmail, insertAccount } from '../accounts/queries.ts';
import { listAskedOrganisations, listOrganisations } from './asked.queries.ts';
import { askForOrganisation } from './ask.ts';
import { foundOrganisation } from './found.ts';
import { listWorkplaces } from './home.queries.ts';
import { judgeOrganisation } from './judge.ts';

const now = new Date('2026-11-22T10:00:00Z');
const asked = { name: 'Sundby Kommune', sector: 'kommune', why: 'Jeg er HR-chef.' };

function actor(accountId: string): Actor {
	const email = `${accountId}@x.dk`;

	return { accountId, email, name: accountId, language: 'da', roles: [] };
}

describe.for(databaseKinds)('organisations, on %s', (kind) => {
	let database: TestDatabase;
	const lone = actor('lone');
	const operator = actor('operator');

	beforeEach(async () => {
		database = await openTestDatabase(kind);
		for (const { accountId: id, email } of [lone, operator]) {
			await insertAccount(database.db, { id, email, name: id, language: 'da' });
		}
	});
	afterEach(() => database.close());

	/** The administrator as the next request finds them. */
	async function loneWithRoles(): Promise<Actor> {
		const rows = await database.db
			.selectFrom('role')
			.where('account_id', '=', 'lone')
			.select(['organisation_id', 'role'])
			.execute();

		return {
			...lone,
			roles: rows.map(({ organisation_id, role }) => ({ organisationId: organisation_id, role }))
		};
	}

	test('are nobody’s to work with before the operator has verified them', async () => {
		const { db } = database;
		expect(await askForOrganisation(db, lone, asked, now)).toBe('asked');
		const [waiting] = await listAskedOrganisations(db);
		expect(waiting).toMatchObject({ ...asked, asker: { email: 'lone@x.dk' }, askedAt: now });
		expect(await listWorkplaces(db, await loneWithRoles())).toEqual([]);

		const id = waiting?.id ?? '';
		expect(await judgeOrganisation(db, operator, id, 'verified', now)).toBe('done');
		expect(await listWorkplaces(db, await loneWithRoles())).toEqual([{ id, name: asked.name }]);
		expect(await listAskedOrganisations(db)).toEqual([]);
	});

	test('are waited for one at a time', async () => {
		const { db } = database;
		await askForOrganisation(db, lone, asked, now);

		expect(await askForOrganisation(db, lone, { ...asked, name: 'B' }, now)).toBe('waiting');
		expect(await listAskedOrganisations(db)).toHaveLength(1);
	});

	test('that are declined leave nothing, and one that runs cannot be declined', async () => {
		const { db } = database;
		await askForOrganisation(db, lone, asked, now);
		const id = (await listAskedOrganisations(db))[0]?.id ?? '';
		expect(await judgeOrganisation(db, operator, id, 'declined', now)).toBe('done');
		expect((await loneWithRoles()).roles).toEqual([]);

		const running = await foundOrganisation(
			db,
			{ name: 'Nord', sector: 'region', admin: 'lone@x.dk', operator: undefined },
			now
		);
		expect(await judgeOrganisation(db, operator, running, 'declined', now)).toBe('not_found');
		expect(await judgeOrganisation(db, operator, 'none', 'verified', now)).toBe('not_found');
		expect(await listOrganisations(db)).toEqual([{ id: running, name: 'Nord', sector: 'region' }]);
	});

	test('are founded with people who have an account, and with people who get one', async () => {
		const { db } = database;
		const id = await foundOrganisation(
			db,
			{ name: 'Nord', sector: 'region', admin: 'lone@x.dk', operator: 'ny@x.dk' },
			now
		);
		const fresh = await findAccountByEmail(db, 'ny@x.dk');

		expect((await loneWithRoles()).roles).toEqual([{ organisationId: id, role: 'orgadmin' }]);
		const held = db.selectFrom('role').where('account_id', '=', fresh?.id ?? '');
		expect(await held.select('role').execute()).toEqual([{ role: 'operator' }]);
	});
});
