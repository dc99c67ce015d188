import Sqlite from 'better-sqlite3';
import { randomBytes, randomInt } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isLogDamaged } from './log-damage.ts';

/* A database that was killed with transactions in its log, behind which an older log still shows. */

const frameSize = 24 + 4096;
let folder: string;
let file: string;
let log: Buffer;
/** The places of the frames that end a transaction. */
let commits: readonly number[];
let current: number;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-log-'));
	const path = join(folder, 'live.db');
	const db = new Sqlite(path);
	db.pragma('journal_mode = wal');
	db.pragma('synchronous = full');
	db.pragma('wal_autocheckpoint = 0');
	db.exec('create table kept (id integer primary key, value blob)');
	const write = (id: number) =>
		db.prepare('insert or replace into kept values (?, ?)').run(id, randomBytes(6000));
	for (let id = 0; id < 20; id++) write(id);
	db.pragma('wal_checkpoint(restart)');
	for (let id = 0; id < 5; id++) write(id);
	db.transaction(() => [6, 7, 8, 9].forEach(write))();

	file = join(folder, 'crashed.db');
	copyFileSync(path, file);
	log = readFileSync(`${path}-wal`);
	db.close();
	const salt = log.toString('hex', 16, 24);
	const frames = Array.from(
		{ length: (log.length - 32) / frameSize },
		(_, index) => 32 + index * frameSize
	);
	const own = frames.filter((at) => log.toString('hex', at + 8, at + 16) === salt);
	current = own.length;
	commits = own.flatMap((at, index) => (log.readUInt32BE(at + 4) > 0 ? [index] : []));
});
afterAll(() => rmSync(folder, { recursive: true }));

function judge(bytes: Buffer): boolean {
	writeFileSync(`${file}-wal`, bytes);

	return isLogDamaged(file);
}

/** Every byte becomes another one. */
function overwrite(at: number, length: number): Buffer {
	const damaged = Buffer.from(log);
	for (let place = at; place < at + length; place++) {
		damaged.writeUInt8(damaged.readUInt8(place) ^ (1 + randomInt(255)), place);
	}

	return damaged;
}

const frameAt = (index: number) => 32 + index * frameSize;

describe('a log', () => {
	test('as a crash left it is whole, with what an older one has left behind it', () => {
		expect(log.length).toBeGreaterThan(frameAt(current));
		expect(commits).toHaveLength(6);
		expect(judge(log)).toBe(false);
		rmSync(`${file}-wal`);
		expect(isLogDamaged(file)).toBe(false);
	});

	test('that stops anywhere is whole: nobody had been told more', () => {
		for (let length = 0; length < frameAt(current); length += 1000) {
			expect(judge(log.subarray(0, length)), `${length} bytes`).toBe(false);
		}
	});

	test('with its last transaction half written is whole', () => {
		const [before = 0, last = 0] = commits.slice(-2);
		for (let index = before + 1; index <= last; index++) {
			expect(judge(overwrite(frameAt(index), frameSize)), `frame ${index}`).toBe(false);
		}
	});

	test('with noise where its last transaction was being written is whole', () => {
		const [before = 0, last = 0] = commits.slice(-2);
		/* A sector may hold the page and the commit of a frame, and the next one its salt. */
		for (let index = before + 1; index < last; index++) {
			expect(judge(overwrite(frameAt(index), 8)), `frame ${index}`).toBe(false);
		}
	});

	test('with a frame broken before the last transaction is damaged', () => {
		const [before = 0] = commits.slice(-2);
		for (let index = 0; index < before; index++) {
			expect(judge(overwrite(frameAt(index), 4)), `page of frame ${index}`).toBe(true);
			expect(judge(overwrite(frameAt(index) + 8, 8)), `salt of frame ${index}`).toBe(true);
			expect(judge(overwrite(frameAt(index) + 2000, 1)), `data of frame ${index}`).toBe(true);
		}
	});

	test('whose beginning is broken is damaged, save where it was just begun anew', () => {
		expect(judge(overwrite(0, 32))).toBe(true);
		expect(judge(overwrite(0, 512))).toBe(true);

		/* The frames of the older log are all in the database. */
		const begunAnew = Buffer.concat([randomBytes(32), log.subarray(frameAt(current))]);
		expect(judge(begunAnew)).toBe(false);
	});
});
