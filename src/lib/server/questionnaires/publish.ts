import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { Database } from '../db/schema.ts';
import { versionId } from './current.ts';
import { findFingerprint, insertVersion } from './queries.ts';

/**
 * Puts a questionnaire into the database where it stays as it is. Throws when the same version is
 * there with other words: a changed questionnaire needs a new version number.
 */
export async function publishQuestionnaire(
	db: Kysely<Database>,
	questionnaire: Questionnaire
): Promise<void> {
	const id = versionId(questionnaire);
	const body = JSON.stringify(questionnaire);
	const sha256 = createHash('sha256').update(body).digest('hex');
	const published = await findFingerprint(db, id);

	if (published === undefined) return insertVersion(db, { id, sha256, body });
	if (published !== sha256)
		throw new Error(`the questionnaire ${id} was changed after it was published`);
}
