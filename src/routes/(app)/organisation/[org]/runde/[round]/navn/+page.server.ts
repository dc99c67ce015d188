import { addDays, dayOf, roundLimits } from '#lib/domain/round/calendar.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { roundDatesSchema } from '#lib/schemas/round/dates.ts';
import { saveRoundDates } from '#lib/server/rounds/plan/save-dates.ts';
import { describePlace, languageForm, leaveStep, refuse, requireDraftRound } from '../draft.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const found = await requireDraftRound(event);
	const { name, opensOn = '', closesOn = '', confirmBy = '' } = found.round;
	const today = dayOf(event.locals.now);

	return {
		...{ languageForm, ...describePlace(found) },
		values: { name, opens: opensOn, closes: closesOn, confirm: confirmBy },
		first: today,
		last: addDays(today, roundLimits.aheadAtMost + roundLimits.longest)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { actor, round } = await requireDraftRound(event);
		const { db, now } = event.locals;
		const form = parseForm(await readForm(event.request), roundDatesSchema(dayOf(now)));
		if (!form.ok) return refuse(form);

		const { go, ...dates } = form.data;

		return leaveStep(event, 'navn', go, await saveRoundDates(db, actor, round, dates));
	}
};
