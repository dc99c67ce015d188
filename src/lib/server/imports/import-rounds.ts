import type { Kysely, Transaction } from 'kysely';
import { deserialize, serialize } from 'node:v8';
import { collectProblems, type Problem } from '#lib/domain/import/problems.ts';
import { closingMoment, dayOf } from '#lib/domain/round/calendar.ts';
import type { Database } from '../db/schema.ts';
import type { KeyRing } from '../keys/ring.ts';
import { isYearReleased } from '../national/queries.ts';
import { currentQuestionnaire } from '../questionnaires/current.ts';
import { closeRound } from '../rounds/close.ts';
import { openGathering, type Gathering, type ReadRounds } from './gather-rows.ts';
import { openPlaces } from './place-rounds.ts';
import { listAllReportIds } from './queries.ts';
import { readImportFiles, type ImportPaths } from './read-files.ts';
import { openScratch, type Block, type Scratch } from './scratch/scratch-file.ts';
import { countImport, writeImport, type CountedImport, type ImportedRef } from './write-rounds.ts';

export type Importing =
	| ({ readonly kind: 'imported' } & Pick<Imported, 'rounds' | 'ignored'>)
	| RefusedImport
	/** Somebody else imported at the same time. */
	| { readonly kind: 'disturbed' };

export type RefusedImport =
	/** The files, or what is here already, speak against it. */
	| { readonly kind: 'refused'; readonly problems: readonly Problem[] }
	/** The year lies ahead, or its national figures are made. */
	| { readonly kind: 'future' | 'over' };

export interface Imported {
	readonly rounds: readonly { readonly id: string; readonly organisation: string }[];
	/** How many. */
	readonly leaders: number;
	/** Columns that were checked and not counted. */
	readonly ignored: readonly string[];
	/** In the order of the frame, one after the other from the disk. */
	listEvaluations(): AsyncGenerator<ImportedLeader, void, undefined>;
}

export interface ImportedLeader {
	/** The key that the frame uses. */
	readonly leader: string;
	readonly id: string;
	readonly report: string;
}

/** Told what has been imported, once all of it is there. What lies on the disk lies there until this returns. */
export type TellImported = (imported: Imported) => Promise<void>;

/** Reads the files, wherever they lie, and hands their rows over. */
export type ReadRoundFiles = (gathering: Gathering) => Promise<void>;

/** What is imported, and by whom. */
export interface ImportOrder {
	readonly year: number;
	/** Whoever handed the files over; undefined for the operator at the machine. */
	readonly accountId: string | undefined;
	/** The only organisation that may get a round; undefined for any. */
	readonly organisationId: string | undefined;
	/** Called when one of three steps is done: reading, counting, writing. */
	readonly noteStep?: (step: number) => Promise<void>;
	/** Written in the transaction that writes the rounds. */
	readonly alsoWrite?: (trx: Transaction<Database>, rounds: Imported['rounds']) => Promise<void>;
	readonly tell?: TellImported | undefined;
}

/**
 * Reads a round that was run in another system, one for each organisation of the frame, and counts and
 * releases it as a round of our own. Nothing is written before both files are right; then one
 * transaction writes all that a close writes, and the reports are made as after any close.
 */
export function importRounds(
	db: Kysely<Database>,
	keys: KeyRing,
	paths: ImportPaths,
	year: number,
	now: Date,
	tell?: TellImported
): Promise<Importing> {
	const order = { year, accountId: undefined, organisationId: undefined, tell };

	return importFrom(db, keys, (gathering) => readImportFiles(paths, gathering), order, now);
}

/** Imports what `read` finds, as an order says. */
export function importFrom(
	db: Kysely<Database>,
	keys: KeyRing,
	read: ReadRoundFiles,
	order: ImportOrder,
	now: Date
): Promise<Importing> {
	return withScratch(keys, async (scratch) => {
		const checked = await readAndPlace(db, scratch, read, order, now);
		if (checked.kind !== 'right') return checked;

		const counted = await countRounds(db, keys, scratch, checked, order);
		if (counted.kind !== 'counted') return counted;
		await order.noteStep?.(2);

		const { refs, rounds } = counted;
		const { closedAt, form } = checked;
		const written = await db
			.transaction()
			.execute((trx) => writeImport(trx, refs, rounds(), form, { ...order, closedAt }, now));
		if (written === 'disturbed') return { kind: 'disturbed' };
		await order.noteStep?.(3);
		for (const ref of refs) await closeRound(db, keys, ref, now);

		const imported = {
			rounds: refs.map(({ id, organisationId }) => ({ id, organisation: organisationId })),
			ignored: form.ignored
		};
		await order.tell?.({
			...{ ...imported, leaders: checked.size.leaders },
			listEvaluations: () => listEvaluations(db, rounds())
		});

		return { kind: 'imported', ...imported };
	});
}

/** Files that can be imported. */
export interface RightFiles extends Pick<ReadRounds, 'form' | 'size'> {
	readonly kind: 'right';
}

/** Does all of an import but counting and writing. */
export function checkFrom(
	db: Kysely<Database>,
	keys: KeyRing,
	read: ReadRoundFiles,
	order: ImportOrder,
	now: Date
): Promise<RightFiles | RefusedImport> {
	return withScratch(keys, (scratch) => readAndPlace(db, scratch, read, order, now));
}

/** Scratch lies beside the keys, which is a folder of this machine for this user only. */
async function withScratch<T>(keys: KeyRing, work: (scratch: Scratch) => Promise<T>): Promise<T> {
	const scratch = openScratch(keys.directory);
	try {
		return await work(scratch);
	} finally {
		scratch.close();
	}
}

interface PlacedFiles extends ReadRounds {
	readonly kind: 'right';
	readonly closedAt: Date;
}

/** Reads the files and looks whether each round has its place. */
async function readAndPlace(
	db: Kysely<Database>,
	scratch: Scratch,
	read: ReadRoundFiles,
	{ year, organisationId, noteStep }: ImportOrder,
	now: Date
): Promise<PlacedFiles | RefusedImport> {
	const closedAt = closeOf(year, now);
	if (!closedAt) return { kind: 'future' };
	if (await isYearReleased(db, year)) return { kind: 'over' };

	const problems = collectProblems();
	const gathering = openGathering(scratch, currentQuestionnaire(), dayOf(closedAt), problems);
	await read(gathering);
	const files = await gathering.finish();
	await noteStep?.(1);
	if (!files) return { kind: 'refused', problems: problems.list() };

	const place = await openPlaces(db, closedAt, organisationId);
	for await (const organisation of files.organisations()) {
		const placed = await place(organisation, problems);
		if (placed && organisationId !== undefined && placed.organisationId !== organisationId)
			throw new Error('the files are about another organisation');
	}
	if (problems.list().length > 0) return { kind: 'refused', problems: problems.list() };

	return { kind: 'right', ...files, closedAt };
}

interface CountedRounds {
	readonly kind: 'counted';
	readonly refs: readonly ImportedRef[];
	/** One after the other from the disk, as often as it is asked. */
	rounds(): Generator<CountedRound, void, undefined>;
}

/** A counted round, and the keys of the frame for its evaluations. */
interface CountedRound extends CountedImport {
	readonly keys: readonly string[];
}

/**
 * Counts one organisation after the other before the transaction begins, so that nobody waits for it
 * meanwhile. What is to be written waits on the disk.
 */
async function countRounds(
	db: Kysely<Database>,
	keys: KeyRing,
	scratch: Scratch,
	{ form, closedAt, organisations }: PlacedFiles,
	{ year, organisationId }: ImportOrder
): Promise<CountedRounds | RefusedImport> {
	const problems = collectProblems();
	const place = await openPlaces(db, closedAt, organisationId);
	const refs: ImportedRef[] = [];
	const blocks: Block[] = [];
	for await (const organisation of organisations()) {
		const placed = await place(organisation, problems);
		/* Somebody has imported since the files were looked through. */
		if (!placed || problems.list().length > 0)
			return { kind: 'refused', problems: problems.list() };
		const round: CountedRound = {
			...(await countImport(db, keys, placed, form, year)),
			keys: organisation.leaders.map(({ leader }) => leader.key)
		};
		blocks.push(scratch.append(serialize(round)));
		const { id, isNew } = placed;
		refs.push({ id, isNew, organisationId: placed.organisationId, name: organisation.name });
	}

	return {
		...{ kind: 'counted', refs },
		*rounds() {
			for (const block of blocks) yield deserialize(scratch.read(block)) as CountedRound;
		}
	};
}

/**
 * When the round is said to have closed: on the last day of its year, or now in a year that is not
 * over. The other system's own day is not in the files, and figures are sorted by the year alone.
 */
function closeOf(year: number, now: Date): Date | undefined {
	const last = closingMoment(`${year}-12-31`);
	if (last <= now) return last;

	return year === now.getUTCFullYear() ? now : undefined;
}

async function* listEvaluations(
	db: Kysely<Database>,
	rounds: Iterable<CountedRound>
): AsyncGenerator<ImportedLeader, void, undefined> {
	for (const round of rounds) {
		const reports = await listAllReportIds(db, round);
		for (const [index, { id }] of round.evaluations.entries())
			yield { leader: round.keys[index] ?? '', id, report: reports.get(id) ?? '' };
	}
}
