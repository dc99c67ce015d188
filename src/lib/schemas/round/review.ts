import { z } from 'zod';
import { languages } from '#lib/domain/language.ts';
import { obstacles, remarks } from '#lib/domain/round/organisation/leaders.ts';
import { ownWordsLimit } from '../evaluation/review.ts';
import { line, lines } from '../form.ts';

/** The organisation's own lines in the mails, and the language of those who have none of their own. */
export const roundWordsSchema = z
	.object({
		own_words: lines(ownWordsLimit),
		language: z.enum(languages, 'unknownChoice')
	})
	.transform((form) => ({ ownWords: form.own_words, language: form.language }));

/** What a coordinator promises before the round opens by itself, and which state of it they have seen. */
export const readySchema = z.object({ promise: z.literal('yes', 'promise'), seen: line(40) });

/** Everybody for whom this was said is to be left out. */
export const leaveOutSchema = z.object({ why: z.enum([...obstacles, ...remarks]) });
