import { talkMinutes } from '#lib/domain/follow-up/plan.ts';
import { giveCalendarFile } from '../calendar.ts';
import { requireFollowUp } from '../own.ts';
import type { RequestHandler } from './$types';

/** The talk with the own manager, for the leader's calendar. */
export const GET: RequestHandler = async (event) => {
	const { followUp } = await requireFollowUp(event);

	return giveCalendarFile(event, 'talk', { ...followUp.talk, minutes: talkMinutes });
};
