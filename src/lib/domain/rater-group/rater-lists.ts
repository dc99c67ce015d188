import { parseAddress } from './address.ts';
import { readRaterList, type ListedAddress, type ListProblem } from './rater-list.ts';

/** Who is asked, group by group. */
export interface RaterLists {
	readonly employees: readonly string[];
	readonly manager: string | undefined;
	readonly peers: readonly string[];
}

export const noRaters: RaterLists = { employees: [], manager: undefined, peers: [] };

/** More than these is a mistake, or a round that an organisation should run. */
export const raterLimits = { employees: 1000, peers: 50 } as const;

export type RaterProblem =
	| ListProblem
	| { readonly kind: 'ownAddress'; readonly line: number }
	| { readonly kind: 'twoGroups'; readonly line: number; readonly value: string }
	| { readonly kind: 'managerInList'; readonly line: number; readonly value: string }
	| { readonly kind: 'alreadyInvited'; readonly line: number; readonly value: string }
	| { readonly kind: 'wasWithdrawn'; readonly line: number; readonly value: string }
	| { readonly kind: 'oneManager' }
	| { readonly kind: 'managerAddress'; readonly value: string }
	| { readonly kind: 'ownManager' }
	| { readonly kind: 'tooMany'; readonly count: number; readonly limit: number };

export type ListField = keyof RaterLists;

/** What was typed for each group, and whose evaluation it is. */
export interface TypedLists {
	readonly employees: string;
	readonly manager: string;
	readonly peers: string;
}

export interface ReadLists {
	/** All that can be used. */
	readonly lists: RaterLists;
	/** What the leader must put right, by field. */
	readonly problems: Readonly<Record<ListField, readonly RaterProblem[]>>;
	/** What we have put right ourselves and tell about. */
	readonly notes: Readonly<Record<ListField, readonly RaterProblem[]>>;
}

/**
 * Reads the three lists together: a person answers in one group only, and the leader in none of
 * them. Somebody named twice is kept where the manager's field, then the employees' list, has them.
 */
export function readRaterLists(typed: TypedLists, leaderAddress: string): ReadLists {
	const own = parseAddress(leaderAddress);
	const manager = readManager(typed.manager, own);
	const employees = readGroup(typed.employees, own, raterLimits.employees, (address) =>
		address === manager.address ? 'managerInList' : undefined
	);
	const isEmployee = new Set(employees.addresses);
	const peers = readGroup(typed.peers, own, raterLimits.peers, (address) => {
		if (address === manager.address) return 'managerInList';
		return isEmployee.has(address) ? 'twoGroups' : undefined;
	});

	return {
		lists: {
			employees: employees.addresses,
			manager: manager.address,
			peers: peers.addresses
		},
		problems: {
			employees: employees.problems,
			manager: manager.problems,
			peers: peers.problems
		},
		notes: { employees: employees.notes, manager: [], peers: peers.notes }
	};
}

/** Whether anything must be put right before the lists can be used as they are. */
export function hasProblems({ problems }: Pick<ReadLists, 'problems'>): boolean {
	return Object.values(problems).some((each) => each.length > 0);
}

/** Whether we have put anything right that the leader should hear about. */
export function hasNotes({ notes }: Pick<ReadLists, 'notes'>): boolean {
	return Object.values(notes).some((each) => each.length > 0);
}

function readManager(
	text: string,
	own: string | undefined
): { readonly address: string | undefined; readonly problems: readonly RaterProblem[] } {
	const { entries, problems } = readRaterList(text);
	const address = entries[0]?.address;
	const bad = problems.find((problem) => problem.kind === 'badAddress');

	if (bad) return { address: undefined, problems: [{ kind: 'managerAddress', value: bad.value }] };
	if (entries.length > 1) return { address: undefined, problems: [{ kind: 'oneManager' }] };
	if (address !== undefined && address === own)
		return { address: undefined, problems: [{ kind: 'ownManager' }] };

	return { address, problems: [] };
}

function readGroup(
	text: string,
	own: string | undefined,
	limit: number,
	findConflict: (address: string) => 'managerInList' | 'twoGroups' | undefined
) {
	const read = readRaterList(text);
	const problems: RaterProblem[] = [];
	const notes: RaterProblem[] = [];
	const addresses: string[] = [];

	for (const problem of read.problems)
		(problem.kind === 'duplicate' ? notes : problems).push(problem);
	for (const entry of read.entries) {
		const conflict = findConflict(entry.address);
		if (entry.address === own) notes.push({ kind: 'ownAddress', line: entry.line });
		else if (conflict) problems.push(conflictAt(conflict, entry));
		else addresses.push(entry.address);
	}
	if (addresses.length > limit) problems.push({ kind: 'tooMany', count: addresses.length, limit });

	return {
		addresses: addresses.slice(0, limit),
		problems: problems.sort(byLine),
		notes: notes.sort(byLine)
	};
}

function conflictAt(
	kind: 'managerInList' | 'twoGroups',
	{ line, address }: ListedAddress
): RaterProblem {
	return { kind, line, value: address };
}

function byLine(one: RaterProblem, other: RaterProblem): number {
	return ('line' in one ? one.line : Infinity) - ('line' in other ? other.line : Infinity);
}
