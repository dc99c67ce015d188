import { fold } from '../import/nearest.ts';
import type { Day } from '../round/calendar.ts';

/** A leader as a line of the organisation's list. */
export interface LeaderLine {
	readonly id: string;
	/** Empty where the organisation has given none. */
	readonly key: string;
	readonly name: string;
	readonly email: string;
	readonly unitId: string | undefined;
	/** Empty where it is not known. */
	readonly unit: string;
	/** A code of the questionnaire; empty where it is not known. */
	readonly level: string;
	readonly acting: boolean;
	readonly startedOn: Day | undefined;
}

export interface UnitLine {
	readonly id: string;
	readonly name: string;
	readonly parentId: string | undefined;
}

export const leaderOrders = ['navn', 'enhed', 'niveau'] as const;

export type LeaderOrder = (typeof leaderOrders)[number];

/** What somebody asks the list for. */
export interface LeaderQuestion {
	/** Part of a name, an address, a number or a unit. */
	readonly text: string;
	/** With all units below it. */
	readonly unitId: string | undefined;
	readonly order: LeaderOrder;
	/** The first is 1. */
	readonly page: number;
}

export interface FoundLeaders {
	readonly leaders: readonly LeaderLine[];
	readonly total: number;
	readonly page: number;
	readonly pages: number;
}

export const leadersPerPage = 50;

/** The page of leaders that a question is about; one beyond the last is the last. */
export function findLeaders(
	all: readonly LeaderLine[],
	units: readonly UnitLine[],
	{ text, unitId, order, page }: LeaderQuestion
): FoundLeaders {
	const within = unitId === undefined ? undefined : listBelow(units, unitId);
	const wanted = fold(text);
	const found = all.filter(
		(leader) =>
			(!within || within.has(leader.unitId ?? '')) &&
			(wanted === '' ||
				[leader.name, leader.email, leader.key, leader.unit].some((each) =>
					fold(each).includes(wanted)
				))
	);
	const pages = Math.max(1, Math.ceil(found.length / leadersPerPage));
	const at = Math.min(Math.max(1, page), pages);
	const start = (at - 1) * leadersPerPage;

	return {
		leaders: [...found].sort(inOrder(order)).slice(start, start + leadersPerPage),
		...{ total: found.length, page: at, pages }
	};
}

/** From the top: who leads leaders of leaders comes first. */
const levels = ['topleder', 'ledere', 'medarbejdere'];

function inOrder(order: LeaderOrder): (one: LeaderLine, other: LeaderLine) => number {
	const names = new Intl.Collator('da', { numeric: true });
	const byName = (one: LeaderLine, other: LeaderLine) =>
		names.compare(one.name, other.name) || (one.id < other.id ? -1 : 1);
	const levelOf = ({ level }: LeaderLine) => levels.indexOf(level);

	switch (order) {
		case 'navn':
			return byName;
		case 'enhed':
			return (one, other) => names.compare(one.unit, other.unit) || byName(one, other);
		case 'niveau':
			return (one, other) => levelOf(one) - levelOf(other) || byName(one, other);
	}
}

function listBelow(units: readonly UnitLine[], unitId: string): ReadonlySet<string> {
	const children = Map.groupBy(units, ({ parentId }) => parentId);
	const below = new Set([unitId]);
	for (const id of below) for (const child of children.get(id) ?? []) below.add(child.id);

	return below;
}

/** The units that make a choice on the list: the top of the tree and what lies right below it, by name. */
export function listMainUnits(units: readonly UnitLine[]): readonly UnitLine[] {
	const children = Map.groupBy(units, ({ parentId }) => parentId);
	const tops = children.get(undefined) ?? [];
	const below = tops.flatMap(({ id }) => children.get(id) ?? []);
	const names = new Intl.Collator('da', { numeric: true });

	return [...tops, ...below].sort((one, other) => names.compare(one.name, other.name));
}
