import { z } from 'zod';
import { line } from './form.ts';

/** How slips lie on the sheet, which part of them, and of which leader; empty for all. */
export const slipsSchema = z.object({
	form: z.enum(['double', 'fold']),
	leader: line(64).default(''),
	part: z.coerce.number().int().min(1).max(1000)
});
