import type { Kysely } from 'kysely';
import type { LoggedEntry } from '#lib/domain/audit/entry.ts';
import { findNames } from '../audit/log.queries.ts';
import { listAudit } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import type { RaterList } from './lists.queries.ts';

/** Something that was done to a list before the start, for the log's own sentences. */
export type ListEvent = Pick<LoggedEntry, 'at' | 'doer' | 'action' | 'detail' | 'outcome'>;

const shown = new Set(['list_extended', 'list_shortened', 'list_confirmed']);

/** What was done to one leader's list before the start, the latest first. */
export async function listChanges(
	db: Kysely<Database>,
	{ organisationId, evaluationId }: Pick<RaterList, 'organisationId' | 'evaluationId'>,
	readerId?: string
): Promise<readonly ListEvent[]> {
	const entries = await listAudit(db, organisationId, `evaluation:${evaluationId}`);
	const changes = entries.filter(({ action }) => shown.has(action));
	const names = await findNames(
		db,
		changes.flatMap(({ accountId }) => accountId ?? [])
	);

	return changes.toReversed().map(({ at, accountId, action, detail, outcome }) => ({
		...{ at, action, detail, outcome },
		doer: describeDoer(accountId, names, readerId)
	}));
}

function describeDoer(
	accountId: string | undefined,
	names: ReadonlyMap<string, string>,
	readerId: string | undefined
): LoggedEntry['doer'] {
	if (accountId === undefined) return { kind: 'program' };
	if (accountId === readerId) return { kind: 'you' };
	const name = names.get(accountId);
	if (name === undefined) return { kind: 'deleted' };

	return name === '' ? { kind: 'nameless' } : { kind: 'person', name };
}
