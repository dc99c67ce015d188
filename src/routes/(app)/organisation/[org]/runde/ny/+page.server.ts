import { redirect } from '@sveltejs/kit';
import { addDays, dayOf, roundLimits } from '#lib/domain/round/calendar.ts';
import { workingDayFrom } from '#lib/domain/round/working-days.ts';
import { localPath } from '#lib/i18n/path.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { newRoundSchema } from '#lib/schemas/round/dates.ts';
import { missed } from '#lib/server/limits/guesses.ts';
import { requireMember } from '#lib/server/organisations/require-member.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { listOwnVersions } from '#lib/server/questionnaires/own/queries.ts';
import { beginRound } from '#lib/server/rounds/plan/begin.ts';
import { refuse } from '../[round]/draft.ts';
import type { Actions, PageServerLoad } from './$types';

/** What the fields suggest: in two weeks or on the next working day, for two weeks. */
const suggested = { ahead: 14, length: 14 } as const;

export const load: PageServerLoad = async (event) => {
	const { organisation } = await requireMember(event);
	const today = dayOf(event.locals.now);
	const opens = workingDayFrom(addDays(today, suggested.ahead));

	return {
		organisation: { id: organisation.id, name: organisation.name },
		own: await listOffered(event.locals.db, organisation.id),
		values: {
			questionnaire: '',
			name: '',
			opens,
			closes: addDays(opens, suggested.length),
			confirm: ''
		},
		first: today,
		last: addDays(today, roundLimits.aheadAtMost + roundLimits.longest)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { actor, organisation } = await requireMember(event);
		const { db, now, language } = event.locals;
		const form = parseForm(await readForm(event.request), newRoundSchema(dayOf(now)));
		if (!form.ok) return refuse(form);

		const { questionnaire } = form.data;
		const round = await beginRound(db, actor, organisation.id, form.data, questionnaire);
		if (!round) missed(event);
		redirect(303, localPath(`/organisation/${organisation.id}/runde/${round.id}/ledere`, language));
	}
};

/** The questionnaires of its own that the organisation can choose. */
async function listOffered(db: App.Locals['db'], organisationId: string) {
	const own = await listOwnVersions(db, organisationId);
	const offered = own.filter(({ isRetired }) => !isRetired);

	return Promise.all(
		offered.map(async ({ version }) => {
			const { instrument } = await requireQuestionnaire(db, version);
			return { version, name: instrument.name, number: instrument.version };
		})
	);
}
