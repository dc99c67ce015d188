import { isSameAddress, parseAddress } from '../rater-group/address.ts';
import { raterLimits } from '../rater-group/rater-lists.ts';
import type { ListedGroup, Rater } from './line.ts';
import type { RaterFileProblem } from './problems.ts';

/** Somebody on a list, and the line that says so; 0 for the organisation's own records. */
export interface LinedRater extends Rater {
	readonly line: number;
}

/** Somebody who stands in several groups about one leader, and can answer in one only. */
export interface Choice {
	/** The first line of the file on which they stand, by which the choice is told. */
	readonly line: number;
	readonly leader: string;
	readonly address: string;
	readonly groups: readonly ListedGroup[];
	/** The one that counts until somebody chooses another. */
	readonly chosen: ListedGroup;
}

interface About {
	readonly name: string;
	readonly email: string;
	readonly manager: string;
}

interface SettledList {
	readonly raters: readonly Rater[];
	readonly problems: readonly RaterFileProblem[];
	readonly notes: readonly RaterFileProblem[];
	readonly choices: readonly Choice[];
}

/** Somebody who is the leader's manager is that first; the employees are asked for most. */
const precedence = ['manager', 'employee', 'peer'] as const satisfies readonly ListedGroup[];

/**
 * Makes one leader's list of all the lines about them: nobody twice, nobody in two groups, one manager,
 * and never the leader.
 */
export function settleList(
	lines: readonly LinedRater[],
	leader: About,
	choices: ReadonlyMap<number, string>
): SettledList {
	const problems: RaterFileProblem[] = [];
	const notes: RaterFileProblem[] = [];
	const others = lines.filter(({ address, group, line }) => {
		if (!isSameAddress(address, leader.email)) return true;
		if (group === 'manager') problems.push({ kind: 'loop', line, leader: leader.name });
		else notes.push({ kind: 'ownAddress', line, leader: leader.name });

		return false;
	});
	const people = Map.groupBy([...others, ...managerOf(others, leader)], ({ address }) =>
		address.toLowerCase()
	);

	const settled: LinedRater[] = [];
	const asked: Choice[] = [];
	for (const standings of people.values()) {
		const { repeated, rest } = findRepeated(standings);
		(repeated[0]?.kind === 'sameName' ? problems : notes).push(...repeated);
		const choice = choose(rest, leader.name, choices);
		if (choice) asked.push(choice);
		const chosen = choice ? rest.find(({ group }) => group === choice.chosen) : rest[0];
		if (chosen) settled.push(chosen);
	}
	const { kept, left } = limit(settled, leader.name);

	return {
		raters: kept.map(({ group, address, language, delivery }) => ({
			...{ group, address, language, delivery }
		})),
		problems: [...problems, ...left],
		notes,
		choices: asked
	};
}

/** The organisation's own records say who the manager is, unless the file does. */
function managerOf(lines: readonly LinedRater[], { email, manager }: About): readonly LinedRater[] {
	const address = parseAddress(manager);
	const isNamed = lines.some(({ group }) => group === 'manager');
	if (address === undefined || isNamed || isSameAddress(address, email)) return [];

	return [{ line: 0, group: 'manager', address, language: undefined, delivery: 'mail' }];
}

/** Two lines that say the same are one; two people of one name must be told apart by something. */
function findRepeated(standings: readonly LinedRater[]) {
	const first = new Map<ListedGroup, LinedRater>();
	const repeated: RaterFileProblem[] = [];
	for (const standing of standings) {
		const known = first.get(standing.group);
		if (!known) first.set(standing.group, standing);
		else {
			const kind = standing.delivery === 'slip' ? 'sameName' : 'duplicate';
			const { line, address: value } = standing;
			repeated.push({ kind, line, value, other: known.line });
		}
	}

	return { repeated, rest: [...first.values()] };
}

function choose(
	standings: readonly LinedRater[],
	leader: string,
	choices: ReadonlyMap<number, string>
): Choice | undefined {
	const [one] = standings;
	if (!one || standings.length === 1) return undefined;

	const line = Math.min(...standings.flatMap((each) => (each.line > 0 ? each.line : [])));
	const groups = precedence.filter((group) => standings.some((each) => each.group === group));
	const wanted = choices.get(line);
	const chosen = groups.find((group) => group === wanted) ?? groups[0] ?? one.group;

	return { line, leader, address: one.address, groups, chosen };
}

/** One manager, and not more people than a list holds. Whoever comes later is left out and named. */
function limit(people: readonly LinedRater[], leader: string) {
	const limits = { manager: 1, employee: raterLimits.employees, peer: raterLimits.peers };
	const counts = { manager: 0, employee: 0, peer: 0 };
	const kept: LinedRater[] = [];
	const left: RaterFileProblem[] = [];
	for (const person of [...people].sort((one, other) => one.line - other.line)) {
		const { group, line, address: value } = person;
		counts[group] += 1;
		if (counts[group] <= limits[group]) kept.push(person);
		else if (group === 'manager') left.push({ kind: 'twoManagers', line, value, leader });
		else if (counts[group] === limits[group] + 1)
			left.push({ kind: 'tooMany', line, leader, limit: limits[group] });
	}

	return { kept, left };
}
