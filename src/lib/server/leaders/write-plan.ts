import type { Transaction } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { ChangedLeader, LeaderPlan } from '#lib/domain/leader-file/plan.ts';
import type { KnownUnit } from '#lib/domain/leader-file/units.ts';
import { recordAudit } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import { randomId } from '../random.ts';
import {
	deleteLeftOver,
	listEvaluated,
	markGone,
	writeLeaders,
	type WrittenLeader
} from './queries.ts';
import { writeUnits } from './units.queries.ts';

export type Changes = Pick<LeaderPlan, 'added' | 'changed' | 'removed' | 'units'>;

/**
 * A leader about whom people have answered keeps the address under which they were promised who reads
 * it: with another address the number belongs to somebody new, and the old reports stay where they were.
 */
export async function writePlan(
	trx: Transaction<Database>,
	organisationId: string,
	{ added, changed, removed, units }: Changes,
	known: readonly KnownUnit[]
): Promise<void> {
	const ids = await writeUnits(trx, organisationId, units, known);
	const evaluated = await listEvaluated(trx, organisationId);
	const isOther = ({ id, before, email }: ChangedLeader) =>
		before.email !== email && evaluated.has(id);
	const unitOf = (key: string | undefined) => (key === undefined ? undefined : ids.get(key));

	await markGone(
		trx,
		organisationId,
		changed.filter(isOther).map(({ id }) => id),
		'freed'
	);
	await writeLeaders(trx, organisationId, [
		...added.map((leader): WrittenLeader => ({
			...leader,
			...{ id: randomId(), unitId: unitOf(leader.unitKey), account: 'kept' }
		})),
		...changed.map((leader): WrittenLeader => ({
			...leader,
			...{ id: isOther(leader) ? randomId() : leader.id, unitId: unitOf(leader.unitKey) },
			account: leader.before.email === leader.email || isOther(leader) ? 'kept' : 'released'
		}))
	]);
	await markGone(
		trx,
		organisationId,
		removed.map(({ id }) => id),
		'kept'
	);
	await deleteLeftOver(trx, organisationId);
}

/** Notes who changed how many of an organisation's leaders. */
export async function recordChange(
	trx: Transaction<Database>,
	{ accountId }: Pick<Actor, 'accountId'>,
	organisationId: string,
	changes: Omit<Changes, 'units'>,
	now: Date
): Promise<void> {
	await recordAudit(trx, {
		...{ organisationId, at: now, accountId },
		...{ action: 'leaders_changed', object: `organisation:${organisationId}`, outcome: 'done' },
		detail: countChanges(changes)
	});
}

/** How many leaders became what. */
export function countChanges({ added, changed, removed }: Omit<Changes, 'units'>) {
	return { added: added.length, changed: changed.length, removed: removed.length };
}
