import { z } from 'zod';
import { line } from './form.ts';

/** What the organisation's login says of somebody, as far as we use it. */
export interface LoginClaims {
	readonly issuer: string;
	readonly subject: string;
	/** In lower case; undefined where it says none, or none that could be one. */
	readonly email: string | undefined;
	/** The login says that the address is theirs. Where it does not say, nobody knows. */
	readonly isEmailProven: boolean;
	/** Empty where it says none that can be kept. */
	readonly name: string;
	readonly acr: string | undefined;
}

/** Some logins write yes and no as text. */
const yes = z
	.union([z.boolean(), z.literal('true').transform(() => true)])
	.catch(false)
	.default(false);

const claims = z
	.object({
		iss: z.string().min(1).max(500),
		sub: z.string().min(1).max(255),
		email: line(254).toLowerCase().pipe(z.email()).optional().catch(undefined),
		email_verified: yes,
		name: line(100)
			.refine((text) => !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(text))
			.catch('')
			.default(''),
		acr: z.string().max(500).optional().catch(undefined)
	})
	.transform(({ iss, sub, email, email_verified, name, acr }): LoginClaims => ({
		...{ issuer: iss, subject: sub, email, isEmailProven: email_verified },
		...{ name: name.normalize('NFC'), acr }
	}));

/** Reads the claims of a token that was checked already; undefined where they name nobody. */
export function parseLoginClaims(given: unknown): LoginClaims | undefined {
	const read = claims.safeParse(given);

	return read.success ? read.data : undefined;
}
