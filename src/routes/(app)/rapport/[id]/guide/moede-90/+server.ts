import { giveGuide } from '../guide.ts';
import type { RequestHandler } from './$types';

/** The same in an hour and a half. */
export const GET: RequestHandler = (event) => giveGuide(event, 'longer');
