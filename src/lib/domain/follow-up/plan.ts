import { addDays, type Day } from '../round/calendar.ts';
import { workingDayFrom, workingDayUntil } from '../round/working-days.ts';

/** What a leader plans after a report. Nobody else sees it. */
export interface FollowUp {
	readonly talk: Appointment;
	readonly meeting: Appointment & { readonly minutes: MeetingMinutes };
	/** By number, at most three. */
	readonly focus: readonly FocusArea[];
	readonly notes: string;
	/** What the leader wants to be reminded of. */
	readonly reminders: readonly ReminderKind[];
}

/** What the page of the report shows of a plan. What a leader writes at length stays on its own page. */
export interface PlanAtAGlance {
	readonly talk: Pick<Appointment, 'day' | 'time' | 'isHeld'>;
	readonly meeting: Pick<Appointment, 'day' | 'time' | 'isHeld'>;
	readonly focus: readonly Pick<FocusArea, 'theme' | 'words' | 'status'>[];
}

export interface Appointment {
	readonly day: Day | undefined;
	/** hh:mm in Denmark, where one is chosen. */
	readonly time: string | undefined;
	readonly isHeld: boolean;
	/** The day on which a reminder was queued last, of this date or of one that it was moved from. */
	readonly remindedOn?: Day | undefined;
}

export interface FocusArea {
	/** 1 to 3; a number that is given up is given again. */
	readonly number: number;
	/** One of the report's themes, or none where the leader's own words say it all. */
	readonly theme: string | undefined;
	readonly words: string;
	readonly firstStep: string;
	readonly day: Day | undefined;
	readonly status: FocusStatus;
	readonly remindedOn?: Day | undefined;
}

/** What a leader writes and chooses of a focus area. */
export type FocusWords = Omit<FocusArea, 'number' | 'remindedOn'>;

export const focusStatuses = ['planned', 'under_way', 'done', 'dropped'] as const;
export type FocusStatus = (typeof focusStatuses)[number];

export const reminderKinds = ['talk', 'meeting', 'focus'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

export const meetingLengths = [60, 90] as const;
export type MeetingMinutes = (typeof meetingLengths)[number];

/** How long the talk with the own manager is planned to last. */
export const talkMinutes = 20;

export const mostFocusAreas = 3;

/** What has not been planned yet. */
export const emptyFollowUp: FollowUp = {
	talk: { day: undefined, time: undefined, isHeld: false },
	meeting: { day: undefined, time: undefined, isHeld: false, minutes: 60 },
	focus: [],
	notes: '',
	reminders: []
};

/** A plan without notes, first steps and reminders. */
export function glanceAt({ talk, meeting, focus }: FollowUp): PlanAtAGlance {
	return {
		talk: { day: talk.day, time: talk.time, isHeld: talk.isHeld },
		meeting: { day: meeting.day, time: meeting.time, isHeld: meeting.isHeld },
		focus: focus.map(({ theme, words, status }) => ({ theme, words, status }))
	};
}

/** Whether anything is agreed, chosen or done. */
export function isBegun({ talk, meeting, focus }: PlanAtAGlance): boolean {
	return focus.length > 0 || [talk, meeting].some(({ day, isHeld }) => isHeld || day !== undefined);
}

/** What is being worked with, or will be: neither what is done nor what has been put away. */
export function listOpenFocus<Area extends Pick<FocusArea, 'status'>>({
	focus
}: {
	readonly focus: readonly Area[];
}): readonly Area[] {
	return focus.filter(({ status }) => status === 'planned' || status === 'under_way');
}

/** The parts of the page that hold something to settle, in the order in which they come. */
export type Part = 'talk' | 'meeting' | 'focus';

/** The first thing that is not settled, so that a page can begin there. None once all three are. */
export function findNextPart({ talk, meeting, focus }: FollowUp): Part | undefined {
	if (!talk.day && !talk.isHeld) return 'talk';
	if (!meeting.day && !meeting.isHeld) return 'meeting';

	return focus.length === 0 ? 'focus' : undefined;
}

/** Whether two focus areas say the same, whatever their numbers. */
export function isSameFocus(one: FocusWords, other: FocusWords): boolean {
	const keys = ['theme', 'words', 'firstStep', 'day', 'status'] as const;

	return keys.every((key) => one[key] === other[key]);
}

/** The lowest number that no focus area has; none where there are three. */
export function findFreeNumber(focus: readonly Pick<FocusArea, 'number'>[]): number | undefined {
	const numbers = Array.from({ length: mostFocusAreas }, (_, index) => index + 1);

	return numbers.find((number) => focus.every((area) => area.number !== number));
}

/** The day by which the talk is best held: the last working day within fourteen days of the close. */
export function latestTalkDay(closedOn: Day): Day {
	return workingDayUntil(addDays(closedOn, 14));
}

/** That day, or one a week from now where it has passed. */
export function suggestTalkDay(closedOn: Day, today: Day): Day {
	const latest = latestTalkDay(closedOn);

	return latest >= today ? latest : workingDayFrom(addDays(today, 7));
}

/** A week after the talk, since it helps to choose what to bring to the meeting. */
export function suggestMeetingDay(talk: Day): Day {
	return workingDayFrom(addDays(talk, 7));
}
