import { worksFor } from '#lib/domain/access/member.ts';
import { listOffered } from '#lib/server/adoptions/offered.queries.ts';
import { countPeople, listRoundLines } from '#lib/server/organisations/home.queries.ts';
import { requireMember } from '#lib/server/organisations/require-member.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { actor, organisation } = await requireMember(event);
	const { db } = event.locals;
	const answersOffers = worksFor(actor, organisation.id, ['orgadmin']);

	return {
		organisation: { id: organisation.id, name: organisation.name },
		people: await countPeople(db, organisation.id),
		rounds: await listRoundLines(db, organisation.id),
		/** Who hands over rounds of another system, since they alone may read them. */
		isAdministrator: answersOffers,
		/** Evaluations of leaders' own that wait for this person's answer. */
		offers: answersOffers ? (await listOffered(db, organisation.id)).length : 0
	};
};
