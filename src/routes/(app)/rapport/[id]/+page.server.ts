import { error, redirect } from '@sveltejs/kit';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { OwnFollowUp } from '#lib/components/report/files.ts';
import { glanceAt } from '#lib/domain/follow-up/plan.ts';
import { localPath } from '#lib/i18n/path.ts';
import { commentMarkSchema } from '#lib/schemas/comment-mark.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { listOwnEvaluations } from '#lib/server/accounts/own-evaluations.queries.ts';
import { requireActor } from '#lib/server/accounts/require-actor.ts';
import { findFollowUp } from '#lib/server/follow-up/queries.ts';
import { missed } from '#lib/server/limits/guesses.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { getReport } from '#lib/server/releases/get-report.ts';
import { markOwnComment } from '#lib/server/releases/mark-own-comment.ts';
import { recordAccess } from '#lib/server/releases/record-access.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const { db, now } = event.locals;
	const actor = requireActor(event.locals);
	const given = await getReport(db, actor, id);
	await recordAccess(db, actor, id, given, 'report_read', now);
	if (!given) missed(event);
	if (given.state === 'withheld') return { state: given.state };

	const { state, reader, report, sha256 } = given;
	const questionnaire = await requireQuestionnaire(db, report.evaluation.questionnaireVersion);

	return {
		id,
		state,
		reader,
		report,
		questionnaire,
		/* After a comment was put out of sight the page goes on where it was. */
		comments: event.url.searchParams.has('kommentarer') ? ('open' as const) : ('closed' as const),
		followUp: reader === 'leader' ? await findOwnPlan(db, actor, given, id) : undefined,
		frozen: { sha256, data: `/api/v1/reports/${id}` }
	};
};

export const actions: Actions = {
	/** A leader hides a comment for themselves, or takes it back. */
	default: async (event) => {
		const { id } = event.params;
		const { db, language, now } = event.locals;
		const actor = requireActor(event.locals);
		const given = await getReport(db, actor, id);
		if (given?.reader !== 'leader') {
			await recordAccess(db, actor, id, undefined, 'report_read', now);
			missed(event);
		}
		const form = parseForm(await readForm(event.request), commentMarkSchema);
		if (!form.ok) error(400);

		const outcome = await markOwnComment(db, actor, id, form.data);

		switch (outcome) {
			case 'not_found':
				return missed(event);
			case 'marked':
				redirect(303, localPath(`/rapport/${id}?kommentarer=vis#kommentarer`, language));
		}
	}
};

/** What the leader has planned, beside the advice that it follows. */
async function findOwnPlan(
	db: App.Locals['db'],
	{ accountId }: Actor,
	{ organisationId }: { readonly organisationId: string },
	reportId: string
): Promise<OwnFollowUp> {
	const plan = glanceAt(await findFollowUp(db, { organisationId, reportId }));
	const own = await listOwnEvaluations(db, accountId);
	const hasMore = own.filter((evaluation) => evaluation.reportId).length > 1;

	return {
		path: `/rapport/${reportId}/opfoelgning`,
		overTime: hasMore ? `/rapport/${reportId}/over-tid` : undefined,
		plan
	};
}
