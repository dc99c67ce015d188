import { describe, expect, test } from 'vitest';
import { addDays } from '../round/calendar.ts';
import { emptyFollowUp, type FocusArea, type FollowUp } from './plan.ts';
import { isReminderAhead, listDueReminders, listLatestReminders } from './reminders.ts';

/** Tuesday, with working days around it. */
const tuesday = '2026-12-01';
const everything: FollowUp = {
	...emptyFollowUp,
	reminders: ['talk', 'meeting', 'focus']
};
const talkOn = (day: string, change: Partial<FollowUp['talk']> = {}): FollowUp => ({
	...everything,
	talk: { day, time: undefined, isHeld: false, ...change }
});
const focusOn = (day: string, change: Partial<FocusArea> = {}): FollowUp => ({
	...everything,
	focus: [
		{
			...{ number: 2, theme: 'retning', words: '', firstStep: '', day, status: 'under_way' },
			...change
		}
	]
});
const kindsOn = (followUp: FollowUp, today: string) =>
	listDueReminders(followUp, today).map(({ kind }) => kind);

describe('a reminder of a talk', () => {
	test.each([
		['two days before', -2, []],
		['on the working day before', -1, ['talk']],
		['on the day itself, where nobody looked the day before', 0, ['talk']],
		['once the day has passed', 1, []]
	])('%s', (_, distance, expected) => {
		expect(kindsOn(talkOn(tuesday), addDays(tuesday, distance))).toEqual(expected);
	});

	test('on a Monday comes on the Friday before, and after Christmas before Christmas', () => {
		expect(kindsOn(talkOn('2026-11-30'), '2026-11-27')).toEqual(['talk']);
		expect(kindsOn(talkOn('2026-11-30'), '2026-11-26')).toEqual([]);
		expect(kindsOn(talkOn('2026-12-28'), '2026-12-23')).toEqual(['talk']);
	});

	test('comes once, never of what is held, and only when it is asked for', () => {
		expect(kindsOn(talkOn(tuesday, { remindedOn: '2026-11-30' }), tuesday)).toEqual([]);
		expect(kindsOn(talkOn(tuesday, { isHeld: true }), tuesday)).toEqual([]);
		expect(kindsOn({ ...talkOn(tuesday), reminders: ['meeting', 'focus'] }, tuesday)).toEqual([]);
	});
});

test.each([
	['to a later day is reminded of anew', '2026-12-02', ['talk']],
	['to the day on which the reminder came is not', '2026-11-30', []]
])('a talk that is moved %s', (_, day, expected) => {
	const moved = talkOn(day, { remindedOn: '2026-11-30' });

	expect(kindsOn(moved, '2026-11-30')).toEqual([]);
	expect(kindsOn(moved, tuesday)).toEqual(expected);
	expect(listLatestReminders(moved, '2026-11-30')).toHaveLength(expected.length === 0 ? 1 : 0);
});

test('nothing is reminded of on a day that had a reminder, also of what was switched off since', () => {
	const plan: FollowUp = {
		...focusOn('2026-11-30', { remindedOn: '2026-11-30' }),
		talk: { day: tuesday, time: undefined, isHeld: false }
	};

	expect(kindsOn(plan, '2026-11-30')).toEqual([]);
	expect(kindsOn({ ...plan, reminders: ['talk'] }, '2026-11-30')).toEqual([]);
	expect(kindsOn(plan, tuesday)).toEqual(['talk']);
});

test('a reminder lies ahead until the working day before, where it is asked for', () => {
	const monday = addDays(tuesday, -1);

	expect(isReminderAhead(talkOn(tuesday), 'talk', '2026-11-29')).toBe(true);
	expect(isReminderAhead(talkOn(tuesday), 'talk', monday)).toBe(false);
	expect(isReminderAhead(talkOn(tuesday), 'meeting', '2026-11-29')).toBe(false);
	const { talk } = talkOn(tuesday, { isHeld: true });
	expect(isReminderAhead({ ...everything, talk }, 'talk', '2026-11-29')).toBe(false);
	const unasked: FollowUp = { ...talkOn(tuesday), reminders: [] };
	expect(isReminderAhead(unasked, 'talk', '2026-11-29')).toBe(false);
});

describe('a reminder of something to work on', () => {
	test.each([
		['the day before', -1, []],
		['on its date', 0, ['focus']],
		['two weeks later, where nobody looked', 14, ['focus']],
		['after that', 15, []]
	])('%s', (_, distance, expected) => {
		expect(kindsOn(focusOn(tuesday), addDays(tuesday, distance))).toEqual(expected);
	});

	test('on a Saturday comes on the Monday after', () => {
		expect(kindsOn(focusOn('2026-11-28'), '2026-11-28')).toEqual([]);
		expect(kindsOn(focusOn('2026-11-28'), '2026-11-30')).toEqual(['focus']);
	});

	test.each(['done', 'dropped'] as const)('does not come once it is %s', (status) => {
		expect(kindsOn(focusOn(tuesday, { status }), tuesday)).toEqual([]);
	});
});

test('a mail tells of what was queued last, and of nothing that is held or switched off since', () => {
	const plan: FollowUp = {
		...focusOn(tuesday, { remindedOn: tuesday }),
		talk: { day: '2026-11-24', time: '10:00', isHeld: false, remindedOn: '2026-11-23' },
		meeting: { ...emptyFollowUp.meeting, day: '2026-12-02', remindedOn: tuesday }
	};

	expect(listLatestReminders(plan, tuesday)).toEqual([
		{ kind: 'meeting', day: '2026-12-02', time: undefined },
		{ kind: 'focus', day: tuesday, number: 2 }
	]);
	const held = { ...plan, meeting: { ...plan.meeting, isHeld: true } };
	expect(listLatestReminders(held, tuesday).map(({ kind }) => kind)).toEqual(['focus']);
	expect(listLatestReminders({ ...plan, reminders: [] }, tuesday)).toEqual([]);
	expect(listLatestReminders(everything, tuesday)).toEqual([]);
	const moved = { ...held, focus: [] };
	expect(listLatestReminders(moved, tuesday)).toEqual([]);
	expect(listLatestReminders(plan, '2026-12-02')).toHaveLength(2);
	expect(listLatestReminders(plan, '2026-12-03')).toEqual([]);
});
