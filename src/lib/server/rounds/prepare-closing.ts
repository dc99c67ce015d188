import type { Kysely } from 'kysely';
import { pairBallots } from '#lib/domain/round/count.ts';
import { selectionOf, sharedSelection } from '#lib/domain/questionnaire/forms.ts';
import type { OpenedBallot } from '#lib/domain/round/read-ballots.ts';
import { ballotBinding } from '../ballots/binding.ts';
import { listBallots, type SealedBallot } from '../ballots/queries.ts';
import type { Database } from '../db/schema.ts';
import { listRoundEvaluations, type RoundEvaluation } from '../evaluations/queries.ts';
import {
	countEmployees,
	countInvitedByGroup,
	listAnsweredManagers
} from '../group-counts/queries.ts';
import type { KeyRing } from '../keys/ring.ts';
import type { Opener } from '../keys/seal.ts';
import { isYearReleased } from '../national/queries.ts';
import { countsNationally } from '../organisations/queries.ts';
import { requireQuestionnaire } from '../questionnaires/queries.ts';
import { prepareCount, takeMomentsKey, type PreparedCount } from './prepare-count.ts';
import type { Round } from './queries.ts';

/** All that the closing transaction will write, made before it begins. */
export interface PreparedClosing {
	readonly evaluations: readonly RoundEvaluation[];
	readonly ballotIds: readonly string[];
	readonly count: PreparedCount;
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
	const sectors = new Map(evaluations.map(({ id, background }) => [id, background['sektor']]));
	const invited = await countInvitedByGroup(db, round);
	const { ballotIds, ballots } = await openAll(db, round, opener);
	const managers = await listAnsweredManagers(db, round);
	const counted = evaluations.map((evaluation) => ({
		id: evaluation.id,
		invited: invited.get(evaluation.id) ?? nobody,
		manager: managers.get(evaluation.id),
		selection: selectionOf(round, evaluation),
		pulse: evaluation.pulse
	}));
	const sent = pairBallots(counted, ballots).map((about) => ({
		...about,
		sector: sectors.get(about.evaluation.id) ?? 'ukendt'
	}));
	const year = now.getUTCFullYear();
	/* A clock that was set back must not seal anything for a year whose figures are made. */
	const isNational =
		(await countsNationally(db, round.organisationId)) && !(await isYearReleased(db, year));
	const selection = sharedSelection(round);
	const employees = await countEmployees(db, round);
	const count = await prepareCount(
		{ ...round, questionnaire, selection, employees },
		sent,
		async () => (isNational ? takeMomentsKey(db, keys, year) : undefined)
	);

	return { evaluations, ballotIds, count };
}

const nobody = { self: 0, employee: 0, manager: 0, peer: 0 };

/** Opening waits for other threads; one at a time, a large round would wait for half a minute. */
const atOnce = 64;

/** Ballots that are read in one go; SQLite lets nobody else be served meanwhile. */
const page = 8000;

async function openAll(db: Kysely<Database>, round: Round, opener: Opener) {
	const ballotIds: string[] = [];
	const ballots: OpenedBallot[] = [];
	for (;;) {
		const sealed = await listBallots(db, round, ballotIds.at(-1) ?? '', page);
		for (let start = 0; start < sealed.length; start += atOnce) {
			const some = sealed.slice(start, start + atOnce);
			ballots.push(...(await Promise.all(some.map((ballot) => openOne(opener, ballot)))));
		}
		for (const { id } of sealed) ballotIds.push(id);
		if (sealed.length < page) return { ballotIds, ballots };
	}
}

async function openOne(
	opener: Opener,
	{ evaluationId, group, part, sealed }: SealedBallot
): Promise<OpenedBallot> {
	const plain = await opener(sealed, ballotBinding(evaluationId, group, part));

	return { evaluationId, group, part, plain };
}
