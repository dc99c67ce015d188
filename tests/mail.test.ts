import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { deliverMails, type Delivering } from '#lib/server/mail/deliver.ts';
import { queueTest } from '#lib/server/mail/outbox.ts';
import { openTransport, type Transport } from '#lib/server/mail/transport.ts';
import { remindMissing } from '#lib/server/mail/remind.ts';
import { cancelRound } from '#lib/server/rounds/cancel.ts';
import { closeRound } from '#lib/server/rounds/close.ts';
import { askForLink } from '#lib/server/sign-in/ask.ts';
import {
	answer,
	answerAll,
	openingTime,
	openTestRound,
	standardForm,
	type OpenedRound,
	type RoundOptions
} from './support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from './support/database.ts';
import { openMailbox, type Mailbox, type ReceivedMail } from './support/mailbox.ts';

const origin = 'https://spejl.example.dk';
const appSecret = new TextEncoder().encode('x'.repeat(32));
const minute = 60_000;
const after = (minutes: number) => new Date(openingTime.getTime() + minutes * minute);

describe.for(databaseKinds)('mail, on %s', (kind) => {
	let database: TestDatabase;
	let mailbox: Mailbox;
	let transport: Transport;
	let warnings: unknown[];

	beforeAll(async () => {
		database = await openTestDatabase(kind);
		mailbox = await openMailbox();
		transport = openTransport({ kind: 'smtp', url: mailbox.url, from: 'Spejl <spejl@example.dk>' });
	});
	afterAll(async () => {
		transport.close();
		await mailbox.close();
		await database.close();
	});
	beforeEach(async () => {
		for (const table of ['mail_outbox', 'invitation'] as const) {
			await database.db.deleteFrom(table).execute();
		}
		await database.db.updateTable('round').set({ state: 'cancelled' }).execute();
		mailbox.mails.length = 0;
		mailbox.answer = () => undefined;
		mailbox.answerText = () => undefined;
		warnings = [];
	});

	function delivering(round: Pick<OpenedRound, 'keys'>): Delivering {
		const note = (...what: unknown[]) => void warnings.push(what);

		return {
			db: database.db,
			keys: round.keys,
			settings: { origin, appSecret },
			transport,
			log: { warn: note, error: note }
		};
	}

	/** Sends until nothing is due, as the job does. */
	async function deliver(round: Pick<OpenedRound, 'keys'>, now: Date) {
		while ((await deliverMails(delivering(round), now)) > 0);
	}

	const open = (options: Partial<RoundOptions> = {}) =>
		openTestRound(database, { employees: [6], ...options });
	const queued = () => database.db.selectFrom('mail_outbox').selectAll().execute();
	const mailTo = (address: string): ReceivedMail => {
		const mail = mailbox.mails.find(({ to }) => to === address);
		if (!mail) throw new Error(`no mail to ${address}`);

		return mail;
	};
	const linkOf = (round: OpenedRound, group: string) => {
		const link = round.evaluations[0]?.links.find((each) => each.group === group);
		if (!link) throw new Error(`nobody is invited as ${group}`);

		return link;
	};

	test('everybody invited gets their own link, and the outbox forgets it', async () => {
		const round = await open();
		await deliver(round, openingTime);

		expect(mailbox.mails).toHaveLength(8);
		for (const { address, token } of round.evaluations[0]?.links ?? []) {
			expect(mailTo(address).text).toContain(`${origin}/s/${token}\n`);
			expect(mailTo(address).html).toContain(`href="${origin}/s/${token}"`);
		}
		expect(await queued()).toEqual([]);
		expect(warnings).toEqual([]);
	});

	test('before it is sent, the outbox holds neither address nor link', async () => {
		const round = await open();
		const rows = JSON.stringify(await queued());

		expect(await queued()).toHaveLength(8);
		for (const { address, token } of round.evaluations[0]?.links ?? []) {
			expect(rows).not.toContain(address);
			expect(rows).not.toContain(token);
		}
	});

	test('each group is told what holds for it', async () => {
		const round = await open({ peers: 5, selection: { ...standardForm, peers: true } });
		await deliver(round, openingTime);
		const employee = mailTo(linkOf(round, 'employee').address);
		const manager = mailTo(linkOf(round, 'manager').address);

		expect(employee.text).toContain('I er 6 inviterede medarbejdere.');
		expect(employee.text).toContain('hvis mindst fem svarer');
		expect(employee.text).toContain('Sidste dag er fredag den 20. november.');
		expect(manager.text).toContain('Dine svar er ikke anonyme.');
		expect(manager.text).not.toContain('Ingen kan se');
		expect(mailTo(linkOf(round, 'self').address).text).toContain('så de er ikke anonyme');
		expect(mailTo(linkOf(round, 'peer').address).text).toContain(
			'I er 5 inviterede lederkolleger.'
		);
		for (const { text } of mailbox.mails) expect(text).toContain('Den må ikke bruges til');
	});

	test.for([4, 5] as const)(
		'with %i employees the promise is the one that holds',
		async (count) => {
			const round = await open({ employees: [count] });
			await deliver(round, openingTime);
			const { text } = mailTo(linkOf(round, 'employee').address);

			expect(text.includes('Det er for få')).toBe(count === 4);
			expect(text.includes('Ellers bliver de slettet ulæst.')).toBe(count === 4);
			expect(text.includes('hvis mindst fem svarer')).toBe(count === 5);
		}
	);

	test('a mail says that a program sent it and where one asks for silence, and traces nobody', async () => {
		const round = await open();
		await deliver(round, openingTime);
		const { address, token } = linkOf(round, 'employee');
		const { headers, html, raw } = mailTo(address);

		expect(headers.get('Auto-Submitted')).toBe('auto-generated');
		expect(headers.get('List-Unsubscribe')).toBe(`<${origin}/s/${token}#mails>`);
		expect(headers.get('Message-ID')).toMatch(/^<[0-9a-f]{32}@spejl\.example\.dk>$/u);
		expect(headers.get('From')).toBe('Spejl <spejl@example.dk>');
		expect(headers.has('X-Mailer')).toBe(false);
		expect(html).not.toMatch(/<img|<script|@import|url\(/u);
		expect(raw.match(/\/s\//gu)?.length).toBeGreaterThan(0);
	});

	test('a mail that failed goes out again with the same Message-ID, and only once', async () => {
		const round = await open({ employees: [1] });
		const tried: string[] = [];
		mailbox.answer = (address) => {
			tried.push(address);
			return 451;
		};
		await deliver(round, openingTime);
		const waiting = await queued();
		expect(tried).toHaveLength(3);
		expect(waiting).toHaveLength(3);

		mailbox.answer = () => undefined;
		await deliver(round, after(0.9));
		expect(mailbox.mails).toHaveLength(0);
		await deliver(round, after(1));

		expect(mailbox.mails.map(({ headers }) => headers.get('Message-ID')).sort()).toEqual(
			waiting.map(({ id }) => `<${id}@spejl.example.dk>`).sort()
		);
		expect(await queued()).toEqual([]);
	});

	test('a server that takes the text and fails makes no permanent damage', async () => {
		const round = await open({ employees: [1] });
		mailbox.answerText = () => 554;
		await deliver(round, openingTime);
		mailbox.answerText = () => undefined;
		await deliver(round, after(1));

		expect(mailbox.mails).toHaveLength(3);
		expect(await countBounced()).toBe(0);
	});

	test('an address that is refused for good is marked, and the leader is told', async () => {
		const round = await open();
		const { address } = linkOf(round, 'employee');
		mailbox.answer = (asked) => (asked === address ? 550 : undefined);
		await deliver(round, openingTime);
		const leader = round.evaluations[0]?.leaderEmail ?? '';
		const told = mailbox.mails.filter(({ to }) => to === leader);

		expect(await countBounced()).toBe(1);
		expect(told.map(({ text }) => text.includes(address)).sort()).toEqual([false, true]);
		expect(told.some(({ text }) => text.includes(`/evaluering/${round.evaluations[0]?.id}`))).toBe(
			true
		);
		expect(await queued()).toEqual([]);
	});

	test('an address that keeps failing is given up after the last try', async () => {
		const round = await open({ employees: [1] });
		const { address } = linkOf(round, 'employee');
		let tries = 0;
		mailbox.answer = (asked) => (asked === address ? 451 : undefined);
		const count = mailbox.answer;
		mailbox.answer = (asked) => {
			if (asked === address) tries += 1;
			return count(asked);
		};
		for (let hour = 0; hour < 30; hour += 1) {
			await deliver(round, after(hour * 60));
			expect(await countBounced()).toBe(tries < 7 ? 0 : 1);
		}

		expect(tries).toBe(7);
		expect(await queued()).toEqual([]);
	});

	test('an address from which an answer came has not failed, whatever its server says', async () => {
		const round = await open({ employees: [1] });
		const { address, token } = linkOf(round, 'employee');
		mailbox.answer = (asked) => (asked === address ? 451 : undefined);
		await deliver(round, openingTime);
		await answer(database, round.keys, token, answerAll(standardForm, 'employee', 4));
		for (let hour = 1; hour < 30; hour += 1) await deliver(round, after(hour * 60));

		expect(await countBounced()).toBe(0);
		expect(await queued()).toEqual([]);
	});

	test('reminders go to those who have not answered, halfway and two days before the close', async () => {
		const round = await open({ employees: [3] });
		await deliver(round, openingTime);
		const [first, second, third] = (round.evaluations[0]?.links ?? []).filter(
			({ group }) => group === 'employee'
		);
		if (!first || !second || !third) throw new Error('three were invited');
		await answer(database, round.keys, first.token, answerAll(standardForm, 'employee', 4));
		await silence(second.address);
		mailbox.mails.length = 0;

		expect(await remindMissing(database.db, new Date('2026-11-11T07:59:59Z'))).toBe(0);
		expect(await remindMissing(database.db, new Date('2026-11-11T08:00:00Z'))).toBe(1);
		expect(await remindMissing(database.db, new Date('2026-11-11T09:00:00Z'))).toBe(0);
		await deliver(round, new Date('2026-11-11T09:00:00Z'));

		const reminded = mailbox.mails.map(({ to }) => to);
		expect(reminded).toHaveLength(3);
		expect(reminded).toContain(third.address);
		expect(mailTo(third.address).text).toContain(`/s/${third.token}`);

		mailbox.mails.length = 0;
		await remindMissing(database.db, new Date('2026-11-18T08:00:00Z'));
		await deliver(round, new Date('2026-11-18T08:00:00Z'));
		expect(mailTo(third.address).text).toContain('Det her er den sidste påmindelse.');
		expect(await remindMissing(database.db, new Date('2026-11-20T08:00:00Z'))).toBe(0);
	});

	test('who answers after a reminder was queued is not reminded', async () => {
		const round = await open({ employees: [1] });
		await deliver(round, openingTime);
		mailbox.mails.length = 0;
		await remindMissing(database.db, new Date('2026-11-11T08:00:00Z'));
		const { address, token } = linkOf(round, 'employee');
		await answer(database, round.keys, token, answerAll(standardForm, 'employee', 4));
		await deliver(round, new Date('2026-11-11T08:00:00Z'));

		expect(mailbox.mails.map(({ to }) => to)).not.toContain(address);
		expect(mailbox.mails).toHaveLength(2);
		expect(await queued()).toEqual([]);
	});

	test('a reminder that is refused tells the leader nothing', async () => {
		const round = await open({ employees: [1] });
		await deliver(round, openingTime);
		mailbox.mails.length = 0;
		mailbox.answer = () => 550;
		await remindMissing(database.db, new Date('2026-11-11T08:00:00Z'));
		await deliver(round, new Date('2026-11-11T08:00:00Z'));

		expect(await countBounced()).toBe(0);
		expect(await queued()).toEqual([]);
	});

	test('the closing mail goes to all alike, answered or not, and the report to the leader', async () => {
		const round = await open({ employees: [5] });
		await deliver(round, openingTime);
		const employees = (round.evaluations[0]?.links ?? []).filter(
			({ group }) => group === 'employee'
		);
		for (const { token } of employees.slice(0, 4)) {
			await answer(database, round.keys, token, answerAll(standardForm, 'employee', 4));
		}
		mailbox.mails.length = 0;
		const closing = new Date('2026-11-21T09:00:00Z');
		await closeRound(database.db, round.keys, round, closing);
		await deliver(round, closing);
		const listThanks = () =>
			mailbox.mails.filter(({ text }) => text.includes('Tak til alle, der svarede.'));
		expect(listThanks()).toEqual([]);

		/* It closed on a Saturday. */
		await deliver(round, new Date('2026-11-23T06:59:59Z'));
		expect(listThanks()).toEqual([]);
		await deliver(round, new Date('2026-11-23T07:00:00Z'));
		const thanks = listThanks();
		const texts = new Set(thanks.map(({ text }) => text));

		expect(thanks.map(({ to }) => to)).toEqual(
			expect.arrayContaining(employees.map(({ address }) => address))
		);
		expect(texts.size).toBe(1);
		expect([...texts].join()).not.toContain('/s/');
		const ready = mailTo(round.evaluations[0]?.leaderEmail ?? '');
		expect(ready.text).toMatch(/\/rapport\/[0-9a-f]{32}\n/u);
		expect(await queued()).toEqual([]);
	});

	test('when a round is stopped, all are told that nothing was read', async () => {
		const round = await open();
		await deliver(round, openingTime);
		mailbox.mails.length = 0;
		await cancelRound(database.db, round.keys, round, undefined, after(60));
		await deliver(round, after(60));

		expect(mailbox.mails.length).toBeGreaterThanOrEqual(6);
		for (const { text } of mailbox.mails) expect(text).toContain('uden at nogen har læst dem');
	});

	test('a test mail goes to the leader alone, and its button opens no form', async () => {
		const round = await open({ employees: [1] });
		await deliver(round, openingTime);
		mailbox.mails.length = 0;
		const recipient = {
			...{ organisationId: round.organisationId, roundId: round.id },
			...{ evaluationId: round.evaluations[0]?.id ?? '', address: 'mette@example.dk' },
			language: 'da' as const
		};
		await database.db.transaction().execute((trx) => queueTest(trx, recipient, openingTime));
		await deliver(round, openingTime);
		const { text } = mailTo('mette@example.dk');

		expect(mailbox.mails).toHaveLength(1);
		expect(text).toContain('Det her er en prøve');
		expect(text).toContain(`${origin}/anonymitet\n`);
		expect(text).not.toContain('/s/');
	});

	test('a sign-in link leaves before invitations that wait', async () => {
		const round = await open({ employees: [60] });
		await askForLink(
			database.db,
			appSecret,
			{
				email: 'per@example.dk',
				language: 'en',
				nextPath: '/konto',
				kept: undefined,
				browser: undefined
			},
			after(1)
		);
		await deliverMails(delivering(round), after(1));
		const { text, headers } = mailTo('per@example.dk');

		expect(mailbox.mails).toHaveLength(40);
		expect(text).toMatch(/https:\/\/spejl\.example\.dk\/log-ind\/[\w-]{43}\?lang=en\n/u);
		expect(headers.get('Subject')).toBe('Your link to sign in');
		expect(headers.has('List-Unsubscribe')).toBe(false);
	});

	test('two deliveries at once send each mail once', async () => {
		const round = await open({ employees: [30] });
		await Promise.all([1, 2, 3].map(() => deliver(round, openingTime)));

		expect(new Set(mailbox.mails.map(({ to }) => to)).size).toBe(32);
		expect(mailbox.mails).toHaveLength(32);
	});

	test('a server that is not there loses nothing', async () => {
		const round = await open({ employees: [1] });
		const gone = openTransport({
			kind: 'smtp',
			url: 'smtp://127.0.0.1:1',
			from: 'spejl@example.dk'
		});
		await deliverMails({ ...delivering(round), transport: gone }, openingTime);
		gone.close();
		expect(await queued()).toHaveLength(3);
		await deliver(round, after(1));

		expect(mailbox.mails).toHaveLength(3);
	});

	async function countBounced(): Promise<number> {
		const rows = await database.db
			.selectFrom('invitation')
			.where('bounced', '=', 1)
			.select('id')
			.execute();

		return rows.length;
	}

	async function silence(address: string): Promise<void> {
		await database.db
			.updateTable('invitation')
			.set({ silent: 1 })
			.where('address', '=', address)
			.execute();
	}
});

test('the outbox folder holds one finished JSON file a mail, under a random name', async () => {
	const folder = join(mkdtempSync('/tmp/ledelsesspejl-'), 'outbox');
	const transport = openTransport({ kind: 'outbox', folder, from: 'spejl@localhost' });
	const mail = {
		to: 'a@b.dk',
		subject: 'æ',
		text: 't',
		html: '<p>',
		headers: { 'Message-ID': '<1@x>' }
	};

	expect(await transport.send(mail)).toBe('sent');
	expect(await transport.send(mail)).toBe('sent');
	const files = readdirSync(folder);

	expect(files).toHaveLength(2);
	for (const file of files) {
		expect(file).toMatch(/^[0-9a-f]{32}\.json$/u);
		expect(JSON.parse(readFileSync(join(folder, file), 'utf8'))).toMatchObject(mail);
	}
});
