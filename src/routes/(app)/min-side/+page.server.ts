import { listOwnEvaluations } from '#lib/server/accounts/own-evaluations.queries.ts';
import { requireActor } from '#lib/server/accounts/require-actor.ts';
import { findMirror } from './mirror.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { accountId } = requireActor(locals);

	return {
		evaluations: await listOwnEvaluations(locals.db, accountId),
		mirror: await findMirror(locals, accountId)
	};
};
