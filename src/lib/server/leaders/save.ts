import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { fold } from '#lib/domain/import/nearest.ts';
import type { KnownLeader, NewLeader } from '#lib/domain/leader-file/plan.ts';
import type { KnownUnit, PlannedUnit } from '#lib/domain/leader-file/units.ts';
import type { Database } from '../db/schema.ts';
import { listKnownLeaders, lockLeaders } from './queries.ts';
import { listKnownUnits } from './units.queries.ts';
import { recordChange, writePlan, type Changes } from './write-plan.ts';

/** A leader as somebody typed it in. The unit is a name or a number; one that is not there becomes new. */
export type TypedLeader = Omit<NewLeader, 'unitKey'> & { readonly unit: string };

export type LeaderSaved = 'saved' | 'key_taken' | 'address_taken' | 'not_found';

/** Adds one leader by hand, or changes one whose id is given. */
export async function saveLeader(
	db: Kysely<Database>,
	actor: Actor,
	place: { readonly organisationId: string; readonly leaderId: string | undefined },
	typed: TypedLeader,
	now: Date
): Promise<LeaderSaved> {
	const { organisationId, leaderId } = place;

	return db.transaction().execute(async (trx) => {
		await lockLeaders(trx, organisationId);
		const leaders = await listKnownLeaders(trx, organisationId);
		const before = leaders.find(({ id }) => id === leaderId);
		if (leaderId !== undefined && !before) return 'not_found';
		const others = leaders.filter(({ id }) => id !== leaderId);
		if (others.some(({ key }) => fold(key ?? '') === fold(typed.key))) return 'key_taken';
		if (others.some(({ email, isGone }) => !isGone && email === typed.email)) {
			return 'address_taken';
		}

		const units = await listKnownUnits(trx, organisationId);
		const changes = planOne(typed, before, units);
		await writePlan(trx, organisationId, changes, units);
		await recordChange(trx, actor, organisationId, changes, now);

		return 'saved';
	});
}

/** Takes a leader off the organisation's list. What was evaluated stays as it was promised. */
export async function leaveLeader(
	db: Kysely<Database>,
	actor: Actor,
	{ organisationId, leaderId }: { readonly organisationId: string; readonly leaderId: string },
	now: Date
): Promise<'left' | 'not_found'> {
	return db.transaction().execute(async (trx) => {
		await lockLeaders(trx, organisationId);
		const leaders = await listKnownLeaders(trx, organisationId);
		const leader = leaders.find(({ id }) => id === leaderId);
		if (!leader) return 'not_found';
		const units = await listKnownUnits(trx, organisationId);
		const changes = { added: [], changed: [], removed: [leader], units };
		await writePlan(trx, organisationId, changes, units);
		await recordChange(trx, actor, organisationId, changes, now);

		return 'left';
	});
}

function planOne(
	{ unit, ...typed }: TypedLeader,
	before: KnownLeader | undefined,
	known: readonly KnownUnit[]
): Changes {
	const wanted = fold(unit);
	const own = known.find(({ key, name }) => before?.unitKey === key && fold(name) === wanted);
	const there =
		own ??
		known.find(({ key }) => fold(key) === wanted) ??
		known.find(({ name }) => fold(name) === wanted);
	const fresh: readonly PlannedUnit[] =
		there || unit === '' ? [] : [{ key: unit, name: unit, parentKey: undefined }];
	const leader = { ...typed, unitKey: there?.key ?? (unit === '' ? undefined : unit) };

	return {
		added: before ? [] : [leader],
		changed: before ? [{ ...leader, id: before.id, before }] : [],
		...{ removed: [], units: [...known, ...fresh] }
	};
}
