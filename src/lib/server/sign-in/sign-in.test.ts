import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestDatabase, databaseKinds, type TestDatabase } from '#tests/support/database.ts';
import { openLinkSecret } from '../mail/seal.ts';
import { findActor } from '../sessions/find-actor.ts';
import { askForLink, createSignInLink, type SignInRequest } from './ask.ts';
import { codeFor } from './code.ts';
import { findAsked, inspectLink } from './find.ts';
import { SignInLimits } from './limits.ts';
import { signInWithLink } from './use.ts';

const secret = new TextEncoder().encode('x'.repeat(32));
const start = new Date('2026-11-21T10:00:00Z');
const minutes = (count: number) => new Date(start.getTime() + count * 60_000);
const request: SignInRequest = {
	email: 'mette@eksempel.dk',
	language: 'da',
	nextPath: '/konto',
	kept: undefined,
	browser: undefined
};

describe.for(databaseKinds)('signing in, on %s', (kind) => {
	let opened: TestDatabase;

	beforeAll(async () => {
		opened = await openTestDatabase(kind);
	});
	beforeEach(async () => {
		for (const table of ['sign_in', 'mail_outbox', 'session', 'saved_mirror', 'leader'] as const) {
			await opened.db.deleteFrom(table).execute();
		}
		for (const table of ['account', 'organisation'] as const) {
			await opened.db.deleteFrom(table).execute();
		}
	});
	afterAll(() => opened.close());

	/** Asks for a link and reads it from the waiting mail, as the job would. */
	async function ask(change: Partial<SignInRequest> = {}, now = start) {
		const asked = { ...request, ...change };
		const before = await listMails();
		const { browser } = await askForLink(opened.db, secret, asked, now);
		const known = new Set(before.map(({ id }) => id));
		const [mail] = (await listMails()).filter(({ id }) => !known.has(id));
		const token = mail?.sealed && openLinkSecret(secret, mail.sealed, asked.email);
		if (!token) throw new Error('no link was mailed');

		return { browser, token };
	}

	function listMails() {
		return opened.db.selectFrom('mail_outbox').selectAll().execute();
	}

	function use(
		token: string,
		{ browser, code, session }: { browser?: string; code?: string; session?: string } = {},
		now = start
	) {
		const attempt = { token, browser, code, session, browserName: 'Firefox, Windows' };

		return signInWithLink(opened.db, secret, attempt, now);
	}

	test('the browser that asked comes in and goes where it was going', async () => {
		const { browser, token } = await ask();
		const signedIn = await use(token, { browser });

		expect(signedIn).toMatchObject({ outcome: 'signed_in', nextPath: '/konto', language: 'da' });
		if (signedIn.outcome !== 'signed_in') return;
		expect(await findActor(opened.db, signedIn.session, start)).toMatchObject({
			email: 'mette@eksempel.dk',
			name: '',
			roles: []
		});
	});

	test('a link works once', async () => {
		const { browser, token } = await ask();
		await use(token, { browser });

		expect(await use(token, { browser })).toEqual({ outcome: 'gone' });
		expect(await inspectLink(opened.db, token, browser, start)).toBe('gone');
	});

	test('two presses at the same moment begin one session', async () => {
		const { browser, token } = await ask();
		const outcomes = await Promise.all([use(token, { browser }), use(token, { browser })]);

		expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['gone', 'signed_in']);
	});

	test('a link lives ten minutes and not a moment longer', async () => {
		const { browser, token } = await ask();

		expect(await use(token, { browser }, minutes(10))).toEqual({ outcome: 'gone' });
		expect(await use(token, { browser }, new Date(minutes(10).getTime() - 1))).toMatchObject({
			outcome: 'signed_in'
		});
	});

	test('looking at a link does not use it, however often', async () => {
		const { browser, token } = await ask();
		for (let look = 0; look < 20; look += 1) await inspectLink(opened.db, token, browser, start);

		expect(await inspectLink(opened.db, token, browser, start)).toBe('ready');
		expect(await inspectLink(opened.db, token, undefined, start)).toBe('needs_code');
	});

	test('another browser comes in with the code that the first one shows', async () => {
		const { browser, token } = await ask();
		const asked = await findAsked(opened.db, secret, browser, start);

		expect(asked).toEqual({ email: 'mette@eksempel.dk', code: codeFor(secret, browser) });
		expect(asked?.code).toMatch(/^\d{6}$/u);
		expect(await use(token, { browser: 'x', code: asked?.code ?? '' })).toMatchObject({
			outcome: 'signed_in'
		});
	});

	test('five wrong codes burn the link, also for the right one', async () => {
		const { browser, token } = await ask();
		const right = codeFor(secret, browser);
		const wrong = right === '000000' ? '111111' : '000000';

		for (let miss = 0; miss < 4; miss += 1) {
			expect(await use(token, { code: wrong })).toEqual({ outcome: 'wrong_code' });
		}
		expect(await use(token, { code: wrong })).toEqual({ outcome: 'gone' });
		expect(await use(token, { code: right })).toEqual({ outcome: 'gone' });
		expect(await use(token, { browser })).toEqual({ outcome: 'gone' });
	});

	test('fifty wrong codes at the same moment are five tries, and the right one comes too late', async () => {
		const { browser, token } = await ask();
		const right = codeFor(secret, browser);
		const wrong = [...Array(50).keys()].map((guess) => String(100_000 + guess));
		const outcomes = await Promise.all(
			wrong.filter((code) => code !== right).map((code) => use(token, { code }))
		);

		expect(outcomes.filter(({ outcome }) => outcome === 'wrong_code')).toHaveLength(4);
		expect(await use(token, { browser })).toEqual({ outcome: 'gone' });
	});

	test('nonsense in the place of a code burns nothing', async () => {
		const { browser, token } = await ask();
		for (const code of ['test', '12345', '1234567', '12345a', 'x'.repeat(500), '１２３４５６']) {
			expect(await use(token, { code })).toEqual({ outcome: 'wrong_code' });
		}

		expect(await use(token, { browser })).toMatchObject({ outcome: 'signed_in' });
	});

	test('two links of one person at the same moment begin one session', async () => {
		for (let time = 0; time < 10; time += 1) {
			const first = await ask();
			const second = await ask();
			const outcomes = await Promise.all(
				[first, second, first, second].map(({ token, browser }) => use(token, { browser }))
			);

			expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([
				...['gone', 'gone', 'gone', 'signed_in']
			]);
		}
	});

	test('a program that presses the button without a code burns nothing', async () => {
		const { browser, token } = await ask();
		for (let press = 0; press < 20; press += 1) {
			expect(await use(token)).toEqual({ outcome: 'wrong_code' });
		}

		expect(await use(token, { browser })).toMatchObject({ outcome: 'signed_in' });
	});

	test('the code of one link opens no other person’s link', async () => {
		const first = await ask();
		const second = await ask({ email: 'per@eksempel.dk' });

		expect(await use(second.token, { code: codeFor(secret, first.browser) })).toEqual({
			outcome: 'wrong_code'
		});
	});

	test('a browser that asks twice may use either mail', async () => {
		const first = await ask();
		const second = await ask({ browser: first.browser }, minutes(1));

		expect(second.browser).toBe(first.browser);
		expect(await inspectLink(opened.db, first.token, second.browser, minutes(2))).toBe('ready');
	});

	test('a cookie that we did not give out is replaced', async () => {
		const planted = 'A'.repeat(43);

		expect((await ask({ browser: planted })).browser).not.toBe(planted);
	});

	test('coming in takes the other links to the same address away', async () => {
		const first = await ask();
		const second = await ask({ browser: first.browser });
		await use(second.token, { browser: first.browser });

		expect(await inspectLink(opened.db, first.token, first.browser, start)).toBe('gone');
	});

	test('known and unknown addresses leave the same behind', async () => {
		const known = await ask();
		await use(known.token, { browser: known.browser });
		await opened.db.deleteFrom('mail_outbox').execute();
		const again = await ask();
		const unknown = await ask({ email: 'ukendt@eksempel.dk' });
		const links = await opened.db.selectFrom('sign_in').selectAll().execute();

		expect(again.browser).toHaveLength(unknown.browser.length);
		expect(links).toHaveLength(2);
		expect(new Set(links.map((link) => Object.keys(link).join())).size).toBe(1);
		expect(await listMails()).toHaveLength(2);
	});

	test('the database holds neither the link, nor the cookie, nor the code', async () => {
		const { browser, token } = await ask();
		const rows = [
			...(await opened.db.selectFrom('sign_in').selectAll().execute()),
			...(await listMails())
		];
		const text = JSON.stringify(rows, (_, value: unknown) =>
			value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value
		);

		expect(rows).toHaveLength(2);
		for (const kept of [token, browser, codeFor(secret, browser)]) expect(text).not.toContain(kept);
	});

	test('signing in ends the session that the browser had', async () => {
		const first = await ask();
		const before = await use(first.token, { browser: first.browser });
		if (before.outcome !== 'signed_in') throw new Error('not signed in');
		const second = await ask();
		await use(second.token, { browser: second.browser, session: before.session });

		expect(await findActor(opened.db, before.session, start)).toBeUndefined();
	});

	test('a mirror profile that came along is kept on the account, the last one only', async () => {
		for (const kept of ['123451234512345', '-----1234512345']) {
			const { browser, token } = await ask({ kept });
			await use(token, { browser });
		}
		const saved = await opened.db.selectFrom('saved_mirror').selectAll().execute();

		expect(saved).toMatchObject([{ answers: '-----1234512345', saved_on: '2026-11-21' }]);
	});

	test('a leader whom others have entered is recognised by the address', async () => {
		await opened.db
			.insertInto('organisation')
			.values({ id: 'o', kind: 'organisation', name: 'Nørrevang', sector: 'kommune' })
			.execute();
		await opened.db
			.insertInto('leader')
			.values({ organisation_id: 'o', id: 'l', name: 'Mette Holm', email: request.email })
			.execute();
		const { browser, token } = await ask();
		const signedIn = await use(token, { browser });
		const leader = await opened.db
			.selectFrom('leader')
			.innerJoin('account', 'account.id', 'leader.account_id')
			.select(['account.email', 'account.name'])
			.executeTakeFirst();

		expect(signedIn.outcome).toBe('signed_in');
		expect(leader).toEqual({ email: request.email, name: 'Mette Holm' });
	});

	test('a demonstration link works in any browser for an hour', async () => {
		const path = await createSignInLink(opened.db, 'Mette@Eksempel.dk', 'en', start);
		const token = path.replace('/log-ind/', '');

		expect(await inspectLink(opened.db, token, undefined, minutes(59))).toBe('ready');
		expect(await inspectLink(opened.db, token, undefined, minutes(60))).toBe('gone');
		expect(await use(token, {}, minutes(59))).toMatchObject({
			outcome: 'signed_in',
			email: 'mette@eksempel.dk',
			language: 'en'
		});
	});

	test.for(['', 'kort', 'A'.repeat(43), '../'.repeat(15)])(
		'the made-up link »%s« is gone',
		async (token) => {
			expect(await inspectLink(opened.db, token, undefined, start)).toBe('gone');
			expect(await use(token)).toEqual({ outcome: 'gone' });
		}
	);
});

describe('limits', () => {
	test('an address that asks and asks must wait, and no other', () => {
		const limits = new SignInLimits();
		for (let ask = 0; ask < 5; ask += 1) {
			expect(limits.secondsUntilAsk('net', 'a@b.dk', start)).toBeUndefined();
			limits.countAsk('net', 'a@b.dk', start);
		}

		expect(limits.secondsUntilAsk('net', 'a@b.dk', minutes(1))).toBe(540);
		expect(limits.secondsUntilAsk('net', 'c@d.dk', minutes(1))).toBeUndefined();
	});

	test('a whole authority may sign in from one network', () => {
		const limits = new SignInLimits();
		for (let person = 0; person < 2000; person += 1) {
			const email = `${person}@b.dk`;
			expect(limits.secondsUntilAsk('net', email, start)).toBeUndefined();
			limits.countAsk('net', email, start);
			limits.countHit('net', email, start);
		}
	});

	test('thirty misses in ten minutes are answered with a wait', () => {
		const limits = new SignInLimits();
		for (let miss = 0; miss < 30; miss += 1) {
			expect(limits.countMiss('net', start)).toBeUndefined();
		}

		expect(limits.countMiss('net', start)).toBe(600);
		expect(limits.countMiss('other', start)).toBeUndefined();
		expect(limits.countMiss('net', minutes(10))).toBeUndefined();
	});
});
