import type { Kysely } from 'kysely';
import { parseAddress } from '#lib/domain/rater-group/address.ts';
import type { Database } from '../db/schema.ts';

/**
 * Every address under which we know the leader with this one, each in the one form by which addresses
 * are compared: organisations write them as they like, and an account may lead under another than its
 * own. Empty where no address is known.
 */
export async function listAddressesOf(
	db: Kysely<Database>,
	email: string
): Promise<readonly string[]> {
	const own = normalise(email);
	if (own === '') return [];

	const accounts = await db
		.selectFrom('account')
		.select(['id', 'email'])
		.where(({ or, eb, selectFrom }) =>
			or([
				eb('account.email', '=', own),
				eb(
					'account.id',
					'in',
					selectFrom('leader')
						.select('account_id')
						.where('account_id', 'is not', null)
						.where('leader.email', '=', own)
						.$narrowType<{ account_id: string }>()
				)
			])
		)
		.execute();
	const ids = accounts.map(({ id }) => id);
	const leaders =
		ids.length === 0
			? []
			: await db.selectFrom('leader').select('email').where('account_id', 'in', ids).execute();
	const all = [...accounts, ...leaders].map((each) => normalise(each.email));

	return [...new Set([own, ...all])].filter((address) => address !== '').sort();
}

export function normalise(email: string): string {
	return parseAddress(email) ?? email.trim().toLowerCase();
}
