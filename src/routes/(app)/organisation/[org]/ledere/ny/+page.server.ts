import { error, fail, redirect } from '@sveltejs/kit';
import { dayOf } from '#lib/domain/round/calendar.ts';
import { localPath } from '#lib/i18n/path.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { leaderSchema } from '#lib/schemas/organisation/leader.ts';
import { saveLeader } from '#lib/server/leaders/save.ts';
import { requireMember } from '#lib/server/organisations/require-member.ts';
import { issuesOf, listChoices, readLeader } from '../leader-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organisation } = await requireMember(event);
	const { now, language } = event.locals;

	return {
		organisation: { id: organisation.id, name: organisation.name },
		choices: listChoices(dayOf(now), language)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { organisation, actor } = await requireMember(event);
		const { db, now, language } = event.locals;
		const form = parseForm(await readForm(event.request), leaderSchema);
		if (!form.ok) {
			if (form.status === 400) error(400);
			return fail(422, { issues: form.issues, values: form.values });
		}

		const { acting = '', ...typed } = form.data;
		const values = { ...typed, acting };
		const read = readLeader(form.data, {});
		if (!read.ok) return fail(422, { issues: read.issues, values });
		const place = { organisationId: organisation.id, leaderId: undefined };
		const outcome = await saveLeader(db, actor, place, read.leader, now);
		if (outcome === 'not_found') error(404);
		if (outcome !== 'saved') return fail(422, { issues: issuesOf(outcome), values });

		redirect(303, localPath(`/organisation/${organisation.id}/ledere?gemt`, language));
	}
};
