import { giveCalendarFile } from '../calendar.ts';
import { requireFollowUp } from '../own.ts';
import type { RequestHandler } from './$types';

/** The meeting with the employees, for the leader's calendar and for inviting to it. */
export const GET: RequestHandler = async (event) => {
	const { followUp } = await requireFollowUp(event);

	return giveCalendarFile(event, 'meeting', followUp.meeting);
};
