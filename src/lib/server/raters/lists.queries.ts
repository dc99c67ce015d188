import { sql, type Kysely } from 'kysely';
import { threshold } from '#lib/domain/disclosure/bounds.ts';
import type { Rater } from '#lib/domain/rater-file/line.ts';
import type { ListLine, ListSearch, ListState } from '#lib/domain/rater-file/search.ts';
import type { Day } from '#lib/domain/round/calendar.ts';
import type { Database, RoundState } from '../db/schema.ts';
import type { RoundRef } from '../rounds/queries.ts';

/** One leader's list in a round that has not opened. */
export interface RaterList {
	readonly organisationId: string;
	readonly organisationName: string;
	readonly roundId: string;
	readonly roundName: string;
	readonly roundState: RoundState;
	readonly opensOn: Day | undefined;
	readonly closesOn: Day | undefined;
	/** The last day on which the leader can confirm or correct it. */
	readonly confirmBy: Day | undefined;
	readonly evaluationId: string;
	readonly leaderName: string;
	readonly leaderEmail: string;
	readonly unit: string;
	readonly state: ListState;
	readonly raters: readonly Rater[];
}

/** A list of an organisation's round, for whoever runs it. */
export async function findRoundList(
	db: Kysely<Database>,
	{ organisationId, id }: RoundRef,
	evaluationId: string
): Promise<RaterList | undefined> {
	const row = await lists(db)
		.where('evaluation.organisation_id', '=', organisationId)
		.where('evaluation.round_id', '=', id)
		.where('evaluation.id', '=', evaluationId)
		.executeTakeFirst();

	return row && readList(db, row);
}

/** The list about a leader, for that leader, in a round that an organisation prepares. */
export async function findOwnList(
	db: Kysely<Database>,
	accountId: string,
	evaluationId: string
): Promise<RaterList | undefined> {
	const row = await lists(db)
		.innerJoin('leader', (join) =>
			join
				.onRef('leader.organisation_id', '=', 'evaluation.organisation_id')
				.onRef('leader.id', '=', 'evaluation.leader_id')
		)
		.where('leader.account_id', '=', accountId)
		.where('evaluation.id', '=', evaluationId)
		.where('organisation.kind', '=', 'organisation')
		.where('round.by_leader', '=', 0)
		.executeTakeFirst();

	return row && readList(db, row);
}

function lists(db: Kysely<Database>) {
	return db
		.selectFrom('evaluation')
		.innerJoin('round', (join) =>
			join
				.onRef('round.organisation_id', '=', 'evaluation.organisation_id')
				.onRef('round.id', '=', 'evaluation.round_id')
		)
		.innerJoin('organisation', 'organisation.id', 'evaluation.organisation_id')
		.where('evaluation.cancelled', '=', 0)
		.select([
			'evaluation.organisation_id',
			'organisation.name as organisation_name',
			'evaluation.round_id',
			'round.name as round_name',
			'round.state as round_state',
			'round.opens_on',
			'round.closes_on',
			'round.confirm_by',
			'evaluation.id',
			'evaluation.leader_name',
			'evaluation.leader_email',
			'evaluation.unit',
			'evaluation.list'
		]);
}

type ListRow = NonNullable<Awaited<ReturnType<ReturnType<typeof lists>['executeTakeFirst']>>>;

async function readList(db: Kysely<Database>, row: ListRow): Promise<RaterList> {
	const raters = await db
		.selectFrom('planned_rater')
		.select(['rater_group', 'address', 'language', 'delivery'])
		.where('organisation_id', '=', row.organisation_id)
		.where('evaluation_id', '=', row.id)
		.orderBy('rater_group')
		.orderBy('address')
		.execute();

	return {
		...{ organisationId: row.organisation_id, organisationName: row.organisation_name },
		...{ roundId: row.round_id, roundName: row.round_name, roundState: row.round_state },
		...{ opensOn: row.opens_on ?? undefined, closesOn: row.closes_on ?? undefined },
		confirmBy: row.confirm_by ?? undefined,
		...{ evaluationId: row.id, leaderName: row.leader_name, leaderEmail: row.leader_email },
		...{ unit: row.unit, state: row.list },
		raters: raters.map((rater) => ({
			...{ group: rater.rater_group, address: rater.address },
			...{ language: rater.language ?? undefined, delivery: rater.delivery }
		}))
	};
}

/** The lists of a round by the leaders' names, some at a time, and how many there are in all. */
export async function listLines(
	db: Kysely<Database>,
	ref: RoundRef,
	search: ListSearch,
	{ skip, most }: { readonly skip: number; readonly most: number }
): Promise<{ readonly lines: readonly ListLine[]; readonly total: number }> {
	const found = searchLines(db, ref, search);
	const rows = await found
		.selectAll()
		.orderBy(sql`lower(leader_name)`)
		.orderBy('id')
		.limit(most)
		.offset(skip)
		.execute();
	const { total } = await found
		.select((select) => select.fn.countAll<number | string>().as('total'))
		.executeTakeFirstOrThrow();

	return {
		total: Number(total),
		lines: rows.map((row) => ({
			...{ id: row.id, leader: row.leader_name, unit: row.unit, state: row.list },
			...{ employees: Number(row.employees), managers: Number(row.managers) },
			...{ peers: Number(row.peers), slips: Number(row.slips) }
		}))
	};
}

/** How far the lists of a round are, in all. */
export interface ListSums {
	readonly leaders: number;
	readonly people: number;
	readonly slips: number;
	/** Leaders about whom nobody is asked. */
	readonly empty: number;
	/** Leaders with employees, but fewer than figures take. */
	readonly small: number;
	readonly states: Readonly<Record<ListState, number>>;
}

export async function sumLists(db: Kysely<Database>, ref: RoundRef): Promise<ListSums> {
	const rows = await searchLines(db, ref, { text: '', view: 'all' })
		.select(['employees', 'managers', 'peers', 'slips', 'list'])
		.execute();
	const count = (state: ListState) => rows.filter(({ list }) => list === state).length;
	const peopleOf = (row: (typeof rows)[number]) =>
		Number(row.employees) + Number(row.managers) + Number(row.peers);

	return {
		leaders: rows.length,
		people: rows.reduce((sum, row) => sum + peopleOf(row), 0),
		slips: rows.reduce((sum, row) => sum + Number(row.slips), 0),
		empty: rows.filter((row) => peopleOf(row) === 0).length,
		small: rows.filter(({ employees }) => isSmall(Number(employees))).length,
		states: {
			...{ given: count('given'), asked: count('asked') },
			...{ confirmed: count('confirmed'), changed: count('changed') }
		}
	};
}

/** Too few for figures, and some all the same. */
function isSmall(employees: number): boolean {
	return employees > 0 && employees < threshold;
}

function searchLines(db: Kysely<Database>, ref: RoundRef, { text, view }: ListSearch) {
	const pattern = `%${text.toLowerCase().replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`;
	const lines = db.selectFrom(countLists(db, ref).as('line'));
	const found =
		text === ''
			? lines
			: lines.where(
					sql<boolean>`(lower(leader_name) like ${pattern} escape '\\' or lower(unit) like ${pattern} escape '\\')`
				);

	switch (view) {
		case 'all':
			return found;
		case 'waiting':
			return found.where('list', '=', 'asked');
		case 'confirmed':
		case 'changed':
			return found.where('list', '=', view);
		case 'small':
			return found.where('employees', '>', 0).where('employees', '<', threshold);
		case 'empty':
			return found.where('everybody', '=', 0);
	}
}

/** One row a leader, with how many stand in which group. */
function countLists(db: Kysely<Database>, { organisationId, id }: RoundRef) {
	const inGroup = (group: string) =>
		sql<number>`coalesce(sum(case when planned_rater.rater_group = ${sql.lit(group)} then 1 else 0 end), 0)`;

	return db
		.selectFrom('evaluation')
		.leftJoin('planned_rater', (join) =>
			join
				.onRef('planned_rater.organisation_id', '=', 'evaluation.organisation_id')
				.onRef('planned_rater.evaluation_id', '=', 'evaluation.id')
		)
		.where('evaluation.organisation_id', '=', organisationId)
		.where('evaluation.round_id', '=', id)
		.where('evaluation.cancelled', '=', 0)
		.groupBy(['evaluation.id', 'evaluation.leader_name', 'evaluation.unit', 'evaluation.list'])
		.select(['evaluation.id', 'evaluation.leader_name', 'evaluation.unit', 'evaluation.list'])
		.select([
			inGroup('employee').as('employees'),
			inGroup('manager').as('managers'),
			inGroup('peer').as('peers'),
			sql<number>`coalesce(sum(case when planned_rater.delivery = 'slip' then 1 else 0 end), 0)`.as(
				'slips'
			),
			sql<number>`count(planned_rater.address)`.as('everybody')
		]);
}
