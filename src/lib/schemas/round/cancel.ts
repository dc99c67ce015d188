import { z } from 'zod';
import { cancelReasons } from '#lib/domain/round/cancellation.ts';

/** Why one leader's evaluation is given up. */
export const cancelSchema = z.object({ reason: z.enum(cancelReasons, 'unknownChoice') });
