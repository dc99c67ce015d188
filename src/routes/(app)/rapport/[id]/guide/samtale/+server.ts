import { giveGuide } from '../guide.ts';
import type { RequestHandler } from './$types';

/** The talk with the leader's own manager. */
export const GET: RequestHandler = (event) => giveGuide(event, 'talk');
