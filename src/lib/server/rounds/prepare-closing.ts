import type { Kysely } from 'kysely';
import { randomInt } from 'node:crypto';
import { crossProducts, packCrossProducts } from '#lib/domain/disclosure/moments.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { countRound, type OpenedBallot, type RoundCount } from '#lib/domain/round/count.ts';
import { shuffle } from '#lib/domain/round/shuffle.ts';
import { ballotBinding } from '../ballots/binding.ts';
import { listBallots, type SealedBallot } from '../ballots/queries.ts';
import type { Database } from '../db/schema.ts';
import { listRoundEvaluations, type RoundEvaluation } from '../evaluations/queries.ts';
import { countInvitedByGroup } from '../group-counts/queries.ts';
import type { KeyRing } from '../keys/ring.ts';
import type { Opener } from '../keys/seal.ts';
import type { SealedMoments } from '../moments/queries.ts';
import { countsNationally } from '../organisations/queries.ts';
import { requireQuestionnaire } from '../questionnaires/queries.ts';
import type { Round } from './queries.ts';

/** All that the closing transaction will write, made before it begins. */
export interface PreparedClosing {
	readonly round: Round;
	readonly questionnaire: Questionnaire;
	readonly evaluations: readonly RoundEvaluation[];
	readonly ballotIds: readonly string[];
	readonly count: RoundCount;
	readonly moments: readonly SealedMoments[];
}

/** The slow part, in memory and outside any transaction: opening, counting and sealing. */
export async function prepareClosing(
	db: Kysely<Database>,
	keys: KeyRing,
	round: Round,
	opener: Opener,
	now: Date
): Promise<PreparedClosing> {
	const questionnaire = await requireQuestionnaire(db, round.questionnaireVersion);
	const evaluations = await listRoundEvaluations(db, round);
	const invited = await countInvitedByGroup(db, round);
	const sealed = await listBallots(db, round);
	const ballots = await openAll(opener, sealed);
	const counted = evaluations.map(({ id }) => ({ id, invited: invited.get(id) ?? nobody }));
	const count = countRound(questionnaire, round.selection, counted, ballots);
	const isNational = await countsNationally(db, round.organisationId);
	const moments = isNational
		? await sealMoments(keys, round, questionnaire, evaluations, count, now)
		: [];

	return {
		round,
		questionnaire,
		evaluations,
		ballotIds: sealed.map(({ id }) => id),
		count,
		moments
	};
}

const nobody = { self: 0, employee: 0, manager: 0, peer: 0 };

async function openAll(
	opener: Opener,
	sealed: readonly SealedBallot[]
): Promise<readonly OpenedBallot[]> {
	const opened: OpenedBallot[] = [];
	for (const { evaluationId, group, part, sealed: bytes } of sealed) {
		const plain = await opener(bytes, ballotBinding(evaluationId, group, part));
		opened.push({ evaluationId, group, part, plain });
	}

	return opened;
}

/** Each group's cross-products, sealed to the year's key: only their sum over the country is ever opened. */
async function sealMoments(
	keys: KeyRing,
	round: Round,
	questionnaire: Questionnaire,
	evaluations: readonly RoundEvaluation[],
	{ teams }: RoundCount,
	now: Date
): Promise<readonly SealedMoments[]> {
	const year = now.getUTCFullYear();
	const { questionnaireVersion, selection } = round;
	const backgrounds = new Map(evaluations.map(({ id, background }) => [id, background]));
	const sealed: SealedMoments[] = [];

	for (const { evaluationId, group, ballots } of teams) {
		const sector = backgrounds.get(evaluationId)?.['sektor'] ?? 'ukendt';
		const plain = packCrossProducts(
			questionnaire,
			crossProducts(questionnaire, selection, group, ballots)
		);
		const bound = [year, sector, group, questionnaireVersion].join(' ');
		sealed.push({
			year,
			sector,
			group,
			questionnaireVersion,
			sealed: await keys.sealMoments(year, plain, bound)
		});
	}

	return shuffle(sealed, (below) => randomInt(below));
}
