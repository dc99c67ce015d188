import type { Kysely, Transaction } from 'kysely';
import type { Language } from '#lib/domain/language.ts';
import { dayOf } from '#lib/domain/round/calendar.ts';
import {
	adoptLeaders,
	findAccountByEmail,
	findLeaderName,
	insertAccount,
	saveMirror,
	type Account
} from '../accounts/queries.ts';
import { returnToAccount } from '../accounts/remove.queries.ts';
import type { Database } from '../db/schema.ts';
import { hashToken, isToken, makeToken } from '../invitations/token.ts';
import { currentQuestionnaire, versionId } from '../questionnaires/current.ts';
import { randomId } from '../random.ts';
import { beginSession, type Beginning } from '../sessions/begin.ts';
import { hashCode, isCode } from './code.ts';
import {
	countWrongCode,
	deleteLinksTo,
	holdLiveLink,
	takeLink,
	type SignInLink
} from './queries.ts';

/** What somebody brings who presses the button. */
export interface Attempt {
	readonly token: string;
	/** The cookie that ties the browser to the link it asked for. */
	readonly browser: string | undefined;
	readonly code: string | undefined;
	/** The session that this browser had before; it ends. */
	readonly session: string | undefined;
	/** How the browser is named in the list of own sessions. */
	readonly browserName: string;
}

export type SignIn =
	| {
			readonly outcome: 'signed_in';
			readonly session: string;
			readonly email: string;
			readonly language: Language;
			readonly nextPath: string;
	  }
	| { readonly outcome: 'wrong_code' }
	| { readonly outcome: 'gone' };

/** After this many wrong codes the link is gone. */
const mostMisses = 5;

/**
 * Uses a link up and begins a session. The account is made the first time. Wrong codes are counted
 * on the link, so that nobody can try many.
 */
export async function signInWithLink(
	db: Kysely<Database>,
	appSecret: Uint8Array,
	attempt: Attempt,
	now: Date
): Promise<SignIn> {
	if (!isToken(attempt.token)) return { outcome: 'gone' };

	const tokenHash = hashToken(attempt.token);
	const proof = {
		browserHash: attempt.browser === undefined ? undefined : hashToken(attempt.browser),
		codeHash: attempt.code === undefined ? undefined : hashCode(appSecret, attempt.code, tokenHash)
	};
	const session = makeToken();
	const beginning: Beginning = {
		...{ session: hashToken(session), browserName: attempt.browserName, login: 'mail' },
		ended: attempt.session === undefined ? undefined : hashToken(attempt.session)
	};

	return db.transaction().execute(async (trx): Promise<SignIn> => {
		const link = await holdLiveLink(trx, tokenHash, now);
		if (!link) return { outcome: 'gone' };
		if (!isProven(link, proof)) return refuse(trx, link, attempt.code);
		if (!(await takeLink(trx, tokenHash))) return { outcome: 'gone' };

		const account = await welcome(trx, link, now);
		await beginSession(trx, account, beginning, now);

		const { email, language } = account;

		return { outcome: 'signed_in', session, email, language, nextPath: link.nextPath };
	});
}

function isProven(
	link: SignInLink,
	proof: { readonly browserHash: Buffer | undefined; readonly codeHash: Buffer | undefined }
): boolean {
	if (!link.browserHash) return true;
	if (proof.browserHash?.equals(link.browserHash)) return true;

	return link.codeHash !== undefined && proof.codeHash?.equals(link.codeHash) === true;
}

/**
 * A press without a code is not counted: some programs that check mails press buttons too, and some
 * write nonsense into the fields.
 */
async function refuse(
	trx: Transaction<Database>,
	link: SignInLink,
	code: string | undefined
): Promise<SignIn> {
	if (code === undefined || !isCode(code)) return { outcome: 'wrong_code' };
	if (link.misses + 1 < mostMisses) {
		await countWrongCode(trx, link.tokenHash);
		return { outcome: 'wrong_code' };
	}
	await takeLink(trx, link.tokenHash);

	return { outcome: 'gone' };
}

/** The account behind a link that was used, made now if there was none, with what the link brought. */
async function welcome(
	trx: Transaction<Database>,
	{ email, language, kept }: SignInLink,
	now: Date
): Promise<Account> {
	const known = await findAccountByEmail(trx, email);
	if (!known) {
		const name = (await findLeaderName(trx, email)) ?? '';
		await insertAccount(trx, { id: randomId(), email, name, language });
	}
	const account = known ?? (await findAccountByEmail(trx, email));
	if (!account) throw new Error('an account that was just made is missing');

	await adoptLeaders(trx, account.id, email);
	await returnToAccount(trx, account.id);
	await deleteLinksTo(trx, email);
	if (kept !== undefined) {
		const questionnaireVersion = versionId(currentQuestionnaire());
		await saveMirror(trx, account.id, {
			questionnaireVersion,
			answers: kept,
			savedOn: dayOf(now)
		});
	}

	return account;
}
