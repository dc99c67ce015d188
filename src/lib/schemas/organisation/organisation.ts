import { z } from 'zod';
import { line, lines } from '../form.ts';

/** An organisation that somebody asks for. */
export const askSchema = z.object({
	name: line(120).refine((text) => text !== '', 'missing'),
	sector: z.enum(['stat', 'region', 'kommune'], 'unknownChoice'),
	why: lines(1000).refine((text) => text !== '', 'missing')
});

/** The operator's answer to it. */
export const verdictSchema = z.object({ id: line(40) });
