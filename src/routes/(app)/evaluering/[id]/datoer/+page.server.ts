import { addDays, dayOf, daysBetween, roundLimits } from '#lib/domain/round/calendar.ts';
import { datesSchema } from '#lib/schemas/evaluation/dates.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { saveDates } from '#lib/server/evaluations/plan/save-dates.ts';
import { languageForm, leaveStep, refuse, requireActor, requireDraft } from '../own.ts';
import type { Actions, PageServerLoad } from './$types';

/** What the fields suggest until something is saved: from today, two weeks. */
const suggestedLength = 14;

export const load: PageServerLoad = async (event) => {
	const { plan } = await requireDraft(event);
	const today = dayOf(event.locals.now);
	const opens = plan.opensOn ?? today;
	const closes = plan.closesOn ?? addDays(opens, suggestedLength);

	return {
		languageForm,
		id: event.params.id,
		values: { opens, closes },
		first: today,
		last: addDays(today, roundLimits.aheadAtMost + roundLimits.longest),
		length: daysBetween(opens, closes)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { db, now } = event.locals;
		const form = parseForm(await readForm(event.request), datesSchema(dayOf(now)));
		if (!form.ok) return refuse(form);

		const { go, ...dates } = form.data;
		const outcome = await saveDates(db, requireActor(event.locals), event.params.id, dates);

		return leaveStep(event, 'datoer', go, outcome);
	}
};
