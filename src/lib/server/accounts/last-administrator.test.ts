import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor, Role } from '#lib/domain/access/actor.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { askForOrganisation } from '../organisations/ask.ts';
import { findAskedBy } from '../organisations/asked.queries.ts';
import { foundOrganisation } from '../organisations/found.ts';
import { removeRole } from '../roles/change.ts';
import { addRole, lockHolders } from '../roles/queries.ts';
import { deleteAccount, listLeftAlone } from './delete-account.ts';
import { findAccountByEmail } from './queries.ts';

const now = new Date('2026-11-22T09:00:00Z');

describe.each(databaseKinds)('the last administrator, on %s', (kind) => {
	let place: TestDatabase;
	let count = 0;
	beforeAll(async () => {
		place = await openTestDatabase(kind);
	});
	afterAll(() => place.close());

	/** An organisation with as many administrators as wanted. */
	async function found(administrators: number) {
		count += 1;
		const people: Actor[] = [];
		let organisationId = '';
		for (let number = 0; number < administrators; number += 1) {
			const email = `admin${number}@kommune${count}.dk`;
			const order = { name: `Kommune ${count}`, sector: 'kommune', admin: email };
			if (number === 0)
				organisationId = await foundOrganisation(place.db, { ...order, operator: undefined }, now);
			people.push(await enter(organisationId, email, 'orgadmin'));
		}

		return { organisationId, people };
	}

	async function enter(organisationId: string, email: string, role: Role): Promise<Actor> {
		const { db } = place;
		const known = await findAccountByEmail(db, email);
		const id = known?.id ?? `account-${email}`;
		if (!known)
			await db.insertInto('account').values({ id, email, name: '', language: 'da' }).execute();
		await addRole(db, { organisationId, accountId: id, role });

		return { accountId: id, email, name: '', language: 'da', roles: [{ organisationId, role }] };
	}

	const holdersOf = (organisationId: string) =>
		place.db.transaction().execute((trx) => lockHolders(trx, organisationId, 'orgadmin'));

	test('cannot delete the account, and is told for which organisation', async () => {
		const { organisationId, people } = await found(1);
		const [only] = people;
		if (!only) throw new Error('there is one');

		expect(await deleteAccount(place.db, only, now)).toBe('last_administrator');
		expect(await findAccountByEmail(place.db, only.email)).toBeDefined();
		expect(await listLeftAlone(place.db, only.accountId)).toEqual([
			{ id: organisationId, name: `Kommune ${count}` }
		]);
		/* In a session by mail the roles may not count; they are held all the same. */
		expect(await deleteAccount(place.db, { ...only, roles: [] }, now)).toBe('last_administrator');

		await enter(organisationId, `kollega@kommune${count}.dk`, 'coordinator');
		expect(await deleteAccount(place.db, only, now)).toBe('last_administrator');
		await enter(organisationId, `anden@kommune${count}.dk`, 'orgadmin');
		expect(await listLeftAlone(place.db, only.accountId)).toEqual([]);
		expect(await deleteAccount(place.db, only, now)).toBe('deleted');
	});

	test('stays when two delete their accounts at the same moment', async () => {
		for (let round = 0; round < 5; round += 1) {
			const { organisationId, people } = await found(2);
			const outcomes = await Promise.all(
				people.map((actor) => deleteAccount(place.db, actor, now))
			);

			expect(outcomes.sort()).toEqual(['deleted', 'last_administrator']);
			expect(await holdersOf(organisationId)).toHaveLength(1);
		}
	});

	test('stays when one deletes the account while the other’s role is taken', async () => {
		for (let round = 0; round < 5; round += 1) {
			const { organisationId, people } = await found(2);
			const [one, other] = people;
			if (!one || !other) throw new Error('there are two');
			const { accountId } = other;
			await Promise.all([
				deleteAccount(place.db, one, now),
				removeRole(place.db, other, { organisationId, accountId, role: 'orgadmin' }, now)
			]);

			expect(await holdersOf(organisationId)).toHaveLength(1);
		}
	});

	test('of an organisation that waits for the operator can go, and takes it along', async () => {
		const email = `beder@kommune${kind}.dk`;
		await place.db
			.insertInto('account')
			.values({ id: 'beder', email, name: '', language: 'da' })
			.execute();
		const actor: Actor = { accountId: 'beder', email, name: '', language: 'da', roles: [] };
		const asked = { name: 'Ny kommune', sector: 'kommune', why: '' };
		await askForOrganisation(place.db, actor, asked, now);
		const waiting = await findAskedBy(place.db, 'beder');

		expect(await deleteAccount(place.db, actor, now)).toBe('deleted');
		expect(
			await place.db
				.selectFrom('organisation')
				.where('id', '=', waiting?.id ?? '')
				.select('id')
				.execute()
		).toEqual([]);
	});
});
