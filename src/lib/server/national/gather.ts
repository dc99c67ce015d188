import type { Kysely } from 'kysely';
import { setImmediate } from 'node:timers/promises';
import { decodeAnswers } from '#lib/domain/ballot/encode.ts';
import { layoutFor, type Layout } from '#lib/domain/ballot/layout.ts';
import type { Frame, FrameTeam } from '#lib/domain/disclosure/audit/frame.ts';
import { unpackTally } from '#lib/domain/disclosure/pack-tally.ts';
import type { GroupTally } from '#lib/domain/disclosure/tally.ts';
import { backgroundFields } from '#lib/domain/national/cells.ts';
import { openCountry, type Country } from '#lib/domain/national/country.ts';
import { listWithheld } from '#lib/domain/national/withheld.ts';
import { openReliability, type ReliabilityCount } from '#lib/domain/national/reliability.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import {
	anonymousGroups,
	type AnonymousGroup,
	type RaterGroup
} from '#lib/domain/rater-group/groups.ts';
import { dayOf } from '#lib/domain/round/calendar.ts';
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
	/** Who was asked and how many answered, for the audit. */
	readonly frame: Frame;
	/** Groups that were large enough. */
	readonly teams: number;
}

interface Gathering extends Omit<GatheredCountry, 'frame' | 'teams'> {
	readonly questionnaire: Questionnaire;
	readonly layout: Layout;
	/** Those that are in the country's sheets, in the order of their rows. */
	readonly framed: Readonly<Record<'employee' | 'peer' | 'self', FrameTeam[]>>;
	readonly small: FrameTeam[];
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

	return {
		questionnaireVersion,
		country,
		reliability,
		teams: gathered.teams,
		frame: frameOf(gathered)
	};
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

/** A leader's group counts once, as it was in the last round in which anybody was invited to it. */
function addGroup(
	gathering: Gathering,
	organisation: string,
	group: AnonymousGroup,
	evaluations: readonly ReadEvaluation[],
	{ counts }: LeftByClose
): void {
	for (const evaluation of evaluations) {
		const asked = counts.get(evaluation.id)?.find((count) => count.group === group);
		if (!asked || asked.invited === 0) continue;
		const tally = evaluation.tallies.get(group);
		const place = placeOf(organisation, evaluation);
		const framed = frameTeam(gathering, place, evaluation, asked);
		if (!tally) {
			gathering.small.push(framed);
			return gathering.country.addSmallTeam(asked);
		}
		const team = { ...place, group, tally };
		gathering.framed[group].push(framed);
		gathering.country.addTeam(team);
		gathering.reliability.addTeam(team);
		gathering.teams += 1;
		return;
	}
}

/** What a leader answered in their last round, if anything, beside the employees of the same round. */
function addOwn(
	gathering: Gathering,
	organisation: string,
	evaluations: readonly ReadEvaluation[],
	{ own }: LeftByClose
): void {
	const [evaluation] = evaluations;
	if (!evaluation) return;
	const plain = own.get(evaluation.id);
	const answers = plain && decodeAnswers(plain, gathering.layout);
	const place = placeOf(organisation, evaluation);
	const asked = { group: 'self' as const, invited: 1, answered: answers ? 1 : 0 };

	gathering.framed.self.push(frameTeam(gathering, place, evaluation, asked));
	gathering.country.addLeader({ ...place, answers, employees: evaluation.tallies.get('employee') });
}

type Place = ReturnType<typeof placeOf>;

function placeOf(organisation: string, { leaderId, background, round, isPulse }: ReadEvaluation) {
	return {
		...{ organisation, isPrivate: false, leader: leaderId, background, isPulse },
		selection: round.selection
	};
}

/** One group as the audit knows it: everything but the answers. */
function frameTeam(
	{ country: { year } }: Gathering,
	{ organisation, leader, background, isPulse }: Place,
	{ id, round }: ReadEvaluation,
	asked: { readonly group: RaterGroup; readonly invited: number; readonly answered: number }
): FrameTeam {
	const codes = Object.entries(backgroundFields).flatMap(([name, field]) => {
		const code = background[field];
		return code === undefined ? [] : [[name, code] as const];
	});

	return {
		...{ evaluation: id, leader, organisation, round: round.id, year, pulse: isPulse },
		...{ group: asked.group, invited: asked.invited, answered: asked.answered },
		closedOn: dayOf(new Date(round.closedAt)),
		...Object.fromEntries(codes)
	};
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
