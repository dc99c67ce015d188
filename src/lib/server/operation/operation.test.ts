import { rmSync } from 'node:fs';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fewestTogether } from '#lib/domain/operation/held-back.ts';
import { writeExposition } from '#lib/domain/operation/exposition.ts';
import { commitTogether } from '../db/group-commit.ts';
import { happenings } from '../happenings.ts';
import { noteEnding } from '../jobs/queries.ts';
import { keysOfAnotherMachine } from '../keys/elsewhere.ts';
import { openKeyRing } from '../keys/ring.ts';
import {
	answer,
	answerAll,
	openingTime,
	openTestRound,
	type OpenedRound
} from '#tests/support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { classOf, hearAnswers, type Answered } from './answered.ts';
import { lookAround, type Looking } from './look.ts';
import { Meter } from './meter.ts';
import { stateFamilies } from './state-families.ts';

const now = openingTime;
const figures = {
	...{ processorSeconds: 1, memoryBytes: 1, busy: 0.01 },
	delay: { median: 0, hundredth: 0 }
};

describe.for(databaseKinds)('how the program is doing, on %s', (kind) => {
	let place: TestDatabase;
	let round: OpenedRound;
	let looking: Looking;

	beforeAll(async () => {
		place = await openTestDatabase(kind);
		const keys = openKeyRing(join(place.folder, 'keys'));
		round = await openTestRound({ db: place.db, keys }, { employees: [12] });
		const file = place.file;
		const database = file
			? { kind: 'sqlite' as const, file, url: `file:${file}` }
			: { kind: 'postgres' as const, url: 'postgres://localhost/x' };
		looking = { db: place.db, keys, settings: { database, keysElsewhere: false } };
	});
	afterAll(() => place.close());

	test('it is told of rounds, mails, keys, disks and jobs', async () => {
		const state = await lookAround(looking, now);

		expect(state).toMatchObject({
			database: { kind, isWritable: true },
			rounds: { open: 1 },
			/* Twelve employees, a manager and the leader. */
			mails: { waitingAtMost: 100, putOffAtMost: 0, lateMinutes: 0 },
			backupAt: undefined,
			keysMissing: 0
		});
		expect(state.disks.map(({ holds }) => holds)).toEqual(
			kind === 'sqlite' ? ['data', 'keys'] : ['keys']
		);
		expect(state.jobs.find(({ name }) => name === 'close')).toEqual({ name: 'close' });
	});

	test('a mail that is late, or was put off, is seen', async () => {
		const { db } = place;
		const later = new Date(now.getTime() + 39 * 60_000);
		expect((await lookAround(looking, later)).mails.lateMinutes).toBe(30);

		const one = db.selectFrom('mail_outbox').select('id').limit(1);
		await db.updateTable('mail_outbox').set({ attempts: 2 }).where('id', 'in', one).execute();
		expect((await lookAround(looking, now)).mails.putOffAtMost).toBe(10);
		await db.updateTable('mail_outbox').set({ attempts: 0 }).execute();
	});

	test('a backup and a job are told by when they last ended well', async () => {
		await noteEnding(place.db, 'backup', 'well', now);
		await noteEnding(place.db, 'tidy', 'badly', now);
		const { backupAt, jobs } = await lookAround(looking, now);

		expect(backupAt).toEqual(now);
		expect(jobs.find(({ name }) => name === 'tidy')).toMatchObject({ failedAt: now });
		expect(jobs.map(({ name }) => name)).not.toContain('backup');
	});

	test('nothing that is said moves when somebody answers', async () => {
		/* Others write to the disks of this machine. */
		const say = async () =>
			writeExposition(stateFamilies({ ...(await lookAround(looking, now)), disks: [] }, now));
		const before = await say();
		const employees = round.evaluations[0]?.links.filter(({ group }) => group === 'employee');
		for (const { token } of employees?.slice(0, 6) ?? []) {
			const draft = answerAll(round.selection, 'employee', 3);
			expect(await answer(place, looking.keys, token, draft)).toMatchObject({
				outcome: 'accepted'
			});
		}

		expect(await say()).toBe(before);
	});

	test('those who share a commit are counted', async () => {
		const seen: number[] = [];
		const hear = (people: number) => void seen.push(people);
		happenings.on('commit', hear);
		const note = (name: string) =>
			commitTogether(place.db, (trx) => noteEnding(trx, name, 'well', now));
		await Promise.all(['a', 'b', 'c'].map(note));
		happenings.off('commit', hear);

		expect(seen.reduce((all, some) => all + some, 0)).toBe(3);
	});

	test('keys on another machine are looked at there', async () => {
		const keys = keysOfAnotherMachine();
		const settings = { ...looking.settings, keysElsewhere: true };

		expect(await lookAround({ ...looking, keys, settings }, now)).toMatchObject({
			keysMissing: 0,
			disks: kind === 'sqlite' ? [{ holds: 'data' }] : []
		});
	});

	test('a key that is gone is missing', async () => {
		rmSync(join(looking.keys.directory, `round-${round.id}.mail`));

		expect(await lookAround(looking, now)).toMatchObject({ keysMissing: 1 });
	});
});

describe('what a process counts', () => {
	const answered = (status = 200): Answered => ({ name: 'page', seconds: 0.02, status });
	const say = (meter: Meter) => writeExposition(meter.families());

	test('visits, commits and mails are not told before they are many, nor between two looks', () => {
		const meter = new Meter();
		const deafen = meter.hear();
		meter.everyTenMinutes(figures);
		const before = say(meter);
		for (let each = 1; each < fewestTogether; each += 1) {
			meter.noteAnswer(answered());
			happenings.emit('commit', 1);
			happenings.emit('mail', 'sent');
		}
		meter.everyTenMinutes(figures);
		expect(say(meter)).toBe(before);

		meter.noteAnswer(answered(404));
		happenings.emit('commit', 1);
		happenings.emit('mail', 'sent');
		expect(say(meter)).toBe(before);

		meter.everyTenMinutes(figures);
		deafen();
		expect(say(meter)).toContain(
			`ledelsesspejl_requests_total{class="page",outcome="fine"} ${fewestTogether - 1}\n`
		);
		expect(say(meter)).toContain(
			'ledelsesspejl_requests_total{class="page",outcome="refused"} 1\n'
		);
		expect(say(meter)).toContain(`ledelsesspejl_mails_sent_total ${fewestTogether}\n`);
		expect(say(meter)).toContain(`ledelsesspejl_commit_people_count ${fewestTogether}\n`);
	});

	test('a fault of ours is told at once', () => {
		const meter = new Meter();
		meter.noteAnswer(answered(503));

		expect(say(meter)).toContain('ledelsesspejl_requests_failed_total 1\n');
	});

	test('of mails that fail only the minute is told, not how many', () => {
		const meter = new Meter();
		const deafen = meter.hear();
		for (let each = 0; each < 7; each += 1) happenings.emit('mail', 'put_off');
		meter.everyMinute();
		meter.everyMinute();
		deafen();

		expect(say(meter)).toContain('ledelsesspejl_mail_troubled_minutes_total{kind="put_off"} 1\n');
	});

	test('jobs are told by how they ended', () => {
		const meter = new Meter();
		const deafen = meter.hear();
		happenings.emit('job', 'close', 'well');
		happenings.emit('job', 'close', 'badly');
		deafen();
		happenings.emit('job', 'close', 'badly');

		expect(say(meter)).toContain('ledelsesspejl_job_runs_total{job="close",ended="badly"} 1\n');
	});
});

test.for([
	['/', 'page'],
	['/s/q3vXb0Yt7mKf2Hs9LwZr5NcJ8dGpU1aE4oTiWxVyB6Q/samlet', 'page'],
	['/rapport/0123/__data.json?x=1', 'page'],
	['/landet/2026', 'page'],
	['/_app/immutable/a.js', 'file'],
	['/mark.svg', 'file'],
	['/api/v1/national/2026', 'interface'],
	['/healthz', 'probe'],
	['/readyz?x', 'probe'],
	['/readyzx', 'page']
] as const)('%s is counted as %s', ([url, name]) => {
	expect(classOf(url)).toBe(name);
});

test('each answer of a web server is heard once, and none of the one that is apart', async () => {
	const heard: Answered[] = [];
	const [apart, other] = [createServer(answerShort), createServer(answerShort)];
	const deafen = hearAnswers(
		(each) => heard.push(each),
		apart,
		() => performance.now()
	);
	for (const server of [apart, other]) {
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		await visit((server.address() as AddressInfo).port);
	}
	deafen();
	await visit((other.address() as AddressInfo).port);
	for (const server of [apart, other]) server.close();

	expect(heard).toEqual([{ name: 'page', seconds: expect.any(Number) as number, status: 404 }]);
});

function answerShort(_: unknown, response: { writeHead(status: number): { end(): unknown } }) {
	response.writeHead(404).end();
}

function visit(port: number): Promise<void> {
	return new Promise((resolve) => {
		get({ port, path: '/x', agent: false }, (response) => response.resume().on('end', resolve));
	});
}
