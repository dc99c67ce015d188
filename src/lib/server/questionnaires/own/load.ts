import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { worksFor } from '#lib/domain/access/member.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { makeOwnQuestionnaire, type OwnQuestionnaireFile } from '#lib/domain/questionnaire/own.ts';
import {
	findSuccessorProblems,
	type SuccessorProblem
} from '#lib/domain/questionnaire/successor.ts';
import { dayOf } from '#lib/domain/round/calendar.ts';
import { recordAudit } from '#lib/server/audit/queries.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { currentQuestionnaire, versionId } from '../current.ts';
import { findFingerprint, insertVersion, requireQuestionnaire } from '../queries.ts';
import { insertOwnVersion, listOwnVersions } from './queries.ts';

export type Loading =
	| { readonly kind: 'loaded' | 'known'; readonly version: string }
	/** The same version is there with other words. */
	| { readonly kind: 'changed' }
	/** It says it is a new version of one that is there, and is not. */
	| { readonly kind: 'no_successor'; readonly problems: readonly SuccessorProblem[] }
	| { readonly kind: 'not_theirs' };

/** Loads a questionnaire for an organisation. Only its administrators may; a command acts as nobody. */
export async function loadOwnQuestionnaire(
	db: Kysely<Database>,
	by: Actor | undefined,
	organisationId: string,
	file: OwnQuestionnaireFile,
	now: Date
): Promise<Loading> {
	if (by && !worksFor(by, organisationId, ['orgadmin'])) return { kind: 'not_theirs' };
	const questionnaire = makeOwnQuestionnaire(currentQuestionnaire(), file, organisationId);
	const version = versionId(questionnaire);
	const body = JSON.stringify(questionnaire);
	const sha256 = createHash('sha256').update(body).digest('hex');
	const published = await findFingerprint(db, version);
	if (published === sha256) return { kind: 'known', version };
	if (published !== undefined) return { kind: 'changed' };
	const problems = await findProblems(db, organisationId, questionnaire);
	if (problems.length > 0) return { kind: 'no_successor', problems };

	await db.transaction().execute(async (trx) => {
		if (!(await insertVersion(trx, { id: version, sha256, body })))
			throw new Error(`the questionnaire ${version} was loaded a moment ago`);
		await insertOwnVersion(trx, organisationId, version, dayOf(now));
		await recordAudit(trx, {
			...{ organisationId, at: now, accountId: by?.accountId, outcome: 'done', detail: {} },
			...{ action: 'questionnaire_loaded', object: `questionnaire:${version}` }
		});
	});

	return { kind: 'loaded', version };
}

/** What speaks against a new version of a questionnaire that the organisation has loaded before. */
async function findProblems(
	db: Kysely<Database>,
	organisationId: string,
	questionnaire: Questionnaire
): Promise<readonly SuccessorProblem[]> {
	for (const { version } of await listOwnVersions(db, organisationId)) {
		const earlier = await requireQuestionnaire(db, version);
		if (earlier.instrument.id !== questionnaire.instrument.id) continue;
		const problems = findSuccessorProblems(questionnaire, earlier);
		if (problems.length > 0) return problems;
	}

	return [];
}
