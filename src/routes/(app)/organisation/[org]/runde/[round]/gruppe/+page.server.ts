import { error, redirect } from '@sveltejs/kit';
import { noFields, parseForm, readForm } from '#lib/schemas/form.ts';
import { groupFormSchema, roundFormLists } from '#lib/schemas/round/form.ts';
import { missed } from '#lib/server/limits/guesses.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { removeGroupForm, saveGroupForm } from '#lib/server/rounds/plan/save-form.ts';
import { requireDraftRound, passChange, pathTo, describePlace, refuse } from '../draft.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const found = await requireDraftRound(event);
	const { questionnaireVersion, selection } = found.round;

	return {
		...describePlace(found),
		selection,
		group: findGroup(event, found.round),
		questionnaire: await requireQuestionnaire(event.locals.db, questionnaireVersion)
	};
};

export const actions: Actions = {
	save: async (event) => {
		const { db } = event.locals;
		const { actor, round } = await requireDraftRound(event);
		const id = findGroup(event, round)?.id;
		const questionnaire = await requireQuestionnaire(db, round.questionnaireVersion);
		const form = parseForm(
			await readForm(event.request),
			groupFormSchema(questionnaire),
			roundFormLists
		);
		if (!form.ok) return refuse(form);

		passChange(event, await saveGroupForm(db, actor, round, { ...form.data, id }));
		redirect(303, pathTo(event, 'skema#grupper'));
	},

	remove: async (event) => {
		const { actor, round } = await requireDraftRound(event);
		const group = findGroup(event, round) ?? missed(event);
		if (!parseForm(await readForm(event.request), noFields).ok) error(400);

		passChange(event, await removeGroupForm(event.locals.db, actor, round, group.id));
		redirect(303, pathTo(event, 'skema#grupper'));
	}
};

type Round = Awaited<ReturnType<typeof requireDraftRound>>['round'];

/** The form that the address names; none for a new one. One of another round is not there. */
function findGroup(event: RequestEvent, { forms }: Round) {
	const id = event.url.searchParams.get('gruppe') ?? '';
	if (id === '') return undefined;

	return forms.find((form) => form.id === id) ?? missed(event);
}
