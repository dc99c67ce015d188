import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { LeaderReport } from '#lib/domain/disclosure/leader-report.ts';
import type { Released } from '#lib/domain/disclosure/released.ts';
import type { FollowUp } from '#lib/domain/follow-up/plan.ts';
import type { Database } from '../db/schema.ts';
import { getReport } from '../releases/get-report.ts';
import { findFollowUp, type FollowUpRef } from './queries.ts';

/** A leader's follow-up, and the report that it follows. */
export interface GivenFollowUp extends FollowUpRef {
	readonly report: Released<LeaderReport>;
	readonly followUp: FollowUp;
}

/**
 * What the leader whom a released report is about has planned after it. Undefined for everybody else,
 * also for those who may read the report.
 */
export async function getFollowUp(
	db: Kysely<Database>,
	actor: Actor,
	reportId: string
): Promise<GivenFollowUp | undefined> {
	const own = await findOwnReport(db, actor, reportId);

	return own && { ...own, followUp: await findFollowUp(db, own) };
}

/** A report in the hands of the leader whom it is about. */
export async function findOwnReport(db: Kysely<Database>, actor: Actor, reportId: string) {
	const given = await getReport(db, actor, reportId);
	if (given?.reader !== 'leader' || given.state !== 'released') return undefined;

	return { organisationId: given.organisationId, reportId, report: given.report };
}
