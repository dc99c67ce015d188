import { statSync } from 'node:fs';
import type { Kysely } from 'kysely';
import { isAnonymousGroup } from '#lib/domain/rater-group/groups.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { makeSearch, stealFiles, type Search } from '../thief.ts';
import { compareCopies, contentOf, copyRows, type Change, type Row } from './copy.ts';
import { asFindings, type Finding } from './findings.ts';
import { judgeDrafts } from './judge-drafts.ts';
import { judgeSubmission } from './judge-submission.ts';
import { mostDeviations, orderAgainstArrival, type Placed } from './order.ts';
import { addressOf, answersOf, codeOf, linkOf, machineOf, wordsOf, type Person } from './people.ts';

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
	readonly traces: Map<number, readonly string[]>;
	readonly invitations: Map<number, readonly string[]>;
	/** The transactions in which people answered, on PostgreSQL. */
	readonly transactions: Map<number, number>;
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
		const others = rows.filter(({ table }) => !addressTables.includes(table));
		const log = Buffer.from(scene.log());
		const places = [
			...files.listChanged(),
			['the rows', bufferOf(rows)],
			['the log', log]
		] as const;

		for (const [path, content] of places) {
			loot.bytes += content.length;
			findings.push(...foundIn(everywhere, content, path, 'readable'));
		}
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

/** Where the addresses of people invited belong while a round is open. */
const addressTables = ['invitation', 'planned_rater'];

function prepareSearches({ people, keyFolder }: Scene): { everywhere: Search; outside: Search } {
	const everywhere = makeSearch();
	const outside = makeSearch();
	for (const person of people) {
		everywhere.add([...answersOf(person), ...wordsOf(person), ...linkOf(person)]);
		everywhere.add(machineOf(person));
		/* Leaders and their managers are named where the evaluation is. */
		if (isAnonymousGroup(person.group)) outside.add(addressOf(person));
	}
	for (const content of stealFiles(keyFolder).values()) everywhere.add(secretKey(content));

	return { everywhere, outside };
}

function secretKey(content: Buffer) {
	const key = content.subarray(0, 32);

	return [
		{ name: 'a key', bytes: key },
		{ name: 'a key', bytes: Buffer.from(key.toString('hex')) },
		{ name: 'a key', bytes: Buffer.from(key.toString('base64').slice(0, 40)) }
	];
}

function foundIn(
	search: Search,
	content: Buffer,
	path: string,
	fault: Finding['fault']
): readonly Finding[] {
	const names = search.namesIn(content).map((name) => `${name} in ${path}`);

	return names.flatMap((words) => asFindings(words.startsWith('a key') ? 'key' : fault, [words]));
}

function bufferOf(rows: readonly Row[]): Buffer {
	return Buffer.from(rows.map(contentOf).join('\n'));
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
function listTraces({ before, after }: Change): readonly string[] {
	return [before, after].flatMap((row) =>
		Object.entries(row?.values ?? {})
			.filter(([name]) =>
				['id', 'sealed', 'replace_hash', 'token_hash', 'sealed_token'].includes(name)
			)
			.map(([, value]) => String(value).slice(0, 64))
	);
}

/** Files are read again only where they were written to. */
function makeFileWatch(folders: readonly string[]) {
	const seen = new Map<string, string>();

	return {
		listChanged: () =>
			new Map(folders.flatMap((folder) => [...stealFiles(folder, (path) => isNew(seen, path))]))
	};
}

function isNew(seen: Map<string, string>, path: string): boolean {
	const { mtimeMs, size, ino } = statSync(path);
	const mark = `${mtimeMs} ${size} ${ino}`;
	if (seen.get(path) === mark) return false;
	seen.set(path, mark);

	return true;
}
