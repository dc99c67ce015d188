import { z } from 'zod';

const wishSchema = z.enum(['uden', 'med']).catch('uden');

/** Reads from an address whether comments are wanted on paper. What cannot be read is a no. */
export function readCommentWish(parameters: URLSearchParams): 'without' | 'with' {
	return wishSchema.parse(parameters.get('kommentarer')) === 'med' ? 'with' : 'without';
}
