import type { Kysely } from 'kysely';
import { randomBytes } from 'node:crypto';
import { randomId } from '../random.ts';
import type { Database } from './schema.ts';

/**
 * Whether the database takes answers right now. It is tried with a write as large as a submission,
 * committed and gone again: what is rolled back never reaches a disk that may be full. Whoever asks
 * within a second of another gets the same word, so that asking costs the others nothing.
 */
export async function canWrite(db: Kysely<Database>, now: Date): Promise<boolean> {
	const known = trials.get(db);
	if (known && Math.abs(now.getTime() - known.at) < 1000) return known.outcome;

	const outcome = tryToWrite(db);
	trials.set(db, { at: now.getTime(), outcome });

	return outcome;
}

const trials = new WeakMap<Kysely<Database>, { at: number; outcome: Promise<boolean> }>();

async function tryToWrite(db: Kysely<Database>): Promise<boolean> {
	const name = `readiness ${randomId()}`;
	const holder = randomBytes(24_576).toString('base64');

	try {
		await db.transaction().execute(async (trx) => {
			await trx.insertInto('job_lease').values({ name, holder, until: '' }).execute();
			await trx.deleteFrom('job_lease').where('name', '=', name).execute();
		});

		return true;
	} catch {
		return false;
	}
}
