import { join } from 'node:path';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { emptyFollowUp } from '#lib/domain/follow-up/plan.ts';
import { closeRound } from '#lib/server/rounds/close.ts';
import { answer, answerAll, closingTime, openTestRound } from '#tests/support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { deleteAccount } from '../accounts/delete-account.ts';
import { exportOwnData, type OwnData } from '../accounts/own-data.ts';
import { adoptLeaders, insertAccount } from '../accounts/queries.ts';
import { deliverMails } from '../mail/deliver.ts';
import { openTransport } from '../mail/transport.ts';
import { deleteOwnReport } from '../releases/delete-own-report.ts';
import { getFollowUp } from './get-follow-up.ts';
import { remindLeaders } from './remind.ts';
import { addFocus, removeFocus, saveFocus } from './save-focus.ts';
import { lockFollowUp, putFocus } from './queries.ts';
import { saveMeeting, saveNotes, saveReminders, saveTalk } from './save.ts';

const focus = {
	...{ theme: 'retning', words: 'Vi taler om mål', firstStep: 'Spørg tre' },
	...{ day: '2027-01-15', status: 'planned' as const }
};
/** Monday and Tuesday at nine in Denmark, and the Sunday before. */
const monday = new Date('2026-11-30T08:00:00Z');
const tuesday = new Date('2026-12-01T08:00:00Z');
const sunday = new Date('2026-11-29T08:00:00Z');

describe.each(databaseKinds)('what a leader plans after a report, on %s', (kind) => {
	let place: TestDatabase;
	let leader: Actor;
	let report: string;
	const manager = actor('chef', 'chef@eksempel.dk');

	beforeAll(async () => {
		place = await openTestDatabase(kind);
	});
	afterAll(() => place.close());
	beforeEach(async () => {
		/* Nobody of the test before is reminded in this one. */
		await place.db.updateTable('follow_up').set({ remind_talk: 0, remind_focus: 0 }).execute();
		const given = await releaseOne(place, manager.email);
		leader = given.leader;
		report = given.report;
	});

	const read = async (who = leader) => (await getFollowUp(place.db, who, report))?.followUp;
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

	test('is empty at first, and then what was saved', async () => {
		expect(await read()).toEqual(emptyFollowUp);
		const talk = { day: '2026-12-01', time: '10:00', isHeld: false };
		const meeting = { day: '2026-12-08', time: undefined, isHeld: true, minutes: 90 as const };
		await saveTalk(place.db, leader, report, talk);
		await saveMeeting(place.db, leader, report, meeting);
		await saveNotes(place.db, leader, report, 'Til mig selv');
		await saveReminders(place.db, leader, report, ['talk', 'focus']);
		await addFocus(place.db, leader, report, focus);

		expect(await read()).toMatchObject({
			...{ talk, meeting, notes: 'Til mig selv', reminders: ['talk', 'focus'] },
			focus: [{ number: 1, ...focus }]
		});
	});

	test('is there for nobody else, not even for those who may read the report', async () => {
		await saveNotes(place.db, leader, report, 'Til mig selv');
		const coordinator: Actor = {
			...actor('hr', 'hr@eksempel.dk'),
			roles: [{ organisationId: await organisationOf(place, report), role: 'orgadmin' }]
		};
		for (const other of [manager, coordinator]) {
			expect(await read(other)).toBeUndefined();
			expect(await saveNotes(place.db, other, report, 'Set')).toBe('not_found');
			expect(await addFocus(place.db, other, report, focus)).toBe('not_found');
			expect(await removeFocus(place.db, other, report, 1)).toBe('not_found');
		}

		expect((await read())?.notes).toBe('Til mig selv');
	});

	test('holds three focus areas at most, also when four are chosen at once', async () => {
		const added = await Promise.all(
			[1, 2, 3, 4].map(() => addFocus(place.db, leader, report, focus))
		);

		expect(added.filter((outcome) => outcome === 'saved')).toHaveLength(3);
		expect(added.filter((outcome) => outcome === 'full')).toHaveLength(1);
		await removeFocus(place.db, leader, report, 2);
		const later = { ...focus, status: 'done' as const };
		expect(await saveFocus(place.db, leader, report, 3, later)).toBe('saved');
		expect((await read())?.focus).toMatchObject([
			{ number: 1, status: 'planned' },
			{ number: 3, status: 'done' }
		]);
		await saveFocus(place.db, leader, report, 2, focus);
		expect(await addFocus(place.db, leader, report, focus)).toBe('full');
	});

	test('sends no reminder that nobody asked for, and none on a day off', async () => {
		await saveTalk(place.db, leader, report, { day: '2026-12-01', time: '10:00', isHeld: false });
		expect(await remindLeaders(place.db, monday)).toBe(0);

		await saveReminders(place.db, leader, report, ['talk']);
		expect(await remindLeaders(place.db, sunday)).toBe(0);
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

	test('is in the file of the leader’s own data', async () => {
		await saveNotes(place.db, leader, report, 'Til mig selv');
		await addFocus(place.db, leader, report, focus);
		const { evaluations } = JSON.parse(
			await exportOwnData(place.db, leader, closingTime)
		) as OwnData;

		expect(evaluations[0]?.followUp).toMatchObject({ notes: 'Til mig selv', focus: [focus] });
	});

	test('waits where a report is deleted while its plan is being saved', async () => {
		const organisationId = await organisationOf(place, report);
		const ref = { organisationId, reportId: report };
		let deleting: Promise<string> | undefined;
		await place.db.transaction().execute(async (trx) => {
			await lockFollowUp(trx, ref);
			await putFocus(trx, ref, { ...focus, number: 1 });
			deleting = deleteOwnReport(place.db, leader, report, closingTime);
			await later(kind === 'postgres' ? 200 : 0);
		});

		expect(await deleting).toBe('deleted');
	});

	test.for(['report', 'account'] as const)('goes with the %s', async (what) => {
		await saveNotes(place.db, leader, report, 'Til mig selv');
		await addFocus(place.db, leader, report, focus);
		await saveTalk(place.db, leader, report, { day: '2026-12-01', time: undefined, isHeld: false });
		await saveReminders(place.db, leader, report, ['talk']);
		await remindLeaders(place.db, monday);
		if (what === 'report') await deleteOwnReport(place.db, leader, report, closingTime);
		else await deleteAccount(place.db, leader, closingTime);

		for (const table of ['follow_up', 'focus_area'] as const) {
			const left = await place.db
				.selectFrom(table)
				.where('report_id', '=', report)
				.select('report_id')
				.execute();
			expect(left).toEqual([]);
		}
		expect(await sendAll(monday)).toEqual([]);
		expect(await saveNotes(place.db, leader, report, 'Igen')).toBe('not_found');
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

function actor(accountId: string, email: string): Actor {
	return { accountId, email, name: 'Mette', language: 'da', roles: [] };
}

/** A round of one leader in which nobody had to answer much, closed and released. */
async function releaseOne(place: TestDatabase, managerEmail: string) {
	const round = await openTestRound(place, { employees: [5], managerEmail });
	const [evaluation] = round.evaluations;
	if (!evaluation) throw new Error('the round has no evaluation');
	await place.db
		.updateTable('evaluation')
		.set({ manager: managerEmail })
		.where('id', '=', evaluation.id)
		.execute();
	const self = evaluation.links.find(({ group }) => group === 'self');
	await answer(place, round.keys, self?.token ?? '', answerAll(round.selection, 'self', 4));
	await closeRound(place.db, round.keys, round, closingTime);
	const { id: report } = await place.db
		.selectFrom('leader_release')
		.where('evaluation_id', '=', evaluation.id)
		.select('id')
		.executeTakeFirstOrThrow();
	const leader = actor(`account-${evaluation.id}`, evaluation.leaderEmail);
	const { accountId: id, email, name, language } = leader;
	await insertAccount(place.db, { id, email, name, language });
	await adoptLeaders(place.db, leader.accountId, leader.email);

	return { leader, report };
}

async function organisationOf({ db }: TestDatabase, report: string): Promise<string> {
	const row = await db
		.selectFrom('leader_release')
		.where('id', '=', report)
		.select('organisation_id')
		.executeTakeFirstOrThrow();

	return row.organisation_id;
}

function later(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
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
