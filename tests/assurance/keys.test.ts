import { randomBytes } from 'node:crypto';
import {
	chmodSync,
	chownSync,
	cpSync,
	existsSync,
	linkSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkDatabase } from '#lib/server/db/check.ts';
import { describeKeys } from '#lib/server/db/check/keys.ts';
import { openDatabase } from '#lib/server/db/client.ts';
import { migrateToLatest } from '#lib/server/db/migrate.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { openKeyRing, type KeyRing } from '#lib/server/keys/ring.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { publishQuestionnaire } from '#lib/server/questionnaires/publish.ts';
import { closeDueRounds, closeRound } from '#lib/server/rounds/close.ts';
import { markLostRounds } from '#lib/server/rounds/find-lost.ts';
import { findRound } from '#lib/server/rounds/queries.ts';
import { answer, answerAll, openTestRound, type OpenedRound } from '#tests/support/builders.ts';
import { makePlace, runCommand, type Place } from '#tests/support/command.ts';
import { startTestServer } from '#tests/support/server.ts';

const isRoot = process.getuid?.() === 0;
/** A round opens now and is over in three weeks. */
const now = new Date();
const later = new Date(now.getTime() + 21 * 86_400_000);

let place: Place;
let db: Kysely<Database>;
let keys: KeyRing;
let round: OpenedRound;

beforeEach(async () => {
	place = makePlace();
	db = openDatabase({ kind: 'sqlite', file: place.file });
	keys = openKeyRing(place.keys);
	await migrateToLatest(db);
	await publishQuestionnaire(db, currentQuestionnaire());
	round = await openTestRound({ db, keys }, { employees: [6], now });
	for (const { group, token } of links().slice(0, 5)) {
		await answer({ db }, keys, token, answerAll(round.selection, group, 4), now);
	}
});
afterEach(async () => {
	await db.destroy();
	place.remove();
});

describe('what must be mended before the program starts, and no command works before it is', () => {
	const open = () => ({
		...place.env,
		ORIGIN: 'https://spejl.example.dk',
		APP_SECRET: 'a secret of exactly 32 bytes, ok'
	});

	test.for<[string, () => void, RegExp]>([
		[
			'the folder is missing while rounds are open',
			() => renameSync(place.keys, `${place.keys}-elsewhere`),
			/there is no folder .*keys \(KEY_DIR\), but 1 open rounds have their keys in it; mount it/
		],
		['it is a file', () => replaceFolder(), /KEY_DIR \(.*keys\) is not a folder/],
		['others can look into it', () => chmodSync(place.keys, 0o750), /chmod 700 .*keys$/m],
		[
			'others can read a file in it',
			() => chmodSync(fileOf('mail'), 0o640),
			/round-\w+\.mail in KEY_DIR may be read by others than its own user: chmod 600 .*\.mail$/m
		],
		[
			'something in it is no file',
			() => (rmSync(fileOf('mail')), linkTo(fileOf('mail'))),
			/round-\w+\.mail in KEY_DIR is not a file: remove it/
		]
	])('%s', async ([, spoil, words]) => {
		spoil();

		for (const command of ['start', 'check-db']) {
			const { code, out, err } = await runCommand(open(), command, []);
			expect({ code, out }).toEqual({ code: 1, out: '' });
			expect(err).toMatch(words);
			expect(err.trimEnd().split('\n')).toHaveLength(1);
		}
		expect((await findRound(db, round))?.state).toBe('open');
	});

	test('the folder lies with the database', async () => {
		const inside = { ...open(), KEY_DIR: join(place.folder, 'database', 'keys') };

		expect(await runCommand(inside, 'start', [])).toMatchObject({
			code: 1,
			err: 'KEY_DIR must lie outside the folder of the database.\n'
		});
	});

	test.runIf(isRoot)('the folder, or a file in it, belongs to another user', () => {
		chownSync(fileOf('ballots'), 65_534, 65_534);
		expect(() => openKeyRing(place.keys)).toThrow(/ballots in KEY_DIR belongs to another user/);

		chownSync(place.keys, 65_534, 65_534);
		expect(() => openKeyRing(place.keys)).toThrow(
			/belongs to another user, who could take the keys/
		);
	});

	test.skipIf(isRoot)('it cannot be written, so that no key could be destroyed', () => {
		chmodSync(place.keys, 0o500);
		expect(() => openKeyRing(place.keys)).toThrow(/cannot be written: keys could be neither made/);
		chmodSync(place.keys, 0o700);
	});

	test.for([
		[{ APP_SECRET: 'short' }, 'APP_SECRET must hold at least 32 bytes.\n'],
		[
			{ APP_SECRET: '', APP_SECRET_FILE: '/nowhere/secret' },
			'APP_SECRET_FILE must name a file that can be read.\n'
		]
	] as const)('the secret is not one: %j', async ([given, line]) => {
		expect(await runCommand({ ...open(), ...given }, 'start', [])).toEqual({
			code: 1,
			out: '',
			err: line
		});
	});
});

describe('what the program says when it starts, and starts all the same', () => {
	const uses = ['ballots', 'mail', 'drafts'] as const;
	const spoilings: readonly [string, (file: string) => void, RegExp][] = [
		['is missing', (file) => rmSync(file), /is not in KEY_DIR\./],
		['is empty', (file) => writeFileSync(file, ''), /in KEY_DIR is damaged\./],
		['was cut short', (file) => writeFileSync(file, readFileSync(file).subarray(1)), /is damaged\./]
	];

	test.for(uses.flatMap((use) => spoilings.map(([how, ...rest]) => [use, how, ...rest] as const)))(
		'the key for %s %s',
		async ([use, , spoil, words]) => {
			const [token = ''] = links()
				.slice(5)
				.map((link) => link.token);
			const copy = readFileSync(fileOf(use));
			spoil(fileOf(use));

			const [line = '', ...others] = await startUp();
			expect(others).toEqual([]);
			expect(line).toMatch(words);
			expect(line).toMatch(
				new RegExp(`^Round ${round.id}: round-${round.id}\\.${use} .*second copy`)
			);
			/* People can answer without the key for mails, and cannot without one of the other two. */
			expect((await findRound(db, round))?.state).toBe(use === 'mail' ? 'open' : 'lost');
			const sent = await answer(
				{ db },
				keys,
				token,
				answerAll(round.selection, 'employee', 4),
				now
			);
			expect(sent.outcome).toBe(use === 'mail' ? 'accepted' : 'closed');

			writeFileSync(fileOf(use), copy, { mode: 0o600 });
			expect(await startUp()).toEqual([]);
			expect((await findRound(db, round))?.state).toBe('open');
		}
	);

	test.for(['ballots', 'mail'] as const)('the key for %s is that of another round', async (use) => {
		const other = await openTestRound({ db, keys }, { employees: [5], now });
		cpSync(join(place.keys, `round-${other.id}.${use}`), fileOf(use));

		const lines = await startUp();

		expect(lines).toEqual([expect.stringContaining('in KEY_DIR is the key of something else.')]);
		expect((await findRound(db, round))?.state).toBe(use === 'mail' ? 'open' : 'lost');
		expect((await findRound(db, other))?.state).toBe('open');
	});

	test('there are keys of a round that the database does not know', async () => {
		await keys.createRoundKeys('elsewhere');

		expect(await startUp()).toEqual([
			expect.stringMatching(
				/^KEY_DIR has keys of round elsewhere, which this database does not know/
			)
		]);
		expect(existsSync(join(place.keys, 'round-elsewhere.ballots'))).toBe(true);
	});

	test('the built program says it, serves, and its links say closed', async () => {
		rmSync(fileOf('ballots'));
		const [token] = links()
			.slice(5)
			.map((link) => link.token);
		const server = await startTestServer({
			DATABASE_URL: `file:${place.file}`,
			KEY_DIR: place.keys
		});
		const page = await (await fetch(`${server.origin}/s/${token}`)).text();
		const said = server.output();
		await server.remove();

		expect(said).toContain(`Round ${round.id}: round-${round.id}.ballots is not in KEY_DIR.`);
		expect(page).toContain('lukket');
	});
});

describe('a close', () => {
	test('with the key of another round opens nothing and loses nothing', async () => {
		const other = await openTestRound({ db, keys }, { employees: [5], now });
		const right = readFileSync(fileOf('ballots'));
		cpSync(join(place.keys, `round-${other.id}.ballots`), fileOf('ballots'));

		expect(await closeRound(db, keys, round, later)).toBe('key_missing');
		await closeDueRounds(db, keys, later);
		expect(await countRows('ballot')).toBe(5 * 3);
		expect((await findRound(db, round))?.state).toBe('lost');

		writeFileSync(fileOf('ballots'), right);
		await closeDueRounds(db, keys, later);
		expect((await findRound(db, round))?.state).toBe('released');
		expect(await checkDatabase(db, keys, later)).toEqual([]);
	});

	test('counts what was sent to a round that only lost the secret of its drafts', async () => {
		rmSync(fileOf('drafts'));
		await startUp();
		await closeDueRounds(db, keys, later);

		expect((await findRound(db, round))?.state).toBe('released');
		expect(await answered()).toBe(5);
	});

	test('that was interrupted leaves keys, and the next run destroys them', async () => {
		const mortal = {
			...keys,
			destroyRoundKeys: () => {
				throw new Error('killed');
			}
		};
		await expect(closeRound(db, mortal, round, later)).rejects.toThrow('killed');
		expect(await checkDatabase(db, keys, later)).toContainEqual(
			expect.stringMatching(/is counted but its keys still exist\.$/)
		);
		await closeDueRounds(db, keys, later);

		expect(keys.listRounds()).toEqual([]);
	});
});

describe('the key of a year', () => {
	const moments = () => join(place.keys, `moments-${later.getUTCFullYear()}`);

	test('that is lost is said, is not made anew, and opens all when it is back', async () => {
		await closeRound(db, keys, round, later);
		const copy = readFileSync(moments());
		rmSync(moments());

		expect(await startUp()).toEqual([
			expect.stringMatching(/^The year \d{4}: moments-\d{4} is not in KEY_DIR\. .*second copy/)
		]);
		await closeAnother();
		expect(existsSync(moments())).toBe(false);
		expect(await checkDatabase(db, keys, later)).toHaveLength(1);

		writeFileSync(moments(), copy, { mode: 0o600 });
		expect(await startUp()).toEqual([]);
		expect(await countRows('moments')).toBe(2);
	});

	test('that is another one is said, and nothing is sealed to it', async () => {
		await closeRound(db, keys, round, later);
		const copy = readFileSync(moments());
		writeFileSync(moments(), randomBytes(64));

		expect(await startUp()).toEqual([expect.stringMatching(/the key of something else/)]);
		await closeAnother();
		writeFileSync(moments(), copy);
		expect(await startUp()).toEqual([]);
	});

	async function closeAnother(): Promise<void> {
		const other = await openTestRound({ db, keys }, { employees: [5], now });
		for (const { group, token } of other.evaluations[0]?.links ?? []) {
			await answer({ db }, keys, token, answerAll(other.selection, group, 2), now);
		}
		expect(await closeRound(db, keys, other, later)).toBe('released');
	}
});

test('what a crash left of a key that was being made goes after an hour, and no key with it', () => {
	const [whole, half, young] = ['whole', 'half', 'young'].map((name) =>
		join(place.keys, `round-${round.id}.ballots.${name}.tmp`)
	) as [string, string, string];
	linkSync(fileOf('ballots'), whole);
	for (const draft of [half, young]) writeFileSync(draft, 'half a key', { mode: 0o600 });
	const before = readFileSync(fileOf('ballots'));
	const twoHoursAgo = now.getTime() / 1000 - 7200;
	for (const old of [whole, half]) utimesSync(old, twoHoursAgo, twoHoursAgo);
	keys.removeDrafts(now);

	expect(readdirSync(place.keys).filter((name) => name.endsWith('.tmp'))).toHaveLength(1);
	expect(readFileSync(fileOf('ballots'))).toEqual(before);
});

/** What hooks.server.ts does with the keys when the program starts. */
async function startUp(): Promise<readonly string[]> {
	await markLostRounds(db, keys, now);

	return describeKeys(db, keys);
}

function links() {
	return (round.evaluations[0]?.links ?? []).filter(({ group }) => group === 'employee');
}

function fileOf(use: 'ballots' | 'mail' | 'drafts'): string {
	return join(place.keys, `round-${round.id}.${use}`);
}

function replaceFolder(): void {
	rmSync(place.keys, { recursive: true });
	writeFileSync(place.keys, '');
}

function linkTo(path: string): void {
	mkdirSync(join(place.folder, 'elsewhere'));
	symlinkSync(join(place.folder, 'elsewhere'), path);
}

async function countRows(table: 'ballot' | 'moments'): Promise<number> {
	return (await db.selectFrom(table).select('id').execute()).length;
}

async function answered(): Promise<number> {
	const row = await db
		.selectFrom('group_count')
		.select('answered')
		.where('rater_group', '=', 'employee')
		.executeTakeFirstOrThrow();

	return row.answered;
}
