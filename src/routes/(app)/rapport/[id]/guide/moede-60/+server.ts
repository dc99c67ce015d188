import { giveGuide } from '../guide.ts';
import type { RequestHandler } from './$types';

/** The meeting with the employees, in an hour. */
export const GET: RequestHandler = (event) => giveGuide(event, 'hour');
