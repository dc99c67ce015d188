import { listOwnEvaluations } from '#lib/server/accounts/own-evaluations.queries.ts';
import { listSharedReports } from '#lib/server/accounts/shared-reports.queries.ts';
import { requireActor } from '#lib/server/accounts/require-actor.ts';
import { listOffersTo } from '#lib/server/roles/offers.queries.ts';
import { findMirror } from './mirror.ts';
import { judgeDrafts, tellAgain } from './again.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { accountId, email } = requireActor(locals);
	const evaluations = await listOwnEvaluations(locals.db, accountId);

	return {
		evaluations: await judgeDrafts(locals, email, evaluations),
		again: await tellAgain(locals, email, evaluations),
		shared: await listSharedReports(locals.db, email),
		offers: (await listOffersTo(locals.db, email)).length,
		mirror: await findMirror(locals, accountId)
	};
};
