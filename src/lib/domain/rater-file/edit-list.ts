import {
	readRaterLists,
	type RaterLists,
	type ReadLists,
	type RaterProblem
} from '../rater-group/rater-lists.ts';
import { readSlipNames, type SlipProblem } from '../rater-group/slip-names.ts';
import type { Rater } from './line.ts';

/** A list as it is typed: one person on each line. */
export interface TypedList {
	readonly employees: string;
	/** Employees without mail, by what their slips are handed out by. */
	readonly slips: string;
	readonly manager: string;
	readonly peers: string;
}

export type ListField = keyof TypedList;

export interface ReadList {
	readonly raters: readonly Rater[];
	readonly problems: Readonly<Record<ListField, readonly (RaterProblem | SlipProblem)[]>>;
	readonly notes: ReadLists['notes'];
}

/** Reads a whole list as typed; whoever was on it before keeps their language. */
export function readTypedList(
	typed: TypedList,
	leaderAddress: string,
	before: readonly Rater[]
): ReadList {
	const { lists, problems, notes } = readRaterLists(typed, leaderAddress);
	const slips = readSlipNames(typed.slips);
	const languages = new Map(before.map(({ address, language }) => [address, language]));
	const onPaper = slips.names.map(
		({ name }) => ({ group: 'employee', address: name, delivery: 'slip' }) as const
	);
	const raters = [...writeLists(lists), ...onPaper].map((rater) => ({
		...rater,
		language: languages.get(rater.address)
	}));

	return { raters, problems: { ...problems, slips: slips.problems }, notes };
}

/** The list as lines to type in. */
export function typeList(raters: readonly Rater[]): TypedList {
	const linesOf = (group: Rater['group'], delivery: Rater['delivery']) =>
		raters
			.filter((rater) => rater.group === group && rater.delivery === delivery)
			.map(({ address }) => address)
			.join('\n');

	return {
		employees: linesOf('employee', 'mail'),
		slips: linesOf('employee', 'slip'),
		manager: linesOf('manager', 'mail'),
		peers: linesOf('peer', 'mail')
	};
}

export function hasListProblems({ problems }: Pick<ReadList, 'problems'>): boolean {
	return Object.values(problems).some((each) => each.length > 0);
}

function writeLists({ employees, manager, peers }: RaterLists): readonly Omit<Rater, 'language'>[] {
	const inGroup = (group: Rater['group'], addresses: readonly string[]) =>
		addresses.map((address) => ({ group, address, delivery: 'mail' as const }));

	return [
		...inGroup('employee', employees),
		...inGroup('manager', manager === undefined ? [] : [manager]),
		...inGroup('peer', peers)
	];
}
