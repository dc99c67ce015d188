import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { recordAudit } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import { emptyLog } from '../db/tidy.ts';
import { findOwnEvaluation } from '../evaluations/own/queries.ts';
import { isPrivateOrganisation } from '../organisations/queries.ts';
import { deleteMailsAbout } from '../mail/queries.ts';
import { lockRound } from '../rounds/queries.ts';
import { deleteReport } from './forget.queries.ts';
import { getReport } from './get-report.ts';

/** What a leader is told before their report goes. Undefined for everybody else's. */
export interface ReportToDelete {
	readonly unit: string;
	readonly closedOn: string | undefined;
	/** Whether somebody besides the leader may read it until now. */
	readonly isShared: boolean;
	/** Whether the figures of an organisation are made of the same counts. */
	readonly isOfOrganisation: boolean;
}

export async function findOwnReport(
	db: Kysely<Database>,
	actor: Actor,
	reportId: string
): Promise<ReportToDelete | undefined> {
	const own = await findOwn(db, actor, reportId);
	if (!own) return undefined;
	const { plan, organisationId } = own;
	const { scope, readers, manager } = plan.audience;

	return {
		unit: plan.unit,
		closedOn: plan.closesOn,
		isShared: scope !== 'leader' && (readers.length > 0 || manager !== undefined),
		isOfOrganisation: !(await isPrivateOrganisation(db, organisationId))
	};
}

/**
 * Deletes the report about the leader who asks, with what was kept for it. Nobody can make it again.
 * The evaluation stays as a line of theirs, so that the days between two rounds hold.
 */
export async function deleteOwnReport(
	db: Kysely<Database>,
	actor: Actor,
	reportId: string,
	now: Date
): Promise<'deleted' | 'not_found'> {
	const own = await findOwn(db, actor, reportId);
	if (!own) return 'not_found';
	const { organisationId, id, roundId } = own;
	const isPrivate = await isPrivateOrganisation(db, organisationId);

	await db.transaction().execute(async (trx) => {
		await lockRound(trx, { organisationId, id: roundId });
		await deleteReport(trx, { organisationId, id, roundId, isPrivate });
		await deleteMailsAbout(trx, organisationId, id);
		await recordAudit(trx, {
			...{ organisationId, at: now, accountId: actor.accountId, outcome: 'done', detail: {} },
			...{ action: 'report_deleted', object: `evaluation:${id}` }
		});
	});
	/* The log of the database still holds the pages as they were. */
	await emptyLog(db);

	return 'deleted';
}

async function findOwn(db: Kysely<Database>, actor: Actor, reportId: string) {
	const given = await getReport(db, actor, reportId);
	if (given?.reader !== 'leader') return undefined;

	return findOwnEvaluation(db, actor.accountId, given.evaluationId);
}
