import type { Kysely } from 'kysely';
import { setImmediate } from 'node:timers/promises';
import { decodeAnswers } from '#lib/domain/ballot/encode.ts';
import { layoutFor, type Layout } from '#lib/domain/ballot/layout.ts';
import { unpackTally } from '#lib/domain/disclosure/pack-tally.ts';
import type { GroupTally } from '#lib/domain/disclosure/tally.ts';
import { openCountry, type Country } from '#lib/domain/national/country.ts';
import { openReliability, type ReliabilityCount } from '#lib/domain/national/reliability.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { anonymousGroups, type AnonymousGroup } from '#lib/domain/rater-group/groups.ts';
import type { Database } from '../db/schema.ts';
import { requireQuestionnaire } from '../questionnaires/queries.ts';
import { cellLists } from './cell-lists.ts';
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
	/** Groups that were large enough. */
	readonly teams: number;
}

interface Gathering extends GatheredCountry {
	readonly questionnaire: Questionnaire;
	readonly layout: Layout;
	teams: number;
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
	const questionnaireVersion = chooseVersion(rounds);
	const questionnaire = await requireQuestionnaire(db, questionnaireVersion);
	const country = openCountry(questionnaire, year, cellLists);
	const reliability = openReliability(questionnaire, year);
	const layout = layoutFor(questionnaire);
	const gathered: Gathering = {
		...{ questionnaireVersion, questionnaire, layout, country, reliability },
		teams: 0
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

	return gathered;
}

/** The version that most rounds asked; figures of two versions are not put together. */
function chooseVersion(rounds: readonly NationalRound[]): string {
	const versions = Map.groupBy(rounds, ({ questionnaireVersion }) => questionnaireVersion);
	const [most] = [...versions.entries()].sort(
		([one, these], [other, those]) => those.length - these.length || (one < other ? 1 : -1)
	);

	return most?.[0] ?? '';
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

interface ReadEvaluation extends NationalEvaluation {
	readonly round: NationalRound;
	readonly tallies: ReadonlyMap<AnonymousGroup, GroupTally>;
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
			const packed = tallies.get(evaluation.id) ?? [];
			const read = packed.map(
				({ group, packed: text }) =>
					[group, unpackTally(gathered.questionnaire, round.selection, group, text)] as const
			);
			return [{ ...evaluation, round, tallies: new Map(read) }];
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

/** A leader's group counts once, as it was in the last round in which it was large enough. */
function addGroup(
	gathering: Gathering,
	organisation: string,
	group: AnonymousGroup,
	evaluations: readonly ReadEvaluation[],
	{ counts }: LeftByClose
): void {
	for (const evaluation of evaluations) {
		const tally = evaluation.tallies.get(group);
		if (!tally) continue;
		const team = { ...placeOf(organisation, evaluation), group, tally };
		gathering.country.addTeam(team);
		gathering.reliability.addTeam(team);
		gathering.teams += 1;
		return;
	}

	const [newest] = evaluations.flatMap(({ id }) =>
		(counts.get(id) ?? []).filter((count) => count.group === group && count.invited > 0)
	);
	if (newest) gathering.country.addSmallTeam({ ...newest, group });
}

/** What a leader answered last about themselves, if anything, beside the employees of the same round. */
function addOwn(
	{ country, layout }: Gathering,
	organisation: string,
	evaluations: readonly ReadEvaluation[],
	{ own }: LeftByClose
): void {
	const answered = evaluations.find(({ id }) => own.has(id));
	const evaluation = answered ?? evaluations[0];
	if (!evaluation) return;
	const plain = own.get(evaluation.id);

	country.addLeader({
		...placeOf(organisation, evaluation),
		answers: plain && decodeAnswers(plain, layout),
		employees: evaluation.tallies.get('employee')
	});
}

function placeOf(organisation: string, { leaderId, background, round, isPulse }: ReadEvaluation) {
	return {
		...{ organisation, isPrivate: false, leader: leaderId, background, isPulse },
		selection: round.selection
	};
}
