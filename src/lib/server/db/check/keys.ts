import type { Kysely } from 'kysely';
import {
	momentsKeyName,
	roundKeyName,
	roundKeys,
	type KeyCondition,
	type KeyName,
	type KeyRing,
	type RoundKey
} from '#lib/server/keys/ring.ts';
import type { Database, RoundState } from '../schema.ts';

/**
 * An open round's keys are there and fit what people seal to, those of rounds that are over are gone,
 * and each year's moments can be opened. A round that was marked as lost has said so.
 */
export async function checkKeys(db: Kysely<Database>, keys: KeyRing): Promise<readonly string[]> {
	return [
		...(await checkRounds(db, keys, ['open'])),
		...(await checkLeft(db, keys)),
		...(await checkLeftYears(db, keys)),
		...(await checkMoments(db, keys))
	];
}

/** What is wrong with the keys when the program starts: lost rounds too, and keys that belong to none. */
export async function describeKeys(
	db: Kysely<Database>,
	keys: KeyRing
): Promise<readonly string[]> {
	return [
		...(await checkRounds(db, keys, ['open', 'lost'])),
		...(await checkMoments(db, keys)),
		...(await checkUnknown(db, keys))
	];
}

async function checkRounds(
	db: Kysely<Database>,
	keys: KeyRing,
	states: readonly RoundState[]
): Promise<readonly string[]> {
	const rounds = await db
		.selectFrom('round')
		.select(['id', 'ballot_key', 'mail_key'])
		.where('state', 'in', states)
		.orderBy('id')
		.execute();
	const problems: string[] = [];

	for (const { id, ballot_key, mail_key } of rounds) {
		const publicKeys = { ballots: ballot_key, mail: mail_key, drafts: undefined };
		for (const use of roundKeys) {
			const name = roundKeyName(id, use);
			const condition = await keys.inspectKey(name, publicKeys[use] ?? undefined);
			if (condition !== 'fits') {
				problems.push(`Round ${id}: ${tell(name, condition)} ${consequences[use]}`);
			}
		}
	}

	return problems;
}

const consequences: Record<RoundKey, string> = {
	ballots:
		'Without it the round cannot be counted, and its links say closed. Put the second copy in its place and restart.',
	mail: 'Without it no invitation or reminder can be sent. Put the second copy in its place.',
	drafts:
		'Without it nobody can answer, and the links say closed. Put the second copy in its place and restart, or close the round: what was sent is counted.'
};

/** The server destroys what an interrupted close has left within a minute. */
async function checkLeft(db: Kysely<Database>, keys: KeyRing): Promise<readonly string[]> {
	const left = keys.listRounds();
	if (left.length === 0) return [];
	const rounds = await db
		.selectFrom('round')
		.select(['id', 'state'])
		.where('id', 'in', left)
		.where('state', 'in', ['counted', 'released', 'cancelled'])
		.orderBy('id')
		.execute();

	return rounds.map(({ id, state }) => `Round ${id} is ${state} but its keys still exist.`);
}

/** The key of a year goes with its release, which may have been interrupted just before its end. */
async function checkLeftYears(db: Kysely<Database>, keys: KeyRing): Promise<readonly string[]> {
	const years = await db
		.selectFrom('national_release')
		.select('year')
		.where('state', '=', 'released')
		.orderBy('year')
		.execute();
	const problems: string[] = [];

	for (const { year } of years) {
		const name = momentsKeyName(year);
		if ((await keys.inspectKey(name)) === 'missing') continue;
		problems.push(
			`The figures of ${year} are released but ${name} is in KEY_DIR: run national -- release ${year} again.`
		);
	}

	return problems;
}

async function checkMoments(db: Kysely<Database>, keys: KeyRing): Promise<readonly string[]> {
	const years = await db.selectFrom('moments_key').selectAll().orderBy('year').execute();
	const problems: string[] = [];

	for (const { year, public_key } of years) {
		const name = momentsKeyName(year);
		const condition = await keys.inspectKey(name, public_key);
		if (condition !== 'fits') {
			problems.push(
				`The year ${year}: ${tell(name, condition)} Without it the agreement of answers cannot be computed for the country; closes go on. Put the second copy in its place.`
			);
		}
	}

	return problems;
}

/** They may belong to another database, or to a round that was opened after a backup that was restored. */
async function checkUnknown(db: Kysely<Database>, keys: KeyRing): Promise<readonly string[]> {
	const rounds = await db.selectFrom('round').select('id').execute();
	const known = new Set(rounds.map(({ id }) => id));

	return keys
		.listRounds()
		.filter((id) => !known.has(id))
		.map(
			(id) =>
				`KEY_DIR has keys of round ${id}, which this database does not know. Remove round-${id}.* unless a backup with that round is to be restored.`
		);
}

function tell(name: KeyName, condition: Exclude<KeyCondition, 'fits'>): string {
	switch (condition) {
		case 'missing':
			return `${name} is not in KEY_DIR.`;
		case 'damaged':
			return `${name} in KEY_DIR is damaged.`;
		case 'foreign':
			return `${name} in KEY_DIR is the key of something else.`;
	}
}
