import { z } from 'zod';

const id = z.string().regex(/^[0-9a-f]{32}$/u, 'unknownChoice');

/** The organisation that an evaluation is offered to; empty where the offer is taken back. */
export const offerSchema = z.object({
	organisation: id.or(z.literal('')).optional()
});

/** What becomes of an evaluation that was offered: `alone`, `decline`, or the id of a round. */
export const answerSchema = z.object({
	evaluation: id,
	answer: z.enum(['alone', 'decline']).or(id).optional()
});
