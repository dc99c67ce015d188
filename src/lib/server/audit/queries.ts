import type { Kysely } from 'kysely';
import { createHash } from 'node:crypto';
import { dayOf } from '#lib/domain/round/calendar.ts';
import type { AuditAction } from '#lib/domain/audit/entry.ts';
import type { Database } from '../db/schema.ts';
import { randomId } from '../random.ts';

/**
 * Who did what to what, and how it went. Never an answer, a link, or anything that says whether one
 * person has answered.
 */
export interface AuditEntry {
	readonly organisationId: string;
	readonly at: Date;
	/** Undefined for what the program does by itself. */
	readonly accountId: string | undefined;
	readonly action: AuditAction;
	/** What it was done to: `evaluation:ID`, `round:ID`, `report:ID`, `account:ID`. */
	readonly object: string;
	/** What a reader needs to understand it, such as a group and a number of people. */
	readonly detail: Readonly<Record<string, string | number>>;
	readonly outcome: 'done' | 'refused';
}

export async function recordAudit(db: Kysely<Database>, entry: AuditEntry): Promise<void> {
	await db
		.insertInto('audit_entry')
		.values({ ...rowOf(entry), id: randomId() })
		.execute();
}

/** The same for many entries, a few hundred to a statement. */
export async function recordAudits(
	db: Kysely<Database>,
	entries: readonly AuditEntry[]
): Promise<void> {
	for (let start = 0; start < entries.length; start += 500) {
		const rows = entries.slice(start, start + 500).map((entry) => ({
			...rowOf(entry),
			id: randomId()
		}));
		await db.insertInto('audit_entry').values(rows).execute();
	}
}

/**
 * Notes something once for each person, object, action and day, however often and however many at a
 * time: the same note has the same id. Reading comes first, so that most requests write nothing.
 */
export async function recordAuditOnce(db: Kysely<Database>, entry: AuditEntry): Promise<void> {
	const { organisationId, at, accountId, action, object } = entry;
	const id = createHash('sha256')
		.update(JSON.stringify([organisationId, accountId, action, object, dayOf(at)]))
		.digest('hex')
		.slice(0, 32);
	const noted = await db
		.selectFrom('audit_entry')
		.select('id')
		.where('organisation_id', '=', organisationId)
		.where('id', '=', id)
		.executeTakeFirst();
	if (noted) return;

	await db
		.insertInto('audit_entry')
		.values({ ...rowOf(entry), id })
		.onConflict((conflict) => conflict.columns(['organisation_id', 'id']).doNothing())
		.execute();
}

/** What was done to one thing, oldest first. */
export async function listAudit(
	db: Kysely<Database>,
	organisationId: string,
	object: string
): Promise<readonly Omit<AuditEntry, 'organisationId' | 'object'>[]> {
	const rows = await db
		.selectFrom('audit_entry')
		.select(['at', 'account_id', 'action', 'detail', 'outcome'])
		.where('organisation_id', '=', organisationId)
		.where('object', '=', object)
		.orderBy('at')
		.orderBy('id')
		.execute();

	return rows.map((row) => ({
		at: new Date(row.at),
		accountId: row.account_id ?? undefined,
		action: row.action as AuditAction,
		detail: JSON.parse(row.detail) as Record<string, string | number>,
		outcome: row.outcome as AuditEntry['outcome']
	}));
}

function rowOf(entry: AuditEntry) {
	return {
		organisation_id: entry.organisationId,
		at: entry.at.toISOString(),
		account_id: entry.accountId ?? null,
		action: entry.action,
		object: entry.object,
		detail: JSON.stringify(entry.detail),
		outcome: entry.outcome
	};
}
