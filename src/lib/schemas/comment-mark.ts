import { z } from 'zod';
import { line } from './form.ts';

/** Which comment a leader wants to see, or not to see. */
export const commentMarkSchema = z
	.object({ comment: line(64), go: z.enum(['hide', 'show']) })
	.transform(({ comment, go }) => ({ id: comment, hidden: go === 'hide' }));
