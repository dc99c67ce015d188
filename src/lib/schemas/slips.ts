import { z } from 'zod';

/** How slips lie on the sheet, and which part of them. */
export const slipsSchema = z.object({
	form: z.enum(['double', 'fold']),
	part: z.coerce.number().int().min(1).max(1000)
});
