import type { Kysely } from 'kysely';
import { setImmediate } from 'node:timers/promises';
import { layoutFor } from '#lib/domain/ballot/layout.ts';
import type { Frame } from '#lib/domain/disclosure/audit/frame.ts';
import { unpackTally } from '#lib/domain/disclosure/pack-tally.ts';
import { selectionOf } from '#lib/domain/questionnaire/forms.ts';
import { openCountry, type Country } from '#lib/domain/national/country.ts';
import { listWithheld } from '#lib/domain/national/withheld.ts';
import { openReliability, type ReliabilityCount } from '#lib/domain/national/reliability.ts';
import { anonymousGroups } from '#lib/domain/rater-group/groups.ts';
import type { Database } from '../db/schema.ts';
import { requireQuestionnaire } from '../questionnaires/queries.ts';
import { addGroup, addOwn, type Gathering, type ReadEvaluation } from './add-leader.ts';
import { cellLists } from './cell-lists.ts';
import { addFederated } from './federation/add.ts';
import { listFederatedRounds, type ReceivedRound } from './federation/queries.ts';
import {
	listLeft,
	listNationalEvaluations,
	type LeftByClose,
	type NationalEvaluation,
	type NationalRound
} from './country.queries.ts';

/** A year's answers, counted once more: all that its figures are made of, but for the moments. */
export interface GatheredCountry {
	readonly questionnaireVersion: string;
	readonly country: Country;
	readonly reliability: ReliabilityCount;
	/** Who was asked and how many answered, for the audit. */
	readonly frame: Frame;
	/** Groups that were large enough. */
	readonly teams: number;
}

/** Evaluations that are read together. */
const page = 400;

/**
 * Reads what the closes of a year have left, organisation by organisation and some leaders at a time,
 * and adds it to the country. Of a leader with several rounds the last one counts.
 */
export async function gatherCountry(
	db: Kysely<Database>,
	year: number,
	rounds: readonly NationalRound[]
): Promise<GatheredCountry> {
	const federated = await listFederated(db, year, rounds);
	const questionnaireVersion = chooseVersion([
		...rounds.map((round) => round.questionnaireVersion),
		...federated.map((received) => received.package.round.questionnaire)
	]);
	const questionnaire = await requireQuestionnaire(db, questionnaireVersion);
	const country = openCountry(questionnaire, year, cellLists);
	const reliability = openReliability(questionnaire, year);
	const layout = layoutFor(questionnaire);
	const gathered: Gathering = {
		...{ questionnaireVersion, questionnaire, layout, country, reliability },
		...{ framed: { employee: [], peer: [], self: [] }, small: [], teams: 0 }
	};

	for (const [organisationId, own] of Map.groupBy(rounds, (round) => round.organisationId)) {
		for await (const evaluations of readPages(db, organisationId, own)) {
			const ids = evaluations.map(({ id }) => id);
			const left = await listLeft(db, organisationId, ids);
			addLeaders(gathered, organisationId, own, evaluations, left);
			/* SQLite answers at once; without this nobody else would be served meanwhile. */
			await setImmediate();
		}
	}

	for (const received of federated) addFederated(gathered, received);

	return {
		questionnaireVersion,
		country,
		reliability,
		teams: gathered.teams,
		frame: frameOf(gathered)
	};
}

/** The version that most rounds asked; figures of two versions are not put together. */
function chooseVersion(asked: readonly string[]): string {
	const versions = Map.groupBy(asked, (version) => version);
	const [most] = [...versions.entries()].sort(
		([one, these], [other, those]) => those.length - these.length || (one < other ? 1 : -1)
	);

	return most?.[0] ?? '';
}

/** What other installations handed over. An organisation that was counted here that year is not taken twice. */
async function listFederated(
	db: Kysely<Database>,
	year: number,
	rounds: readonly NationalRound[]
): Promise<readonly ReceivedRound[]> {
	const here = new Set(rounds.map(({ organisationId }) => organisationId));

	return (await listFederatedRounds(db, year)).filter(
		({ organisationId }) => !here.has(organisationId)
	);
}

/** Pages that end between two leaders. */
async function* readPages(
	db: Kysely<Database>,
	organisationId: string,
	rounds: readonly NationalRound[]
): AsyncGenerator<readonly NationalEvaluation[], void> {
	const roundIds = rounds.map(({ id }) => id);
	let after = '';
	for (;;) {
		const found = await listNationalEvaluations(db, organisationId, roundIds, after, page);
		const last = found.at(-1)?.leaderId;
		const whole = found.length < page ? found : found.filter(({ leaderId }) => leaderId !== last);
		if (whole.length > 0) yield whole;
		if (found.length < page) return;
		after = whole.at(-1)?.leaderId ?? '';
	}
}

function addLeaders(
	gathered: Gathering,
	organisationId: string,
	rounds: readonly NationalRound[],
	evaluations: readonly NationalEvaluation[],
	left: LeftByClose
): void {
	const byId = new Map(rounds.map((round) => [round.id, round]));
	const tallies = Map.groupBy(left.tallies, ({ evaluationId }) => evaluationId);
	for (const mine of Map.groupBy(evaluations, ({ leaderId }) => leaderId).values()) {
		const asked = mine.flatMap((evaluation): readonly ReadEvaluation[] => {
			const round = byId.get(evaluation.roundId);
			if (round?.questionnaireVersion !== gathered.questionnaireVersion) return [];
			const selection = selectionOf(round, evaluation);
			const packed = tallies.get(evaluation.id) ?? [];
			const read = packed.map(
				({ group, packed: text }) =>
					[group, unpackTally(gathered.questionnaire, selection, group, text)] as const
			);
			return [{ ...evaluation, round, selection, tallies: new Map(read) }];
		});
		const newestFirst = asked.sort(compareClose);
		if (newestFirst.length === 0) gathered.country.addOtherVersion(1);
		for (const group of anonymousGroups)
			addGroup(gathered, organisationId, group, newestFirst, left);
		addOwn(gathered, organisationId, newestFirst, left);
	}
}

function compareClose(one: ReadEvaluation, other: ReadEvaluation): number {
	if (one.round.closedAt !== other.round.closedAt)
		return one.round.closedAt > other.round.closedAt ? -1 : 1;

	return one.id > other.id ? -1 : 1;
}

/** Everybody, and of each group what is not shown of it. */
function frameOf({ country, framed, small }: Gathering): Frame {
	const sheets = { ...country.teams, self: country.leaders };

	return [
		...small,
		...(['employee', 'peer', 'self'] as const).flatMap((group) => {
			const withheld = listWithheld(sheets[group]);
			return framed[group].map((team, row) => ({ ...team, withheld: withheld[row] ?? nothing }));
		})
	];
}

const nothing: ReadonlySet<string> = new Set();
