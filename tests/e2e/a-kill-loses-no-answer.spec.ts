import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { openDatabase } from '#lib/server/db/client.ts';
import { openKeyRing } from '#lib/server/keys/ring.ts';
import { findInvitation } from '#lib/server/invitations/queries.ts';
import { saveDraft } from '#lib/server/drafts/save.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { answerAll, openTestRound, type OpenedRound } from '#tests/support/builders.ts';
import { findSecrets, secretText, stealFiles, type Secret } from '#tests/support/thief.ts';
import type { Kysely } from 'kysely';
import { expect, test } from './test.ts';

/* A server of its own, because it is killed again and again while people send. */
const port = 4274;
const origin = `http://localhost:${port}`;
const folder = join(tmpdir(), `ledelsesspejl-kill-${port}`);
const database = join(folder, 'data', 'kill.db');
const people = 60;
const kills = 8;

test('killing the server while people send loses no acknowledged answer and burns no link', async () => {
	test.setTimeout(180_000);
	rmSync(folder, { recursive: true, force: true });
	let server = await startServer();

	const db = openDatabase({ kind: 'sqlite', file: database });
	const round = await openTestRound(
		{ db, keys: openKeyRing(join(folder, 'keys')) },
		{ employees: [people], now: new Date() }
	);
	const tokens = (round.evaluations[0]?.links ?? [])
		.filter(({ group }) => group === 'employee')
		.map(({ token }) => token);
	const secrets = await writeDrafts(db, round, tokens);
	const found: string[] = [];
	const acknowledged = new Set<string>();
	let interrupted = 0;

	for (let kill = 0; kill < kills; kill++) {
		const waiting = tokens.filter((token) => !acknowledged.has(token));
		const storm = Promise.allSettled(waiting.map((token) => send(token, acknowledged)));
		await new Promise((resolve) => setTimeout(resolve, 60 + 45 * kill));
		await killServer(server);
		found.push(...findSecrets(stealFiles(join(folder, 'data')), secrets));
		interrupted += (await storm).filter(({ status }) => status === 'rejected').length;
		server = await startServer();
	}
	const left = tokens.filter((token) => !acknowledged.has(token));
	for (const token of left) await send(token, acknowledged);

	const answered = await db
		.selectFrom('invitation')
		.select('id')
		.where('round_id', '=', round.id)
		.where('answered', '=', 1)
		.execute();
	const ballots = await db
		.selectFrom('ballot')
		.select('part')
		.where('round_id', '=', round.id)
		.execute();
	await killServer(server);
	await db.destroy();

	expect(interrupted, 'a kill must have met somebody who was sending').toBeGreaterThan(0);
	expect(found, 'the files as each kill left them hold no answer and no link').toEqual([]);
	expect(acknowledged.size).toBe(people);
	expect(answered).toHaveLength(people);
	expect(ballots.filter(({ part }) => part === 0)).toHaveLength(people);
	expect(ballots).toHaveLength(3 * people);
});

/** Everybody has answered and not yet sent, each with words of their own. */
async function writeDrafts(
	db: Kysely<Database>,
	{ keys, selection }: OpenedRound,
	tokens: readonly string[]
): Promise<readonly Secret[]> {
	for (const [index, token] of tokens.entries()) {
		const invitation = await findInvitation(db, token);
		const draft = { ...answerAll(selection, 'employee', 4), comments: { aaben_1: wordsOf(index) } };
		if (invitation) await saveDraft(db, keys, invitation, token, draft);
	}

	return tokens.flatMap((token, index) => [
		...secretText('a link', token),
		...secretText('a comment', wordsOf(index))
	]);
}

function wordsOf(index: number): string {
	return `Ordene fra nummer ${index} om hverdagen`;
}

/** Sends as a plain form does. A link that is used says so, which is an acknowledgement too. */
async function send(token: string, acknowledged: Set<string>): Promise<void> {
	const page = `${origin}/s/${token}/gennemse`;
	const shown = await fetch(page, { redirect: 'manual' });
	if (shown.status === 303) {
		const used = await (await fetch(`${origin}/s/${token}`)).text();
		if (used.includes('allerede svaret')) acknowledged.add(token);
		return;
	}

	const code = /name="code" value="([^"]+)"/.exec(await shown.text())?.[1] ?? '';
	const body = new URLSearchParams({ code });
	const sent = await fetch(page, { method: 'POST', body, headers: { origin }, redirect: 'manual' });
	if (sent.status === 303 && sent.headers.get('location')?.startsWith('/s/tak'))
		acknowledged.add(token);
}

async function startServer(): Promise<ChildProcess> {
	const server = spawn(process.execPath, ['src/cli/start.ts'], {
		env: {
			...process.env,
			PORT: String(port),
			ORIGIN: origin,
			DATABASE_URL: `file:${database}`,
			KEY_DIR: join(folder, 'keys'),
			MAIL_OUTBOX: join(folder, 'outbox')
		},
		stdio: 'ignore'
	});
	await expect
		.poll(
			() =>
				fetch(`${origin}/healthz`).then(
					({ ok }) => ok,
					() => false
				),
			{ timeout: 30_000, intervals: [50] }
		)
		.toBe(true);

	return server;
}

function killServer(server: ChildProcess): Promise<unknown> {
	const ended = new Promise((resolve) => server.once('exit', resolve));
	server.kill('SIGKILL');

	return ended;
}
