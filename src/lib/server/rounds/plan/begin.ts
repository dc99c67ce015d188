import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { worksFor } from '#lib/domain/access/member.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { currentQuestionnaire, versionId } from '#lib/server/questionnaires/current.ts';
import { listOwnVersions } from '#lib/server/questionnaires/own/queries.ts';
import { randomId } from '#lib/server/random.ts';
import { insertDraftRound } from './queries.ts';
import { toDateColumns, type RoundDates } from './save-dates.ts';
import { changeRound } from './queries.ts';
import type { RoundRef } from '../queries.ts';

/**
 * A new round of an organisation that somebody runs rounds for. `own` is one of its own questionnaires;
 * without it the round asks the common one. Undefined where it is not theirs to begin.
 */
export async function beginRound(
	db: Kysely<Database>,
	actor: Actor,
	organisationId: string,
	dates: RoundDates,
	own = ''
): Promise<RoundRef | undefined> {
	if (!worksFor(actor, organisationId)) return undefined;
	const ref = { organisationId, id: randomId() };
	if (own !== '' && !(await isOffered(db, organisationId, own))) return undefined;
	const questionnaireVersion = own === '' ? versionId(currentQuestionnaire()) : own;

	await db.transaction().execute(async (trx) => {
		await insertDraftRound(trx, { ...ref, name: dates.name, questionnaireVersion });
		await changeRound(trx, ref, toDateColumns(dates));
	});

	return ref;
}

async function isOffered(
	db: Kysely<Database>,
	organisationId: string,
	version: string
): Promise<boolean> {
	const own = await listOwnVersions(db, organisationId);

	return own.some((each) => each.version === version && !each.isRetired);
}
