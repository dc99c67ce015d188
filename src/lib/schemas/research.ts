import { z } from 'zod';
import { line } from './form.ts';

/** Accepting the terms in the edition that was shown. */
export const termsSchema = z.object({
	accept: z.literal('yes', 'acceptMissing'),
	terms: line(10)
});
