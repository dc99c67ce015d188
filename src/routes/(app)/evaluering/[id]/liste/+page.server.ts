import { listRoster } from '#lib/server/invitations/roster/queries.ts';
import { requireOpen } from '../own.ts';
import { statusOf } from './status.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const evaluation = await requireOpen(event);
	const roster = await listRoster(event.locals.db, evaluation);

	return {
		id: event.params.id,
		note: event.url.searchParams.get('nu'),
		roster: roster
			.filter(({ group }) => group !== 'self')
			.map((entry) => {
				const { id, group, address } = entry;
				return { id, group, address, status: statusOf(entry) };
			})
	};
};
