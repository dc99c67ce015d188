import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { Standing } from '#lib/domain/researcher/standing.ts';
import { recordAuditOnce } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';

/** What a researcher was given of a year: the page about it, or one of its files. */
export interface ResearchUse {
	readonly year: number;
	readonly file?: string;
}

/**
 * Notes that a researcher was given figures, before they leave the house, in the log of the organisation
 * that approved them: once for each year or file and day.
 */
export async function recordResearchUse(
	db: Kysely<Database>,
	{ accountId }: Actor,
	{ organisationId }: Extract<Standing, { readonly kind: 'researcher' }>,
	{ year, file }: ResearchUse,
	now: Date
): Promise<void> {
	await recordAuditOnce(db, {
		...{ organisationId, at: now, accountId, outcome: 'done' },
		action: file === undefined ? 'research_read' : 'research_exported',
		object: `national:${year}${file === undefined ? '' : `/${file}`}`,
		detail: file === undefined ? { year } : { year, file }
	});
}
