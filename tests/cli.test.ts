import Sqlite from 'better-sqlite3';
import {
	closeSync,
	cpSync,
	openSync,
	readdirSync,
	rmSync,
	writeFileSync,
	writeSync
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '#lib/server/db/client.ts';
import { checkDatabase } from '#lib/server/db/check.ts';
import { lockDatabase } from '#lib/server/db/lock.ts';
import { openKeyRing } from '#lib/server/keys/ring.ts';
import { makePlace, type Place } from './support/command.ts';

interface ListedRound {
	readonly id: string;
	readonly state: string;
	readonly closesAt?: string;
}

let seeded: Place;
let place: Place;

beforeAll(async () => {
	seeded = makePlace();
	const ended = await seeded.run('seed', '--demo', '--json');
	if (ended.code !== 0) throw new Error(ended.err);
});
afterAll(() => seeded.remove());
afterEach(() => place.remove());

async function listRounds(): Promise<readonly ListedRound[]> {
	const { out } = await place.run('round', 'list', '--json');

	return (JSON.parse(out) as { rounds: readonly ListedRound[] }).rounds;
}

async function findRound(state: string): Promise<string> {
	return (await listRounds()).find((round) => round.state === state)?.id ?? '';
}

async function stateOf(id: string): Promise<string | undefined> {
	return (await listRounds()).find((round) => round.id === id)?.state;
}

describe('migrate', () => {
	test('makes the schema, and the second time finds nothing to do', async () => {
		place = makePlace();

		expect(await place.run('migrate')).toMatchObject({
			code: 0,
			out: expect.stringMatching(/^Migrated: 0001_foundation, (\w+, )*\w+\.\n$/) as string
		});
		expect(await place.run('migrate')).toEqual({ code: 0, out: 'Nothing to migrate.\n', err: '' });
		expect(await place.run('round', 'list')).toMatchObject({ out: 'There are no rounds.\n' });
	});

	test('refuses a database that a newer program has made, in one line', async () => {
		place = makePlace();
		await place.run('migrate');
		damage("insert into kysely_migration (name, timestamp) values ('9999_future', '2030')");

		const { code, err } = await place.run('migrate');

		expect(code).toBe(1);
		expect(err).toBe('the database was made by a newer version of this program\n');
	});
});

describe('round', () => {
	test('lists every round with its state', async () => {
		place = seeded.copy();

		const rounds = await listRounds();

		expect(rounds).toHaveLength(10);
		expect(new Set(rounds.map(({ state }) => state))).toEqual(
			new Set(['draft', 'open', 'released'])
		);
		expect((await place.run('round', 'list')).out.split('\n')).toHaveLength(11);
	});

	test('opens a draft once', async () => {
		place = seeded.copy();
		const id = await findRound('draft');

		expect(await place.run('round', 'open', id)).toEqual({
			code: 0,
			out: `Round ${id} is open.\n`,
			err: ''
		});
		expect(await stateOf(id)).toBe('open');
		expect(await place.run('round', 'open', id)).toMatchObject({
			code: 1,
			err: `Round ${id} was started before.\n`
		});
	});

	test('closes a round by its id, and says what it could not close', async () => {
		place = seeded.copy();
		const id = await findRound('open');

		const { code, out, err } = await place.run('round', 'close', id, 'nothing');

		expect({ code, out }).toEqual({ code: 1, out: 'Closed: 1.\n' });
		expect(err).toBe('There is no round nothing.\n');
		expect(await stateOf(id)).toBe('released');
		expect(await place.run('round', 'close', id)).toMatchObject({
			code: 1,
			err: `Round ${id} is not open: it is released.\n`
		});
	});

	test('closes what is due, which is nothing yet, and everything when told', async () => {
		place = seeded.copy();

		expect(await place.run('round', 'close', '--due')).toMatchObject({
			code: 0,
			out: 'Closed: 0.\n'
		});
		damage(
			`update round set closes_at = '2020-01-01T00:00:00.000Z' where id = '${await findRound('open')}'`
		);
		expect(await place.run('round', 'close', '--due')).toMatchObject({
			code: 0,
			out: 'Closed: 1.\n'
		});
		expect(await place.run('round', 'close', '--all')).toMatchObject({
			code: 0,
			out: 'Closed: 3.\n'
		});
		expect(await findRound('open')).toBe('');
		expect(await place.run('check-db')).toMatchObject({ code: 0 });
	});

	test('says that a round without its key cannot be counted, and leaves it open', async () => {
		place = seeded.copy();
		const id = await findRound('open');
		rmSync(join(place.keys, `round-${id}.ballots`));

		expect(await place.run('round', 'close', id)).toMatchObject({
			code: 1,
			err: `Round ${id} cannot be counted: its key is not in KEY_DIR.\n`
		});
		expect(await stateOf(id)).toBe('open');
	});

	test('cancels an open round and destroys its keys', async () => {
		place = seeded.copy();
		const id = await findRound('open');

		expect(await place.run('round', 'cancel', id)).toMatchObject({ code: 0 });
		expect(await stateOf(id)).toBe('cancelled');
		expect(readdirSync(place.keys).filter((name) => name.includes(id))).toEqual([]);
		expect(await place.run('round', 'cancel', id)).toMatchObject({
			code: 1,
			err: `Round ${id} is not open: it is cancelled.\n`
		});
	});

	test.for([
		'',
		'lst',
		'open',
		'open one two',
		'close',
		'close --all --due',
		'close one --all',
		'list --yaml'
	])('does nothing and says how it is used for "%s"', async (line) => {
		place = makePlace();

		const { code, out, err } = await place.run('round', ...line.split(' ').filter(Boolean));

		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err.trimEnd().split('\n')).toHaveLength(1);
		expect(readdirSync(place.folder)).toEqual([]);
	});

	test('works beside the server, and waits for whoever is writing', async () => {
		place = seeded.copy();
		const id = await findRound('open');
		expect(lockDatabase(place.file)).toBe('locked');
		const writer = new Sqlite(place.file);
		writer.exec('begin immediate');

		const cancelling = place.run('round', 'cancel', id);
		await new Promise((resolve) => setTimeout(resolve, 1500));
		writer.exec('commit');
		writer.close();

		expect(await cancelling).toMatchObject({ code: 0, err: '' });
	});
});

describe('check-db', () => {
	test('finds nothing wrong with a database as the product leaves it', async () => {
		place = seeded.copy();

		expect(await place.run('check-db')).toEqual({
			code: 0,
			out: 'The database is sound.\n',
			err: ''
		});
	});

	test('prints each thing that is wrong on a line, and exits with 1', async () => {
		place = seeded.copy();
		damage("delete from named_answer where rater_group = 'self'");

		const { code, out, err } = await place.run('check-db');

		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err.trimEnd().split('\n')).toHaveLength(18);
	});

	test.for<[string, string, RegExp]>([
		[
			'a link that is used without a ballot',
			'update invitation set answered = 1 where id in (select id from invitation where answered = 0 limit 1)',
			/invitations are used but/
		],
		[
			'a used link that was withdrawn and has lost its ballot',
			'update invitation set answered = 0 where withdrawn = 1',
			/invitations are used but/
		],
		[
			'a ballot that is lost',
			'delete from ballot where id in (select id from ballot where part = 0 limit 1)',
			/invitations are used but/
		],
		[
			'a comment that is lost',
			'delete from ballot where id in (select id from ballot where part = 1 limit 1)',
			/some ballots lack a part/
		],
		[
			'a ballot of a closed round',
			`insert into ballot select organisation_id,
				(select id from round where state = 'released' limit 1),
				'planted', evaluation_id, rater_group, part, sealed, replace_hash from ballot limit 1`,
			/is released but keeps ballot rows: 1/
		],
		[
			'an invitation of a round that is gone',
			"update invitation set round_id = 'nowhere' where id in (select id from invitation limit 1)",
			/is gone but keeps invitation rows: 1/
		],
		[
			'more answers than people',
			"update group_count set answered = invited + 1 where rater_group = 'peer' or answered = 22",
			/counted and 0 discarded of/
		],
		[
			'a manager’s answers that nobody gave',
			"update group_count set answered = 0 where rater_group = 'manager'",
			/manager: what was counted is not what is kept/
		],
		[
			'a tally that is lost',
			"delete from tally where id in (select id from tally where scope = 'team' limit 1)",
			/the tally is missing/
		],
		[
			'a tally of four',
			"update group_count set answered = 4 where rater_group = 'employee' and answered = 5",
			/there is a tally of fewer than 5/
		],
		[
			'a tally of other people',
			"update group_count set answered = 21 where rater_group = 'employee' and answered = 22",
			/^Tally [0-9a-f]{32} is not what was counted/
		],
		[
			'a tally that cannot be read',
			"update tally set packed = 'AAAA'",
			/^Tally [0-9a-f]{32} is not what was counted/
		],
		[
			'a report that was changed',
			"update leader_release set body = body || ' '",
			/is not the text/
		],
		[
			'a report that is lost',
			'delete from leader_release where id in (select id from leader_release limit 1)',
			/the report is missing/
		],
		[
			'a leader whose place is free while the round is open',
			'delete from open_evaluation',
			/place is not held/
		],
		[
			'a row that leads nowhere',
			'delete from organisation where id in (select id from organisation limit 1)',
			/^A row of [a-z]+ refers to a organisation that is not there/
		]
	])('finds %s', async ([, statement, finding]) => {
		place = seeded.copy();
		damage(statement);

		const problems = await check();

		expect(problems).toContainEqual(expect.stringMatching(finding));
		expect(problems.every((problem) => !problem.includes('@'))).toBe(true);
	});

	test('does not miss reports that are deleted after five years', async () => {
		place = seeded.copy();
		damage('delete from leader_release');
		expect(await check()).toHaveLength(18);

		damage('update evaluation set forgotten = 1; delete from named_answer; delete from comment');
		expect(await check()).toEqual([]);
	});

	test.for(['ballots', 'mail', 'drafts'])(
		'finds that the %s key of an open round is missing',
		async (use) => {
			place = seeded.copy();
			rmSync(join(place.keys, `round-${await findRound('open')}.${use}`));

			expect(await check()).toHaveLength(1);
		}
	);

	test('finds a key that does not fit what people seal to', async () => {
		place = seeded.copy();
		const [one, other] = (await listRounds()).filter(({ state }) => state === 'open');
		cpSync(
			join(place.keys, `round-${one?.id}.ballots`),
			join(place.keys, `round-${other?.id}.ballots`)
		);

		expect(await check()).toEqual([
			expect.stringContaining(`round-${other?.id}.ballots in KEY_DIR is the key of something else.`)
		]);
	});

	test('finds a key that should have been destroyed', async () => {
		place = seeded.copy();
		const id = await findRound('released');
		writeFileSync(join(place.keys, `round-${id}.drafts`), new Uint8Array(32), { mode: 0o600 });

		expect(await check()).toEqual([`Round ${id} is released but its keys still exist.`]);
	});

	test('says that a torn file is damaged, in one line', async () => {
		place = seeded.copy();
		const file = openSync(place.file, 'r+');
		writeSync(file, new Uint8Array(4096).fill(7), 0, 4096, 4096 * (findFirstPage() - 1));
		closeSync(file);

		const { code, out, err } = await place.run('check-db');

		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).toMatch(/^[^\n]*damaged[^\n]*\n$/u);
	});
});

/** What the command finds, without starting a process for it. */
async function check(now = new Date()): Promise<readonly string[]> {
	const db = openDatabase({ kind: 'sqlite', file: place.file });
	try {
		return await checkDatabase(db, openKeyRing(place.keys), now);
	} finally {
		await db.destroy();
	}
}

function damage(statement: string): void {
	const file = new Sqlite(place.file);
	file.pragma('foreign_keys = off');
	file.exec(statement);
	file.close();
}

/** Not any page: one that is free may hold what it will. */
function findFirstPage(): number {
	const file = new Sqlite(place.file);
	const page = file
		.prepare("select rootpage from sqlite_master where name = 'group_count'")
		.pluck();
	const found = Number(page.get());
	file.close();

	return found;
}
