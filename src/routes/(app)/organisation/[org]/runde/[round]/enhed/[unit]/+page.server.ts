import { redirect } from '@sveltejs/kit';
import { localPath } from '#lib/i18n/path.ts';
import { requireRound } from '../../../../member.ts';
import { describeFollowing } from '../../following.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const member = await requireRound(event);
	const { org, round, unit } = event.params;
	const followed = await describeFollowing(event, member, unit);
	if (member.round.state !== 'open')
		redirect(303, localPath(`/organisation/${org}/runde/${round}`, event.locals.language));

	return { followed };
};
