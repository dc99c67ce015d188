import { threshold } from '../disclosure/bounds.ts';
import type { NamedUnit, PlacedUnit } from './unit-places.ts';

/** How many have answered of those invited, as counted in the morning. */
export interface Count {
	readonly invited: number;
	readonly answered: number;
}

/** How far a group has come: a count, or why there is none. */
export type Progress =
	| ({ readonly kind: 'counted' } & Count)
	| { readonly kind: 'few' | 'notYet' | 'nobody'; readonly invited: number };

/** A leader in an open round, as whoever runs the round may follow it. */
export interface FollowedLeader {
	/** Of the evaluation. */
	readonly id: string;
	readonly name: string;
	/** Empty where it has none. */
	readonly unitId: string;
	readonly unit: string;
	readonly isCancelled: boolean;
	readonly employees: Progress;
	/** Invitations that did not arrive and were not replaced. */
	readonly bounced: number;
}

/** A unit with everybody below it. */
export interface Area {
	readonly id: string;
	readonly name: string;
	readonly leaders: number;
	/** Employees of the leaders who have a count of their own. Nothing else follows from it than from theirs. */
	readonly employees: Count | undefined;
	readonly bounced: number;
}

/** What of a round somebody wants to see. */
export const views = ['alle', 'venter', 'halvdelen'] as const;
export type View = (typeof views)[number];

export const leaderOrders = ['navn', 'enhed', 'mangler'] as const;
export type LeaderOrder = (typeof leaderOrders)[number];

/** What may be told about a group of so many, of whom so many were counted in the morning. */
export function toProgress(invited: number, count: Count | undefined): Progress {
	if (invited === 0) return { kind: 'nobody', invited };
	if (invited < threshold) return { kind: 'few', invited };

	return count ? { kind: 'counted', ...count } : { kind: 'notYet', invited };
}

/** Adds up the counts of leaders; undefined where none of them has one. */
export function sumEmployees(leaders: readonly FollowedLeader[]): Count | undefined {
	const counted = leaders.flatMap(({ employees, isCancelled }) =>
		employees.kind === 'counted' && !isCancelled ? [employees] : []
	);
	if (counted.length === 0) return undefined;

	return {
		invited: counted.reduce((sum, { invited }) => sum + invited, 0),
		answered: counted.reduce((sum, { answered }) => sum + answered, 0)
	};
}

/** The leaders of a unit and of all below it. */
export function listBelow(
	units: readonly PlacedUnit[],
	leaders: readonly FollowedLeader[],
	unitId: string
): readonly FollowedLeader[] {
	const homes = new Set([unitId]);
	/* A parent may come after its child in the list, so each round goes one step down. */
	for (let before = 0; before < homes.size;) {
		before = homes.size;
		for (const { id, parentId } of units) if (homes.has(parentId ?? '')) homes.add(id);
	}

	return leaders.filter((leader) => homes.has(leader.unitId));
}

/**
 * The units right below a place, by name, each with all its leaders. Units without leaders in the
 * round are left out, and so is a unit that holds all others alone: what is below it is shown.
 */
export function listAreas(
	units: readonly PlacedUnit[],
	leaders: readonly FollowedLeader[],
	place: string,
	inOrder: (a: string, b: string) => number
): readonly Area[] {
	const areas = units
		.filter(({ parentId }) => (parentId ?? '') === place)
		.map((unit) => toArea(unit, listBelow(units, leaders, unit.id)))
		.filter(({ leaders: count }) => count > 0)
		.sort((a, b) => inOrder(a.name, b.name));
	const [only, ...others] = areas;
	if (!only || others.length > 0) return areas;
	const below = listAreas(units, leaders, only.id, inOrder);

	return below.length > 0 ? below : areas;
}

/** The leaders or units that fit a view: those where something waits, or where fewer than half have answered. */
export function fitsView(
	{ employees, bounced }: { employees: Count | undefined; bounced: number },
	view: View
): boolean {
	switch (view) {
		case 'alle':
			return true;
		case 'venter':
			return bounced > 0;
		case 'halvdelen':
			return employees !== undefined && employees.answered * 2 < employees.invited;
	}
}

/** The count of a leader's employees, where there is one. */
export function countOf({ employees }: FollowedLeader): Count | undefined {
	return employees.kind === 'counted' ? employees : undefined;
}

/** How many leaders have five answers or more, of those of whom it can be told. */
export function countReady(leaders: readonly FollowedLeader[]): Count {
	const counts = leaders
		.filter(({ isCancelled }) => !isCancelled)
		.flatMap((each) => countOf(each) ?? []);

	return {
		invited: counts.length,
		answered: counts.filter(({ answered }) => answered >= threshold).length
	};
}

/** Leaders whose name or unit holds a text, in an order. */
export function searchLeaders(
	leaders: readonly FollowedLeader[],
	{
		text,
		view,
		order
	}: { readonly text: string; readonly view: View; readonly order: LeaderOrder },
	inOrder: (a: string, b: string) => number
): readonly FollowedLeader[] {
	const wanted = text.toLowerCase();
	const found = leaders.filter(
		(leader) =>
			`${leader.name}\n${leader.unit}`.toLowerCase().includes(wanted) &&
			fitsView({ employees: countOf(leader), bounced: leader.bounced }, view)
	);
	const byName = (a: FollowedLeader, b: FollowedLeader) =>
		inOrder(a.name, b.name) || (a.id < b.id ? -1 : 1);

	switch (order) {
		case 'navn':
			return found.sort(byName);
		case 'enhed':
			return found.sort((a, b) => inOrder(a.unit, b.unit) || byName(a, b));
		case 'mangler':
			return found.sort((a, b) => countMissing(b) - countMissing(a) || byName(a, b));
	}
}

function countMissing(leader: FollowedLeader): number {
	const { invited, answered } = countOf(leader) ?? { invited: 0, answered: 0 };

	return invited - answered;
}

function toArea({ id, name }: NamedUnit, leaders: readonly FollowedLeader[]): Area {
	const present = leaders.filter(({ isCancelled }) => !isCancelled);

	return {
		...{ id, name, leaders: present.length, employees: sumEmployees(present) },
		bounced: present.reduce((sum, { bounced }) => sum + bounced, 0)
	};
}
