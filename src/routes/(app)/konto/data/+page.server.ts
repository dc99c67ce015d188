import { gatherOwnData } from '#lib/server/accounts/own-data.ts';
import { requireActor } from '#lib/server/accounts/require-actor.ts';
import { describeEvaluation, describeListed } from './describe.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { db, now, language } = locals;
	const data = await gatherOwnData(db, requireActor(locals), now);
	const { account, sessions, mirror, evaluations, sharedWithYou, log } = data;

	return {
		account: { ...account, roles: [...new Set(account.roles.map(({ role }) => role))] },
		sessions: sessions.length,
		mirrorSavedOn: mirror?.savedOn,
		evaluations: await Promise.all(
			evaluations.map((evaluation) => describeEvaluation(db, evaluation, language))
		),
		offers: data.offers.map(({ organisation, role }) => ({ organisation, role })),
		askedFor: data.askedFor,
		researchTerms: data.researchTerms,
		listed: data.listedAsLeader.map(describeListed),
		shared: sharedWithYou,
		logged: log.length
	};
};
