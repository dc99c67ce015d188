import { error, fail, redirect } from '@sveltejs/kit';
import type { Actor } from '#lib/domain/access/actor.ts';
import { dayOf } from '#lib/domain/round/calendar.ts';
import { stepAfter, stepBefore, type Step } from '#lib/domain/round/plan.ts';
import { listMissing } from '#lib/domain/round/readiness.ts';
import { localPath } from '#lib/i18n/path.ts';
import type { Go } from '#lib/schemas/evaluation/go.ts';
import type { RefusedForm } from '#lib/schemas/form.ts';
import { findOwnEvaluation, type OwnEvaluation } from '#lib/server/evaluations/own/queries.ts';
import type { DraftChange } from '#lib/server/evaluations/plan/change.ts';
import { missed, type Guess } from '#lib/server/limits/guesses.ts';

/** The id of a step's form: changing the language posts it, so that nothing typed is lost. */
export const languageForm = 'trin';

type Asked = Guess & { readonly params: { readonly id: string } };

/** Whoever comes here is signed in, because the table of rights lets nobody else through. */
export function requireActor({ actor }: App.Locals): Actor {
	return actor ?? error(404);
}

/** The leader's own evaluation; somebody else's is not there. */
export async function requireEvaluation(asked: Asked): Promise<OwnEvaluation> {
	const { params, locals } = asked;
	const { accountId } = requireActor(locals);

	return (await findOwnEvaluation(locals.db, accountId, params.id)) ?? missed(asked);
}

/** An evaluation of one's own round that has not started; for another one the overview says where it stands. */
export async function requireDraft(asked: Asked): Promise<OwnEvaluation> {
	const evaluation = await requireEvaluation(asked);
	if (evaluation.state !== 'draft' || evaluation.isShared) redirect(303, pathTo(asked));

	return evaluation;
}

/** An evaluation that runs now. */
export async function requireOpen(asked: Asked): Promise<OwnEvaluation> {
	const evaluation = await requireEvaluation(asked);
	if (evaluation.state !== 'open') redirect(303, pathTo(asked));

	return evaluation;
}

/** An open round that nobody else is evaluated in; one leader cannot end a round for others. */
export async function requireOwnRound(asked: Asked): Promise<OwnEvaluation> {
	const evaluation = await requireOpen(asked);
	if (evaluation.isShared) redirect(303, pathTo(asked));

	return evaluation;
}

/** The address of a page of an evaluation, or with a query alone of its first one, in the reader's language. */
export function pathTo({ params, locals }: Asked, page = ''): string {
	const separator = page === '' || page.startsWith('?') ? '' : '/';
	const address = `/evaluering/${params.id}${separator}${page}`;

	return localPath(address, locals.language);
}

/**
 * Leaves a step once it is saved: to the one before, to the same page in another language, or on.
 * Going on with something missing stays on the page and says what.
 */
export async function leaveStep(asked: Asked, step: Step, go: Go, outcome: DraftChange) {
	passDraft(asked, outcome);
	if (go === 'language') redirect(303, changeLanguage(asked, step));
	if (go === 'back') redirect(303, pathTo(asked, stepBefore(step)));

	const { plan } = await requireDraft(asked);
	const missing = listMissing(plan, dayOf(asked.locals.now)).filter((each) => each.step === step);
	if (missing.length === 0) redirect(303, pathTo(asked, stepAfter(step)));

	return fail(422, { issues: Object.fromEntries(missing.map(({ field, what }) => [field, what])) });
}

/** Marked in any case, because an account has a language of its own that would come back otherwise. */
function changeLanguage({ params, locals }: Asked, step: Step): string {
	return `/evaluering/${params.id}/${step}?lang=${locals.language}`;
}

/** Gives a form back with what is wrong with it; one that no page of ours could have sent is not answered further. */
export function refuse<Form extends RefusedForm & { readonly status: 400 | 422 }>(form: Form) {
	return form.status === 400 ? error(400) : fail(422, form);
}

/** Goes on where a change was saved, and answers where it could not be. */
export function passDraft(asked: Asked, outcome: DraftChange): void {
	switch (outcome) {
		case 'saved':
			return;
		case 'not_found':
			missed(asked);
		case 'not_draft':
			redirect(303, pathTo(asked));
	}
}
