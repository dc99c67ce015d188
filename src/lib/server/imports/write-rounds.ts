import type { Kysely, Transaction } from 'kysely';
import type { ImportedForm } from '#lib/domain/import/answers.ts';
import { dayOf } from '#lib/domain/round/calendar.ts';
import { recordAudit } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import type { KeyRing } from '../keys/ring.ts';
import { isYearReleased } from '../national/queries.ts';
import { insertLeaders, insertOrganisation } from '../planning/queries.ts';
import { currentQuestionnaire, versionId } from '../questionnaires/current.ts';
import { inBatches } from '../rounds/in-batches.ts';
import { prepareCount, takeMomentsKey, type PreparedCount } from '../rounds/prepare-count.ts';
import { countPeople, writeCount } from '../rounds/write-count.ts';
import type { ImportOrder } from './import-rounds.ts';
import type { PlacedRound } from './place-rounds.ts';
import {
	awaitOtherImports,
	hasImportedRound,
	insertImportedEvaluations,
	insertImportedRound,
	listOrganisations,
	type ImportedEvaluation
} from './queries.ts';

/** A round that is to be written, without all that is in it. */
export interface ImportedRef {
	readonly organisationId: string;
	readonly id: string;
	/** Whether the organisation has to be made, and by which name. */
	readonly isNew: boolean;
	readonly name: string;
}

/** A round with all that a close would write. */
export interface CountedImport extends Omit<PlacedRound, 'evaluations'> {
	readonly evaluations: readonly ImportedEvaluation[];
	readonly count: PreparedCount;
}

/** Counts a round's answers as a close does, and writes nothing. */
export async function countImport(
	db: Kysely<Database>,
	keys: KeyRing,
	placed: PlacedRound,
	form: ImportedForm,
	year: number
): Promise<CountedImport> {
	const { selection } = form;
	const questionnaire = currentQuestionnaire();
	const questionnaireVersion = versionId(questionnaire);
	const sent = placed.evaluations.values().map(({ id, about: { leader, rows } }) => ({
		evaluation: { id, invited: leader.invited },
		ballots: form.asBallots(rows, id),
		sector: leader.background['sektor'] ?? 'ukendt'
	}));
	const count = await prepareCount({ questionnaire, questionnaireVersion, selection }, sent, () =>
		takeMomentsKey(db, keys, year)
	);

	return { ...placed, count, evaluations: placed.evaluations.map(withoutAnswers) };
}

function withoutAnswers(placed: ImportedEvaluation): ImportedEvaluation {
	const { id, leaderId, leaderName, unit, background, isPulse } = placed;

	return { id, leaderId, leaderName, unit, background, isPulse };
}

/** Writes all that a close writes, round after round. Somebody who was quicker leaves it as it was. */
export async function writeImport(
	trx: Transaction<Database>,
	refs: readonly ImportedRef[],
	rounds: Iterable<CountedImport>,
	{ selection }: Pick<ImportedForm, 'selection'>,
	{ closedAt, accountId, alsoWrite }: ImportOrder & { readonly closedAt: Date },
	now: Date
): Promise<'written' | 'disturbed'> {
	await awaitOtherImports(trx);
	if (await isDisturbed(trx, refs, closedAt)) return 'disturbed';

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
			...{ organisationId, at: now, accountId, outcome: 'done' },
			...{ action: 'round_imported', object: `round:${id}`, detail: countPeople(count) }
		});
	}
	await alsoWrite?.(
		trx,
		refs.map(({ id, organisationId }) => ({ id, organisation: organisationId }))
	);

	return 'written';
}

/** Whether another import has written one of these rounds in the meantime, or the year has ended for good. */
async function isDisturbed(
	trx: Transaction<Database>,
	refs: readonly ImportedRef[],
	closedAt: Date
): Promise<boolean> {
	if (await isYearReleased(trx, closedAt.getUTCFullYear())) return true;
	const known = new Set((await listOrganisations(trx)).map(({ name }) => name));
	for (const { isNew, organisationId, name } of refs) {
		if (isNew && known.has(name)) return true;
		if (!isNew && (await hasImportedRound(trx, organisationId, closedAt.getUTCFullYear())))
			return true;
	}

	return false;
}
