import type { Kysely } from 'kysely';
import type { Language } from '#lib/domain/language.ts';
import type { Database } from '../db/schema.ts';
import { hashToken, isToken, makeToken } from '../invitations/token.ts';
import type { LoginProvider } from './provider.ts';
import { attemptLifetime, insertAttempt } from './queries.ts';

export type Beginning =
	| {
			readonly outcome: 'begun';
			/** Where the browser goes now. */
			readonly entrance: string;
			/** What the browser must keep until it comes back. */
			readonly browser: string;
	  }
	| { readonly outcome: 'unavailable' };

/**
 * Begins a sign-in at the organisation's login. What comes back counts once, within ten minutes, and in
 * this browser only; one that begins twice keeps what it has, so that it may come back from either.
 */
export async function beginLogin(
	db: Kysely<Database>,
	provider: LoginProvider,
	wish: {
		readonly language: Language;
		readonly nextPath: string;
		/** What the browser's cookie says, if it has begun before. */
		readonly browser: string | undefined;
	},
	now: Date
): Promise<Beginning> {
	const { language, nextPath } = wish;
	const browser = wish.browser !== undefined && isToken(wish.browser) ? wish.browser : makeToken();
	const binding = { state: makeToken(), nonce: makeToken(), verifier: makeToken() };
	const entrance = await provider.findEntrance(binding, language, now);
	if (entrance === 'unavailable') return { outcome: 'unavailable' };

	await insertAttempt(db, {
		...{ stateHash: hashToken(binding.state), browserHash: hashToken(browser) },
		...{ nonce: binding.nonce, verifier: binding.verifier, language, nextPath },
		expiresAt: new Date(now.getTime() + attemptLifetime)
	});

	return { outcome: 'begun', entrance: entrance.href, browser };
}
