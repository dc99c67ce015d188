import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Role } from '#lib/domain/access/actor.ts';
import { openTestDatabase, databaseKinds, type TestDatabase } from '#tests/support/database.ts';
import { insertAccount } from '../accounts/queries.ts';
import { hashToken, makeToken } from '../invitations/token.ts';
import { composeLetter } from '../mail/compose/compose.ts';
import { openComposing } from '../mail/compose/known.ts';
import type { MailKind } from '../mail/queries.ts';
import { demandLogin } from '../organisations/demand-login.ts';
import { findOrganisation } from '../organisations/queries.ts';
import { findActor } from '../sessions/find-actor.ts';
import { insertSession, type SessionLogin } from '../sessions/queries.ts';
import { acceptOffer, declineOffer } from './accept-offer.ts';
import { mostOffers, offerRole, withdrawOffer } from './offer.ts';
import { listOffers, listOffersTo, type OfferedRole, type OfferRef } from './offers.queries.ts';
import { addRole, listHolders } from './queries.ts';

const now = new Date('2026-11-21T10:00:00Z');
const tomorrow = new Date('2026-11-22T10:00:00Z');
const toPer: OfferRef & { readonly language: 'da' } = {
	organisationId: 'nord',
	email: 'per@eksempel.dk',
	role: 'coordinator',
	language: 'da'
};

describe.for(databaseKinds)('offers of roles, on %s', (kind) => {
	let opened: TestDatabase;

	beforeAll(async () => {
		opened = await openTestDatabase(kind);
		for (const id of ['lone', 'mette', 'per']) {
			const email = `${id}@eksempel.dk`;
			await insertAccount(opened.db, { id, email, name: id, language: 'da' });
		}
		for (const id of ['nord', 'syd']) {
			const place = { id, kind: 'organisation', name: id, sector: 'kommune', verified: 1 } as const;
			await opened.db.insertInto('organisation').values(place).execute();
		}
	});
	beforeEach(async () => {
		for (const table of ['role', 'role_offer', 'session', 'mail_outbox'] as const) {
			await opened.db.deleteFrom(table).execute();
		}
		await opened.db.updateTable('organisation').set({ login: 'mail' }).execute();
		await give('lone', 'nord', 'orgadmin');
		await give('mette', 'nord', 'coordinator');
	});
	afterAll(() => opened.close());

	async function give(accountId: string, organisationId: string, role: Role) {
		await addRole(opened.db, { organisationId, accountId, role });
	}

	async function begin(accountId: string, login: SessionLogin = 'mail') {
		const cookie = makeToken();
		await insertSession(opened.db, {
			...{ tokenHash: hashToken(cookie), accountId, browser: '', login },
			...{ startedAt: now, seenAt: now, expiresAt: new Date(now.getTime() + 3_600_000) }
		});

		return cookie;
	}

	async function actorOf(accountId: string, login: SessionLogin = 'mail') {
		const actor = await findActor(opened.db, await begin(accountId, login), now);
		if (!actor) throw new Error('nobody is signed in');

		return actor;
	}

	async function offer(email: string = toPer.email) {
		return offerRole(opened.db, await actorOf('lone'), { ...toPer, email }, now);
	}

	function listMails() {
		return opened.db.selectFrom('mail_outbox').selectAll().execute();
	}

	/** The first mail that waits, as it would be sent. */
	async function composeMail() {
		const [row] = await listMails();
		if (!row) throw new Error('no mail waits');
		const { id, kind: name, organisation_id, address, language } = row;
		const mail = {
			...{ id, kind: name as MailKind, organisationId: organisation_id ?? undefined },
			...{ address: address ?? undefined, language: language ?? undefined }
		};
		const composing = openComposing({
			...{ db: opened.db, keys: { mailOpener: () => Promise.resolve(undefined) } },
			settings: { origin: 'https://spejl.example.dk', appSecret: new Uint8Array(32) }
		});

		return composeLetter(composing, { id, mails: [mail], attempts: 0 }, now);
	}

	test('a colleague gets a mail that says what is offered, and where to answer', async () => {
		expect(await offer()).toBe('offered');
		const mail = await composeMail();

		expect(mail?.to).toBe('per@eksempel.dk');
		expect(mail?.subject).toBe('nord: Vil du være koordinator?');
		expect(mail?.text).toContain('https://spejl.example.dk/min-side/tilbud');
	});

	test('an offer that is withdrawn before its mail leaves is never told', async () => {
		await offer();
		const lone = await actorOf('lone');

		expect(await withdrawOffer(opened.db, lone, toPer, now)).toBe('withdrawn');
		expect(await withdrawOffer(opened.db, lone, toPer, now)).toBe('unchanged');
		expect(await composeMail()).toBeUndefined();
	});

	test('nobody gets two mails about the same on one day, and another the day after', async () => {
		await offer();
		expect(await offer()).toBe('offered_before');
		expect(await listMails()).toHaveLength(1);

		const lone = await actorOf('lone');
		expect(await offerRole(opened.db, lone, toPer, tomorrow)).toBe('offered');
		expect(await listMails()).toHaveLength(2);
		expect((await listOffers(opened.db, 'nord')).map(({ offeredOn }) => offeredOn)).toEqual([
			'2026-11-22'
		]);
	});

	test('who has the role is not offered it, and fifty offers are enough', async () => {
		expect(await offer('mette@eksempel.dk')).toBe('held');
		for (let index = 0; index < mostOffers; index += 1) {
			expect(await offer(`k${index}@eksempel.dk`)).toBe('offered');
		}
		expect(await offer()).toBe('too_many');
	});

	test.for<[string, Role, string, OfferedRole, 'offered' | 'refused']>([
		['a coordinator, for a coordinator,', 'coordinator', 'nord', 'coordinator', 'offered'],
		['a coordinator, for an administrator,', 'coordinator', 'nord', 'orgadmin', 'refused'],
		['an administrator, for an administrator,', 'orgadmin', 'nord', 'orgadmin', 'offered'],
		['a leader', 'leader', 'nord', 'coordinator', 'refused'],
		['a coordinator of another organisation', 'coordinator', 'syd', 'coordinator', 'refused'],
		['an administrator of another organisation', 'orgadmin', 'syd', 'coordinator', 'refused']
	])('%s is answered as the role allows', async ([, own, place, role, outcome]) => {
		await opened.db.deleteFrom('role').execute();
		await give('mette', place, own);
		const mette = await actorOf('mette');

		expect(await offerRole(opened.db, mette, { ...toPer, role }, now)).toBe(outcome);
		expect(await listOffers(opened.db, 'nord')).toHaveLength(outcome === 'offered' ? 1 : 0);
		expect(await listMails()).toHaveLength(outcome === 'offered' ? 1 : 0);
		const wanted = outcome === 'offered' ? 'withdrawn' : 'refused';
		expect(await withdrawOffer(opened.db, mette, { ...toPer, role }, now)).toBe(wanted);
	});

	test('saying yes gives the role, ends the sessions before, and begins one that has it', async () => {
		await offer();
		const elsewhere = await begin('per');
		const per = await actorOf('per');
		const accepted = await acceptOffer(opened.db, per, toPer, 'Firefox', now);
		if (accepted.outcome !== 'accepted') throw new Error('the offer was gone');

		expect(await findActor(opened.db, elsewhere, now)).toBeUndefined();
		expect((await findActor(opened.db, accepted.session, now))?.roles).toEqual([
			{ organisationId: 'nord', role: 'coordinator' }
		]);
		expect(await listOffersTo(opened.db, 'per@eksempel.dk')).toEqual([]);
		expect(await acceptOffer(opened.db, per, toPer, 'Firefox', now)).toEqual({ outcome: 'gone' });
	});

	test('somebody else’s offer is nobody else’s to take', async () => {
		await offer();
		const stranger = await actorOf('mette');

		expect(await acceptOffer(opened.db, stranger, toPer, '', now)).toEqual({ outcome: 'gone' });
		await declineOffer(opened.db, stranger, toPer);
		expect(await listOffersTo(opened.db, 'per@eksempel.dk')).toHaveLength(1);
	});

	test('another role or organisation than the one offered cannot be taken', async () => {
		await offer();
		const per = await actorOf('per');

		for (const wanted of [
			{ organisationId: 'nord', role: 'orgadmin' },
			{ organisationId: 'syd', role: 'coordinator' }
		] as const) {
			expect(await acceptOffer(opened.db, per, wanted, '', now)).toEqual({ outcome: 'gone' });
		}
	});

	test('saying no takes the offer away and gives nothing', async () => {
		await offer();
		const per = await actorOf('per');
		await declineOffer(opened.db, per, toPer);

		expect(await listOffersTo(opened.db, 'per@eksempel.dk')).toEqual([]);
		expect(await acceptOffer(opened.db, per, toPer, '', now)).toEqual({ outcome: 'gone' });
	});

	test('the log says that a role was offered, and not to whom', async () => {
		await offer();
		const entries = await opened.db.selectFrom('audit_entry').selectAll().execute();

		expect(entries.map(({ action }) => action)).toContain('role_offered');
		expect(JSON.stringify(entries)).not.toContain('per@');
	});

	test('the list of who has access leaves leaders out, and says who has come through the login', async () => {
		await give('per', 'nord', 'leader');
		await give('mette', 'nord', 'orgadmin');
		const identity = { issuer: 'https://login.invalid', subject: 'm', account_id: 'mette' };
		await opened.db.insertInto('account_identity').values(identity).execute();
		const holders = await listHolders(opened.db, 'nord');
		await opened.db.deleteFrom('account_identity').execute();

		expect(holders.map(({ name, roles, hasLogin }) => [name, [...roles].sort(), hasLogin])).toEqual(
			[
				['lone', ['orgadmin'], false],
				['mette', ['coordinator', 'orgadmin'], true]
			]
		);
	});

	test('the login is demanded by an administrator who came through it, and by nobody else', async () => {
		const demand = async (accountId: string, login: SessionLogin) =>
			demandLogin(opened.db, await actorOf(accountId, login), 'nord', 'oidc', now);

		expect(await demand('mette', 'oidc')).toBe('refused');
		expect(await demand('lone', 'mail')).toBe('not_through_login');
		expect((await findOrganisation(opened.db, 'nord'))?.login).toBe('mail');
		expect(await demand('lone', 'oidc')).toBe('changed');
		expect(await demand('lone', 'oidc')).toBe('unchanged');
		expect((await findOrganisation(opened.db, 'nord'))?.login).toBe('oidc');

		const byMail = await actorOf('lone', 'mail');
		expect(await demandLogin(opened.db, byMail, 'nord', 'mail', now)).toBe('refused');
		const through = await actorOf('lone', 'oidc');
		expect(await demandLogin(opened.db, through, 'nord', 'mail', now)).toBe('changed');
	});
});
