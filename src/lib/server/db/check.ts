import type { Kysely } from 'kysely';
import type { KeyRing } from '../keys/ring.ts';
import { checkCounts } from './check/counts.ts';
import { checkFile } from './check/file.ts';
import { checkGuards } from './check/guards.ts';
import { checkKeys } from './check/keys.ts';
import { checkNational } from './check/national.ts';
import { checkReleases } from './check/releases.ts';
import { checkSealed } from './check/sealed.ts';
import { checkSecrets } from './check/secrets.ts';
import { checkStates } from './check/states.ts';
import { checkTallies } from './check/tallies.ts';
import { checkValues } from './check/values.ts';
import type { Database } from './schema.ts';

/**
 * Everything that must hold of the database and its keys, each thing that does not as one line. The
 * lines name rounds and evaluations, never a person or a figure. Each check is one statement, so that
 * it sees one moment, also while answers come in.
 */
export async function checkDatabase(
	db: Kysely<Database>,
	keys: KeyRing,
	now: Date
): Promise<readonly string[]> {
	return [...(await checkContents(db, now)), ...(await checkKeys(db, keys))];
}

/** The same of a copy, whose keys are elsewhere and may be gone since. */
export async function checkContents(db: Kysely<Database>, now: Date): Promise<readonly string[]> {
	const problems: string[] = [];
	for (const check of checks) problems.push(...(await check(db, now)));

	return problems;
}

type Check = (db: Kysely<Database>, now: Date) => Promise<readonly string[]>;

const checks: readonly Check[] = [
	checkFile,
	checkGuards,
	checkSecrets,
	checkSealed,
	checkStates,
	checkCounts,
	checkTallies,
	checkReleases,
	checkNational,
	checkValues
];
