import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { emptyFollowUp } from '#lib/domain/follow-up/plan.ts';
import { closingTime } from '#tests/support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { actorWith, organisationOf, releaseOwnReport } from '#tests/support/own-report.ts';
import { deleteAccount } from '../accounts/delete-account.ts';
import { forgetUnused } from '../accounts/forget-unused.ts';
import { exportOwnData, type OwnData } from '../accounts/own-data.ts';
import { deleteOwnReport } from '../releases/delete-own-report.ts';
import { getOwnReport } from '../releases/get-own-report.ts';
import { remindLeaders } from './remind.ts';
import { addFocus, removeFocus, saveFocus } from './save-focus.ts';
import { findFollowUp, lockFollowUp, putFocus } from './queries.ts';
import { markFocus, markNotes } from './seen.ts';
import { saveMeeting, saveNotes, saveReminders, saveTalk } from './save.ts';

const focus = {
	...{ theme: 'retning', words: 'Vi taler om mål', firstStep: 'Spørg tre' },
	...{ day: '2027-01-15', status: 'planned' as const }
};
/** At nine in Denmark. */
const monday = new Date('2026-11-30T08:00:00Z');

describe.each(databaseKinds)('what a leader plans after a report, on %s', (kind) => {
	let place: TestDatabase;
	let leader: Actor;
	let report: string;
	const manager = actorWith('chef', 'chef@eksempel.dk');

	beforeAll(async () => {
		place = await openTestDatabase(kind);
	});
	afterAll(() => place.close());
	beforeEach(async () => {
		const given = await releaseOwnReport(place, manager.email);
		leader = given.leader;
		report = given.report;
	});

	const read = async (who = leader) => {
		const own = await getOwnReport(place.db, who, report);

		return own && own !== 'withheld' ? findFollowUp(place.db, own) : undefined;
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
			...actorWith('hr', 'hr@eksempel.dk'),
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
			[1, 2, 3, 4].map((step) =>
				addFocus(place.db, leader, report, { ...focus, firstStep: `Spørg ${step}` })
			)
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
		const another = { ...focus, words: 'Noget nyt' };
		expect(await addFocus(place.db, leader, report, another)).toBe('full');
	});

	test('holds what a second click sends once', async () => {
		const added = await Promise.all([1, 2].map(() => addFocus(place.db, leader, report, focus)));

		expect(added).toEqual(['saved', 'saved']);
		expect((await read())?.focus).toHaveLength(1);
	});

	test('is not written over by a form that was shown before it changed', async () => {
		const none = await markNotes('');
		expect(await saveNotes(place.db, leader, report, 'Fra det ene vindue', none)).toBe('saved');
		expect(await saveNotes(place.db, leader, report, 'Fra det ene vindue', none)).toBe('saved');
		expect(await saveNotes(place.db, leader, report, 'Fra det andet', none)).toBe('changed');
		await addFocus(place.db, leader, report, focus);
		const shown = await markFocus(focus);
		await removeFocus(place.db, leader, report, 1);
		const fresh = { ...focus, words: 'Noget nyt' };
		await addFocus(place.db, leader, report, fresh);
		const late = { ...focus, status: 'done' as const };
		expect(await saveFocus(place.db, leader, report, 1, late, shown)).toBe('changed');

		expect(await read()).toMatchObject({ notes: 'Fra det ene vindue', focus: [fresh] });
		const seen = await markFocus(fresh);
		expect(await saveFocus(place.db, leader, report, 1, late, seen)).toBe('saved');
	});

	test('keeps what a window takes away that has not seen it', async () => {
		await addFocus(place.db, leader, report, focus);
		const shown = await markFocus(focus);
		await removeFocus(place.db, leader, report, 1, shown);
		const fresh = { ...focus, words: 'Noget nyt' };
		await addFocus(place.db, leader, report, fresh);

		expect(await removeFocus(place.db, leader, report, 1, shown)).toBe('changed');
		expect((await read())?.focus).toMatchObject([fresh]);
		expect(await removeFocus(place.db, leader, report, 1, await markFocus(fresh))).toBe('saved');
		expect(await removeFocus(place.db, leader, report, 1, shown)).toBe('saved');
	});

	test('has no place after a report that was withheld', async () => {
		await place.db
			.updateTable('leader_release')
			.set({ state: 'withheld' })
			.where('id', '=', report)
			.execute();

		expect(await saveNotes(place.db, leader, report, 'Til mig selv')).toBe('not_found');
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

	test.for(['report', 'account', 'account that is not used'] as const)(
		'goes with the %s',
		async (what) => {
			await saveNotes(place.db, leader, report, 'Til mig selv');
			await addFocus(place.db, leader, report, focus);
			await saveTalk(place.db, leader, report, {
				day: '2026-12-01',
				time: undefined,
				isHeld: false
			});
			await saveReminders(place.db, leader, report, ['talk']);
			await remindLeaders(place.db, monday);
			if (what === 'report') await deleteOwnReport(place.db, leader, report, closingTime);
			else if (what === 'account') await deleteAccount(place.db, leader, closingTime);
			else await forgetUnusedOne(place, leader);

			for (const table of ['follow_up', 'focus_area'] as const) {
				const left = await place.db
					.selectFrom(table)
					.where('report_id', '=', report)
					.select('report_id')
					.execute();
				expect(left).toEqual([]);
			}
			const waiting = place.db.selectFrom('mail_outbox').where('address', '=', leader.email);
			expect(await waiting.select('kind').execute()).toEqual([]);
			if (what !== 'account that is not used')
				expect(await saveNotes(place.db, leader, report, 'Igen')).toBe('not_found');
		}
	);
});

/** As if nobody had signed in to the account for years. */
async function forgetUnusedOne({ db }: TestDatabase, { accountId }: Actor): Promise<void> {
	await db
		.updateTable('account')
		.set({ left_on: '2020-01-01' })
		.where('id', '=', accountId)
		.execute();
	await forgetUnused(db, closingTime);
}

function later(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
