import { error, fail, redirect } from '@sveltejs/kit';
import { hasListProblems, readTypedList, typeList } from '#lib/domain/rater-file/edit-list.ts';
import { localPath } from '#lib/i18n/path.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { listSchema } from '#lib/schemas/participants.ts';
import { missed } from '#lib/server/limits/guesses.ts';
import { listChanges } from '#lib/server/raters/list-changes.ts';
import { findRoundList } from '#lib/server/raters/lists.queries.ts';
import { saveList } from '#lib/server/raters/save-list.ts';
import { requireRound } from '#lib/server/organisations/require-member.ts';
import { pathToRound } from '../draft.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { round } = await requireRound(event);
	const { db, language } = event.locals;
	const list = (await findRoundList(db, round, event.params.evaluation)) ?? missed(event);
	if (round.state !== 'draft') redirect(303, localPath(pathToRound(event), language));

	return {
		base: pathToRound(event),
		leader: list.leaderName,
		leaderAddress: list.leaderEmail,
		unit: list.unit,
		state: list.state,
		typed: typeList(list.raters),
		changes: await listChanges(db, list)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { actor, round } = await requireRound(event);
		const { db, now, language } = event.locals;
		const { evaluation: evaluationId } = event.params;
		const list = (await findRoundList(db, round, evaluationId)) ?? missed(event);
		const form = parseForm(await readForm(event.request), listSchema);
		if (!form.ok && form.status === 400) error(400);
		const {
			employees = '',
			slips = '',
			manager = '',
			peers = ''
		} = form.ok ? form.data : form.values;
		const typed = { employees, slips, manager, peers };
		if (!form.ok) return fail(422, { issues: form.issues, problems: undefined, typed });

		const read = readTypedList(typed, list.leaderEmail, list.raters);
		if (hasListProblems(read)) return fail(422, { issues: {}, problems: read.problems, typed });

		const { raters } = read;
		const saving = await saveList(db, actor, round, { evaluationId, raters }, now);
		switch (saving) {
			case 'saved':
				redirect(303, localPath(`${pathToRound(event)}/deltagere?nu=liste`, language));
			case 'not_draft':
				redirect(303, localPath(pathToRound(event), language));
			case 'not_found':
				missed(event);
		}
	}
};
