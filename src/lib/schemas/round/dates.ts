import { z } from 'zod';
import { daysBetween, isDay, type Day } from '#lib/domain/round/calendar.ts';
import { day, judgeDates } from '../evaluation/dates.ts';
import { go, type Go } from '../evaluation/go.ts';
import { line } from '../form.ts';

export interface RoundDatesForm {
	readonly go: Go;
	readonly name: string;
	readonly opensOn: Day | undefined;
	readonly closesOn: Day | undefined;
	readonly confirmBy: Day | undefined;
}

/** A new round: the same, and which questionnaire it asks; empty for the common one. */
export interface NewRoundForm extends RoundDatesForm {
	readonly questionnaire: string;
}

const shape = { go, name: line(100), opens: day, closes: day, confirm: day.default('') };
const dates = z.object(shape);

/** What a round is called, when it runs, and until when leaders can correct their lists. */
export function roundDatesSchema(today: Day): z.ZodType<RoundDatesForm> {
	return dates.superRefine(judgeRound(today)).transform(toDates);
}

export function newRoundSchema(today: Day): z.ZodType<NewRoundForm> {
	return z
		.object({ ...shape, questionnaire: line(200).default('') })
		.superRefine(judgeRound(today))
		.transform((form) => ({ ...toDates(form), questionnaire: form.questionnaire }));
}

type Written = z.infer<typeof dates>;

function judgeRound(today: Day) {
	return ({ name, opens, closes, confirm }: Written, context: z.RefinementCtx) => {
		const refuse = (field: string, message: string) =>
			context.addIssue({ code: 'custom', path: [field], message });

		if (name === '') refuse('name', 'name');
		judgeDates({ opens, closes }, today, refuse);
		if (!confirm || !isDay(confirm)) return;
		if (confirm < today) refuse('confirm', 'datePast');
		else if (opens && daysBetween(confirm, opens) < 1) refuse('confirm', 'confirmTooLate');
	};
}

function toDates(form: Written): RoundDatesForm {
	return {
		...{ go: form.go, name: form.name, opensOn: form.opens, closesOn: form.closes },
		confirmBy: form.confirm
	};
}
