import { error, fail, redirect } from '@sveltejs/kit';
import { all } from '#lib/domain/national/cells.ts';
import { currentTerms } from '#lib/domain/researcher/terms.ts';
import { localPath } from '#lib/i18n/path.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { termsSchema } from '#lib/schemas/research.ts';
import { requireActor } from '#lib/server/accounts/require-actor.ts';
import { showResearch } from '#lib/server/national/show-research.ts';
import { acceptTerms } from '#lib/server/researchers/accept-terms.ts';
import { findStanding } from '#lib/server/researchers/find-standing.ts';
import { describeResearch } from './describe.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { db, now, language } = locals;
	const actor = requireActor(locals);
	const standing = await findStanding(db, actor);
	if (standing.kind !== 'researcher') return { state: standing.kind, terms: currentTerms };

	const { acceptedOn } = standing;
	const accepted = { state: 'researcher' as const, terms: currentTerms, acceptedOn };
	const asked = url.searchParams.get('aar') ?? undefined;
	const page = await showResearch(db, actor, standing, asked, now);
	const sector = url.searchParams.get('sektor') ?? all;

	return { ...accepted, page: page && describeResearch(page, sector, language) };
};

export const actions: Actions = {
	default: async ({ request, locals }) => {
		const actor = requireActor(locals);
		const { db, now, language } = locals;
		const form = parseForm(await readForm(request), termsSchema);
		if (!form.ok) {
			if (form.status === 400) error(400);
			return fail(422, { issue: 'acceptMissing' as const });
		}
		switch (await acceptTerms(db, actor, form.data.terms, now)) {
			case 'refused':
				return fail(422, { issue: 'notApproved' as const });
			case 'other_edition':
				return fail(422, { issue: 'otherEdition' as const });
			case 'accepted':
			case 'accepted_before':
				redirect(303, localPath('/forskning', language));
		}
	}
};
