import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Role } from '#lib/domain/access/actor.ts';
import { openTestDatabase, databaseKinds, type TestDatabase } from '#tests/support/database.ts';
import { insertAccount } from '../accounts/queries.ts';
import { hashToken, makeToken } from '../invitations/token.ts';
import { findActor } from '../sessions/find-actor.ts';
import { insertSession } from '../sessions/queries.ts';
import { grantRole, removeRole } from './change.ts';
import { addRole } from './queries.ts';

const now = new Date('2026-11-21T10:00:00Z');

describe.for(databaseKinds)('roles, on %s', (kind) => {
	let opened: TestDatabase;

	beforeAll(async () => {
		opened = await openTestDatabase(kind);
		for (const id of ['lone', 'mette', 'per']) {
			const email = `${id}@eksempel.dk`;
			await insertAccount(opened.db, { id, email, name: id, language: 'da' });
		}
	});
	beforeEach(async () => {
		for (const table of ['role', 'session'] as const) await opened.db.deleteFrom(table).execute();
		await give('lone', 'nord', 'orgadmin');
		await give('mette', 'nord', 'coordinator');
	});
	afterAll(() => opened.close());

	async function give(accountId: string, organisationId: string, role: Role) {
		await addRole(opened.db, { organisationId, accountId, role });
	}

	async function begin(accountId: string) {
		const cookie = makeToken();
		await insertSession(opened.db, {
			...{ tokenHash: hashToken(cookie), accountId, browser: '' },
			...{ startedAt: now, seenAt: now, expiresAt: new Date(now.getTime() + 3_600_000) }
		});

		return cookie;
	}

	async function actorOf(accountId: string) {
		const actor = await findActor(opened.db, await begin(accountId), now);
		if (!actor) throw new Error('nobody is signed in');

		return actor;
	}

	function listEntries() {
		return opened.db
			.selectFrom('audit_entry')
			.select(['organisation_id', 'account_id', 'action', 'object', 'detail', 'outcome'])
			.execute();
	}

	const held = { organisationId: 'nord', accountId: 'mette', role: 'coordinator' } as const;

	test('taking a role away ends every session of the one who had it, and nobody else’s', async () => {
		const cookies = [await begin('mette'), await begin('mette')];
		const other = await begin('per');
		const lone = await actorOf('lone');

		expect(await removeRole(opened.db, lone, held, now)).toBe('removed');
		for (const cookie of cookies) {
			expect(await findActor(opened.db, cookie, now)).toBeUndefined();
		}
		expect(await findActor(opened.db, other, now)).toBeDefined();
		expect((await actorOf('mette')).roles).toEqual([]);
		expect(await listEntries()).toContainEqual({
			...{ organisation_id: 'nord', account_id: 'lone', object: 'account:mette' },
			...{ action: 'role_removed', detail: '{"role":"coordinator"}', outcome: 'done' }
		});
	});

	test('giving a role ends the sessions that began without it', async () => {
		const cookie = await begin('per');
		const wanted = { ...held, accountId: 'per' };

		expect(await grantRole(opened.db, await actorOf('lone'), wanted, now)).toBe('granted');
		expect(await findActor(opened.db, cookie, now)).toBeUndefined();
		expect((await actorOf('per')).roles).toEqual([{ organisationId: 'nord', role: 'coordinator' }]);
	});

	test('what changes nothing signs nobody out', async () => {
		const lone = await actorOf('lone');
		const cookie = await begin('mette');

		expect(await grantRole(opened.db, lone, held, now)).toBe('unchanged');
		expect(await removeRole(opened.db, lone, { ...held, role: 'researcher' }, now)).toBe(
			'unchanged'
		);
		expect(await grantRole(opened.db, lone, { ...held, accountId: 'nobody' }, now)).toBe(
			'unchanged'
		);
		expect(await findActor(opened.db, cookie, now)).toBeDefined();
	});

	test.for<[string, Role, string, Role]>([
		['a coordinator', 'coordinator', 'nord', 'coordinator'],
		['an administrator of another organisation', 'orgadmin', 'syd', 'coordinator'],
		['an administrator, for the operator’s role,', 'orgadmin', 'nord', 'operator'],
		['an operator of another organisation', 'operator', 'syd', 'leader']
	])('%s is refused, and that is noted', async ([, own, place, role]) => {
		await give('per', place, own);
		const cookie = await begin('mette');
		const per = await actorOf('per');
		const wanted = { ...held, role };

		expect(await grantRole(opened.db, per, wanted, now)).toBe('refused');
		expect(await removeRole(opened.db, per, wanted, now)).toBe('refused');
		expect((await findActor(opened.db, cookie, now))?.roles).toHaveLength(1);
		expect(await listEntries()).toContainEqual({
			...{ organisation_id: 'nord', account_id: 'per', object: 'account:mette' },
			...{ action: 'role_removed', detail: JSON.stringify({ role }), outcome: 'refused' }
		});
	});

	test('fifty removals at the same moment are one', async () => {
		const lone = await actorOf('lone');
		const outcomes = await Promise.all(
			Array.from({ length: 50 }, () => removeRole(opened.db, lone, held, now))
		);

		expect(outcomes.filter((outcome) => outcome === 'removed')).toHaveLength(1);
	});

	test('the last administrator keeps the role, also when two take it from each other at once', async () => {
		const lone = await actorOf('lone');
		const admin = (accountId: string) => ({ ...held, accountId, role: 'orgadmin' }) as const;
		expect(await removeRole(opened.db, lone, admin('lone'), now)).toBe('last_administrator');

		await give('per', 'nord', 'orgadmin');
		const per = await actorOf('per');
		const outcomes = await Promise.all([
			removeRole(opened.db, lone, admin('per'), now),
			removeRole(opened.db, per, admin('lone'), now)
		]);

		expect([...outcomes].sort()).toEqual(['last_administrator', 'removed']);
	});

	test('an administrator who keeps nothing can give the role up while there is another', async () => {
		await give('per', 'nord', 'orgadmin');
		const own = { ...held, accountId: 'lone', role: 'orgadmin' } as const;

		expect(await removeRole(opened.db, await actorOf('lone'), own, now)).toBe('removed');
		expect((await actorOf('lone')).roles).toEqual([]);
	});
});
