import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chanceFrom } from '#db/demo/chance.ts';
import { tellPair } from '#db/demo/pair.ts';
import { checkDatabase } from '#lib/server/db/check.ts';
import { emptyLog } from '#lib/server/db/tidy.ts';
import { saveDraft } from '#lib/server/drafts/save.ts';
import { findInvitation } from '#lib/server/invitations/queries.ts';
import { openProduct } from '#lib/server/product.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { randomId } from '#lib/server/random.ts';
import { playStory } from '../../src/cli/seed/play.ts';
import { amount, recordFigures, type Figure } from '../support/assurance.ts';
import { answerAll, openTestRound, type OpenedRound } from '../support/builders.ts';
import { makePlace, type Place } from '../support/command.ts';
import {
	classifyPages,
	damagePage,
	damages,
	listPages,
	pageSizeOf,
	readAll,
	type PageKind
} from '../support/damage/pages.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { isThanked, visitor } from '../support/visitor.ts';

const seed = 'damaged-page 1';
const figures: Figure[] = [];
afterAll(() =>
	recordFigures(
		'damaged-page',
		'A damaged database says so at its start, or to check-db, and can be restored; while it serves, no link is used up.',
		figures
	)
);

/** Where a damage shows itself, if anywhere. */
type Notice = 'start' | 'check' | 'harmless' | 'unseen';

describe('a database at rest with a damaged page', () => {
	/** An organisation with open and closed rounds, some of it deleted again. */
	let place: Place;
	let whole: Buffer;
	let original: string;
	beforeAll(async () => {
		place = makePlace();
		const now = new Date();
		const product = await openProduct(place.env, 'server');
		if ('problem' in product) throw new Error(product.problem);
		const { db, keys } = product;
		await playStory({ db, keys }, tellPair(currentQuestionnaire(), 1, 0, now), now);
		await db.deleteFrom('comment').execute();
		await db.deleteFrom('mail_outbox').execute();
		await product.close();
		whole = readFileSync(place.file);
		original = readAll(place.file);
	});
	afterAll(() => place.remove());

	async function notice(content: Buffer): Promise<Notice> {
		const other = place.copy();
		writeFileSync(other.file, content);
		try {
			const product = await openProduct(other.env, 'server');
			if ('problem' in product) return saysInOneLine(product.problem) ? 'start' : 'unseen';
			const problems = await checkDatabase(product.db, product.keys, new Date());
			await product.close();
			if (problems.length > 0) return 'check';

			return readAll(other.file) === original ? 'harmless' : 'unseen';
		} finally {
			other.remove();
		}
	}

	test.for<readonly [PageKind, readonly Notice[]]>([
		['header', ['start']],
		['interior', ['start']],
		['leaf', ['start', 'check']],
		['free list', ['start']],
		['free', ['harmless']],
		['overflow', ['start', 'check', 'harmless']]
	])('is noticed before it does harm: %s', async ([kind, expected]) => {
		const pages = classifyPages(place.file).get(kind) ?? [];
		const chance = chanceFrom(seed, kind);
		const found: { page: number; damage: string; notice: Notice }[] = [];
		for (const damage of damages) {
			for (const page of chance.some(pages, amount(3, kind === 'free' ? 15 : 60))) {
				const content = damagePage(whole, page, damage, chance);
				found.push({ page, damage, notice: await notice(content) });
			}
		}

		/* The end of a long value, exchanged for the end of another, leaves no trace in a file of SQLite. */
		const hasNoTrace = (one: (typeof found)[number]) =>
			kind === 'overflow' && one.damage === 'another page' && one.notice === 'unseen';
		const wrong = found.filter((one) => !expected.includes(one.notice) && !hasNoTrace(one));

		expect(found.length).toBeGreaterThan(0);
		expect(wrong, seed).toEqual([]);
		const count = (how: Notice) => found.filter((one) => one.notice === how).length;
		figures.push({
			what: `damages to pages of kind “${kind}”: seen at the start, by check-db, harmless, unseen`,
			value: [count('start'), count('check'), count('harmless'), count('unseen')].join(', '),
			bound: kind === 'overflow' ? 'unseen: only ends of values exchanged' : 'none unseen'
		});
	});

	test('is restored from a backup, with one command', async () => {
		const other = place.copy();
		const backup = join(other.folder, 'backup.db');
		expect(await other.run('backup', '--to', backup)).toMatchObject({ code: 0 });
		const [leaf = 2] = classifyPages(other.file).get('leaf') ?? [];
		writeFileSync(other.file, damagePage(whole, leaf, 'noise', chanceFrom(seed)));

		for (const command of ['start', 'check-db'] as const) {
			const refused = await other.run(command);
			expect(refused).toMatchObject({ code: 1, out: '' });
			expect(saysInOneLine(refused.err.trimEnd())).toBe(true);
		}
		expect(await other.run('restore', '--from', backup, '--force')).toMatchObject({ code: 0 });
		expect(await other.run('check-db')).toMatchObject({ code: 0, err: '' });
		expect(countRows(other.file)).toEqual(countRows(place.file));
		other.remove();
	});
});

function saysInOneLine(text: string): boolean {
	return /^Cannot start: [^\n]*damaged[^\n]*$/u.test(text);
}

function countRows(file: string): readonly number[] {
	const db = new Sqlite(file, { readonly: true });
	const tables = ['round', 'invitation', 'ballot', 'tally', 'leader_release', 'account'];
	const counts = tables.map(
		(table) => db.prepare(`select count(*) from ${table}`).pluck().get() as number
	);
	db.close();

	return counts;
}

describe('a database that is damaged while it serves', () => {
	let server: TestServer;
	let file: string;
	let round: OpenedRound;
	let tokens: readonly string[];
	beforeAll(async () => {
		server = await startTestServer({ RATE_LIMIT: 'off' });
		file = join(server.folder, 'database', 'spejl.db');
		const [db, keys] = [server.openDatabase(), server.openKeys()];
		round = await openTestRound({ db, keys }, { employees: [40], now: new Date() });
		tokens = (round.evaluations[0]?.links ?? [])
			.filter(({ group }) => group === 'employee')
			.map(({ token }) => token);
		for (const token of tokens) {
			const invitation = await findInvitation(db, token);
			const draft = answerAll(round.selection, 'employee', 4);
			if (invitation) await saveDraft(db, keys, invitation, token, draft);
		}
		await db.destroy();
	});
	afterAll(() => server.remove());

	/** Writes pages anew from a copy of the file, and has the server forget what it had read of them. */
	async function overwrite(pages: readonly number[], content: Buffer): Promise<void> {
		const size = pageSizeOf(content);
		const handle = openSync(file, 'r+');
		for (const page of pages)
			writeSync(handle, content, (page - 1) * size, size, (page - 1) * size);
		closeSync(handle);

		const db = server.openDatabase();
		await db.insertInto('job_lease').values({ name: randomId(), holder: '', until: '' }).execute();
		await db.destroy();
	}

	/** The file as it is, with nothing left in its log. */
	async function settle(): Promise<Buffer> {
		const db = server.openDatabase();
		await emptyLog(db);
		await db.destroy();

		return readFileSync(file);
	}

	test('refuses what it cannot read, and takes it with the same link when it is whole', async () => {
		const visit = visitor(server);
		const forms = await Promise.all(tokens.slice(0, 8).map(visit.readThrough));
		const chance = chanceFrom(seed);
		const whole = await settle();
		const pages = listPages(file, ['invitation', 'draft', 'ballot']);
		const damaged = pages.reduce(
			(content, page) => damagePage(content, page, 'noise', chance),
			whole
		);
		await overwrite(pages, damaged);

		const refused = await Promise.all(forms.map((send) => send()));
		expect(refused.filter(({ status }) => status !== 500 && status !== 503)).toEqual([]);
		expect(server.output()).toMatch(/"code":"SQLITE_CORRUPT/u);

		await overwrite(pages, whole);
		const sent = await Promise.all(forms.map((send) => send()));
		expect(sent.map(isThanked)).toEqual(forms.map(() => true));
		figures.push(
			{ what: 'answers refused while pages were damaged', value: refused.length },
			{ what: 'links burned by it', value: 0, bound: '0' }
		);
	});

	test('says at its next start when its log is broken in the middle', async () => {
		const visit = visitor(server);
		for (const token of tokens.slice(8, 20)) await (await visit.readThrough(token))();
		await server.kill();
		const log = readFileSync(`${file}-wal`);
		const damaged = Buffer.from(log);
		damaged.fill(0x55, 32 + 3 * 4120 + 1000, 32 + 3 * 4120 + 1100);
		writeFileSync(`${file}-wal`, damaged);

		const lines = server.output().split('\n').length;
		await expect(server.start()).rejects.toThrow();
		expect(
			server
				.output()
				.split('\n')
				.slice(lines - 1)
				.join('\n')
				.trimEnd()
		).toMatch(/^Cannot start: the log of the database is damaged[^\n]*$/u);

		writeFileSync(`${file}-wal`, log);
		await server.start();
		const db = server.openDatabase();
		expect(await checkDatabase(db, server.openKeys(), new Date())).toEqual([]);
		const answered = await Promise.all(
			tokens.slice(8, 20).map(async (token) => (await findInvitation(db, token))?.answered)
		);
		expect(answered.every(Boolean)).toBe(true);
		await db.destroy();
	});
});
