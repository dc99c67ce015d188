import { parseForm, readForm } from '#lib/schemas/form.ts';
import { hrPlaces, roundAudienceSchema } from '#lib/schemas/round/audience.ts';
import { saveRoundAudience } from '#lib/server/rounds/plan/save-audience.ts';
import { describePlace, languageForm, leaveStep, refuse, requireDraftRound } from '../draft.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const found = await requireDraftRound(event);
	const { audience, contact } = found.round;

	return {
		...{ languageForm, ...describePlace(found) },
		places: hrPlaces,
		values: {
			scope: audience.scope,
			...{ contact_name: contact.name, contact_email: contact.email },
			...Object.fromEntries(
				audience.readers.flatMap(({ name, email }, index) => [
					[`hr${index + 1}_name`, name],
					[`hr${index + 1}_email`, email]
				])
			)
		}
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { actor, round } = await requireDraftRound(event);
		const form = parseForm(await readForm(event.request), roundAudienceSchema);
		if (!form.ok) return refuse(form);

		const { go, audience, contact } = form.data;
		const outcome = await saveRoundAudience(event.locals.db, actor, round, audience, contact);

		return leaveStep(event, 'hvem-ser', go, outcome);
	}
};
