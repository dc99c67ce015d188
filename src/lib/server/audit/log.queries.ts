import type { ExpressionBuilder, Kysely } from 'kysely';
import type { AuditAction } from '#lib/domain/audit/entry.ts';
import type { Database } from '../db/schema.ts';

/** What of the log somebody may read: what they did, what was done to what is theirs, and whole organisations. */
export interface LogScope {
	readonly accountId: string;
	readonly objects: readonly string[];
	readonly organisationIds: readonly string[];
}

/** What of it they want to see. */
export interface LogFilter {
	readonly from: Date | undefined;
	/** Exclusive. */
	readonly until: Date | undefined;
	readonly action: AuditAction | undefined;
	/** Who did it. */
	readonly accountId: string | undefined;
	/** What it was done to; undefined for everything. */
	readonly objects: readonly string[] | undefined;
}

export interface LogRow {
	readonly at: Date;
	readonly accountId: string | undefined;
	readonly action: AuditAction;
	readonly object: string;
	readonly detail: Readonly<Record<string, string | number>>;
	readonly outcome: 'done' | 'refused';
}

/** The newest first, after leaving out so many. */
export async function listLog(
	db: Kysely<Database>,
	scope: LogScope,
	filter: LogFilter,
	{ skip, most }: { readonly skip: number; readonly most: number }
): Promise<readonly LogRow[]> {
	const { from, until, action, accountId, objects } = filter;
	let entries = db.selectFrom('audit_entry').where((where) => isInScope(where, scope));
	if (from) entries = entries.where('at', '>=', from.toISOString());
	if (until) entries = entries.where('at', '<', until.toISOString());
	if (action) entries = entries.where('action', '=', action);
	if (accountId !== undefined) entries = entries.where('account_id', '=', accountId);
	if (objects) entries = entries.where('object', 'in', [...objects, '']);

	const rows = await entries
		.select(['at', 'account_id', 'action', 'object', 'detail', 'outcome'])
		.orderBy('at', 'desc')
		.orderBy('id')
		.limit(most)
		.offset(skip)
		.execute();

	return rows.map((row) => ({
		at: new Date(row.at),
		accountId: row.account_id ?? undefined,
		action: row.action as AuditAction,
		object: row.object,
		detail: JSON.parse(row.detail) as Record<string, string | number>,
		outcome: row.outcome as LogRow['outcome']
	}));
}

/**
 * Everybody who has done something that is in the scope. Who was only refused is among them where the
 * reader administers an organisation of theirs; asking for a thing must not tell its owner one's name.
 */
export async function listDoers(db: Kysely<Database>, scope: LogScope): Promise<readonly string[]> {
	const rows = await db
		.selectFrom('audit_entry')
		.where((where) => isInScope(where, scope))
		.where('account_id', 'is not', null)
		.where((where) =>
			where.or([
				where('outcome', '=', 'done'),
				where('account_id', '=', scope.accountId),
				where('account_id', 'in', belongingTo(db, scope.organisationIds))
			])
		)
		.select('account_id')
		.distinct()
		.execute();

	return rows.flatMap(({ account_id }) => (account_id === null ? [] : [account_id]));
}

/** What accounts are called, by id. Those that are deleted are missing. */
export async function findNames(
	db: Kysely<Database>,
	accountIds: readonly string[]
): Promise<ReadonlyMap<string, string>> {
	if (accountIds.length === 0) return new Map();
	const rows = await db
		.selectFrom('account')
		.where('id', 'in', accountIds)
		.select(['id', 'name'])
		.execute();

	return new Map(rows.map(({ id, name }) => [id, name]));
}

/** An evaluation under every name by which entries speak of it. */
export interface LoggedEvaluation {
	readonly id: string;
	readonly objects: readonly string[];
	readonly leaderName: string;
	readonly unit: string;
	readonly roundName: string;
	readonly isOwn: boolean;
}

/** The reader's own evaluations, and those of the organisations whose log they may read. */
export async function listLoggedEvaluations(
	db: Kysely<Database>,
	accountId: string,
	organisationIds: readonly string[]
): Promise<readonly LoggedEvaluation[]> {
	const rows = await db
		.selectFrom('evaluation')
		.innerJoin('leader', (join) =>
			join
				.onRef('leader.organisation_id', '=', 'evaluation.organisation_id')
				.onRef('leader.id', '=', 'evaluation.leader_id')
		)
		.innerJoin('round', (join) =>
			join
				.onRef('round.organisation_id', '=', 'evaluation.organisation_id')
				.onRef('round.id', '=', 'evaluation.round_id')
		)
		.leftJoin('leader_release', (join) =>
			join
				.onRef('leader_release.organisation_id', '=', 'evaluation.organisation_id')
				.onRef('leader_release.evaluation_id', '=', 'evaluation.id')
		)
		.where((where) =>
			where.or([
				where('leader.account_id', '=', accountId),
				where('evaluation.organisation_id', 'in', [...organisationIds, ''])
			])
		)
		.select([
			'evaluation.id',
			'evaluation.round_id',
			'evaluation.leader_name',
			'evaluation.unit',
			'round.name as round_name',
			'leader.account_id',
			'leader_release.id as report_id'
		])
		.orderBy('evaluation.leader_name')
		.orderBy('evaluation.id')
		.execute();

	return rows.map((row) => ({
		id: row.id,
		objects: [
			`evaluation:${row.id}`,
			`round:${row.round_id}`,
			...(row.report_id === null ? [] : [`report:${row.report_id}`])
		],
		leaderName: row.leader_name,
		unit: row.unit,
		roundName: row.round_name,
		isOwn: row.account_id === accountId
	}));
}

/** Accounts that have a role in one of some organisations, or are a leader there. */
function belongingTo(db: Kysely<Database>, organisationIds: readonly string[]) {
	const some = [...organisationIds, 'none'];

	return db
		.selectFrom('role')
		.where('organisation_id', 'in', some)
		.select('account_id')
		.union(
			db
				.selectFrom('leader')
				.where('organisation_id', 'in', some)
				.where('account_id', 'is not', null)
				.select((select) => select.ref('account_id').$notNull().as('account_id'))
		);
}

function isInScope(
	where: ExpressionBuilder<Database, 'audit_entry'>,
	{ accountId, objects, organisationIds }: LogScope
) {
	return where.or([
		/* Shown to who was refused, the entry would tell that what they asked for exists. */
		where.and([where('account_id', '=', accountId), where('action', '!=', 'access_refused')]),
		where('object', 'in', [...objects, `account:${accountId}`]),
		where('organisation_id', 'in', [...organisationIds, 'none'])
	]);
}
