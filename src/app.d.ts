import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { Language } from '#lib/domain/language.ts';
import type { Database } from '#lib/server/db/schema.ts';
import type { Settings } from '#lib/server/environment.ts';
import type { Press } from '#lib/server/pdf/press.ts';
import type { RunningJobs } from '#lib/server/jobs/run.ts';
import type { LoginProvider } from '#lib/server/oidc/provider.ts';
import type { KeyRing } from '#lib/server/keys/ring.ts';
import type { Guesses } from '#lib/server/limits/guesses.ts';
import type { SignInLimits } from '#lib/server/sign-in/limits.ts';

declare global {
	namespace App {
		interface Locals {
			db: Kysely<Database>;
			keys: KeyRing;
			settings: Settings;
			/** What the program does by itself; a route may ask for it to be done now. */
			jobs: RunningJobs;
			/** Who has asked for too much that is not there. */
			guesses: Guesses;
			/** Who has asked for too many links, or tried too many codes. */
			signInLimits: SignInLimits;
			/** The organisation's login, where the operator has named one. */
			provider: LoginProvider | undefined;
			/** Makes PDF files. */
			press: Press;
			now: Date;
			language: Language;
			actor: Actor | undefined;
			/** Set when the database could not be used: the answer is then 503, and not 500. */
			isUnavailable?: boolean;
		}
		/** What layouts may find on any page, also on one that failed to load. */
		interface PageData {
			language?: Language;
			signedIn?: boolean;
			path?: string;
			/** The id of a form that a change of language must not empty, see LanguageSwitch. */
			languageForm?: string | undefined;
			/** Whose statements are asked, where they are not the common ones. */
			statementsFrom?: string | undefined;
		}
		interface Error {
			/** `busy` where the same request may succeed in a while. */
			message: 'not found' | 'failure' | 'busy' | (string & {});
			/** A random reference that a person may quote, and that the log line carries. */
			reference?: string;
		}
	}
}

export {};
