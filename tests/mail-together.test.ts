import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { silenceInvitation } from '#lib/server/invitations/queries.ts';
import { claimFor, deliverMails, type Delivering } from '#lib/server/mail/deliver.ts';
import { freeClaimedMails } from '#lib/server/mail/queries.ts';
import { remindMissing } from '#lib/server/mail/remind.ts';
import { openTransport, type Transport } from '#lib/server/mail/transport.ts';
import { cancelRound } from '#lib/server/rounds/cancel.ts';
import { closeRound } from '#lib/server/rounds/close.ts';
import { answer, answerAll, closingTime, openingTime } from './support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from './support/database.ts';
import { openLargeRound, type LargeRound } from './support/large-round.ts';
import { openMailbox, type Mailbox } from './support/mailbox.ts';

/*
 * Whoever is asked about several leaders gets one mail. In this round the second leader answers about
 * themselves, and as the manager of the last two; the first of each team is lent to the leader before.
 */
const [second, lent] = ['leder1@soendre.example.dk', 'medarbejder1.0@soendre.example.dk'];
const origin = 'https://spejl.example.dk';
const firstReminder = new Date('2026-11-11T08:00:00Z');
const lastReminder = new Date('2026-11-18T08:00:00Z');

describe.for(databaseKinds)('one mail for several leaders, on %s', (kind) => {
	let database: TestDatabase;
	let mailbox: Mailbox;
	let transport: Transport;
	let round: LargeRound;

	beforeEach(async () => {
		database = await openTestDatabase(kind);
		mailbox = await openMailbox();
		transport = openTransport({ kind: 'smtp', url: mailbox.url, from: 'Spejl <spejl@example.dk>' });
		round = await openLargeRound(database, { leaders: 12, teamSizes: [4] });
	});
	afterEach(async () => {
		transport.close();
		await mailbox.close();
		await database.close();
	});

	const delivering = (): Delivering => ({
		...{ db: database.db, keys: round.keys, transport },
		settings: { origin, appSecret: new TextEncoder().encode('x'.repeat(32)) },
		log: { warn: () => undefined, error: () => undefined }
	});
	async function deliver(now: Date) {
		mailbox.mails.length = 0;
		while ((await deliverMails(delivering(), now)) > 0);
	}
	const mailsTo = (address: string) => mailbox.mails.filter(({ to }) => to === address);
	const linksIn = (text = '') => [...text.matchAll(/\/s\/([\w-]{43})\n/gu)].map(([, link]) => link);
	const invitationsOf = (address: string) =>
		database.db.selectFrom('invitation').selectAll().where('address', '=', address).execute();

	test('has a link to each, what holds for each, and leaves nothing behind', async () => {
		await deliver(openingTime);
		const people = new Set(mailbox.mails.map(({ to }) => to));
		const [mail] = mailsTo(second);

		expect(mailbox.mails).toHaveLength(people.size);
		expect(mail?.headers.get('Subject')).toMatch(/^Vi beder om 3 svar om ledelse fra dig/u);
		expect(new Set(linksIn(mail?.text)).size).toBe(3);
		expect(mail?.text).toContain('Dig selv\n');
		expect(mail?.text).toContain('Leder 11, Enhed 4\n');
		expect(mail?.text).toContain('Leder 12, Enhed 4\n');
		expect(mail?.text.match(/Dine svar er ikke anonyme/gu)).toHaveLength(2);
		/* To those whose answers are not anonymous nothing is promised. */
		expect(mail?.text).not.toContain('Løftet om');
		expect(mailsTo(lent)[0]?.text).toContain('Løftet om, at ingen kan se, hvad du svarer');
		for (const link of linksIn(mail?.text)) expect(mail?.html).toContain(`/s/${link}"`);
		expect(await database.db.selectFrom('mail_outbox').select('id').execute()).toEqual([]);
	});

	test('that fails goes out again as a whole, with the same Message-ID', async () => {
		const tried: string[] = [];
		mailbox.answerText = () => 451;
		const rows = await database.db.selectFrom('mail_outbox').selectAll().execute();
		await deliver(openingTime);
		mailbox.answerText = () => undefined;
		mailbox.answer = (address) => void tried.push(address);
		await deliver(new Date(openingTime.getTime() + 60_000));
		const ids = new Set(mailbox.mails.map(({ headers }) => headers.get('Message-ID')));

		expect(new Set(tried).size).toBe(tried.length);
		expect(ids).toEqual(new Set(rows.map((row) => `<${row.letter ?? row.id}@spejl.example.dk>`)));
	});

	test('reminds of what is unanswered only, and says when it is the last time', async () => {
		await deliver(openingTime);
		const [first = ''] = linksIn(mailsTo(second)[0]?.text);
		await answer(database, round.keys, first, answerAll(round.selection, 'self', 4));

		await remindMissing(database.db, firstReminder);
		await deliver(firstReminder);
		expect(mailsTo(second)).toHaveLength(1);
		expect(linksIn(mailsTo(second)[0]?.text)).toHaveLength(2);
		expect(mailsTo(second)[0]?.text).not.toContain(first);
		expect(mailsTo(second)[0]?.text).not.toContain('Dig selv');

		await remindMissing(database.db, lastReminder);
		await deliver(lastReminder);
		expect(mailsTo(second)[0]?.text).toContain('Det her er den sidste påmindelse.');
		expect(mailsTo(lent)[0]?.html).toContain('Du kan nå 2 svar</title>');
	});

	test('that bounces marks each invitation, and each leader is told', async () => {
		mailbox.answer = (address) => (address === lent ? 550 : undefined);
		await deliver(openingTime);
		const told = mailbox.mails.filter(({ text }) => text.includes(lent)).map(({ to }) => to);

		expect((await invitationsOf(lent)).map(({ bounced }) => bounced)).toEqual([1, 1]);
		expect(told.sort()).toEqual(['leder0@soendre.example.dk', second]);
	});

	test('that arrived though its server denies it marks nothing', async () => {
		const [asked] = await invitationsOf(lent);
		mailbox.answer = (address) => (address === lent ? 451 : undefined);
		await deliver(openingTime);
		await database.db
			.updateTable('invitation')
			.set({ answered: 1 })
			.where('id', '=', asked?.id ?? '')
			.execute();
		mailbox.answer = (address) => (address === lent ? 550 : undefined);
		await deliver(new Date(openingTime.getTime() + 3_600_000));

		expect((await invitationsOf(lent)).map(({ bounced }) => bounced)).toEqual([0, 0]);
		expect(mailsTo(lent)).toEqual([]);
		expect(await database.db.selectFrom('mail_outbox').select('id').execute()).toEqual([]);
	});

	test('is the last one to whoever wants no more, about any of them', async () => {
		await deliver(openingTime);
		const [link = ''] = linksIn(mailsTo(lent)[0]?.text);
		await silenceInvitation(database.db, link);
		await remindMissing(database.db, firstReminder);
		await deliver(firstReminder);

		expect(mailbox.mails.length).toBeGreaterThan(0);
		expect(mailsTo(lent)).toEqual([]);
	});

	test('tells when the round has closed, and goes to no slip of paper', async () => {
		await deliver(openingTime);
		const [slip] = mailbox.mails.map(({ to }) => to).filter((to) => to.includes('medarbejder5.1'));
		await database.db
			.updateTable('invitation')
			.set({ delivery: 'slip' })
			.where('address', '=', slip ?? '')
			.execute();
		await remindMissing(database.db, firstReminder);
		await deliver(firstReminder);
		expect(mailbox.mails.length).toBeGreaterThan(0);
		expect(mailsTo(slip ?? '')).toEqual([]);

		await database.db
			.updateTable('evaluation')
			.set({ pulse: 1 })
			.where('leader_email', '=', second)
			.execute();
		await closeRound(database.db, round.keys, round, closingTime);
		await deliver(new Date('2026-11-23T07:00:00Z'));
		const [thanks, ...more] = mailsTo(lent);
		expect(thanks?.text).toContain('- Leder 1\n- Leder 2\n');
		/* Not that five are enough, where one of the rounds is a pulse. */
		expect(thanks?.text).toMatch(/gælder det\s+under\s+15\s+svar/u);
		expect(thanks?.text).not.toContain('/s/');
		expect(more).toEqual([]);
		expect(mailsTo(slip ?? '')).toEqual([]);
	});

	test('tells when the round was stopped', async () => {
		await deliver(openingTime);
		await cancelRound(database.db, round.keys, round, undefined, firstReminder);
		await deliver(firstReminder);

		expect(mailsTo(lent)).toHaveLength(1);
		expect(mailsTo(lent)[0]?.text).toContain('- Leder 1\n- Leder 2\n');
	});

	test('that a killed program had taken leaves as soon as it is back, where it is alone', async () => {
		const killed = { ...transport, atOnce: 0 };
		expect(await deliverMails({ ...delivering(), transport: killed }, openingTime)).toBeGreaterThan(
			9
		);
		await freeClaimedMails(database.db, claimFor, openingTime);
		await deliver(openingTime);
		const isComplete = mailsTo(second).length === 1 && mailsTo(lent).length === 1;

		expect(isComplete || kind === 'postgres').toBe(true);
		await deliver(new Date(openingTime.getTime() + claimFor));
		expect(await database.db.selectFrom('mail_outbox').select('id').execute()).toEqual([]);
	});
});
