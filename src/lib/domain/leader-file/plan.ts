import { fold } from '../import/nearest.ts';
import { finish, inPieces, type InPieces } from '../pieces.ts';
import { parseAddress } from '../rater-group/address.ts';
import type { Day } from '../round/calendar.ts';
import type { ReadTable } from '../table-file/read.ts';
import type { LeaderColumn } from './columns.ts';
import { openEntries, type LeaderEntry, type Reading } from './entry.ts';
import type { LeaderFileProblem } from './problems.ts';
import { planUnits, type KnownUnit, type PlannedUnit } from './units.ts';

/** A leader as the organisation has noted them. */
export interface KnownLeader extends LeaderFacts {
	readonly id: string;
	/** None for somebody who came without a file. */
	readonly key: string | undefined;
	readonly isGone: boolean;
}

/** What a file says about a leader. */
export interface LeaderFacts {
	readonly name: string;
	readonly email: string;
	readonly unitKey: string | undefined;
	readonly background: Readonly<Record<string, string>>;
	/** An address, or empty. */
	readonly manager: string;
	readonly startedOn: Day | undefined;
	readonly acting: boolean;
}

export interface NewLeader extends LeaderFacts {
	readonly key: string;
}

export interface ChangedLeader extends NewLeader {
	readonly id: string;
	readonly before: KnownLeader;
}

/** What a file would do to an organisation's leaders and units, before anything is written. */
export interface LeaderPlan {
	readonly added: readonly NewLeader[];
	readonly changed: readonly ChangedLeader[];
	/** Those with a number that the file does not hold. */
	readonly removed: readonly KnownLeader[];
	readonly same: number;
	readonly units: readonly PlannedUnit[];
	/** Units that are not there yet, or are called or placed differently. */
	readonly newUnits: readonly PlannedUnit[];
	readonly changedUnits: readonly PlannedUnit[];
	/** Lines that are left out, by line. */
	readonly problems: readonly LeaderFileProblem[];
	/** What is left out of lines that are used, by line. */
	readonly notes: readonly LeaderFileProblem[];
}

/** Compares a file with what is known. A leader is known again by number, or else by address. */
export function planLeaders(
	file: ReadTable<LeaderColumn>,
	known: { readonly leaders: readonly KnownLeader[]; readonly units: readonly KnownUnit[] },
	reading: Pick<Reading, 'questionnaire' | 'today'>
): LeaderPlan {
	return finish(planLeadersInPieces(file, known, reading));
}

export function* planLeadersInPieces(
	file: ReadTable<LeaderColumn>,
	known: { readonly leaders: readonly KnownLeader[]; readonly units: readonly KnownUnit[] },
	reading: Pick<Reading, 'questionnaire' | 'today'>
): InPieces<LeaderPlan> {
	const { entries, problems, mentioned } = yield* readEntries(file, reading);
	const { units, notes } = yield* planUnits(entries, known.units);
	const managers = yield* findManagers(entries, known.leaders);
	yield;
	const before = openKnown(known.leaders);
	const unitKeys = new Map(units.map(({ key }) => [fold(key), key]));
	const added: NewLeader[] = [];
	const changed: ChangedLeader[] = [];
	const met = new Set<string>();
	let same = 0;
	yield;

	yield* inPieces(entries, (entry) => {
		const old = before.find(entry);
		const facts = factsOf(entry, managers.addresses.get(entry) ?? '', unitKeys, old);
		if (!old) added.push({ ...facts, key: entry.key });
		else {
			met.add(old.id);
			if (isSame(old, facts, entry.key)) same += 1;
			else changed.push({ ...facts, key: entry.key, id: old.id, before: old });
		}
	});

	return {
		...{ added, changed, same, units },
		removed: known.leaders.filter(
			({ id, key, isGone }) =>
				key !== undefined && !isGone && !met.has(id) && !mentioned.has(fold(key))
		),
		...compareUnits(units, known.units),
		problems: [...problems].sort(byLine),
		notes: [...notes, ...managers.notes].sort(byLine)
	};
}

interface ReadEntries {
	readonly entries: readonly LeaderEntry[];
	readonly problems: readonly LeaderFileProblem[];
	/** The numbers of all lines, also of those that cannot be used: their leaders are not gone. */
	readonly mentioned: ReadonlySet<string>;
}

function* readEntries(
	file: ReadTable<LeaderColumn>,
	reading: Pick<Reading, 'questionnaire' | 'today'>
): InPieces<ReadEntries> {
	const { columns, width } = file;
	const entries: LeaderEntry[] = [];
	const problems: LeaderFileProblem[] = [];
	const mentioned = new Set<string>();
	const keys = new Map<string, number>();
	const addresses = new Map<string, number>();

	const readEntry = openEntries({ ...reading, columns, width });

	yield* inPieces(file.rows, (row) => {
		const read = readEntry(row);
		mentioned.add(fold(row.cells.key));
		if (!read.ok) return void problems.push(...read.problems);
		const { line, key, email } = read.entry;
		const sameKey = keys.get(fold(key));
		const sameAddress = addresses.get(email);
		if (sameKey !== undefined) {
			problems.push({ line, kind: 'keyTwice', value: key, other: sameKey });
		} else if (sameAddress !== undefined) {
			problems.push({ line, kind: 'addressTwice', value: email, other: sameAddress });
		} else {
			keys.set(fold(key), line);
			addresses.set(email, line);
			entries.push(read.entry);
		}
	});

	return { entries, problems, mentioned };
}

/** The address of each leader's own manager, who is named by number or by address. */
function* findManagers(
	entries: readonly LeaderEntry[],
	known: readonly KnownLeader[]
): InPieces<{
	readonly addresses: ReadonlyMap<LeaderEntry, string>;
	readonly notes: readonly LeaderFileProblem[];
}> {
	const addresses = new Map<LeaderEntry, string>();
	const notes: LeaderFileProblem[] = [];
	const byKey = new Map<string, string>();
	yield* inPieces(known, ({ key, email }) => {
		if (key !== undefined) byKey.set(loose(key), email);
	});
	yield* inPieces(entries, ({ key, email }) => {
		byKey.set(loose(key), email);
	});

	yield* inPieces(entries, (entry) => {
		const { line, manager = '', email } = entry;
		if (manager === '') return;
		const address = manager.includes('@') ? parseAddress(manager) : byKey.get(loose(manager));
		if (address === undefined) notes.push({ line, kind: 'unknownManager', value: manager });
		else if (address === email) notes.push({ line, kind: 'ownManager', value: entry.name });
		else addresses.set(entry, address);
	});

	return { addresses, notes };
}

/** Spreadsheets take the zeros in front of a number for nothing. */
function loose(key: string): string {
	return fold(key).replace(/^0+(?=\d)/u, '');
}

function openKnown(known: readonly KnownLeader[]) {
	const byKey = new Map(
		known.flatMap((leader) =>
			leader.key === undefined ? [] : [[fold(leader.key), leader] as const]
		)
	);
	const nameless = new Map(
		known.flatMap((leader) => (leader.key === undefined ? [[leader.email, leader] as const] : []))
	);

	return { find: ({ key, email }: LeaderEntry) => byKey.get(fold(key)) ?? nameless.get(email) };
}

/** What holds after the file: what it has no column for, or no text in, stays as it was. */
function factsOf(
	entry: LeaderEntry,
	manager: string,
	unitKeys: ReadonlyMap<string, string>,
	old: KnownLeader | undefined
): LeaderFacts {
	return {
		...{ name: entry.name, email: entry.email, unitKey: unitKeys.get(fold(entry.unit.key)) },
		background: { ...old?.background, ...entry.background },
		manager: manager === '' ? (old?.manager ?? '') : manager,
		startedOn: entry.startedOn ?? old?.startedOn,
		acting: entry.acting ?? old?.acting ?? false
	};
}

function isSame(old: KnownLeader, facts: LeaderFacts, key: string): boolean {
	return (
		old.key === key &&
		!old.isGone &&
		(['name', 'email', 'unitKey', 'manager', 'startedOn', 'acting'] as const).every(
			(name) => old[name] === facts[name]
		) &&
		[...new Set([...Object.keys(old.background), ...Object.keys(facts.background)])].every(
			(field) => old.background[field] === facts.background[field]
		)
	);
}

function compareUnits(units: readonly PlannedUnit[], known: readonly KnownUnit[]) {
	const before = new Map(known.map((unit) => [unit.key, unit]));

	return {
		newUnits: units.filter(({ key }) => !before.has(key)),
		changedUnits: units.filter(({ key, name, parentKey }) => {
			const old = before.get(key);
			return old && (old.name !== name || old.parentKey !== parentKey);
		})
	};
}

function byLine(one: { readonly line: number }, other: { readonly line: number }): number {
	return one.line - other.line;
}
