import { mkdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, dayOf, momentIn } from '#lib/domain/round/calendar.ts';
import { workingDayUntil } from '#lib/domain/round/working-days.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { findSendingProgress } from '#lib/server/mail/progress.queries.ts';
import { amount, isSoak, recordFigures } from '#tests/support/assurance.ts';
import { openLargeRound, type LargeRound } from '#tests/support/large-round.ts';
import { startMailServer, type OwnMailServer, type Taken } from '#tests/support/own-mail-server.ts';
import { startTestServer, type TestServer } from '#tests/support/server.ts';

const leaders = amount(40, 1500);
/** `kill -9` when so much of it has left. */
const kills = amount([0.3], [0.2, 0.5, 0.8]);
/** Over so many the program sends, unless SMTP_URL says otherwise. */
const connections = 8;

let mail: OwnMailServer;
let server: TestServer;
beforeAll(async () => {
	mail = await startMailServer();
	server = await startTestServer({
		...{ SMTP_URL: mail.url, MAIL_FROM: 'Spejl <spejl@example.dk>', MAIL_OUTBOX: '' }
	});
	await server.kill();
});
afterAll(async () => {
	await server.remove();
	await mail.close();
});

test('a large round’s invitations leave fast, and a kill forgets none', async () => {
	const whole = await openStorm();
	const quiet = await storm(whole, []);
	const killed = await openStorm();
	const torn = await storm(killed, kills);

	for (const { round, taken, letters } of [quiet, torn]) {
		const byId = Map.groupBy(taken, ([id]) => id);
		expect([...byId.keys()].sort()).toEqual(letters.map(({ id }) => id).sort());
		for (const copies of byId.values()) expect(new Set(copies.map(([, to]) => to)).size).toBe(1);
		const asked = await withDatabase((db) => listAddresses(db, round));
		expect([...new Set(taken.map(([, to]) => to))].sort()).toEqual(asked);
		/* One mail a person, however many leaders ask them. */
		expect(byId.size).toBe(asked.length);
	}
	const repeated = torn.taken.length - torn.letters.length;
	const { mostOpen } = await mail.tell();
	expect(quiet.taken).toHaveLength(quiet.letters.length);
	expect(repeated).toBeLessThanOrEqual(connections * kills.length);
	/* Whoever looks sees it go on. */
	expect(quiet.seen.length).toBeGreaterThan(2);
	expect(quiet.seen).toEqual(quiet.seen.toSorted((one, other) => one - other));
	if (isSoak) expect(quiet.took).toBeLessThan(120_000);
	report(quiet, torn, repeated, mostOpen);
}, 1_800_000);

/** Opened on a working day that is over, so that nothing waits for a morning. */
async function openStorm(): Promise<LargeRound> {
	mkdirSync(server.folder, { recursive: true });
	const day = workingDayUntil(addDays(dayOf(new Date()), -1));

	return withDatabase((db) =>
		openLargeRound(
			{ db, folder: server.folder },
			{ leaders, now: momentIn(day, 12, 0), domain: `d${Date.now()}.example.dk` }
		)
	);
}

/** Lets the program send all that waits, and kills it on the way when a share of it has left. */
async function storm(round: LargeRound, shares: readonly number[]) {
	const letters = await withDatabase((db) => listLetters(db, round));
	const before = (await mail.tell()).mails.length;
	const seen: number[] = [];
	const left = [...shares];
	await server.start();
	const began = performance.now();

	const patience = began + amount(60_000, 600_000);
	for (;;) {
		if (performance.now() > patience) throw new Error(server.output().slice(-2000));
		const { sent, waiting, invited } = await withDatabase((db) => findSendingProgress(db, round));
		if (seen.at(-1) !== sent) seen.push(sent);
		if (waiting === 0) break;
		if (left[0] !== undefined && sent >= left[0] * invited) {
			left.shift();
			await server.kill();
			await server.start();
		}
		await pause(isSoak ? 250 : 20);
	}
	const took = performance.now() - began;
	await server.kill();
	const taken: Taken['mails'] = (await mail.tell()).mails.slice(before);

	return { round, letters, taken, seen, took };
}

/** The Message-IDs of all that waits. */
async function listLetters(db: Kysely<Database>, { id }: LargeRound) {
	const rows = await db
		.selectFrom('mail_outbox')
		.select(['id', 'letter'])
		.where('round_id', '=', id)
		.execute();

	return [...new Set(rows.map((row) => row.letter ?? row.id))].map((letter) => ({
		id: `<${letter}@localhost>`
	}));
}

async function listAddresses(db: Kysely<Database>, { id }: LargeRound) {
	const rows = await db
		.selectFrom('invitation')
		.select('address')
		.distinct()
		.where('round_id', '=', id)
		.orderBy('address')
		.execute();

	return rows.map(({ address }) => address);
}

async function withDatabase<T>(use: (db: Kysely<Database>) => Promise<T>): Promise<T> {
	const db = server.openDatabase();

	return use(db).finally(() => db.destroy());
}

type Storm = Awaited<ReturnType<typeof storm>>;

function report(quiet: Storm, torn: Storm, repeated: number, mostOpen: number): void {
	const links = quiet.seen.at(-1) ?? 0;

	recordFigures(
		'mail-storm',
		'A municipality’s invitations leave in less than two minutes, and a restart forgets none.',
		[
			{ what: 'invitations', value: links },
			{ what: 'mails that carry them, one a person', value: quiet.letters.length },
			{
				what: 'from the first mail to the last, through a real mail server',
				value: `${(quiet.took / 1000).toFixed(1)} s`,
				bound: 'below 120 s'
			},
			{ what: 'connections', value: mostOpen },
			{ what: 'the same once more, with kills by `kill -9`', value: kills.length },
			{ what: 'mails forgotten', value: 0, bound: '0' },
			{
				what: 'mails that came twice, with one Message-ID',
				value: repeated,
				bound: 'at most one a connection and kill'
			},
			{
				what: 'from the first to the last, kills included',
				value: `${(torn.took / 1000).toFixed(1)} s`
			}
		]
	);
}
