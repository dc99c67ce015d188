import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { findSuccessorProblems } from '#lib/domain/questionnaire/successor.ts';
import type { Database } from '../db/schema.ts';
import { versionId } from './current.ts';
import { findFingerprint, insertVersion, listVersions } from './queries.ts';

/**
 * Puts a questionnaire into the database where it stays as it is. Throws when the same version is
 * there with other words, since a changed questionnaire needs a new version number, and when it breaks
 * what the years are compared by.
 */
export async function publishQuestionnaire(
	db: Kysely<Database>,
	questionnaire: Questionnaire
): Promise<void> {
	const id = versionId(questionnaire);
	const body = JSON.stringify(questionnaire);
	const sha256 = createHash('sha256').update(body).digest('hex');
	const published = await findFingerprint(db, id);

	if (published === sha256) return;
	if (published !== undefined)
		throw new Error(`the questionnaire ${id} was changed after it was published`);

	for (const earlier of (await listVersions(db)).values()) {
		if (earlier.instrument.id !== questionnaire.instrument.id) continue;
		const [problem] = findSuccessorProblems(questionnaire, earlier);
		if (problem)
			throw new Error(
				`${id} cannot follow ${versionId(earlier)}: ${Object.values(problem).join(' ')}`
			);
	}
	/* Of several processes that start at once each comes here, and one is the first. */
	if (!(await insertVersion(db, { id, sha256, body })))
		await publishQuestionnaire(db, questionnaire);
}
