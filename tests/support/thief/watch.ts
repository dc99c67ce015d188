import type { Kysely } from 'kysely';
import type { Database } from '#lib/server/db/schema.ts';
import { compareCopies, copyRows, type Change, type Row } from './copy.ts';
import type { Finding } from './findings.ts';
import { judgeDrafts } from './judge-drafts.ts';
import { judgeReplacement, judgeSubmission } from './judge-submission.ts';
import { mostDeviations, orderAgainstArrival, type Placed } from './order.ts';
import { answersOf, codeOf, wordsOf, type Person } from './people.ts';
import { addressTables, bufferOf, foundIn, makeFileWatch, prepareSearches } from './searches.ts';

/** What is robbed: a database, its files where they can be read, the log, and the keys that must not be found. */
export interface Scene {
	readonly db: Kysely<Database>;
	/** Folders of the database. The keys' folder is not one of them. */
	readonly folders: readonly string[];
	readonly keyFolder: string;
	/** How many ballots each submission writes. */
	readonly parts: number;
	/** Everybody who will answer while the round is watched. */
	readonly people: readonly Person[];
	log(): string;
	/** Has the database write to its files what it still holds in memory. */
	flush(): Promise<void>;
}

/** Watches an open round, and keeps what it finds. */
export interface Watch {
	/** A copy of everything. What changes from here to the next look is put down to the next submission. */
	look(): Promise<void>;
	/** The files alone, where no database answers: as a kill leaves them. */
	lookAtFiles(): void;
	/** A copy after one person saved a draft. */
	lookAtDraft(person: Person): Promise<void>;
	/** A copy after one person sent, compared with the one before. */
	lookAtSubmission(person: Person, code: string, now: Date): Promise<readonly Change[]>;
	/** From here on this person's new answers must not be found either. */
	expectAlso(person: Person): void;
	/** A copy after one person replaced their answers. */
	lookAtReplacement(person: Person, code: string, now: Date): Promise<void>;
	/** What orders say, once everybody has answered. */
	judgeOrders(): number;
	readonly findings: readonly Finding[];
	readonly loot: Loot;
}

export interface Loot {
	copies: number;
	/** Bytes that were searched. */
	bytes: number;
	/** For each person what was written for them and for nobody else: in the box, and on the list. */
	readonly traces: Map<number, readonly Trace[]>;
	readonly invitations: Map<number, readonly Trace[]>;
	/** The transactions in which people answered, on PostgreSQL. */
	readonly transactions: Map<number, number>;
}

/** Something that stood in one row only, and where. */
export interface Trace {
	/** Table and column. */
	readonly place: string;
	/** How it begins. */
	readonly text: string;
	/** How something ends that is so long that SQLite keeps its end on a page of its own. */
	readonly end?: string;
}

export function watchRound(scene: Scene): Watch {
	const findings: Finding[] = [];
	const loot: Loot = {
		copies: 0,
		bytes: 0,
		traces: new Map(),
		invitations: new Map(),
		transactions: new Map()
	};
	const orders = new Map<string, Placed[]>();
	const files = makeFileWatch(scene.folders);
	const { everywhere, outside } = prepareSearches(scene);
	let known: readonly Row[] = [];

	async function copy(): Promise<readonly Change[]> {
		await scene.flush();
		const rows = await copyRows(scene.db);
		const changes = compareCopies(known, rows);
		/* What stood there before was searched before. */
		const fresh = changes.flatMap(({ after }) => after ?? []);
		const others = fresh.filter(({ table }) => !addressTables.includes(table));
		const log = Buffer.from(scene.log());

		searchAll(new Map([...files.listChanged(), ['the rows', bufferOf(fresh)], ['the log', log]]));
		findings.push(...foundIn(outside, log, 'the log', 'address'));
		findings.push(...foundIn(outside, bufferOf(others), 'the rows', 'address'));
		loot.copies += 1;
		known = rows;

		return changes;
	}

	function searchAll(places: ReadonlyMap<string, Buffer>): void {
		for (const [path, content] of places) {
			loot.bytes += content.length;
			findings.push(...foundIn(everywhere, content, path, 'readable'));
		}
	}

	return {
		findings,
		loot,
		async look() {
			await copy();
		},
		lookAtFiles() {
			searchAll(files.listChanged());
			loot.copies += 1;
		},
		async lookAtDraft(person) {
			const changes = await copy();
			findings.push(...judgeDrafts(known, [person]));
			for (const { table, after } of changes)
				if (table === 'draft' && after) note(orders, after, person.arrival);
		},
		async lookAtSubmission(person, code, now) {
			everywhere.add(codeOf(person, code));
			const changes = await copy();
			findings.push(...judgeSubmission(changes, { parts: scene.parts, now }));
			for (const { before, after } of changes) {
				if (!before && after?.table === 'ballot') note(orders, after, person.arrival);
			}
			const isInvited = ({ table }: Change) => table === 'invitation';
			const boxed = changes.filter((change) => !isInvited(change));
			loot.traces.set(person.arrival, boxed.flatMap(listTraces));
			loot.invitations.set(person.arrival, changes.filter(isInvited).flatMap(listTraces));
			for (const { after } of changes)
				if (after && 'xmin' in after.hidden)
					loot.transactions.set(person.arrival, after.hidden['xmin'] ?? 0);

			return changes;
		},
		expectAlso(person) {
			everywhere.add([...answersOf(person), ...wordsOf(person)]);
		},
		async lookAtReplacement(person, code, now) {
			everywhere.add(codeOf(person, code));
			const changes = await copy();
			findings.push(...judgeReplacement(changes, { parts: scene.parts, now }));
			const before = loot.traces.get(person.arrival) ?? [];
			loot.traces.set(person.arrival, [...before, ...changes.flatMap(listTraces)]);
		},
		judgeOrders() {
			const deviations = [...orders].map(
				([column, placed]) => [column, Math.abs(orderAgainstArrival(placed))] as const
			);
			for (const [column, z] of deviations) {
				if (z >= mostDeviations)
					findings.push({ fault: 'order', words: `${column} keeps the order of arrival` });
			}

			return Math.max(0, ...deviations.map(([, z]) => z));
		}
	};
}

/** Notes for each column where a person's row stands. */
function note(
	orders: Map<string, Placed[]>,
	{ table, values, hidden }: Row,
	arrival: number
): void {
	const columns = { ...values, ...('rowid' in hidden ? { rowid: hidden['rowid'] } : {}) };
	for (const [name, place] of Object.entries(columns)) {
		const column = `${table}.${name}`;
		orders.set(column, [...(orders.get(column) ?? []), { arrival, place: place ?? null }]);
	}
}

/** Values long enough to be one row's own. */
function listTraces({ table, before, after }: Change): readonly Trace[] {
	return [before, after].flatMap((row) =>
		Object.entries(row?.values ?? {})
			.filter(([name]) =>
				['id', 'sealed', 'replace_hash', 'token_hash', 'sealed_token'].includes(name)
			)
			.map(([name, value]) => asTrace(`${table}.${name}`, String(value)))
	);
}

function asTrace(place: string, value: string): Trace {
	const isLong = value.length > 2 * mostInCell;

	return { place, text: value.slice(0, 64), ...(isLong ? { end: value.slice(-64) } : {}) };
}

/** Bytes of a row that SQLite keeps at most among the other rows of a page of 4,096 bytes. */
const mostInCell = 1002;
