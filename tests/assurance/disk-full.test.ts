import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { checkDatabase } from '#lib/server/db/check.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { emptyLog } from '#lib/server/db/tidy.ts';
import { isUnavailable } from '#lib/server/db/unavailable.ts';
import { saveDraft } from '#lib/server/drafts/save.ts';
import { findDraft } from '#lib/server/drafts/find.ts';
import { findInvitation } from '#lib/server/invitations/queries.ts';
import { hashToken, makeToken } from '#lib/server/invitations/token.ts';
import type { KeyRing } from '#lib/server/keys/ring.ts';
import { randomId } from '#lib/server/random.ts';
import { insertSession } from '#lib/server/sessions/queries.ts';
import { amount, recordFigures, type Figure } from '../support/assurance.ts';
import { answerAll, openTestRound, type OpenedRound } from '../support/builders.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { holdDatabase } from '../support/hold-database.ts';
import { isThanked, visitor, type Visitor } from '../support/visitor.ts';
import { makeSmallDisk, type SmallDisk } from '../support/small-disk.ts';

const figures: Figure[] = [];
afterAll(() =>
	recordFigures(
		'disk-full',
		'While a disk is full nobody is told that anything was kept which was not; when there is room again everything goes on by itself.',
		figures
	)
);

describe('when the disk of the database is full', () => {
	const people = amount(16, 80);
	let disk: SmallDisk;
	let server: TestServer;
	let db: Kysely<Database>;
	let keys: KeyRing;
	let round: OpenedRound;
	let tokens: readonly string[];
	let session: string;
	let visit: Visitor;
	beforeAll(async () => {
		disk = makeSmallDisk(24);
		const file = join(disk.folder, 'database', 'spejl.db');
		server = await startTestServer({ DATABASE_URL: `file:${file}`, RATE_LIMIT: 'off' });
		visit = visitor(server);
		db = server.openDatabase();
		keys = server.openKeys();
		round = await openTestRound({ db, keys }, { employees: [people], now: new Date() });
		tokens = (round.evaluations[0]?.links ?? [])
			.filter(({ group }) => group === 'employee')
			.map(({ token }) => token);
		for (const token of tokens) await writeDraft(token, 4);
		session = await signIn(round.evaluations[0]?.leaderEmail ?? '');
	});
	afterAll(async () => {
		await db.destroy();
		await server.remove();
		disk.remove();
	});

	afterEach(() => disk.free(server.process.pid));

	async function writeDraft(token: string, value: 2 | 4): Promise<void> {
		const invitation = await findInvitation(db, token);
		const draft = answerAll(round.selection, 'employee', value);
		if (invitation) await saveDraft(db, keys, invitation, token, draft);
	}

	async function signIn(email: string): Promise<string> {
		const account = { id: randomId(), email, name: 'Mette Holm', language: 'da' as const };
		await db.insertInto('account').values(account).execute();
		const token = makeToken();
		const now = new Date();
		await insertSession(db, {
			...{ tokenHash: hashToken(token), accountId: account.id, browser: '' },
			/* Long enough ago that a visit would be noted. */
			...{ startedAt: now, seenAt: new Date(now.getTime() - 20 * 60_000) },
			expiresAt: new Date(now.getTime() + 8 * 3_600_000)
		});

		return `session=${token}`;
	}

	/** After this nothing can be appended to the log of the database, not even into room it had. */
	async function fillToTheLastByte(): Promise<void> {
		await emptyLog(db);
		disk.fill(server.process.pid);
	}

	test('an answer is refused with 503 and taken, with the same link, when there is room', async () => {
		const forms = await Promise.all(tokens.slice(0, 6).map(visit.readThrough));
		const page = await visit.findFirstPage(tokens[7] ?? '');
		await fillToTheLastByte();

		const refused = await Promise.all(forms.map((send) => send()));
		expect(refused.map(({ status }) => status)).toEqual(forms.map(() => 503));
		expect(refused.every(({ headers }) => Number(headers.get('retry-after')) > 0)).toBe(true);
		const words = await refused[0]?.text();
		expect(words).toContain('Dit link virker stadig');
		const drafts = await visit.post(page, { go: 'save' });
		const asked = await visit.post('/log-ind', { email: 'mette@example.dk' });
		expect([drafts.status, asked.status]).toEqual([503, 503]);

		disk.free(server.process.pid);
		const began = performance.now();
		const sent = await Promise.all(forms.map((send) => send()));
		expect(sent.map(isThanked)).toEqual(forms.map(() => true));
		figures.push({
			what: 'milliseconds from the first free byte to six answers taken',
			value: Math.round(performance.now() - began)
		});
	});

	test('pages that only read are shown, and readiness says the truth', async () => {
		const paths = ['/', '/anonymitet', '/log-ind', '/healthz', `/s/${tokens[9]}`];
		expect((await visit.get('/readyz')).status).toBe(200);
		await fillToTheLastByte();

		const shown = await Promise.all(paths.map((path) => visit.get(path)));
		expect(shown.map(({ status }) => status)).toEqual(paths.map(() => 200));
		const own = await visit.get('/min-side', session);
		expect(own.status).toBe(200);
		await new Promise((resolve) => setTimeout(resolve, 1100));
		const ready = await visit.get('/readyz');
		expect(ready.status).toBe(503);
		expect(ready.headers.get('retry-after')).toBe('5');

		disk.free(server.process.pid);
		await expect
			.poll(async () => (await visit.get('/readyz')).status, { timeout: 10_000 })
			.toBe(200);
	});

	test('whoever was thanked while it filled up is counted, and nobody else', async () => {
		const cycles = amount(2, 12);
		const thanked = new Set(tokens.slice(0, 6));
		let refusals = 0;
		for (let cycle = 0; cycle < cycles; cycle++) {
			const waiting = tokens.filter((token) => !thanked.has(token)).slice(0, 5);
			const forms = await Promise.all(waiting.map(visit.readThrough));
			/* Without emptying the log: it may have room for some. */
			const storm = Promise.all(forms.map((send) => send()));
			disk.fill(server.process.pid);
			const outcomes = await storm;
			for (const [index, outcome] of outcomes.entries()) {
				expect(isThanked(outcome) || outcome.status === 503).toBe(true);
				if (isThanked(outcome)) thanked.add(waiting[index] ?? '');
				else refusals += 1;
			}
			disk.free(server.process.pid);
		}
		const rest = tokens.filter((token) => !thanked.has(token));
		for (const token of rest)
			expect(isThanked(await (await visit.readThrough(token))())).toBe(true);

		const invitations = await Promise.all(tokens.map((token) => findInvitation(db, token)));
		expect(invitations.every((invitation) => invitation?.answered)).toBe(true);
		const ballots = await db.selectFrom('ballot').select('id').execute();
		expect(ballots).toHaveLength(3 * tokens.length);
		expect(await checkDatabase(db, keys, new Date())).toEqual([]);
		figures.push(
			{ what: 'times the disk was filled while people sent', value: cycles },
			{ what: 'answers refused with 503 meanwhile', value: refusals },
			{ what: 'answers acknowledged and lost, or links burned', value: 0, bound: '0' }
		);
	});

	test('jobs go on by themselves: a sign-in mail leaves when there is room', async () => {
		const mails = () => {
			const outbox = server.env['MAIL_OUTBOX'] ?? '';
			return existsSync(outbox) ? readdirSync(outbox).length : 0;
		};
		await fillToTheLastByte();
		await new Promise((resolve) => setTimeout(resolve, 500));
		const before = mails();
		disk.free(server.process.pid);
		await visit.post('/log-ind', { email: round.evaluations[0]?.leaderEmail ?? '' });

		await expect.poll(mails, { timeout: 30_000 }).toBeGreaterThan(before);
	});

	test.each(['kill', 'stop'] as const)(
		'a start after a %s says so in one line, or serves; there is room again and all is well',
		async (end) => {
			await server[end]();
			disk.fill(server.process.pid);
			const lines = server.output().split('\n').length;
			const said = await server.start().then(
				() => 'it serves',
				() =>
					server
						.output()
						.split('\n')
						.slice(lines - 1)
						.join('\n')
			);
			expect(said).toMatch(/^(it serves|[^\n]*disk[^\n]*\n)$/u);
			disk.free(server.process.pid);
			await server.kill();
			await server.start();

			expect((await visit.get('/readyz')).status).toBe(200);
			expect(await checkDatabase(db, keys, new Date())).toEqual([]);
		}
	);

	test('a draft that could not be saved is still the one before', async () => {
		const fresh = await openTestRound({ db, keys }, { employees: [5], now: new Date() });
		const token =
			fresh.evaluations[0]?.links.find(({ group }) => group === 'employee')?.token ?? '';
		await writeDraft(token, 4);
		await fillToTheLastByte();
		await expect(writeDraft(token, 2)).rejects.toSatisfy(isUnavailable);
		disk.free(server.process.pid);

		const invitation = await findInvitation(db, token);
		const found = invitation && (await findDraft(db, keys, invitation, token));
		expect(found?.kind).toBe('open');
		expect(found?.kind === 'open' && Object.values(found.draft.answers.items)[0]).toBe(4);
	});
});

describe('when another program holds the database for long', () => {
	test('an answer is refused with 503 and taken afterwards, with the same link', async () => {
		const server = await startTestServer({ RATE_LIMIT: 'off' });
		const db = server.openDatabase();
		try {
			const keys = server.openKeys();
			const round = await openTestRound({ db, keys }, { employees: [3], now: new Date() });
			const links = round.evaluations[0]?.links ?? [];
			const token = links.find(({ group }) => group === 'employee')?.token ?? '';
			const visit = visitor(server);
			const send = await visit.readThrough(token);
			const holder = await holdDatabase(join(server.folder, 'database', 'spejl.db'));
			const began = performance.now();
			const refused = await send();
			const waited = performance.now() - began;
			holder.letGo();

			expect(refused.status).toBe(503);
			expect(refused.headers.has('retry-after')).toBe(true);
			expect(waited).toBeGreaterThan(4000);
			expect(isThanked(await send())).toBe(true);
			expect(await checkDatabase(db, keys, new Date())).toEqual([]);
		} finally {
			await db.destroy();
			await server.remove();
		}
	});
});
