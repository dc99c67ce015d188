import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databaseKinds } from '#tests/support/database.ts';
import { mette, now, openLoginWorld, type LoginWorld } from '#tests/support/login-world.ts';
import { addRole } from '../roles/queries.ts';
import { findActor } from '../sessions/find-actor.ts';
import { listIdentities } from './identities.queries.ts';
import { settleAccount } from './settle-account.ts';

describe.for(databaseKinds)('who comes in through the organisation’s login, on %s', (kind) => {
	let world: LoginWorld;

	beforeAll(async () => {
		world = await openLoginWorld(kind);
	});
	beforeEach(() => world.reset());
	afterAll(() => world.close());

	test('somebody new gets an account with what the login says of them', async () => {
		const { actor, nextPath } = await world.signedIn();

		expect(nextPath).toBe('/konto');
		expect(actor).toMatchObject({ email: mette.email, name: 'Mette Holm', login: 'oidc' });
	});

	test('the second time it is the same account, whatever address the login has by now', async () => {
		const first = await world.signedIn();
		world.identities.person = { ...mette, email: 'mette.lund@eksempel.dk' };
		const second = await world.signedIn();

		expect(second.actor.accountId).toBe(first.actor.accountId);
		expect(second.actor.email).toBe(mette.email);
	});

	test('an address that passes to somebody else does not open the account', async () => {
		await world.signedIn();
		world.identities.person = { ...mette, sub: 'm-2', name: 'Mette Bech' };

		expect(await world.refused()).toEqual({ outcome: 'other_person', sessions: 1 });
	});

	test('of many who come with one address at the same moment one gets the account', async () => {
		const { db } = world.opened;
		await world.addAccount('a', mette.email);
		const said = { issuer: 'https://login.example.dk', email: mette.email, isEmailProven: true };
		const come = (subject: string) =>
			db.transaction().execute((trx) => {
				const claims = { ...said, subject, name: 'Mette', acr: undefined };
				return settleAccount(trx, claims, { accountId: undefined, language: 'da' }, now);
			});
		for (const address of ['a', 'b', 'c', 'd', 'e', 'f']) {
			await db.deleteFrom('account_identity').execute();
			const subjects = [1, 2, 3, 4].map((number) => `${address}${number}`);
			const outcomes = await Promise.all([...subjects, ...subjects].map(come));

			expect(outcomes.filter((outcome) => outcome === 'other_person')).toHaveLength(6);
			expect(await listIdentities(db, 'a')).toHaveLength(1);
		}
	});

	test('a leader whom the organisation knows by a new address finds what is theirs', async () => {
		await world.signedIn();
		const place = { id: 'nord', kind: 'organisation', name: 'Nord', sector: 'kommune' } as const;
		await world.opened.db.insertInto('organisation').values(place).execute();
		const leader = { id: 'l', organisation_id: 'nord', name: 'Mette', account_id: null };
		const email = 'mette.lund@eksempel.dk';
		await world.opened.db
			.insertInto('leader')
			.values({ ...leader, email })
			.execute();
		world.identities.person = { ...mette, email };
		const { actor } = await world.signedIn();
		const [row] = await world.opened.db.selectFrom('leader').select('account_id').execute();

		expect(row?.account_id).toBe(actor.accountId);
	});

	test('an account that was there before is connected once the login has proven the address', async () => {
		await world.addAccount('a', mette.email);

		expect((await world.signedIn()).actor.accountId).toBe('a');
	});

	test.for([false, undefined])(
		'an address that is not proven (%s) opens no account and makes none',
		async (isProven) => {
			const { sub, email, name } = mette;
			const said = isProven === undefined ? {} : { email_verified: isProven };
			world.identities.person = { sub, email, name, ...said };
			await world.addAccount('a', 'per@eksempel.dk');

			expect(await world.refused()).toEqual({ outcome: 'unproven_address', sessions: 0 });
			await world.addAccount('b', mette.email);
			expect(await world.refused()).toEqual({ outcome: 'unproven_address', sessions: 0 });
			expect(await world.refused({ accountId: 'a' })).toMatchObject({
				outcome: 'unproven_address'
			});
			expect((await world.signedIn({ accountId: 'b' })).actor.accountId).toBe('b');
		}
	);

	test('a login that tells no address lets nobody in the first time', async () => {
		world.identities.person = { sub: 'm-1' };

		expect(await world.refused()).toEqual({ outcome: 'no_address', sessions: 0 });
	});

	test('the session before it ends, and the new one says how it began', async () => {
		await world.addAccount('a', mette.email);
		const before = await world.beginByMail('a');
		const { session } = await world.signedIn({ session: before });

		expect(await findActor(world.opened.db, before, now)).toBeUndefined();
		expect((await findActor(world.opened.db, session, now))?.login).toBe('oidc');
	});

	test('roles of an organisation that demands the login hold for nobody who came by mail', async () => {
		await world.addAccount('a', mette.email);
		for (const [id, login] of [
			['nord', 'oidc'],
			['syd', 'mail']
		] as const) {
			const place = { id, kind: 'organisation', name: id, sector: 'kommune', login } as const;
			await world.opened.db.insertInto('organisation').values(place).execute();
			await addRole(world.opened.db, { organisationId: id, accountId: 'a', role: 'coordinator' });
		}
		const byMail = await world.beginByMail('a');
		const placesOf = async (cookie: string) =>
			(await findActor(world.opened.db, cookie, now))?.roles
				.map((role) => role.organisationId)
				.sort();

		expect(await placesOf(byMail)).toEqual(['syd']);
		expect(await placesOf((await world.signedIn()).session)).toEqual(['nord', 'syd']);
	});
});
