import { audienceSchema, readerPlaces } from '#lib/schemas/evaluation/audience.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { saveAudience } from '#lib/server/evaluations/plan/save-audience.ts';
import { languageForm, leaveStep, refuse, requireActor, requireDraft } from '../own.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { plan } = await requireDraft(event);
	const { scope, readers } = plan.audience;
	const prefix = scope === 'hr' ? 'hr' : 'reader';

	return {
		languageForm,
		id: event.params.id,
		places: readerPlaces,
		values: {
			scope,
			...Object.fromEntries(
				readers.flatMap(({ name, email }, index) => [
					[`${prefix}${index + 1}_name`, name],
					[`${prefix}${index + 1}_email`, email]
				])
			)
		}
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = parseForm(await readForm(event.request), audienceSchema);
		if (!form.ok) return refuse(form);

		const { go, audience } = form.data;
		const actor = requireActor(event.locals);
		const outcome = await saveAudience(event.locals.db, actor, event.params.id, audience);

		return leaveStep(event, 'rapport', go, outcome);
	}
};
