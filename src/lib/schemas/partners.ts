import { z } from 'zod';
import { line } from './form.ts';

/** Another installation's card, and what the operator calls it. */
export const partnerSchema = z.object({
	name: line(100).refine((text) => text !== '', 'name'),
	pasted: z.string().max(1000, 'noCard')
});

export const fingerprintSchema = z.object({ fingerprint: z.string().regex(/^[0-9a-f]{32}$/u) });
