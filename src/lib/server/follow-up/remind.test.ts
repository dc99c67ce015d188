import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { releaseOwnReport } from '#tests/support/own-report.ts';
import { deliverMails } from '../mail/deliver.ts';
import { openTransport } from '../mail/transport.ts';
import { remindLeaders } from './remind.ts';
import { addFocus } from './save-focus.ts';
import { saveNotes, saveReminders, saveTalk } from './save.ts';

const focus = {
	...{ theme: 'retning', words: 'Vi taler om mål', firstStep: 'Spørg tre' },
	...{ day: '2027-01-15', status: 'planned' as const }
};
/** Monday and Tuesday at nine in Denmark, Monday at noon, and the Sunday before. */
const monday = new Date('2026-11-30T08:00:00Z');
const tuesday = new Date('2026-12-01T08:00:00Z');
const mondayNoon = new Date('2026-11-30T11:00:00Z');
const sunday = new Date('2026-11-29T08:00:00Z');

describe.each(databaseKinds)('the reminders of a follow-up, on %s', (kind) => {
	let place: TestDatabase;
	let leader: Actor;
	let report: string;

	beforeAll(async () => {
		place = await openTestDatabase(kind);
	});
	afterAll(() => place.close());
	beforeEach(async () => {
		/* Nobody of the test before is reminded in this one. */
		await place.db.updateTable('follow_up').set({ remind_talk: 0, remind_focus: 0 }).execute();
		const given = await releaseOwnReport(place, 'chef@eksempel.dk');
		leader = given.leader;
		report = given.report;
	});

	const sendAll = async (now: Date) => {
		const folder = join(place.folder, `outbox-${report}`);
		const context = {
			...{ db: place.db, keys: { mailOpener: () => Promise.resolve(undefined) } },
			settings: { origin: 'https://spejl.dk', appSecret: new Uint8Array(32) },
			...{ transport: openTransport({ kind: 'outbox', folder, from: 'spejl' }) },
			log: { warn: () => undefined, error: () => undefined }
		};
		const others = place.db.deleteFrom('mail_outbox').where('address', '<>', leader.email);
		await others.execute();
		await place.db.deleteFrom('mail_outbox').where('kind', '<>', 'followUp').execute();
		while ((await deliverMails(context, now)) > 0);

		return listMails(folder);
	};

	test('sends no reminder that nobody asked for, and none on a day off or after noon', async () => {
		await saveTalk(place.db, leader, report, { day: '2026-12-01', time: '10:00', isHeld: false });
		expect(await remindLeaders(place.db, monday)).toBe(0);

		await saveReminders(place.db, leader, report, ['talk']);
		expect(await remindLeaders(place.db, sunday)).toBe(0);
		expect(await remindLeaders(place.db, mondayNoon)).toBe(0);
		expect(await remindLeaders(place.db, monday)).toBe(1);
		expect(await remindLeaders(place.db, monday)).toBe(0);
	});

	test('sends one mail about all that is due, which says nothing of what was written', async () => {
		await saveTalk(place.db, leader, report, { day: '2026-12-01', time: '10:00', isHeld: false });
		await addFocus(place.db, leader, report, { ...focus, day: '2026-11-28' });
		await saveNotes(place.db, leader, report, 'Til mig selv');
		await saveReminders(place.db, leader, report, ['talk', 'meeting', 'focus']);
		await remindLeaders(place.db, monday);
		const [mail, ...others] = await sendAll(monday);

		expect(others).toEqual([]);
		expect(mail?.to).toBe(leader.email);
		expect(mail?.subject).toBe('Husk din opfølgning: 2 ting');
		expect(mail?.text).toContain('tirsdag den 1. december kl. 10.00');
		expect(mail?.text).toContain(`https://spejl.dk/rapport/${report}/opfoelgning#paamindelser`);
		expect(mail?.text).not.toMatch(/Retning|Vi taler om mål|Spørg tre|Til mig selv/);
		expect(await remindLeaders(place.db, tuesday)).toBe(0);
	});

	test.for(['by account alone', 'by an address in capitals alone'] as const)(
		'reminds a leader whose report is theirs %s, once',
		async (how) => {
			await saveTalk(place.db, leader, report, { day: '2026-12-01', time: '10:00', isHeld: false });
			await saveReminders(place.db, leader, report, ['talk']);
			if (how === 'by account alone') await setLeader(place, report, { email: 'ny@eksempel.dk' });
			else await setLeader(place, report, { email: leader.email.toUpperCase(), account: null });

			expect(await remindLeaders(place.db, monday)).toBe(1);
			expect((await sendAll(monday)).map(({ to }) => to)).toEqual([leader.email]);
		}
	);

	test('sends one mail a day, and the next morning what came too late for it', async () => {
		await addFocus(place.db, leader, report, { ...focus, day: '2026-11-28' });
		await saveReminders(place.db, leader, report, ['talk', 'focus']);
		expect(await remindLeaders(place.db, monday)).toBe(1);
		await saveTalk(place.db, leader, report, { day: '2026-12-01', time: '10:00', isHeld: false });
		expect(await remindLeaders(place.db, monday)).toBe(0);
		await sendAll(monday);

		expect(await remindLeaders(place.db, tuesday)).toBe(1);
		expect((await sendAll(tuesday)).map(({ subject }) => subject)).toContain(
			'Husk samtalen tirsdag den 1. december'
		);
	});

	test('sends nothing that was switched off while it waited, and reminds anew of a date that moved', async () => {
		const talk = { day: '2026-12-01', time: undefined, isHeld: false };
		await saveTalk(place.db, leader, report, talk);
		await saveReminders(place.db, leader, report, ['talk']);
		await remindLeaders(place.db, monday);
		await saveReminders(place.db, leader, report, []);
		expect(await sendAll(monday)).toEqual([]);

		await saveReminders(place.db, leader, report, ['talk']);
		await saveTalk(place.db, leader, report, { ...talk, time: '11:00' });
		expect(await remindLeaders(place.db, tuesday)).toBe(0);
		await saveTalk(place.db, leader, report, { ...talk, day: '2026-12-02' });
		expect(await remindLeaders(place.db, tuesday)).toBe(1);
		expect((await sendAll(tuesday)).map(({ subject }) => subject)).toEqual([
			'Husk samtalen onsdag den 2. december'
		]);
	});
});

async function setLeader(
	{ db }: TestDatabase,
	report: string,
	{ email, account }: { readonly email: string; readonly account?: null }
): Promise<void> {
	const { evaluation_id: id } = await db
		.selectFrom('leader_release')
		.where('id', '=', report)
		.select('evaluation_id')
		.executeTakeFirstOrThrow();
	const { leader_id } = await db
		.updateTable('evaluation')
		.set({ leader_email: email })
		.where('id', '=', id)
		.returning('leader_id')
		.executeTakeFirstOrThrow();
	if (account === null)
		await db
			.updateTable('leader')
			.set({ account_id: account })
			.where('id', '=', leader_id)
			.execute();
}

function listMails(folder: string) {
	let files: readonly string[] = [];
	try {
		files = readdirSync(folder);
	} catch {
		/* Nothing was sent. */
	}

	return files.map(
		(file) =>
			JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
				readonly to: string;
				readonly subject: string;
				readonly text: string;
			}
	);
}
