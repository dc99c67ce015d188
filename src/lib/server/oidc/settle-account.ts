import type { Transaction } from 'kysely';
import type { Language } from '#lib/domain/language.ts';
import type { LoginClaims } from '#lib/schemas/login-claims.ts';
import {
	adoptLeaders,
	findAccount,
	findAccountByEmail,
	findLeaderName,
	insertAccount,
	type Account
} from '../accounts/queries.ts';
import { returnToAccount } from '../accounts/remove.queries.ts';
import { recordAudit } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import { lockAccount } from '../evaluations/own/queries.ts';
import { randomId } from '../random.ts';
import { findAccountOfIdentity, hasIdentityAt, insertIdentity } from './identities.queries.ts';

/**
 * Why it is not clear whose account it is: the login names no address, it does not say that the address
 * is proven, or the account with that address is somebody else's at the same login.
 */
export type Unsettled = 'no_address' | 'unproven_address' | 'other_person';

/**
 * The account of whoever the login has let in. Issuer and subject decide, and the address only the first
 * time: it may change there, and come to belong to somebody else. The account's own address stays as it
 * is, because reports and the rest between rounds hang on it.
 */
export async function settleAccount(
	trx: Transaction<Database>,
	claims: LoginClaims,
	current: { readonly accountId: string | undefined; readonly language: Language },
	now: Date
): Promise<Account | Unsettled> {
	const known = await findAccountOfIdentity(trx, claims);
	const account =
		known === undefined ? await connect(trx, claims, current, now) : await findAccount(trx, known);
	if (!account) throw new Error('an identity leads to an account that is missing');
	if (typeof account === 'string') return account;

	await adoptLeaders(trx, account.id, account.email);
	await adoptByOtherAddress(trx, account, claims);
	await returnToAccount(trx, account.id);

	return account;
}

async function connect(
	trx: Transaction<Database>,
	claims: LoginClaims,
	{ accountId, language }: { readonly accountId: string | undefined; readonly language: Language },
	now: Date
): Promise<Account | Unsettled> {
	const { email, isEmailProven, name, issuer } = claims;
	if (email === undefined) return 'no_address';

	const found = await findAccountByEmail(trx, email);
	/* Whoever is signed in with that address has proven it with a link of ours. */
	if (!isEmailProven && (!found || found.id !== accountId)) return 'unproven_address';
	const account = found ?? (await makeAccount(trx, email, name, language));
	/* Of two who come with one address at the same moment, the second sees who has got the account. */
	await lockAccount(trx, account.id);
	if (await hasIdentityAt(trx, account.id, issuer))
		return (await findAccountOfIdentity(trx, claims)) === account.id ? account : 'other_person';

	await insertIdentity(trx, account.id, claims);
	await recordAudit(trx, {
		...{ organisationId: '', at: now, accountId: account.id, outcome: 'done', detail: {} },
		...{ action: 'login_connected', object: `account:${account.id}` }
	});

	return account;
}

async function makeAccount(
	trx: Transaction<Database>,
	email: string,
	name: string,
	language: Language
): Promise<Account> {
	const called = name || (await findLeaderName(trx, email)) || '';
	await insertAccount(trx, { id: randomId(), email, name: called, language });
	const account = await findAccountByEmail(trx, email);
	if (!account) throw new Error('an account that was just made is missing');

	return account;
}

/** An organisation may know a leader by the new address already, while the account still has the old one. */
async function adoptByOtherAddress(
	trx: Transaction<Database>,
	{ id, email: own }: Account,
	{ email, isEmailProven }: LoginClaims
): Promise<void> {
	if (email === undefined || email === own || !isEmailProven) return;
	if (await findAccountByEmail(trx, email)) return;

	await adoptLeaders(trx, id, email);
}
