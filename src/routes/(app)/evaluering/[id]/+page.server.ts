import { error, redirect } from '@sveltejs/kit';
import { dayOf } from '#lib/domain/round/calendar.ts';
import { findNextStep, listMissing } from '#lib/domain/round/readiness.ts';
import { noFields, parseForm, readForm } from '#lib/schemas/form.ts';
import { listAdoptersFor } from '#lib/server/adoptions/offer.ts';
import { findAdopter } from '#lib/server/adoptions/queries.ts';
import { roundOf, type OwnEvaluation } from '#lib/server/evaluations/own/queries.ts';
import { sendOwnLink } from '#lib/server/invitations/send-own-link.ts';
import { missed } from '#lib/server/limits/guesses.ts';
import { lookAgainSoon } from '#lib/server/look-again.ts';
import { judgeConfirmation } from '#lib/server/raters/confirm.ts';
import { findOwnList } from '#lib/server/raters/lists.queries.ts';
import { isPrivateOrganisation } from '#lib/server/organisations/queries.ts';
import { listReportIds } from '#lib/server/releases/queries.ts';
import { pathTo, requireActor, requireEvaluation } from './own.ts';
import { describeRunning } from '#lib/server/evaluations/own/describe-running.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const evaluation = await requireEvaluation(event);
	const { id, state, plan } = evaluation;
	const { db, now } = event.locals;
	const place = [plan.unit, plan.organisationName].filter((text) => text !== '').join(', ');

	switch (state) {
		case 'draft':
			if (evaluation.isShared) return describePrepared(event, evaluation);
			return {
				...{ kind: 'draft' as const, id, place, ...describeDraft(evaluation, now) },
				...(await describeAdoption(event, evaluation))
			};
		case 'open':
			return {
				...{ kind: 'open' as const, id, place, note: event.url.searchParams.get('nu') },
				...(await describeRunning(db, evaluation, now))
			};
		case 'counted':
			lookAgainSoon(event);
			return { kind: 'ended' as const, id, place, ending: state, report: undefined };
		case 'cancelled':
		case 'lost':
			return { kind: 'ended' as const, id, place, ending: state, report: undefined };
		case 'released': {
			const report = (await listReportIds(db, roundOf(evaluation))).get(id);
			const gone = evaluation.isForgotten ? ('deleted' as const) : ('withheld' as const);
			const ending = report === undefined ? gone : state;
			return { kind: 'ended' as const, id, place, ending, report };
		}
	}
};

export const actions: Actions = {
	/** Sends the leader's own link again. */
	default: async (event) => {
		if (!parseForm(await readForm(event.request), noFields).ok) error(400);

		const { db, now } = event.locals;
		const outcome = await sendOwnLink(db, requireActor(event.locals), event.params.id, now);

		switch (outcome) {
			case 'sent':
				redirect(303, pathTo(event, '?nu=sendt'));
			case 'not_open':
				redirect(303, pathTo(event));
			case 'not_found':
				missed(event);
		}
	}
};

/** A round that an organisation prepares: when it runs, and whether the leader can look at the list. */
async function describePrepared(
	{ locals }: { readonly locals: App.Locals },
	{ id, plan }: OwnEvaluation
) {
	const list = await findOwnList(locals.db, requireActor(locals).accountId, id);

	return {
		...{ kind: 'prepared' as const, id, organisation: plan.organisationName },
		...{ name: list?.roundName ?? '', opensOn: plan.opensOn, closesOn: plan.closesOn },
		canConfirm: list !== undefined && judgeConfirmation(list, locals.now) === 'open'
	};
}

/** Whether the evaluation can count in an organisation, and which one was asked. */
async function describeAdoption(
	{ locals }: { readonly locals: App.Locals },
	{ organisationId, id }: OwnEvaluation
) {
	const { db } = locals;
	const adopters = (await isPrivateOrganisation(db, organisationId))
		? await listAdoptersFor(db, requireActor(locals))
		: [];
	const adopter = await findAdopter(db, organisationId, id);

	return { canOffer: adopters.length > 0, offeredTo: adopter?.name };
}

/** Which steps lack something, and where to go on. */
function describeDraft({ plan }: OwnEvaluation, now: Date) {
	const today = dayOf(now);
	const missing = [...new Set(listMissing(plan, today).map(({ step }) => step))];

	return { missing, next: findNextStep(plan, today) };
}
