import type { Kysely, Transaction } from 'kysely';
import type { ImportedAnswers } from '#lib/domain/import/answers.ts';
import { collectProblems, type Problem } from '#lib/domain/import/problems.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { closingMoment, dayOf } from '#lib/domain/round/calendar.ts';
import { recordAudit } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import type { KeyRing } from '../keys/ring.ts';
import { isYearReleased } from '../national/queries.ts';
import { insertLeaders, insertOrganisation } from '../planning/queries.ts';
import { currentQuestionnaire, versionId } from '../questionnaires/current.ts';
import { closeRound } from '../rounds/close.ts';
import { inBatches } from '../rounds/in-batches.ts';
import { prepareCount, takeMomentsKey, type PreparedCount } from '../rounds/prepare-count.ts';
import { countPeople, writeCount } from '../rounds/write-count.ts';
import { placeRounds, type PlacedRound } from './place-rounds.ts';
import {
	awaitOtherImports,
	hasImportedRound,
	insertImportedEvaluations,
	insertImportedRound,
	listAllReportIds,
	listOrganisations
} from './queries.ts';
import { readImportFiles, type ImportPaths } from './read-files.ts';

export type Importing =
	| ({ readonly kind: 'imported' } & Imported)
	/** The files, or what is here already, speak against it. */
	| { readonly kind: 'refused'; readonly problems: readonly Problem[] }
	/** The year lies ahead, or its national figures are made. */
	| { readonly kind: 'future' | 'over' }
	/** Somebody else imported at the same time. */
	| { readonly kind: 'disturbed' };

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

/**
 * Reads a round that was run in another system, one for each organisation of the frame, and counts and
 * releases it as a round of our own. Nothing is written before both files are right; then one
 * transaction writes all that a close writes, and the reports are made as after any close.
 */
export async function importRounds(
	db: Kysely<Database>,
	keys: KeyRing,
	paths: ImportPaths,
	year: number,
	now: Date
): Promise<Importing> {
	const closedAt = closeOf(year, now);
	if (!closedAt) return { kind: 'future' };
	if (await isYearReleased(db, year)) return { kind: 'over' };

	const questionnaire = currentQuestionnaire();
	const problems = collectProblems();
	const read = await readImportFiles(questionnaire, paths, dayOf(closedAt), problems);
	const placed = read ? await placeRounds(db, read.frame, closedAt, problems) : [];
	if (!read || problems.list().length > 0) return { kind: 'refused', problems: problems.list() };

	const counted: CountedImport[] = [];
	for (const round of placed) {
		const count = await countImport(db, keys, questionnaire, round, read.answers, year);
		counted.push({ ...round, count });
	}
	const written = await db
		.transaction()
		.execute((trx) => writeImport(trx, counted, read.answers, closedAt, now));
	if (written === 'disturbed') return { kind: 'disturbed' };

	for (const round of placed) await closeRound(db, keys, round, now);

	return { kind: 'imported', ...(await describe(db, placed)), ignored: read.answers.ignored };
}

interface CountedImport extends PlacedRound {
	readonly count: PreparedCount;
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

async function countImport(
	db: Kysely<Database>,
	keys: KeyRing,
	questionnaire: Questionnaire,
	{ evaluations }: PlacedRound,
	answers: ImportedAnswers,
	year: number
): Promise<PreparedCount> {
	const { selection } = answers;
	const questionnaireVersion = versionId(questionnaire);
	const sent = evaluations.values().map(({ id, leader }) => ({
		evaluation: { id, invited: leader.invited },
		ballots: answers.ballotsAbout(leader, id),
		sector: leader.background['sektor'] ?? 'ukendt'
	}));

	return prepareCount({ questionnaire, questionnaireVersion, selection }, sent, () =>
		takeMomentsKey(db, keys, year)
	);
}

async function writeImport(
	trx: Transaction<Database>,
	rounds: readonly CountedImport[],
	{ selection }: ImportedAnswers,
	closedAt: Date,
	now: Date
): Promise<'written' | 'disturbed'> {
	await awaitOtherImports(trx);
	if (await isDisturbed(trx, rounds, closedAt)) return 'disturbed';

	for (const round of rounds) {
		const { organisationId, id, organisation, evaluations, count } = round;
		const { name, sector } = organisation;
		if (round.isNew)
			await insertOrganisation(trx, { id: organisationId, kind: 'organisation', name, sector });
		await insertImportedRound(trx, {
			...{ organisationId, id, selection, closedAt, closedOn: dayOf(closedAt) },
			name: dayOf(closedAt).slice(0, 4),
			questionnaireVersion: versionId(currentQuestionnaire())
		});
		const leaders = evaluations.map(({ leaderId, leaderName }) => ({
			...{ id: leaderId, accountId: undefined, name: leaderName, email: '' }
		}));
		await inBatches(leaders, (some) => insertLeaders(trx, organisationId, some));
		await inBatches(evaluations, (some) => insertImportedEvaluations(trx, round, some));
		/* Thrown, because what is returned from a transaction is kept. */
		if ((await writeCount(trx, round, count)) === 'disturbed')
			throw new Error('the key of the year’s moments changed; nothing was imported');
		await recordAudit(trx, {
			...{ organisationId, at: now, accountId: undefined, outcome: 'done' },
			...{ action: 'round_imported', object: `round:${id}`, detail: countPeople(count) }
		});
	}

	return 'written';
}

/** Whether another import has written one of these rounds in the meantime, or the year has ended for good. */
async function isDisturbed(
	trx: Transaction<Database>,
	rounds: readonly PlacedRound[],
	closedAt: Date
): Promise<boolean> {
	if (await isYearReleased(trx, closedAt.getUTCFullYear())) return true;
	const known = new Set((await listOrganisations(trx)).map(({ name }) => name));
	for (const { isNew, organisationId, organisation } of rounds) {
		if (isNew && known.has(organisation.name)) return true;
		if (!isNew && (await hasImportedRound(trx, organisationId, closedAt.getUTCFullYear())))
			return true;
	}

	return false;
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
