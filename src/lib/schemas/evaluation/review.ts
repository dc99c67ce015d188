import { z } from 'zod';
import { languages } from '#lib/domain/language.ts';
import { parseAddress } from '#lib/domain/rater-group/address.ts';
import { isLeader } from '#lib/domain/round/readiness.ts';
import type { Person } from '#lib/domain/round/plan.ts';
import { line, lines } from '../form.ts';
import { go, type Go } from './go.ts';

export const ownWordsLimit = 600;

export interface WordsForm {
	readonly go: Go;
	readonly ownWords: string;
	readonly contact: Person;
}

/** The leader's own lines in the mail, and somebody else whom people may ask. */
export function wordsSchema(leader: Person): z.ZodType<WordsForm> {
	return z
		.object({
			go,
			own_words: lines(ownWordsLimit),
			contact_name: line(100),
			contact_email: line(254)
		})
		.superRefine((form, context) => {
			const refuse = (field: string, message: string) =>
				context.addIssue({ code: 'custom', path: [field], message });
			const contact = { name: form.contact_name, email: form.contact_email };

			if (contact.email !== '' && !parseAddress(contact.email))
				refuse('contact_email', 'notAnAddress');
			else if (contact.email !== '' && isLeader(contact, leader))
				refuse('contact_email', 'contactIsLeader');
		})
		.transform((form) => ({
			go: form.go,
			ownWords: form.own_words,
			contact: {
				name: form.contact_name,
				email: parseAddress(form.contact_email) ?? ''
			}
		}));
}

/** The start: what the leader promises, the language of the first mail, and which state of the plan was seen. */
export const startSchema = z.object({
	promise: z.literal('yes', 'promise'),
	language: z.enum(languages, 'unknownChoice'),
	seen: line(40)
});
