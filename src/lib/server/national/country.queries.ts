import type { ExpressionBuilder, Kysely } from 'kysely';
import type { RoundForm } from '#lib/domain/questionnaire/forms.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import { isAnonymousGroup, type AnonymousGroup } from '#lib/domain/rater-group/groups.ts';
import { dayOf, type Day } from '#lib/domain/round/calendar.ts';
import type { Background } from '#lib/domain/round/plan.ts';
import type { Database } from '../db/schema.ts';
import { listAllForms } from '../rounds/queries.ts';
import { readSelection, selectionColumns } from '../rounds/settings.ts';

/** A round whose figures are the country's. */
export interface NationalRound {
	readonly organisationId: string;
	readonly id: string;
	readonly questionnaireVersion: string;
	readonly selection: Selection;
	readonly forms: readonly RoundForm[];
	/** Whether its reports are made. */
	readonly isReleased: boolean;
	readonly closedAt: string;
	/** In Danish time. */
	readonly closedOn: Day;
}

/** One leader in one of those rounds. */
export interface NationalEvaluation {
	readonly id: string;
	readonly leaderId: string;
	readonly roundId: string;
	readonly background: Background;
	readonly isPulse: boolean;
	readonly formId: string | undefined;
}

/** What a close left of some evaluations, by their ids. */
export interface LeftByClose {
	readonly tallies: readonly {
		readonly evaluationId: string;
		readonly group: AnonymousGroup;
		readonly packed: string;
	}[];
	/** Ballots of leaders themselves, in their plain form. */
	readonly own: ReadonlyMap<string, Uint8Array>;
	/** By evaluation. */
	readonly counts: ReadonlyMap<
		string,
		readonly {
			readonly group: AnonymousGroup;
			readonly invited: number;
			readonly answered: number;
		}[]
	>;
}

/**
 * The rounds of organisations that were counted in a year of UTC, by organisation and id. Those with a
 * questionnaire of their own are never among them.
 */
export async function listNationalRounds(
	db: Kysely<Database>,
	year: number
): Promise<readonly NationalRound[]> {
	const rows = await db
		.selectFrom('round')
		.innerJoin('organisation', 'organisation.id', 'round.organisation_id')
		.where('organisation.kind', '=', 'organisation')
		.where('round.state', 'in', ['counted', 'released'])
		.where('round.closed_at', '>=', `${year}-01-01`)
		.where('round.closed_at', '<', `${year + 1}-01-01`)
		.where(isCommon)
		.select(['round.organisation_id', 'round.id', 'questionnaire_version', 'closed_at', 'state'])
		.select(selectionColumns)
		.orderBy('round.organisation_id')
		.orderBy('round.id')
		.execute();
	const forms = await listAllForms(db);

	return rows.map((row) => ({
		organisationId: row.organisation_id,
		id: row.id,
		questionnaireVersion: row.questionnaire_version,
		selection: readSelection(row),
		forms: forms.get(row.id) ?? [],
		isReleased: row.state === 'released',
		closedAt: row.closed_at ?? '',
		closedOn: dayOf(new Date(row.closed_at ?? ''))
	}));
}

/** Some evaluations of an organisation's rounds, by leader, from the one after `after` on. */
export async function listNationalEvaluations(
	db: Kysely<Database>,
	organisationId: string,
	roundIds: readonly string[],
	after: string,
	most: number
): Promise<readonly NationalEvaluation[]> {
	const rows = await db
		.selectFrom('evaluation')
		.where('organisation_id', '=', organisationId)
		.where('leader_id', '>', after)
		.where('round_id', 'in', roundIds)
		.where('cancelled', '=', 0)
		.select(['id', 'leader_id', 'round_id', 'background', 'pulse', 'form_id'])
		.orderBy('leader_id')
		.orderBy('id')
		.limit(most)
		.execute();

	return rows.map((row) => ({
		id: row.id,
		leaderId: row.leader_id,
		roundId: row.round_id,
		background: JSON.parse(row.background) as Background,
		isPulse: row.pulse === 1,
		formId: row.form_id ?? undefined
	}));
}

/** What the closes left of some evaluations of one organisation. */
export async function listLeft(
	db: Kysely<Database>,
	organisationId: string,
	evaluationIds: readonly string[]
): Promise<LeftByClose> {
	const tallies = await db
		.selectFrom('tally')
		.where('organisation_id', '=', organisationId)
		.where('evaluation_id', 'in', evaluationIds)
		.select(['evaluation_id', 'rater_group', 'packed'])
		.execute();
	const named = await db
		.selectFrom('named_answer')
		.where('organisation_id', '=', organisationId)
		.where('evaluation_id', 'in', evaluationIds)
		.where('rater_group', '=', 'self')
		.select(['evaluation_id', 'packed'])
		.execute();
	const counts = await db
		.selectFrom('group_count')
		.where('organisation_id', '=', organisationId)
		.where('evaluation_id', 'in', evaluationIds)
		.where('rater_group', 'in', ['employee', 'peer'])
		.select(['evaluation_id', 'rater_group', 'invited', 'answered'])
		.execute();

	return {
		tallies: tallies.flatMap(({ evaluation_id, rater_group: group, packed }) =>
			evaluation_id !== null && isAnonymousGroup(group)
				? [{ evaluationId: evaluation_id, group, packed }]
				: []
		),
		own: new Map(named.map((row) => [row.evaluation_id, row.packed])),
		counts: Map.groupBy(
			counts.flatMap(({ evaluation_id, rater_group: group, invited, answered }) =>
				isAnonymousGroup(group) ? [{ evaluationId: evaluation_id, group, invited, answered }] : []
			),
			({ evaluationId }) => evaluationId
		)
	};
}

/** How many leaders of a year answered about themselves and had it deleted since. */
export async function countDeletedOwn(db: Kysely<Database>, year: number): Promise<number> {
	const row = await ofYear(db, year)
		.innerJoin('group_count', (join) =>
			join
				.onRef('group_count.organisation_id', '=', 'evaluation.organisation_id')
				.onRef('group_count.evaluation_id', '=', 'evaluation.id')
		)
		.where('group_count.rater_group', '=', 'self')
		.where('group_count.answered', '>', 0)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('named_answer')
						.whereRef('named_answer.organisation_id', '=', 'evaluation.organisation_id')
						.whereRef('named_answer.evaluation_id', '=', 'evaluation.id')
						.where('named_answer.rater_group', '=', 'self')
						.select('named_answer.evaluation_id')
				)
			)
		)
		.select((select) => select.fn.countAll<number | string>().as('count'))
		.executeTakeFirstOrThrow();

	return Number(row.count);
}

/** How many leaders of a year are in no sector, level or field any more: it was kept long enough. */
export async function countErasedBackgrounds(db: Kysely<Database>, year: number): Promise<number> {
	const row = await ofYear(db, year)
		.where('evaluation.background', '=', '{}')
		.select((select) => select.fn.countAll<number | string>().as('count'))
		.executeTakeFirstOrThrow();

	return Number(row.count);
}

function ofYear(db: Kysely<Database>, year: number) {
	return db
		.selectFrom('evaluation')
		.innerJoin('round', (join) =>
			join
				.onRef('round.organisation_id', '=', 'evaluation.organisation_id')
				.onRef('round.id', '=', 'evaluation.round_id')
		)
		.innerJoin('organisation', 'organisation.id', 'evaluation.organisation_id')
		.where('organisation.kind', '=', 'organisation')
		.where('round.state', '=', 'released')
		.where('round.closed_at', '>=', `${year}-01-01`)
		.where('round.closed_at', '<', `${year + 1}-01-01`)
		.where(isCommon)
		.where('evaluation.cancelled', '=', 0);
}

/** Whether a round asked the common questionnaire, and not one that an organisation has a licence for. */
function isCommon({ not, exists, selectFrom }: ExpressionBuilder<Database, 'round'>) {
	return not(
		exists(
			selectFrom('organisation_questionnaire')
				.whereRef(
					'organisation_questionnaire.questionnaire_version',
					'=',
					'round.questionnaire_version'
				)
				.select('organisation_questionnaire.questionnaire_version')
		)
	);
}
