import { giveGuide } from '../guide.ts';
import type { RequestHandler } from './$types';

/** An hour with a team that is too small for figures. */
export const GET: RequestHandler = (event) => giveGuide(event, 'team');
