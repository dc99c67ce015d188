import type { Kysely } from 'kysely';
import { parseAddress } from '#lib/domain/rater-group/address.ts';
import type { Database } from '../db/schema.ts';
import { readInBatches } from '../rounds/in-batches.ts';

/**
 * Every address under which we know the leader with this one, each in the one form by which addresses
 * are compared: organisations write them as they like, and an account may lead under another than its
 * own. Empty where no address is known.
 */
export async function listAddressesOf(
	db: Kysely<Database>,
	email: string
): Promise<readonly string[]> {
	return (await listAddressesOfEach(db, [email])).get(email) ?? [];
}

/** The same for many leaders at once, by the address that was asked with. */
export async function listAddressesOfEach(
	db: Kysely<Database>,
	emails: readonly string[]
): Promise<ReadonlyMap<string, readonly string[]>> {
	const own = [...new Set(emails.map(normalise))].filter((address) => address !== '');
	const accountsOf = groupBy(await listAccountsWith(db, own), 'address', 'accountId');
	const ids = [...new Set([...accountsOf.values()].flat())];
	const addressesOf = groupBy(await listAddressesOfAccounts(db, ids), 'accountId', 'address');

	return new Map(
		emails.map((email) => {
			const accounts = accountsOf.get(normalise(email)) ?? [];
			const known = accounts.flatMap((id) => addressesOf.get(id) ?? []);
			const all = new Set([normalise(email), ...known.map(normalise)]);

			return [email, [...all].filter((address) => address !== '').sort()];
		})
	);
}

export function normalise(email: string): string {
	return parseAddress(email) ?? email.trim().toLowerCase();
}

interface KnownAddress {
	readonly accountId: string;
	readonly address: string;
}

/** The accounts that have one of these addresses, or lead under it. */
async function listAccountsWith(
	db: Kysely<Database>,
	addresses: readonly string[]
): Promise<readonly KnownAddress[]> {
	return readInBatches(addresses, async (batch) => {
		const accounts = await db
			.selectFrom('account')
			.where('email', 'in', batch)
			.select(['id', 'email'])
			.execute();
		const leaders = await db
			.selectFrom('leader')
			.where('email', 'in', batch)
			.where('account_id', 'is not', null)
			.select(['account_id as id', 'email'])
			.$narrowType<{ id: string }>()
			.execute();

		return [...accounts, ...leaders].map(({ id, email }) => ({ accountId: id, address: email }));
	});
}

async function listAddressesOfAccounts(
	db: Kysely<Database>,
	ids: readonly string[]
): Promise<readonly KnownAddress[]> {
	return readInBatches(ids, async (batch) => {
		const accounts = await db
			.selectFrom('account')
			.where('id', 'in', batch)
			.select(['id', 'email'])
			.execute();
		const leaders = await db
			.selectFrom('leader')
			.where('account_id', 'in', batch)
			.select(['account_id as id', 'email'])
			.$narrowType<{ id: string }>()
			.execute();

		return [...accounts, ...leaders].map(({ id, email }) => ({ accountId: id, address: email }));
	});
}

function groupBy<Key extends keyof KnownAddress, Value extends keyof KnownAddress>(
	known: readonly KnownAddress[],
	key: Key,
	value: Value
): ReadonlyMap<string, readonly string[]> {
	const groups = new Map<string, string[]>();
	for (const each of known) groups.set(each[key], [...(groups.get(each[key]) ?? []), each[value]]);

	return groups;
}
