import type { Day } from '../round/calendar.ts';

/** The edition of the terms that researchers accept, by its day. New words need a new day, and are accepted anew. */
export const currentTerms: Day = '2026-11-22';
