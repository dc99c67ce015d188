import { z } from 'zod';
import { leaderOrders, views } from '#lib/domain/round/follow.ts';
import { line } from './form.ts';

/** What cannot be read is as if it had not been asked for. */
const followSchema = z.object({
	/* Somebody's or nobody's, and looked up. */
	enhed: z.string().optional(),
	q: line(100).optional().catch(undefined),
	vis: z.enum(views).optional().catch(undefined),
	som: z.literal('ledere').optional().catch(undefined),
	sorter: z.enum(leaderOrders).optional().catch(undefined),
	side: z.coerce.number().int().min(1).max(10_000).optional().catch(undefined)
});

/** Reads what somebody asks of an open round from an address. A name that comes twice counts once. */
export function readFollowSearch(parameters: URLSearchParams) {
	const {
		enhed,
		q,
		vis = 'alle',
		som,
		sorter,
		side
	} = followSchema.parse(Object.fromEntries(parameters));

	return {
		unitId: enhed ?? '',
		text: q ?? '',
		view: vis,
		shows: som === 'ledere' ? ('leaders' as const) : ('units' as const),
		order: sorter ?? ('navn' as const),
		page: side ?? 1
	};
}
