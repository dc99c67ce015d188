import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { LeaderReport } from '#lib/domain/disclosure/leader-report.ts';
import type { Released } from '#lib/domain/disclosure/released.ts';
import type { Database } from '../db/schema.ts';
import { getReport } from './get-report.ts';

/** A report in the hands of the leader whom it is about. */
export interface OwnReport {
	readonly organisationId: string;
	readonly reportId: string;
	readonly report: Released<LeaderReport>;
}

/** The report about whoever asks. Undefined for everybody else, also for those who may read it. */
export async function getOwnReport(
	db: Kysely<Database>,
	actor: Actor,
	reportId: string
): Promise<OwnReport | 'withheld' | undefined> {
	const given = await getReport(db, actor, reportId);
	if (given?.reader !== 'leader') return undefined;
	if (given.state === 'withheld') return 'withheld';

	return { organisationId: given.organisationId, reportId, report: given.report };
}
