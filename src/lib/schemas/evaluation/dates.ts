import { z } from 'zod';
import { addDays, daysBetween, isDay, roundLimits, type Day } from '#lib/domain/round/calendar.ts';
import { line } from '../form.ts';
import { go, type Go } from './go.ts';

export interface DatesForm {
	readonly go: Go;
	readonly opensOn: Day | undefined;
	readonly closesOn: Day | undefined;
}

/** The first and the last day. Each may still be empty; a day that is there must be possible. */
export function datesSchema(today: Day): z.ZodType<DatesForm> {
	return z
		.object({ go, opens: day, closes: day })
		.superRefine(({ opens, closes }, context) => {
			const refuse = (field: string, message: string) =>
				context.addIssue({ code: 'custom', path: [field], message });

			judgeDates({ opens, closes }, today, refuse);
		})
		.transform((form) => ({ go: form.go, opensOn: form.opens, closesOn: form.closes }));
}

interface Dates {
	readonly opens: Day | undefined;
	readonly closes: Day | undefined;
}

/** Refuses a first or a last day on which a round could not begin or end. */
export function judgeDates(
	{ opens, closes }: Dates,
	today: Day,
	refuse: (field: 'opens' | 'closes', message: string) => void
): void {
	if (opens && opens < today) refuse('opens', 'datePast');
	else if (opens && opens > addDays(today, roundLimits.aheadAtMost)) refuse('opens', 'dateFar');
	if (!closes) return;

	const length = daysBetween(opens ?? today, closes);
	if (closes < today) refuse('closes', 'datePast');
	else if (length < 0) refuse('closes', 'closesBeforeOpens');
	else if (length < roundLimits.shortest) refuse('closes', 'roundTooShort');
	else if (length > roundLimits.longest) refuse('closes', 'roundTooLong');
}

/** A day as browsers send it, or as people write it: 2026-12-04, 4.12.2026, 4/12-2026. */
export const day = line(20)
	.transform(readDay)
	.refine((text) => text === undefined || isDay(text), 'dateUnreadable');

function readDay(text: string): string | undefined {
	if (text === '') return undefined;
	const [, date = '', month = '', year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/u.exec(text) ?? [];

	return year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : text;
}
