import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, dayOf, momentIn } from '#lib/domain/round/calendar.ts';
import { openDatabase } from '#lib/server/db/client.ts';
import { migrateToLatest } from '#lib/server/db/migrate.ts';
import { openKeyRing } from '#lib/server/keys/ring.ts';
import { deliverMails } from '#lib/server/mail/deliver.ts';
import { openTransport, type Mail, type Transport } from '#lib/server/mail/transport.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { publishQuestionnaire } from '#lib/server/questionnaires/publish.ts';
import { openLargeRound } from '#tests/support/large-round.ts';
import { openingTime } from '#tests/support/builders.ts';
import { startMailServer } from '#tests/support/own-mail-server.ts';
import type { Bench, Measured, Ratio, Run } from '../bench.ts';
import { measure, requireSame } from '../measure.ts';
import { inMilliseconds } from '../words.ts';

/** A sixth of a municipality of 18,000 invitations. */
const leaders = Number(process.env['BENCH_LEADERS'] ?? 250);
const wholeRound = 18_000;

/**
 * The invitations of a round: claimed, their addresses and links opened, written, handed to a mail server
 * over eight connections, and each forgotten on the disk before the next leaves. Beside it the same mails,
 * ready beforehand, handed over the same connections. The mail server is a process of its own and not counted.
 */
export async function openBench(): Promise<Bench> {
	const folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-mails-'));
	const ready = join(folder, 'ready');
	await openReady(ready);
	const server = await startMailServer();
	const openRoute = () =>
		openTransport({ kind: 'smtp', url: server.url, from: 'Spejl <spejl@example.dk>' });
	const mails: Mail[] = [];
	const sides = [
		{ name: 'from the outbox', run: () => sendWaiting(folder, ready, openRoute()) },
		{ name: 'ready beforehand', run: () => sendReady(mails, openRoute()) }
	] as const;

	return {
		about: `a mail of a round of ${leaders} leaders, sent and forgotten, and only sent`,
		turns: 5,
		sides,
		async check() {
			await sendWaiting(folder, ready, remember(openRoute(), mails));
			const waiting = (await server.tell()).mails;
			await sendReady(mails, openRoute());
			const again = (await server.tell()).mails.slice(waiting.length);
			requireSame(sort(again), sort(waiting), 'Message-ID and address of each mail');
			return `Message-ID and address of ${again.length} mails, as the mail server has taken them`;
		},
		compare,
		async close() {
			await server.close();
			rmSync(folder, { recursive: true });
		}
	};
}

async function openReady(folder: string): Promise<void> {
	const db = openDatabase({ kind: 'sqlite', file: fileIn(folder) });
	await migrateToLatest(db);
	await publishQuestionnaire(db, currentQuestionnaire());
	await openLargeRound({ db, folder }, { leaders, now: openingTime });
	await db.destroy();
}

/** Mails leave once, so each turn sends those of a copy. */
async function sendWaiting(folder: string, ready: string, transport: Transport): Promise<Run> {
	const copy = join(folder, 'copy');
	rmSync(copy, { recursive: true, force: true });
	cpSync(ready, copy, { recursive: true });
	for (const part of ['database', 'keys']) chmodSync(join(copy, part), 0o700);
	const db = openDatabase({ kind: 'sqlite', file: fileIn(copy) });
	const settings = { origin: 'http://localhost:3000', appSecret: Buffer.alloc(32, 1) };
	const log = { warn: () => undefined, error: refuse };
	const delivering = { db, keys: openKeyRing(join(copy, 'keys')), settings, transport, log };
	/* Nothing is mailed at night. */
	const now = momentIn(addDays(dayOf(openingTime), 1), 12, 0);
	let count = 0;
	const run = await measure(async () => {
		for (let some = 1; some > 0; count += some) some = await deliverMails(delivering, now);
	});
	transport.close();
	await db.destroy();

	return { ...run, count };
}

async function sendReady(mails: readonly Mail[], transport: Transport): Promise<Run> {
	const waiting = mails.values();
	const run = await measure(() =>
		Promise.all(
			Array.from({ length: transport.atOnce }, async () => {
				for (const mail of waiting)
					if ((await transport.send(mail)) !== 'sent') throw new Error('a mail was not taken');
			})
		)
	);
	transport.close();

	return { ...run, count: mails.length };
}

function remember(transport: Transport, mails: Mail[]): Transport {
	return {
		...transport,
		send(mail) {
			mails.push(mail);
			return transport.send(mail);
		}
	};
}

function refuse(): never {
	throw new Error('a mail could not be written');
}

function sort(mails: readonly (readonly [id: string, to: string])[]): readonly string[] {
	return mails.map((mail) => mail.join(' ')).sort();
}

function compare([waiting, plain]: readonly Measured[]): readonly Ratio[] {
	const [one = NaN, other = NaN] = [waiting, plain].map((side) => side?.milliseconds);
	const [used = NaN, usedPlainly = NaN] = [waiting, plain].map(
		(side) => side?.processorMilliseconds
	);

	return [
		{
			what: `mails of a round of ${wholeRound} invitations, at this pace`,
			value: inMilliseconds((one * wholeRound * 5) / 6)
		},
		{
			what: 'from the outbox beside ready beforehand',
			value: `${(one / other).toFixed(2)} by the clock, ${(used / usedPlainly).toFixed(2)} of processors`
		}
	];
}

const fileIn = (folder: string) => join(folder, 'database', 'bench.db');
