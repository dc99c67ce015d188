import { countSlips, listSlips } from '#lib/server/invitations/slips/queries.ts';
import { slipsPerFile } from '#lib/server/invitations/slips/print.ts';
import { requireRound } from '#lib/server/organisations/require-member.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organisation, round } = await requireRound(event);
	const { db } = event.locals;
	const evaluationId = event.url.searchParams.get('leder') ?? undefined;
	const ref = { ...round, evaluationId };
	const count = await countSlips(db, ref);
	const [first] = evaluationId === undefined ? [] : await listSlips(db, ref, { from: 0, count: 1 });

	return {
		roundName: round.name,
		roundPath: `/organisation/${organisation.id}/runde/${round.id}`,
		leader: first && { id: first.evaluationId, name: first.leaderName },
		isOneLeader: evaluationId !== undefined,
		isOpen: round.state === 'open',
		count,
		parts: Array.from({ length: Math.ceil(count / slipsPerFile) }, (_, index) => ({
			part: index + 1,
			from: index * slipsPerFile + 1,
			to: Math.min(count, (index + 1) * slipsPerFile)
		}))
	};
};
