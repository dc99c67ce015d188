import type { Kysely } from 'kysely';
import {
	countOf,
	countReady,
	fitsView,
	listAreas,
	listBelow,
	searchLeaders,
	sumEmployees,
	type Area,
	type Count,
	type FollowedLeader,
	type LeaderOrder,
	type View
} from '#lib/domain/round/follow.ts';
import { listPath, type NamedUnit } from '#lib/domain/round/unit-places.ts';
import type { Database } from '#lib/server/db/schema.ts';
import {
	listRoundUnits,
	listUnitProgress,
	type UnitProgress
} from '#lib/server/progress/units.queries.ts';
import type { RoundRef } from '../queries.ts';
import { findCountedOn, listFollowed } from './queries.ts';

/** What somebody asks of an open round. */
export interface FollowQuestion {
	/** Empty for the whole round. */
	readonly unitId: string;
	readonly text: string;
	readonly view: View;
	readonly order: LeaderOrder;
	/** Leaders, where units would do too. */
	readonly shows: 'units' | 'leaders';
	/** From 1. */
	readonly page: number;
}

/** A unit in the table, with the sums that may be told. */
export interface FollowedArea extends Area {
	readonly self: Count | undefined;
	readonly managers: Count | undefined;
}

/** Sums of a round, or of one of its units. */
export interface Sums {
	readonly leaders: number;
	readonly employees: Count | undefined;
	readonly self: Count | undefined;
	readonly managers: Count | undefined;
	/** Leaders with five answers or more, of those whose employees are counted. */
	readonly ready: Count;
	/** Leaders with fewer than five employees. */
	readonly small: number;
}

export interface FollowedRound {
	readonly countedOn: string | undefined;
	/** The unit that was asked for, and those above it, from the top. */
	readonly path: readonly NamedUnit[];
	readonly sums: Sums;
	readonly bounced: number;
	readonly areas: readonly FollowedArea[];
	/** Whether there are units to choose between, whichever of them fit. */
	readonly hasAreas: boolean;
	/** One page of the leaders who fit, where leaders are shown. */
	readonly leaders: readonly FollowedLeader[] | undefined;
	readonly found: number;
	readonly pages: number;
}

const perPage = 50;
const danish = new Intl.Collator('da');
const inOrder = (a: string, b: string) => danish.compare(a, b);

/**
 * How far an open round has come: sums, and its units or leaders. Undefined for a unit that is not
 * there. Nothing here is about fewer than five people, and nothing is newer than this morning.
 */
export async function followRound(
	db: Kysely<Database>,
	round: RoundRef,
	question: FollowQuestion
): Promise<FollowedRound | undefined> {
	const units = await listRoundUnits(db, round);
	const path = listPath(units, question.unitId);
	if (question.unitId !== '' && path.length === 0) return undefined;

	const all = await listFollowed(db, round);
	const progress = await listUnitProgress(db, round);
	const here = question.unitId === '' ? all : listBelow(units, all, question.unitId);
	const areas = listAreas(units, here, question.unitId, inOrder);
	const showsLeaders =
		question.shows === 'leaders' ||
		question.text !== '' ||
		question.unitId !== '' ||
		areas.length < 2;
	const found = showsLeaders ? searchLeaders(here, question, inOrder) : [];
	const pages = Math.max(1, Math.ceil(found.length / perPage));
	const start = (Math.min(question.page, pages) - 1) * perPage;

	return {
		countedOn: await findCountedOn(db, round),
		path,
		sums: sumUp(here, progress, question.unitId),
		bounced: here.reduce((sum, { bounced }) => sum + bounced, 0),
		areas: areas
			.filter((area) => fitsView(area, question.view))
			.map((area) => ({ ...area, ...namedSums(progress, area.id) })),
		hasAreas: areas.length > 1,
		leaders: showsLeaders ? found.slice(start, start + perPage) : undefined,
		found: found.length,
		pages
	};
}

/** Every leader of a round with what may be told, by unit and name, for a file. */
export async function listForFile(
	db: Kysely<Database>,
	round: RoundRef
): Promise<readonly FollowedLeader[]> {
	const all = await listFollowed(db, round);

	return searchLeaders(all, { text: '', view: 'alle', order: 'enhed' }, inOrder);
}

function sumUp(
	leaders: readonly FollowedLeader[],
	progress: readonly UnitProgress[],
	unitId: string
): Sums {
	const present = leaders.filter(({ isCancelled }) => !isCancelled);

	return {
		leaders: present.length,
		employees: sumEmployees(present),
		...namedSums(progress, unitId),
		ready: countReady(present),
		small: present.filter(
			(leader) => countOf(leader) === undefined && leader.employees.kind !== 'notYet'
		).length
	};
}

function namedSums(progress: readonly UnitProgress[], unitId: string) {
	const find = (group: UnitProgress['group']): Count | undefined => {
		const sum = progress.find((each) => each.group === group && (each.unitId ?? '') === unitId);

		return sum && { invited: sum.invited, answered: sum.answered };
	};

	return { self: find('self'), managers: find('manager') };
}
