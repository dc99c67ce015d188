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
import { seal, type Opener } from '../keys/seal.ts';
import { findMomentsKey, type SealedMoments } from '../moments/queries.ts';
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
	/** What they are sealed to; undefined where there are none. */
	readonly momentsKey: MomentsKey | undefined;
}

interface MomentsKey {
	readonly year: number;
	readonly publicKey: Uint8Array;
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
	const momentsKey =
		isNational && count.teams.length > 0 ? await takeMomentsKey(db, keys, now) : undefined;
	const moments = momentsKey
		? await sealMoments(momentsKey, round, questionnaire, evaluations, count)
		: [];

	return {
		round,
		questionnaire,
		evaluations,
		ballotIds: sealed.map(({ id }) => id),
		count,
		moments,
		momentsKey
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

/**
 * Once a year's key has been used, only that one is: its other half may be away from this machine, and
 * even where it is lost, a second copy may come back.
 */
async function takeMomentsKey(db: Kysely<Database>, keys: KeyRing, now: Date): Promise<MomentsKey> {
	const year = now.getUTCFullYear();

	return {
		year,
		publicKey: (await findMomentsKey(db, year)) ?? (await keys.createMomentsKey(year))
	};
}

/** Each group's cross-products, sealed to the year's key: only their sum over the country is ever opened. */
async function sealMoments(
	{ year, publicKey }: MomentsKey,
	round: Round,
	questionnaire: Questionnaire,
	evaluations: readonly RoundEvaluation[],
	{ teams }: RoundCount
): Promise<readonly SealedMoments[]> {
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
			sealed: await seal(publicKey, 'moments', plain, bound)
		});
	}

	return shuffle(sealed, (below) => randomInt(below));
}
