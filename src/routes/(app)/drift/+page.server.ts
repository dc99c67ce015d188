import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { localPath } from '#lib/i18n/path.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { verdictSchema } from '#lib/schemas/organisation/organisation.ts';
import {
	listAskedOrganisations,
	listOrganisations
} from '#lib/server/organisations/asked.queries.ts';
import { judgeOrganisation } from '#lib/server/organisations/judge.ts';
import { requireOperator } from '#lib/server/organisations/require-operator.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireOperator(event);
	const { db } = event.locals;

	return {
		asked: await listAskedOrganisations(db),
		organisations: await listOrganisations(db),
		told: event.url.searchParams.get('svar')
	};
};

export const actions: Actions = {
	godkend: (event) => judge(event, 'verified'),
	afvis: (event) => judge(event, 'declined')
};

async function judge(event: RequestEvent, verdict: 'verified' | 'declined'): Promise<never> {
	const actor = requireOperator(event);
	const form = parseForm(await readForm(event.request), verdictSchema);
	if (!form.ok) error(form.status);
	const { db, now, language } = event.locals;
	const outcome = await judgeOrganisation(db, actor, form.data.id, verdict, now);

	redirect(303, localPath(`/drift?svar=${outcome === 'done' ? 'gemt' : 'givet'}`, language));
}
