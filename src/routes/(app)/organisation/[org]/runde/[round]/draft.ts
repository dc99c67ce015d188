import { error, fail, redirect } from '@sveltejs/kit';
import { listRoundMissing } from '#lib/domain/round/organisation/readiness.ts';
import {
	roundStepAfter,
	roundStepBefore,
	type RoundStep
} from '#lib/domain/round/organisation/steps.ts';
import { localPath } from '#lib/i18n/path.ts';
import type { Go } from '#lib/schemas/evaluation/go.ts';
import type { RefusedForm } from '#lib/schemas/form.ts';
import { missed } from '#lib/server/limits/guesses.ts';
import { requireRound, type Member } from '#lib/server/organisations/require-member.ts';
import type { RoundChange } from '#lib/server/rounds/plan/change.ts';
import { lookThrough } from '#lib/server/rounds/plan/look-through.ts';
import type { Round } from '#lib/server/rounds/queries.ts';

/** The id of a step's form: changing the language posts it, so that nothing typed is lost. */
export const languageForm = 'trin';

type Asked = Parameters<typeof requireRound>[0];

/** A round that has not opened; for another one its overview says where it stands. */
export async function requireDraftRound(asked: Asked): Promise<Member & { readonly round: Round }> {
	const found = await requireRound(asked);
	if (found.round.state !== 'draft') redirect(303, pathTo(asked));

	return found;
}

/** The address of a page of a round, or with a query alone of its first one, in the reader's language. */
export function pathTo({ params, locals }: Asked, page = ''): string {
	const separator = page === '' || page.startsWith('?') ? '' : '/';
	const base = `/organisation/${params.org ?? ''}/runde/${params.round ?? ''}`;

	return localPath(`${base}${separator}${page}`, locals.language);
}

/** What the pages of a step need to know about where they are. */
export function describePlace({ organisation, round }: Member & { readonly round: Round }) {
	return { base: `/organisation/${organisation.id}/runde/${round.id}`, roundName: round.name };
}

/**
 * Leaves a step once it is saved: to the one before, to the same page in another language, or on.
 * Going on with something missing stays on the page and says what.
 */
export async function leaveStep(asked: Asked, step: RoundStep, go: Go, outcome: RoundChange) {
	passChange(asked, outcome);
	if (go === 'language') {
		const { params, locals } = asked;
		/* Marked in any case, because an account has a language of its own that would come back otherwise. */
		const base = `/organisation/${params.org ?? ''}/runde/${params.round ?? ''}`;
		redirect(303, `${base}/${step}?lang=${locals.language}`);
	}
	if (go === 'back') redirect(303, pathTo(asked, roundStepBefore(step)));

	const missing = (await listMissingNow(asked)).filter((each) => each.step === step);
	if (missing.length === 0) redirect(303, pathTo(asked, roundStepAfter(step)));

	return fail(422, { issues: Object.fromEntries(missing.map(({ field, what }) => [field, what])) });
}

/** What the round lacks as it is now. */
export async function listMissingNow(asked: Asked) {
	const { round } = await requireDraftRound(asked);
	const { db, now } = asked.locals;

	return listRoundMissing(round, await lookThrough(db, round, now), now);
}

/** Gives a form back with what is wrong with it; one that no page of ours could have sent is not answered further. */
export function refuse<Form extends RefusedForm & { readonly status: 400 | 422 }>(form: Form) {
	return form.status === 400 ? error(400) : fail(422, form);
}

/** Goes on where a change was saved, and answers where it could not be. */
export function passChange(asked: Asked, outcome: RoundChange): void {
	switch (outcome) {
		case 'saved':
			return;
		case 'not_found':
			missed(asked);
		case 'not_draft':
			redirect(303, pathTo(asked));
	}
}
