import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { sql, type Kysely } from 'kysely';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrateToLatest } from '#lib/server/db/migrate.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { openKeyRing } from '#lib/server/keys/ring.ts';
import { amount, isSoak, recordFigures, type Figure } from '#tests/support/assurance.ts';
import { openingTime, openTestRound, standardForm } from '#tests/support/builders.ts';
import { makePlace, runCommand, type Ended, type Place } from '#tests/support/command.ts';
import type { DatabaseKind } from '#tests/support/database.ts';
import { castMany, makeSite, prepareSite, readAll, type Site } from '#tests/support/moving.ts';
import { sendAll, type Respondent, type Sending } from '#tests/support/plain-respondent.ts';
import { startTestServer } from '#tests/support/server.ts';
import { liveThrough } from '#tests/support/six-years.ts';

const teams = amount([9, 9], [30, 30, 25, 20, 15, 9]);
/** How many statements lie between two kills. */
const stride = amount(140, 9);
const figures: Figure[] = [];

afterAll(() =>
	recordFigures(
		'move',
		'A live installation moves from SQLite to PostgreSQL and back: links go on, releases are the same to the byte, and a move that is killed has moved nothing.',
		figures
	)
);

const sites: Site[] = [];
let place: Place;
beforeEach(() => {
	place = makePlace();
});
afterEach(async () => {
	place.remove();
	for (const site of sites.splice(0)) await site.remove();
});

async function site(kind: DatabaseKind): Promise<Site> {
	const made = await makeSite(kind);
	sites.push(made);

	return made;
}

describe('a live installation, there and back', () => {
	test('goes on with the links that are out, and its releases are the same to the byte', async () => {
		const stops = [await site('sqlite'), await site('postgres'), await site('sqlite')] as const;
		const [home, abroad, back] = stops;
		await (isSoak ? command(home, 'demo') : command(home, 'seed', '--demo', '--json'));
		const { round, people } = await home.use(openLiveRound);
		const before = await home.use(({ db }) => readReleases(db));
		expect(before.length).toBeGreaterThan(3);

		await answer(home, people, 0);
		await command(home, 'move', '--from', home.url, '--to', abroad.url);
		await answer(abroad, people, 1);
		expect(await abroad.use(({ db }) => readReleases(db))).toEqual(before);
		await command(abroad, 'check-db');
		await command(abroad, 'move', '--from', abroad.url, '--to', back.url);
		await answer(back, people, 2);
		await command(back, 'round', 'close', round);

		const after = await back.use(({ db }) => readReleases(db));
		expect(after).toEqual(expect.arrayContaining([...before]));
		expect(await back.use(({ db }) => countAnswered(db, round))).toBe(people.length);
		await command(back, 'check-db');
		const years = before.filter((line) => line.startsWith('national'));
		for (const line of years) {
			const { out } = await command(back, 'national', 'check', line.split(' ')[1] ?? '');
			expect(out).toContain('The same figures come out');
		}

		figures.push(
			{
				what: 'people who answered at three stops, through the links of the first',
				value: people.length
			},
			{ what: '… counted at the last', value: people.length, bound: 'all' },
			{ what: 'releases compared', value: before.length },
			{ what: '… of them different', value: 0, bound: '0' }
		);
	});
});

describe.each([
	['sqlite', 'postgres'],
	['postgres', 'sqlite']
] as const)('from %s to %s', (one, other) => {
	test('a move that is killed after any statement leaves the target empty and the source whole', async () => {
		const [from, to] = [await site(one), await site(other)];
		await prepareSite(from);
		await from.use((at) => liveThrough(at, openingTime));
		await from.use((at) => openTestRound(at, { employees: [5] }));
		await to.use(({ db }) => migrateToLatest(db));
		const whole = await from.use(({ db }) => readAll(db));
		const empty = await to.use(({ db }) => readAll(db));

		let kills = 0;
		for (let last = 20; ; last += stride) {
			const outcome = await moveAndDie(from, to, last);
			if (outcome === 'moved') break;
			kills += 1;
			expect(await to.use(({ db }) => readAll(db))).toEqual(empty);
			expect(await from.use(({ db }) => readAll(db))).toEqual(whole);
		}

		expect(kills).toBeGreaterThan(2);
		expect(await to.use(({ db }) => readAll(db))).toEqual(whole);
		figures.push(
			{ what: `moves from ${one} to ${other} killed by \`kill -9\``, value: kills },
			{ what: '… that left a row in the target, or none in the source', value: 0, bound: '0' }
		);
	});
});

test.runIf(isSoak)('a million rows take no more memory than a hundred thousand', async () => {
	const peaks: number[] = [];
	for (const rows of [100_000, 1_000_000]) {
		const [from, to] = [await site('sqlite'), await site('postgres')];
		await prepareSite(from);
		await from.use(async (at) => {
			const { organisationId, id } = await openTestRound(at, { employees: [5] });
			await castMany(at.db, organisationId, id, rows);
		});
		peaks.push(await moveAndWeigh(from, to));
	}
	const [small = 0, large = 0] = peaks;

	expect(large).toBeLessThan(1.25 * small);
	figures.push(
		{ what: 'the most memory while 100,000 rows move', value: `${Math.round(small)} MB` },
		{
			what: '… while 1,000,000 move',
			value: `${Math.round(large)} MB`,
			bound: 'at most a quarter more'
		}
	);
});

/** As from a terminal, with the keys of the place, which no move touches. */
async function command({ url }: Site, name: string, ...words: readonly string[]): Promise<Ended> {
	const ended = await runCommand({ ...place.env, DATABASE_URL: url }, name, words);
	expect({ name, code: ended.code, err: ended.err }).toEqual({ name, code: 0, err: '' });

	return ended;
}

async function openLiveRound({ db }: { readonly db: Kysely<Database> }) {
	const selection = { ...standardForm, form: 'kort' as const };
	const keys = openKeyRing(place.keys);
	const { id, evaluations } = await openTestRound(
		{ db, keys },
		{ employees: teams, selection, now: new Date() }
	);
	const people: readonly Respondent[] = evaluations.flatMap(({ id: evaluationId, links }) =>
		links
			.filter(({ group }) => group === 'employee')
			.map(({ token }, index) => ({
				...{ token, evaluationId, comment: `Ordene fra nummer ${token.slice(0, 8)} her` },
				...{ values: [1 + (index % 5)], pressesAgain: true, sendings: [], hasSaved: false }
			}))
	);

	return { round: id, people };
}

/** Every third answers here; whoever has answered before, elsewhere, is told so. */
async function answer(at: Site, people: readonly Respondent[], turn: number): Promise<void> {
	const server = await startTestServer({ DATABASE_URL: at.url, KEY_DIR: place.keys });
	const used = people.filter((_, index) => index % 3 < turn);
	for (const { token } of used.slice(0, 10)) {
		const page = await (await fetch(`${server.origin}/s/${token}`)).text();
		expect(page).toContain('Der er allerede svaret');
	}

	const noticed = { surprises: [], cutOff: new Set<Sending>() };
	const mine = people.filter((_, index) => index % 3 === turn);
	await sendAll(server.origin, mine, noticed).isOver;
	expect(noticed.surprises).toEqual([]);
	expect(mine.flatMap(({ sendings }) => sendings.map(({ state }) => state))).toEqual(
		mine.map(() => 'acknowledged')
	);

	expect(await server.stop()).toBe(0);
	await server.remove();
}

/** All that was ever released, each as a line with its place and the bytes of its text. */
async function readReleases(db: Kysely<Database>): Promise<readonly string[]> {
	const leaders = await db.selectFrom('leader_release').selectAll().execute();
	const organisations = await db.selectFrom('organisation_release').selectAll().execute();
	const country = await db.selectFrom('national_release').selectAll().execute();

	return [
		...leaders.map(({ id, body, sha256 }) => `leader ${id} ${sha256} ${body}`),
		...organisations.map((row) => `organisation ${row.round_id} ${row.sha256} ${row.body}`),
		...country.map(({ year, body, sha256, basis }) => `national ${year} ${sha256} ${body} ${basis}`)
	].sort();
}

async function countAnswered(db: Kysely<Database>, round: string): Promise<number> {
	const rows = await db
		.selectFrom('group_count')
		.where('round_id', '=', round)
		.where('rater_group', '=', 'employee')
		.select('answered')
		.execute();

	return rows.reduce((sum, { answered }) => sum + answered, 0);
}

async function moveAndDie(from: Site, to: Site, last: number): Promise<'killed' | 'moved'> {
	const words = ['tests/support/move-and-die.ts', from.url, to.url, String(last)];
	const { out, signal } = await new Promise<{ out: string; signal: string | undefined }>((done) => {
		execFile(process.execPath, words, (problem, stdout) =>
			done({ out: stdout, signal: problem?.signal ?? undefined })
		);
	});
	if (signal === 'SIGKILL') {
		for (const each of [from, to])
			if (each.kind === 'postgres') await until(() => each.use(isAlone));
		return 'killed';
	}
	expect(JSON.parse(out)).toMatchObject({ kind: 'moved' });

	return 'moved';
}

/** PostgreSQL takes a moment to notice that somebody is gone. */
async function isAlone({ db }: { readonly db: Kysely<Database> }): Promise<boolean> {
	const { rows } = await sql<{ others: number }>`
		select count(*)::int as others from pg_stat_activity
		where datname = current_database() and pid <> pg_backend_pid() and usesysid is not null
	`.execute(db);

	return rows[0]?.others === 0;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
	for (let attempt = 0; attempt < 100 && !(await isSo()); attempt++) await pause(20);
}

/** The most memory that the command ever held, in MB. */
async function moveAndWeigh(from: Site, to: Site): Promise<number> {
	const words = ['src/cli/move.ts', '--from', from.url, '--to', to.url];
	const mover = spawn(process.execPath, words, { env: place.env, stdio: 'ignore' });
	let peak = 0;
	const watch = setInterval(() => (peak = Math.max(peak, readPeak(mover.pid ?? 0))), 100);
	const [code] = (await once(mover, 'exit')) as [number | null];
	clearInterval(watch);
	expect(code).toBe(0);

	return peak;
}

function readPeak(pid: number): number {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		return Number(/^VmHWM:\s+(\d+) kB/mu.exec(status)?.[1] ?? 0) / 1024;
	} catch {
		return 0;
	}
}
