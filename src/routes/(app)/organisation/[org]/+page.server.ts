import { countPeople, listRoundLines } from '#lib/server/organisations/home.queries.ts';
import { requireMember } from '#lib/server/organisations/require-member.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organisation } = await requireMember(event);
	const { db } = event.locals;

	return {
		organisation: { id: organisation.id, name: organisation.name },
		people: await countPeople(db, organisation.id),
		rounds: await listRoundLines(db, organisation.id)
	};
};
