import { expect, test } from 'vitest';
import {
	emptyFollowUp,
	findFreeNumber,
	findNextPart,
	focusStatuses,
	glanceAt,
	isBegun,
	listOpenFocus,
	suggestMeetingDay,
	suggestTalkDay
} from './plan.ts';

test('the talk is suggested on the last working day within fourteen days of the close', () => {
	expect(suggestTalkDay('2026-11-20', '2026-11-23')).toBe('2026-12-04');
	expect(suggestTalkDay('2026-11-21', '2026-12-04')).toBe('2026-12-04');
	expect(suggestTalkDay('2026-12-12', '2026-12-14')).toBe('2026-12-23');
});

test('once that day has passed, the talk is suggested a week from now', () => {
	expect(suggestTalkDay('2026-11-20', '2026-12-05')).toBe('2026-12-14');
	expect(suggestMeetingDay('2026-12-18')).toBe('2026-12-28');
});

test('a page begins with the first thing that is not settled', () => {
	const talk = { ...emptyFollowUp.talk, day: '2026-12-01' };
	const meeting = { ...emptyFollowUp.meeting, isHeld: true };
	const focus = [
		{
			...{ number: 1, theme: 'retning', words: '', firstStep: '', day: undefined },
			status: 'planned' as const
		}
	];

	expect(findNextPart(emptyFollowUp)).toBe('talk');
	expect(findNextPart({ ...emptyFollowUp, talk })).toBe('meeting');
	expect(findNextPart({ ...emptyFollowUp, talk, meeting })).toBe('focus');
	expect(findNextPart({ ...emptyFollowUp, talk, meeting, focus })).toBeUndefined();
});

test('the page of the report gets neither notes nor first steps', () => {
	const plan = {
		...emptyFollowUp,
		talk: { day: '2026-12-01', time: '10:00', isHeld: true, remindedOn: '2026-11-30' },
		focus: [
			{
				...{ number: 1, theme: 'retning', words: 'Vi taler om mål', firstStep: 'Spørg tre' },
				...{ day: '2027-01-15', status: 'planned' as const }
			}
		],
		notes: 'Til mig selv'
	};

	expect(glanceAt(plan)).toEqual({
		talk: { day: '2026-12-01', time: '10:00', isHeld: true },
		meeting: { day: undefined, time: undefined, isHeld: false },
		focus: [{ theme: 'retning', words: 'Vi taler om mål', status: 'planned' }]
	});
});

test('a focus area gets the lowest number that is free, and a fourth gets none', () => {
	expect(findFreeNumber([])).toBe(1);
	expect(findFreeNumber([{ number: 1 }, { number: 3 }])).toBe(2);
	expect(findFreeNumber([{ number: 1 }, { number: 2 }, { number: 3 }])).toBeUndefined();
});

test('what is done or put away is not being worked with any more', () => {
	const focus = focusStatuses.map((status) => ({ status }));

	expect(listOpenFocus({ focus })).toEqual([{ status: 'planned' }, { status: 'under_way' }]);
});

test('a follow-up is begun by a date, by something chosen, and by what was held without a date', () => {
	const { talk, meeting, focus } = emptyFollowUp;

	expect(isBegun(emptyFollowUp)).toBe(false);
	expect(isBegun({ talk, meeting: { ...meeting, day: '2026-12-01' }, focus })).toBe(true);
	expect(isBegun({ talk: { ...talk, isHeld: true }, meeting, focus })).toBe(true);
	expect(
		isBegun({ talk, meeting, focus: [{ theme: undefined, words: 'Mål', status: 'done' }] })
	).toBe(true);
});
