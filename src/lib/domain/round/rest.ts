import { addDays, dayOf, midnightOf, type Day } from './calendar.ts';
import type { Selection } from '../questionnaire/selection.ts';
import { isFullyAsked } from '../questionnaire/selection.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';

/** Days from a close until the same leader's next round may open, and until it may show all it could. */
export const restLimits = { opens: 90, pulse: 180 } as const;

/** What the time since a leader's last close allows a round that opens now. */
export type Rest = 'too_soon' | 'pulse' | 'rested';

/** `lastClose` is a moment as ISO 8601, undefined where there was none. */
export function judgeRest(lastClose: string | undefined, now: Date): Rest {
	if (lastClose === undefined) return 'rested';
	if (judgeDays(lastClose, now, restLimits.opens) === 'not_yet') return 'too_soon';

	return judgeDays(lastClose, now, restLimits.pulse) === 'not_yet' ? 'pulse' : 'rested';
}

/** The days that a leader plans the next round by. */
export interface RestDays {
	/** The first on which a round may open, from its first minute on. */
	readonly opens: Day;
	/** The last on which it is a pulse. */
	readonly lastPulse: Day;
	/** The first on which it is no pulse any more, from its first minute on. */
	readonly whole: Day;
}

export function listRestDays(lastClose: string): RestDays {
	const whole = firstDayAfter(lastClose, restLimits.pulse);

	return {
		opens: firstDayAfter(lastClose, restLimits.opens),
		...{ lastPulse: addDays(whole, -1), whole }
	};
}

/** Counted on from the close until a day begins late enough: it was late on its day, and clocks are changed. */
function firstDayAfter(moment: string, days: number): Day {
	const closed = dayOf(new Date(moment));
	const isOver = (count: number) =>
		judgeDays(moment, midnightOf(addDays(closed, count)), days) === 'over';

	return addDays(closed, [days, days + 1].find(isOver) ?? days + 2);
}

/** A pulse shows themes only, so a form that asks none in full would show nothing. */
export function wouldShowNothing(questionnaire: Questionnaire, selection: Selection): boolean {
	return !questionnaire.themes.some(
		(theme) => theme.kind === 'theme' && isFullyAsked(theme, selection)
	);
}

/** Whether so many days have passed since a moment. */
function judgeDays(since: string, now: Date, days: number): 'over' | 'not_yet' {
	const earliest = new Date(now);
	earliest.setUTCDate(earliest.getUTCDate() - days);

	return since > earliest.toISOString() ? 'not_yet' : 'over';
}
