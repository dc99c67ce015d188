import { z } from 'zod';
import { line } from './form.ts';

const email = line(254).min(1, 'emailMissing').toLowerCase().pipe(z.email('emailInvalid'));

/** The roles that people offer each other. Others are given elsewhere. */
export const offeredRoles = ['coordinator', 'orgadmin', 'researcher'] as const;

/** Offering a colleague a role. */
export const offerSchema = z.object({ email, role: z.enum(offeredRoles, 'roleMissing') });

/** Taking an offer back: by a button of the page. */
export const withdrawSchema = z.object({
	email: line(254).toLowerCase(),
	role: z.enum(['coordinator', 'orgadmin', 'researcher'])
});

/** Taking a role from somebody: by a button of the page. */
export const removalSchema = z.object({
	account: z.string().regex(/^[0-9a-f]{32}$/u),
	role: z.enum(['coordinator', 'orgadmin', 'researcher'])
});

/** Whether the organisation's login is demanded. */
export const demandSchema = z.object({ login: z.enum(['mail', 'oidc']) });

/** Answering an offer: yes, or no. */
export const answerSchema = z.object({
	organisation: z.string().regex(/^[0-9a-f]{32}$/u),
	role: z.enum(['coordinator', 'orgadmin', 'researcher'])
});
