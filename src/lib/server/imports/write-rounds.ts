import type { Kysely, Transaction } from 'kysely';
import type { ImportedAnswers } from '#lib/domain/import/answers.ts';
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
	listOrganisations
} from './queries.ts';

export interface CountedImport extends PlacedRound {
	readonly count: PreparedCount;
}

/** Counts a round's answers as a close does, and writes nothing. */
export async function countImport(
	db: Kysely<Database>,
	keys: KeyRing,
	{ evaluations }: PlacedRound,
	answers: ImportedAnswers,
	year: number
): Promise<PreparedCount> {
	const { selection } = answers;
	const questionnaire = currentQuestionnaire();
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

/** Writes all that a close writes. Somebody who was quicker leaves it as it was. */
export async function writeImport(
	trx: Transaction<Database>,
	rounds: readonly CountedImport[],
	{ selection }: ImportedAnswers,
	{ closedAt, accountId, alsoWrite }: ImportOrder & { readonly closedAt: Date },
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
			...{ organisationId, at: now, accountId, outcome: 'done' },
			...{ action: 'round_imported', object: `round:${id}`, detail: countPeople(count) }
		});
	}
	await alsoWrite?.(
		trx,
		rounds.map(({ id, organisationId }) => ({ id, organisation: organisationId }))
	);

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
