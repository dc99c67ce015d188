import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chanceFrom, type Chance } from '#db/demo/chance.ts';
import { countParts } from '#lib/domain/ballot/parts.ts';
import { hashReplaceCode } from '#lib/server/ballots/replace-code.ts';
import { openDatabase } from '#lib/server/db/client.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { hashToken } from '#lib/server/invitations/token.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { amount, median, recordFigures } from '#tests/support/assurance.ts';
import { openTestRound, standardForm, type OpenedRound } from '#tests/support/builders.ts';
import { runCommand } from '#tests/support/command.ts';
import { openDueRound } from '#tests/support/due-round.ts';
import { sendAll, type Respondent, type Sending } from '#tests/support/plain-respondent.ts';
import { startTestServer, type TestServer } from '#tests/support/server.ts';

const backups = amount(3, 10);
const teams = amount(8, 25);
const teamSize = amount(25, 40);
const closes = amount(2, 10);
const seed = 'backup 1';

const selection = { ...standardForm, form: 'kort' as const };
const parts = countParts(currentQuestionnaire(), selection);

/** A backup, and what people had been told when it began. */
interface Taken {
	readonly file: string;
	readonly before: readonly Told[];
	readonly milliseconds: number;
	readonly wereSending: boolean;
}

interface Told {
	readonly person: Respondent;
	/** How many of their sendings had been acknowledged. */
	readonly sendings: number;
}

let server: TestServer;
let folder: string;
beforeAll(async () => {
	server = await startTestServer();
	folder = join(server.folder, 'backups');
	mkdirSync(folder);
});
afterAll(() => server.remove());

test(`each backup taken in a storm restores to everything acknowledged before it began, and used links stay used (${seed})`, async () => {
	const round = await withDatabase(server.env, (db) =>
		openTestRound(
			{ db, keys: server.openKeys() },
			{ employees: Array.from({ length: teams }, () => teamSize), selection, now: new Date() }
		)
	);
	const people = listPeople(round, chanceFrom(seed));
	const noticed = { surprises: [], cutOff: new Set<Sending>() };
	const storm = sendAll(server.origin, people, noticed);
	let isStorm = true;
	const isOver = storm.isOver.then(() => (isStorm = false));

	const taken: Taken[] = [];
	for (let count = 0; count < backups; count++) {
		const enough = Math.ceil(((count + 0.5) * people.length) / (backups + 1));
		while (isStorm && storm.countDone() < enough) await pause(2);
		taken.push(await takeBackup(people, () => isStorm));
	}
	await isOver;

	const found = [];
	for (const backup of taken) found.push(await restoreAndLook(backup, people));

	expect(noticed.surprises).toEqual([]);
	expect(taken.filter(({ wereSending }) => wereSending).length).toBeGreaterThanOrEqual(backups - 1);
	expect(found.flatMap(({ problems }) => problems)).toEqual([]);
	expect(found.map(({ lost, free }) => ({ lost, free }))).toEqual(
		taken.map(() => ({ lost: 0, free: 0 }))
	);
	report(taken, people);
});

test('a backup taken while a round closes has the round before or after its count, never in between', async () => {
	const chance = chanceFrom(seed);
	const seen = { open: 0, released: 0 };

	for (let count = 0; count < closes; count++) {
		const { id } = await withDatabase(server.env, (db) =>
			openDueRound({ db, keys: server.openKeys() }, chance)
		);
		const file = join(folder, `close-${count}.db`);
		const closing = runCommand(server.env, 'round', ['close', id]);
		/* A command takes some hundred milliseconds to begin; a close takes some tens. */
		await pause(chance.below(200));
		const backup = await runCommand(server.env, 'backup', ['--to', file]);
		await closing;
		expect(backup).toMatchObject({ code: 0, err: '' });

		const restored = await restore(file);
		const found = await withDatabase(restored, (db) => readRound(db, id));
		expect(found).toEqual(after(found));
		expect(['released', 'lost', 'counted']).toContain(found.state);
		seen[found.state === 'released' ? 'released' : 'open'] += 1;
	}
	expect(seen.open + seen.released).toBe(closes);
});

/**
 * What there must be in each state: the ballots and nothing else, or the counts and nothing else but
 * the reports, which are made from them and can be made from this copy too.
 */
function after({ state, reports }: Awaited<ReturnType<typeof readRound>>) {
	if (state === 'lost')
		return { state, ballots: 18 * 3, invitations: 24, counts: false, reports: 0 };
	const made = state === 'counted' && reports === 0 ? 0 : 2;

	return { state, ballots: 0, invitations: 0, counts: true, reports: made };
}

async function takeBackup(people: readonly Respondent[], isStorm: () => boolean): Promise<Taken> {
	const file = join(folder, `storm-${people.length}-${performance.now()}.db`);
	const before = people.flatMap((person) => {
		const sendings = person.sendings.filter(({ state }) => state === 'acknowledged').length;
		return sendings > 0 ? [{ person, sendings }] : [];
	});
	const began = performance.now();
	const ended = await runCommand(server.env, 'backup', ['--to', file]);
	expect(ended).toMatchObject({ code: 0, err: '' });
	expect(statSync(file).mode & 0o777).toBe(0o600);

	return { file, before, milliseconds: performance.now() - began, wereSending: isStorm() };
}

/** Restores into a place where nothing is, with the same keys. */
async function restore(file: string): Promise<NodeJS.ProcessEnv> {
	const env = { ...server.env, DATABASE_URL: `file:${file}.restored/spejl.db` };
	expect(await runCommand(env, 'restore', ['--from', file])).toMatchObject({ code: 0, err: '' });
	expect(await runCommand(env, 'check-db', [])).toMatchObject({ code: 0, err: '' });

	return env;
}

async function restoreAndLook({ file, before }: Taken, people: readonly Respondent[]) {
	const env = await restore(file);
	const { used, box } = await withDatabase(env, readBox);
	const isUsed = ({ token }: Respondent) => used.has(hashToken(token).toString('hex'));
	const isIn = ({ code }: Sending) =>
		Array.from({ length: parts }, (_, part) => hashReplaceCode(code, part).toString('hex')).every(
			(hash) => box.has(hash)
		);
	/* What came after the backup began may be in it too, and then in the place of what was before. */
	const lost = before.filter(
		({ person, sendings }) => !person.sendings.slice(sendings - 1).some(isIn)
	);
	const free = before.filter(({ person }) => !isUsed(person));

	return {
		lost: lost.length,
		free: free.length,
		problems: await askServer(
			env,
			/* Whoever has begun to replace their answers is shown these, and not that the link is used. */
			before.map(({ person }) => person).filter(({ values }) => values.length === 1),
			people.filter((person) => !isUsed(person))
		)
	};
}

/** What the program itself says of some links when it serves the restored database. */
async function askServer(
	env: NodeJS.ProcessEnv,
	used: readonly Respondent[],
	unused: readonly Respondent[]
): Promise<readonly string[]> {
	const restored = await startTestServer({
		DATABASE_URL: env['DATABASE_URL'] ?? '',
		KEY_DIR: env['KEY_DIR'] ?? ''
	});
	const saysUsed = async ({ token }: Respondent) =>
		(await (await fetch(`${restored.origin}/s/${token}`)).text()).includes(
			'Der er allerede svaret'
		);
	const problems: string[] = [];

	for (const person of used.slice(-20))
		if (!(await saysUsed(person))) problems.push('a used link does not say so');
	for (const person of unused.slice(0, 20))
		if (await saysUsed(person)) problems.push('a link that nobody has used says that it is');
	await restored.remove();

	return problems;
}

async function readBox(db: Kysely<Database>) {
	const invitations = await db
		.selectFrom('invitation')
		.select('token_hash')
		.where('answered', '=', 1)
		.execute();
	const ballots = await db.selectFrom('ballot').select('replace_hash').execute();

	return {
		used: new Set(invitations.map((row) => row.token_hash.toString('hex'))),
		box: new Set(ballots.map((row) => row.replace_hash.toString('hex')))
	};
}

async function readRound(db: Kysely<Database>, id: string) {
	const rowsIn = async (table: 'ballot' | 'invitation' | 'group_count' | 'leader_release') =>
		(await db.selectFrom(table).select('organisation_id').where('round_id', '=', id).execute())
			.length;
	const { state } = await db
		.selectFrom('round')
		.select('state')
		.where('id', '=', id)
		.executeTakeFirstOrThrow();

	return {
		state,
		ballots: await rowsIn('ballot'),
		invitations: await rowsIn('invitation'),
		counts: (await rowsIn('group_count')) > 0,
		reports: await rowsIn('leader_release')
	};
}

function listPeople({ evaluations }: OpenedRound, chance: Chance): readonly Respondent[] {
	return evaluations.flatMap(({ id, links }) =>
		links
			.filter(({ group }) => group === 'employee')
			.map(({ token }) => ({
				...{ token, evaluationId: id, comment: `Ordene fra nummer ${token.slice(0, 8)} her` },
				values: Array.from({ length: chance.happens(0.2) ? 2 : 1 }, () => 1 + chance.below(5)),
				...{ pressesAgain: true, sendings: [], hasSaved: false }
			}))
	);
}

async function withDatabase<T>(
	env: NodeJS.ProcessEnv,
	use: (db: Kysely<Database>) => Promise<T>
): Promise<T> {
	const file = (env['DATABASE_URL'] ?? '').slice('file:'.length);
	const db = openDatabase({ kind: 'sqlite', file });

	return use(db).finally(() => db.destroy());
}

function report(taken: readonly Taken[], people: readonly Respondent[]): void {
	const told = taken.reduce((sum, { before }) => sum + before.length, 0);

	recordFigures(
		'backup',
		'A backup taken while people answer restores to everything that was acknowledged before it began, and used links stay used.',
		[
			{ what: 'backups taken while people were sending', value: taken.length, bound: '10 or more' },
			{ what: 'people who sent in that storm', value: people.length },
			{ what: 'acknowledged answers looked for in the restored backups', value: told },
			{ what: '… of them lost', value: 0, bound: '0' },
			{ what: '… of them with a link that could be used again', value: 0, bound: '0' },
			{
				what: 'a backup, checked, while people were sending (median)',
				value: `${(median(taken.map(({ milliseconds }) => milliseconds)) / 1000).toFixed(2)} s`
			}
		]
	);
}
