import { z } from 'zod';
import { isDay } from '#lib/domain/round/calendar.ts';
import { line } from '../form.ts';

/** The day until which a round takes answers instead. */
export const extendSchema = z.object({
	until: line(10).refine(isDay, 'notADay')
});
