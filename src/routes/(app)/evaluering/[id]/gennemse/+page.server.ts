import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { teamRules } from '#lib/domain/disclosure/bounds.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { dayOf, noonOf } from '#lib/domain/round/calendar.ts';
import { judgeRest, listRestDays, wouldShowNothing } from '#lib/domain/round/rest.ts';
import { listAdvice, listMissing } from '#lib/domain/round/readiness.ts';
import { formatDate } from '#lib/i18n/format.ts';
import { startSchema, wordsSchema } from '#lib/schemas/evaluation/review.ts';
import { noFields, parseForm, readForm } from '#lib/schemas/form.ts';
import { roundOf, type OwnEvaluation } from '#lib/server/evaluations/own/queries.ts';
import { saveWords } from '#lib/server/evaluations/plan/save-words.ts';
import { sendTest } from '#lib/server/evaluations/plan/send-test.ts';
import { findLastClose } from '#lib/server/evaluations/rest.queries.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { openRound } from '#lib/server/rounds/open.ts';
import { passDraft, pathTo, refuse, requireActor, requireDraft } from '../own.ts';
import { previewInvitations } from './previews.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const evaluation = await requireDraft(event);
	const { plan } = evaluation;
	const { db, now } = event.locals;
	const today = dayOf(now);
	const questionnaire = await requireQuestionnaire(db, evaluation.questionnaireVersion);
	const pulse = await tellPulse(event, evaluation, questionnaire);

	return {
		id: event.params.id,
		plan,
		revision: evaluation.revision,
		questionnaire,
		advice: listAdvice(plan),
		missing: listMissing(plan, today),
		pulse,
		startsToday: plan.opensOn === today,
		testSent: event.url.searchParams.get('nu') === 'sendt' ? requireActor(event.locals).email : '',
		previews: await previewInvitations(
			db,
			{ ...evaluation, pulse: pulse !== undefined },
			questionnaire
		)
	};
};

/** What a round that comes so soon that only themes are shown says before its start. */
async function tellPulse(
	{ locals: { db, now, language } }: Pick<RequestEvent, 'locals'>,
	{ plan: { leader, selection, raters } }: OwnEvaluation,
	questionnaire: Questionnaire
) {
	const lastClose = await findLastClose(db, leader.email);
	if (lastClose === undefined || judgeRest(lastClose, now) === 'rested') return undefined;

	return {
		day: formatDate(noonOf(listRestDays(lastClose).whole), language),
		from: teamRules.pulseFrom,
		hasFew: raters.employees.length < teamRules.pulseFrom,
		hasPeers: raters.peers.length > 0,
		showsNothing: wouldShowNothing(questionnaire, selection)
	};
}

export const actions: Actions = {
	/** Keeps the leader's own lines and whom to ask, and shows the mail with them. */
	words: async (event) => {
		const { plan } = await requireDraft(event);
		const form = parseForm(await readForm(event.request), wordsSchema(plan.leader));
		if (!form.ok) return refuse(form);

		const { go, ...words } = form.data;
		const { db } = event.locals;
		passDraft(event, await saveWords(db, requireActor(event.locals), event.params.id, words));
		redirect(303, go === 'back' ? pathTo(event, 'rapport') : `${pathTo(event, 'gennemse')}#mail`);
	},

	test: async (event) => {
		if (!parseForm(await readForm(event.request), noFields).ok) error(400);

		const { db, language, now } = event.locals;
		const actor = requireActor(event.locals);
		passDraft(event, await sendTest(db, actor, event.params.id, language, now));
		redirect(303, `${pathTo(event, 'gennemse?nu=sendt')}#mail`);
	},

	start: async (event) => {
		const evaluation = await requireDraft(event);
		const form = parseForm(await readForm(event.request), startSchema);
		if (!form.ok) return refuse(form);

		const { db, keys, now } = event.locals;
		if (listMissing(evaluation.plan, dayOf(now)).length > 0)
			return fail(422, { refused: 'incomplete' as const });

		const { accountId } = requireActor(event.locals);
		const by = { accountId, language: form.data.language, seen: form.data.seen };
		const outcome = await openRound(db, keys, roundOf(evaluation), by, now);

		switch (outcome) {
			case 'opened':
				redirect(303, pathTo(event, '?nu=startet'));
			case 'not_draft':
				redirect(303, pathTo(event));
			case 'incomplete':
			case 'changed_since':
			case 'leader_has_open':
			case 'too_soon':
			case 'pulse_short':
				return fail(422, { refused: outcome });
		}
	}
};
