import { z } from 'zod';

/**
 * Which button sent a step's form. Without one it was Enter, or the first button: go on. Each of them
 * saves first.
 */
export const go = z.enum(['next', 'back', 'language']).default('next');

export type Go = z.infer<typeof go>;
