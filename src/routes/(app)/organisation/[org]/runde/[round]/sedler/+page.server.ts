import { countSlips } from '#lib/server/invitations/slips/queries.ts';
import { slipsPerFile } from '#lib/server/invitations/slips/print.ts';
import { requireRound } from '#lib/server/organisations/require-member.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organisation, round } = await requireRound(event);
	const count = await countSlips(event.locals.db, round);

	return {
		roundName: round.name,
		roundPath: `/organisation/${organisation.id}/runde/${round.id}`,
		isOpen: round.state === 'open',
		count,
		parts: Array.from({ length: Math.ceil(count / slipsPerFile) }, (_, index) => ({
			part: index + 1,
			from: index * slipsPerFile + 1,
			to: Math.min(count, (index + 1) * slipsPerFile)
		}))
	};
};
