import type { Kysely, Transaction } from 'kysely';
import type { ImportedAnswers } from '#lib/domain/import/answers.ts';
import type { Frame } from '#lib/domain/import/frame.ts';
import { collectProblems, type Problem, type Problems } from '#lib/domain/import/problems.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { closingMoment, dayOf, type Day } from '#lib/domain/round/calendar.ts';
import type { Database } from '../db/schema.ts';
import type { KeyRing } from '../keys/ring.ts';
import { isYearReleased } from '../national/queries.ts';
import { currentQuestionnaire } from '../questionnaires/current.ts';
import { closeRound } from '../rounds/close.ts';
import { placeRounds, type PlacedRound } from './place-rounds.ts';
import { listAllReportIds } from './queries.ts';
import { readImportFiles, type ImportPaths } from './read-files.ts';
import { countImport, writeImport, type CountedImport } from './write-rounds.ts';

export type Importing =
	| ({ readonly kind: 'imported' } & Imported)
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
	readonly evaluations: readonly {
		/** The key that the frame uses. */
		readonly leader: string;
		readonly id: string;
		readonly report: string;
	}[];
	/** Columns that were checked and not counted. */
	readonly ignored: readonly string[];
}

/** What the files say, once they are read to the end. */
export interface ReadRounds {
	readonly frame: Frame;
	readonly answers: ImportedAnswers;
}

/** Reads the files, wherever they lie; undefined where there are problems. */
export type ReadRoundFiles = (
	questionnaire: Questionnaire,
	day: Day,
	problems: Problems
) => Promise<ReadRounds | undefined>;

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
	now: Date
): Promise<Importing> {
	const order = { year, accountId: undefined, organisationId: undefined };

	return importFrom(
		db,
		keys,
		(questionnaire, day, problems) => readImportFiles(questionnaire, paths, day, problems),
		order,
		now
	);
}

/** Imports what `read` finds, as an order says. */
export async function importFrom(
	db: Kysely<Database>,
	keys: KeyRing,
	read: ReadRoundFiles,
	order: ImportOrder,
	now: Date
): Promise<Importing> {
	const checked = await checkFrom(db, read, order, now);
	if (checked.kind !== 'right') return checked;

	const { placed, closedAt, answers } = checked;
	const counted: CountedImport[] = [];
	for (const round of placed) {
		const count = await countImport(db, keys, round, answers, order.year);
		counted.push({ ...round, count });
	}
	await order.noteStep?.(2);
	const written = await db
		.transaction()
		.execute((trx) => writeImport(trx, counted, answers, { ...order, closedAt }, now));
	if (written === 'disturbed') return { kind: 'disturbed' };

	await order.noteStep?.(3);
	for (const round of placed) await closeRound(db, keys, round, now);

	return { kind: 'imported', ...(await describe(db, placed)), ignored: answers.ignored };
}

/** Files that can be imported, and where their rounds would go. */
export interface RightFiles extends ReadRounds {
	readonly kind: 'right';
	readonly placed: readonly PlacedRound[];
	readonly closedAt: Date;
}

/** Does all of an import but the writing. */
export async function checkFrom(
	db: Kysely<Database>,
	read: ReadRoundFiles,
	{ year, organisationId, noteStep }: ImportOrder,
	now: Date
): Promise<RightFiles | RefusedImport> {
	const closedAt = closeOf(year, now);
	if (!closedAt) return { kind: 'future' };
	if (await isYearReleased(db, year)) return { kind: 'over' };

	const problems = collectProblems();
	const files = await read(currentQuestionnaire(), dayOf(closedAt), problems);
	await noteStep?.(1);
	const placed = files
		? await placeRounds(db, files.frame, closedAt, problems, organisationId)
		: [];
	if (!files || problems.list().length > 0) return { kind: 'refused', problems: problems.list() };
	if (organisationId !== undefined && placed.some((each) => each.organisationId !== organisationId))
		throw new Error('the files are about another organisation');

	return { kind: 'right', ...files, placed, closedAt };
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

async function describe(
	db: Kysely<Database>,
	placed: readonly PlacedRound[]
): Promise<Omit<Imported, 'ignored'>> {
	const evaluations: Imported['evaluations'][number][] = [];
	for (const round of placed) {
		const reports = await listAllReportIds(db, round);
		for (const { id, leader } of round.evaluations)
			evaluations.push({ leader: leader.key, id, report: reports.get(id) ?? '' });
	}

	return {
		rounds: placed.map(({ id, organisationId }) => ({ id, organisation: organisationId })),
		evaluations
	};
}
