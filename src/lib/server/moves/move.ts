import type { Kysely, Transaction } from 'kysely';
import { dialectOf } from '#db/migrations/dialect.ts';
import { isEmpty } from '../db/copy.ts';
import { judgeVersion, migrateToLatest } from '../db/migrate.ts';
import { createRoundPartitions } from '../db/partitions.ts';
import type { Database } from '../db/schema.ts';
import { emptyLog } from '../db/tidy.ts';
import {
	listFleeting,
	listReferences,
	listTables,
	type Reference,
	type Table
} from './catalogue.queries.ts';
import { startFingerprint, type Fingerprint } from './fingerprint.ts';
import {
	countOthers,
	deferReferences,
	dropReferences,
	listOpenRounds,
	lockTables,
	restoreReferences,
	wipe
} from './holding.queries.ts';
import { hasRows, insertRows, readRows } from './rows.queries.ts';

export interface MovedTable extends Fingerprint {
	readonly name: string;
}

export type Refusal =
	/** Others are connected to the database of PostgreSQL that is to be moved. */
	| { readonly kind: 'in_use'; readonly others: number }
	| { readonly kind: 'version'; readonly of: Side; readonly version: 'none' | 'older' | 'newer' }
	| { readonly kind: 'occupied'; readonly table: string }
	/** Tables that are not alike: not ours, or changed by hand. */
	| { readonly kind: 'unlike'; readonly tables: readonly string[] }
	/** What arrived is not what was sent. */
	| { readonly kind: 'differs'; readonly tables: readonly string[] };

export type Moving = { readonly kind: 'moved'; readonly tables: readonly MovedTable[] } | Refusal;

type Side = 'source' | 'target';

/**
 * Copies all that is in one database into another that is empty, as it is at one moment at which nobody
 * else can write, and compares what has arrived, table by table, before it is kept: all of it or nothing.
 * Neither side knows afterwards in which order the other wrote its rows. The keys are in no database, and
 * the source stays as it is. Whoever calls this holds the locks of files.
 */
export async function moveDatabase(from: Kysely<Database>, to: Kysely<Database>): Promise<Moving> {
	const refusal = await findRefusal(from, to);
	if (refusal) return refusal;

	const tables = await listKept(from, to);
	let moved: readonly MovedTable[] | undefined;
	try {
		await atOneMoment(from, async (source) => {
			moved = await moveInOne(source, to, tables);
		});
	} catch (problem) {
		/* The target has all of it, and the source has nothing to keep. */
		if (moved) return finish(to, moved);
		/* Where the target has gone away, or is full, that is what is told. */
		await wipe(to, tables).catch(() => undefined);
		if (problem instanceof Undone) return problem.refusal;
		throw problem;
	}

	return finish(to, moved ?? []);
}

async function finish(to: Kysely<Database>, tables: readonly MovedTable[]): Promise<Moving> {
	await emptyLog(to);

	return { kind: 'moved', tables };
}

/** Leaves the transactions, so that nothing of them is kept. */
class Undone extends Error {
	readonly refusal: Refusal;

	constructor(refusal: Refusal) {
		super(`the move was undone: ${refusal.kind}`);
		this.refusal = refusal;
	}
}

async function findRefusal(
	from: Kysely<Database>,
	to: Kysely<Database>
): Promise<Refusal | undefined> {
	const version = await judgeVersion(from);
	if (version !== 'current') return { kind: 'version', of: 'source', version };

	const other = await judgeVersion(to);
	if (other === 'none' && (await isEmpty(to))) await migrateToLatest(to);
	else if (other !== 'current') return { kind: 'version', of: 'target', version: other };

	const tables = await listTables(from);
	const unlike = compareShapes(tables, await listTables(to));
	if (unlike.length > 0) return { kind: 'unlike', tables: unlike };

	return findOccupied(to, await listKept(from, to));
}

/** What one of the two keeps in memory's stead stays behind. */
async function listKept(from: Kysely<Database>, to: Kysely<Database>): Promise<readonly Table[]> {
	const fleeting = [...(await listFleeting(from)), ...(await listFleeting(to))];

	return (await listTables(from)).filter(({ name }) => !fleeting.includes(name));
}

function compareShapes(tables: readonly Table[], others: readonly Table[]): readonly string[] {
	const shapes = new Map(others.map((table) => [table.name, JSON.stringify(table)]));
	const names = new Set([...tables, ...others].map(({ name }) => name));
	const alike = tables.filter((table) => shapes.get(table.name) === JSON.stringify(table));
	for (const { name } of alike) names.delete(name);

	return [...names].sort();
}

async function findOccupied(
	to: Kysely<Database>,
	tables: readonly Table[]
): Promise<Refusal | undefined> {
	for (const { name } of tables)
		if (await hasRows(to, name)) return { kind: 'occupied', table: name };

	return undefined;
}

async function moveInOne(
	source: Transaction<Database>,
	to: Kysely<Database>,
	tables: readonly Table[]
): Promise<readonly MovedTable[]> {
	await lockTables(source, tables);
	await requireAlone(source);

	return to.transaction().execute(async (target) => {
		await lockTables(target, tables);
		const occupied = await findOccupied(target, tables);
		if (occupied) throw new Undone(occupied);

		const references = await letGoOfReferences(target);
		const moved = await fill(source, target, tables);
		const differing = await findDiffering(target, tables, moved);
		if (differing.length > 0) throw new Undone({ kind: 'differs', tables: differing });
		await restoreReferences(target, references);
		await requireAlone(source);

		return moved;
	});
}

/** What is locked before the first row is read is seen as it is from then on. */
function atOneMoment<T>(
	db: Kysely<Database>,
	work: (trx: Transaction<Database>) => Promise<T>
): Promise<T> {
	const transaction = db.transaction();

	return dialectOf(db) === 'postgres'
		? transaction.setIsolationLevel('repeatable read').execute(work)
		: transaction.execute(work);
}

/** Whoever is connected may write the moment after, and would be told that it is kept. */
async function requireAlone(source: Transaction<Database>): Promise<void> {
	const others = await countOthers(source);
	if (others > 0) throw new Undone({ kind: 'in_use', others });
}

/** Rows come in the order of their keys, so that one may refer to another that is not there yet. */
async function letGoOfReferences(target: Transaction<Database>): Promise<readonly Reference[]> {
	if (dialectOf(target) === 'sqlite') {
		await deferReferences(target);
		return [];
	}

	const references = await listReferences(target);
	await dropReferences(target, references);

	return references;
}

async function fill(
	source: Transaction<Database>,
	target: Transaction<Database>,
	tables: readonly Table[]
): Promise<readonly MovedTable[]> {
	for (const round of await listOpenRounds(source)) await createRoundPartitions(target, round);

	const moved: MovedTable[] = [];
	for (const table of tables) {
		const print = startFingerprint(table.columns);
		for await (const rows of readRows(source, table)) {
			print.add(rows);
			await insertRows(target, table, rows);
		}
		moved.push({ name: table.name, ...print.finish() });
	}

	return moved;
}

async function findDiffering(
	target: Transaction<Database>,
	tables: readonly Table[],
	moved: readonly MovedTable[]
): Promise<readonly string[]> {
	const differing: string[] = [];

	for (const table of tables) {
		const print = startFingerprint(table.columns);
		for await (const rows of readRows(target, table)) print.add(rows);
		const { rows, sha256 } = print.finish();
		const sent = moved.find(({ name }) => name === table.name);
		if (sent?.rows !== rows || sent.sha256 !== sha256) differing.push(table.name);
	}

	return differing;
}
