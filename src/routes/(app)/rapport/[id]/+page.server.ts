import { requireActor } from '#lib/server/accounts/require-actor.ts';
import { missed } from '#lib/server/limits/guesses.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { getReport } from '#lib/server/releases/get-report.ts';
import { recordAccess } from '#lib/server/releases/record-access.ts';
import type { PageServerLoad } from './$types';

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
		frozen: { sha256, data: `/api/v1/reports/${id}` }
	};
};
