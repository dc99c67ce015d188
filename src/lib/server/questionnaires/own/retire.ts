import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { worksFor } from '#lib/domain/access/member.ts';
import { recordAudit } from '#lib/server/audit/queries.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { changeOwnVersion, listOwnVersions } from './queries.ts';

/** No new round can choose the questionnaire; those that use it go on. Only administrators may. */
export async function retireOwnQuestionnaire(
	db: Kysely<Database>,
	actor: Actor,
	organisationId: string,
	version: string,
	now: Date
): Promise<'done' | 'gone'> {
	const own = await listOwnVersions(db, organisationId);
	const isThere = own.some((each) => each.version === version);
	if (!worksFor(actor, organisationId, ['orgadmin']) || !isThere) return 'gone';

	await db.transaction().execute(async (trx) => {
		await changeOwnVersion(trx, organisationId, version, { isRetired: true });
		await recordAudit(trx, {
			...{ organisationId, at: now, accountId: actor.accountId, outcome: 'done', detail: {} },
			...{ action: 'questionnaire_retired', object: `questionnaire:${version}` }
		});
	});

	return 'done';
}
