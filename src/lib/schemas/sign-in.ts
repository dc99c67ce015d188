import { z } from 'zod';
import { line } from './form.ts';

const email = line(254).toLowerCase().pipe(z.email('emailInvalid'));

/** A packed mirror profile; a broken one is left behind, the sign-in goes on. */
const mirror = z
	.string()
	.regex(/^[1-5-]{15}$/u)
	.optional()
	.catch(undefined);

/** Asking for a link. `go` is set by the button that shows the page in the other language. */
export const askSchema = z.object({
	email: email.optional(),
	next: z.string().optional(),
	mirror,
	go: z.enum(['language']).optional()
});

/** Going to the organisation's login. */
export const loginSchema = z.object({ next: z.string().optional() });

/** Using a link; the code only where another browser asked for it. */
export const useSchema = z.object({
	code: z
		.string()
		.transform((text) => text.replace(/\s/gu, ''))
		.optional()
});

/** Keeping the profile that was just shown, or deleting the one that is kept. */
export const keepMirrorSchema = z.object({
	mirror: z
		.string()
		.regex(/^[1-5-]{15}$/u)
		.optional(),
	go: z.enum(['delete']).optional()
});

/** What somebody may change about their own account. */
export const accountSchema = z.object({
	name: line(100).min(1, 'nameMissing'),
	language: z.enum(['da', 'en'], 'languageUnknown')
});

export const sessionSchema = z.object({ session: z.string().regex(/^[0-9a-f]{64}$/u) });

/** The language that somebody signed in wants from now on, and the page they chose it on. */
export const languageSchema = z.object({
	language: z.enum(['da', 'en'], 'languageUnknown'),
	path: z.string()
});
