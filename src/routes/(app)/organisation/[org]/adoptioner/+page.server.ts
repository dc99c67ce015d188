import { error, fail, redirect } from '@sveltejs/kit';
import { localPath } from '#lib/i18n/path.ts';
import { answerSchema } from '#lib/schemas/adoption.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { answerAdoption, type Decision } from '#lib/server/adoptions/answer.ts';
import { listDraftRounds, listOffered } from '#lib/server/adoptions/offered.queries.ts';
import { missed } from '#lib/server/limits/guesses.ts';
import { requireMember } from '#lib/server/organisations/require-member.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organisation } = await requireMember(event, ['orgadmin']);
	const { db } = event.locals;
	const offered = await listOffered(db, organisation.id);

	return {
		organisation: { id: organisation.id, name: organisation.name },
		note: event.url.searchParams.get('nu'),
		rounds: await listDraftRounds(db, organisation.id),
		offered: offered.map(({ id, leaderName, leaderEmail, unit, opensOn, closesOn }) => ({
			...{ id, leaderName, leaderEmail, unit, opensOn, closesOn }
		}))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { actor, organisation } = await requireMember(event, ['orgadmin']);
		const form = parseForm(await readForm(event.request), answerSchema);
		if (!form.ok) error(form.status);
		const { evaluation: evaluationId, answer } = form.data;
		if (answer === undefined)
			return fail(422, { evaluationId, answer: '', issue: 'choose' as const });

		const { db, now, language } = event.locals;
		const about = { organisationId: organisation.id, evaluationId };
		const outcome = await answerAdoption(db, actor, about, decide(answer), now);
		const path = `/organisation/${organisation.id}/adoptioner`;
		switch (outcome) {
			case 'adopted':
				redirect(303, localPath(`${path}?nu=optaget`, language));
			case 'declined':
				redirect(303, localPath(`${path}?nu=afvist`, language));
			case 'not_draft':
				return fail(422, { evaluationId, answer, issue: 'notDraft' as const });
			case 'already_in':
				return fail(422, { evaluationId, answer, issue: 'alreadyIn' as const });
			case 'not_found':
				missed(event);
		}
	}
};

function decide(answer: string): Decision {
	return answer === 'alone' || answer === 'decline'
		? { kind: answer }
		: { kind: 'into', roundId: answer };
}
