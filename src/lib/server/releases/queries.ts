import { hash } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import {
	addComments,
	type CommentList,
	type LeaderReport
} from '#lib/domain/disclosure/leader-report.ts';
import { freezeRelease, thawRelease, type Released } from '#lib/domain/disclosure/released.ts';
import { listComments, type KeptComment } from '../comments/queries.ts';
import { prepared, unseen } from '../db/prepared.ts';
import type { Database } from '../db/schema.ts';
import type { RoundRef } from '../rounds/queries.ts';
import { thawOnce } from './thaw-once.ts';

/** A leader's report as it was frozen, or the mark that it is withheld. */
export type StoredReport =
	| {
			readonly state: 'released';
			readonly organisationId: string;
			readonly evaluationId: string;
			readonly report: Released<LeaderReport>;
			readonly sha256: string;
	  }
	| { readonly state: 'withheld'; readonly organisationId: string; readonly evaluationId: string };

/**
 * A report by its id, with the words that are still kept beside its figures; in the leader's hands each
 * carries the mark by which it is put out of sight. Throws when its text is no longer the one that was
 * frozen.
 */
export async function findReport(
	db: Kysely<Database>,
	id: string,
	reader: 'leader' | 'other'
): Promise<StoredReport | undefined> {
	const row = await db
		.selectFrom('leader_release')
		.select(['organisation_id', 'evaluation_id', 'sha256'])
		.where('id', '=', id)
		.executeTakeFirst();

	return row && readReport(db, placeReport(row), reader);
}

/** Where a report is kept. */
export interface ReportPlace {
	readonly organisationId: string;
	readonly evaluationId: string;
	/** Undefined where it is withheld. */
	readonly sha256: string | undefined;
}

export function placeReport(row: {
	readonly organisation_id: string;
	readonly evaluation_id: string;
	readonly sha256: string | null;
}): ReportPlace {
	return {
		organisationId: row.organisation_id,
		evaluationId: row.evaluation_id,
		sha256: row.sha256 ?? undefined
	};
}

/** The report of a place that was found, as `findReport` gives it. */
export async function readReport(
	db: Kysely<Database>,
	{ sha256: frozen, ...place }: ReportPlace,
	reader: 'leader' | 'other'
): Promise<StoredReport> {
	if (frozen === undefined) return { state: 'withheld', ...place };
	const report = await thawOnce(frozen, () => readFrozen(db, { ...place, sha256: frozen }));
	const comments = await listComments(db, place.organisationId, place.evaluationId);

	return {
		state: 'released',
		...place,
		report: addComments(report, groupComments(comments, reader)),
		sha256: frozen
	};
}

/** Throws where the text is gone, or is no longer the one that was frozen. */
async function readFrozen(
	db: Kysely<Database>,
	frozen: {
		readonly organisationId: string;
		readonly evaluationId: string;
		readonly sha256: string;
	}
): Promise<Released<LeaderReport>> {
	const [row] = (await selectBody(db, frozen)).rows;
	const report = thawRelease<LeaderReport>(
		{ body: row?.body ?? '', sha256: frozen.sha256 },
		sha256
	);
	if (!report) throw new Error('a frozen report was changed');

	return report;
}

const selectBody = prepared(
	(
		db,
		{
			organisationId,
			evaluationId
		}: { readonly organisationId: string; readonly evaluationId: string }
	) =>
		db
			.selectFrom('leader_release')
			.select('body')
			.where('organisation_id', '=', unseen(db, organisationId))
			.where('evaluation_id', '=', unseen(db, evaluationId))
);

/** By group and question; within each, the order of random ids. */
function groupComments(
	comments: readonly KeptComment[],
	reader: 'leader' | 'other'
): readonly CommentList[] {
	const lists = Map.groupBy(comments, ({ group, question }) => `${group} ${question}`);

	return [...lists.entries()]
		.sort(([one], [other]) => one.localeCompare(other))
		.flatMap(([, list]) => {
			const [first] = list;
			if (!first || (first.group !== 'employee' && first.group !== 'manager')) return [];
			return [
				{
					...{ group: first.group, question: first.question },
					texts: list.map(({ text }) => text),
					...(reader === 'leader' && { marks: list.map(({ id, hidden }) => ({ id, hidden })) })
				}
			];
		});
}

/** What a leader's frozen report shows, without the words beside it. Nothing where it is withheld or deleted. */
export async function findFrozenReport(
	db: Kysely<Database>,
	organisationId: string,
	evaluationId: string
): Promise<Released<LeaderReport> | undefined> {
	const row = await db
		.selectFrom('leader_release')
		.select(['body', 'sha256'])
		.where('organisation_id', '=', organisationId)
		.where('evaluation_id', '=', evaluationId)
		.where('state', '=', 'released')
		.executeTakeFirst();
	if (row?.body == null || row.sha256 === null) return undefined;

	const report = thawRelease<LeaderReport>({ body: row.body, sha256: row.sha256 }, sha256);
	if (!report) throw new Error('a frozen report was changed');

	return report;
}

export async function hasRelease(
	db: Kysely<Database>,
	organisationId: string,
	evaluationId: string
): Promise<boolean> {
	const row = await db
		.selectFrom('leader_release')
		.select('id')
		.where('organisation_id', '=', organisationId)
		.where('evaluation_id', '=', evaluationId)
		.executeTakeFirst();

	return row !== undefined;
}

/** The evaluations of a round whose report is made, be it released or withheld. */
export async function listReleasedEvaluations(
	db: Kysely<Database>,
	{ organisationId, id }: RoundRef
): Promise<ReadonlySet<string>> {
	const rows = await db
		.selectFrom('leader_release')
		.select('evaluation_id')
		.where('organisation_id', '=', organisationId)
		.where('round_id', '=', id)
		.execute();

	return new Set(rows.map((row) => row.evaluation_id));
}

/** Whom a round's reports are shared with, by address, and about which evaluations. */
export async function listSharedWith(
	db: Kysely<Database>,
	{ organisationId, id }: RoundRef
): Promise<ReadonlyMap<string, readonly string[]>> {
	const rows = await db
		.selectFrom('leader_release')
		.innerJoin('report_reader', (join) =>
			join
				.onRef('report_reader.organisation_id', '=', 'leader_release.organisation_id')
				.onRef('report_reader.report_id', '=', 'leader_release.id')
		)
		.where('leader_release.organisation_id', '=', organisationId)
		.where('leader_release.round_id', '=', id)
		.orderBy('report_reader.address')
		.orderBy('leader_release.evaluation_id')
		.select(['report_reader.address', 'leader_release.evaluation_id'])
		.execute();
	const byAddress = Map.groupBy(rows, ({ address }) => address);

	return new Map(
		[...byAddress].map(([address, some]) => [address, some.map((row) => row.evaluation_id)])
	);
}

/** The released reports of a round, by the evaluations they are about. */
export async function listReportIds(
	db: Kysely<Database>,
	{ organisationId, id }: RoundRef
): Promise<ReadonlyMap<string, string>> {
	const rows = await db
		.selectFrom('leader_release')
		.select(['evaluation_id', 'id'])
		.where('organisation_id', '=', organisationId)
		.where('round_id', '=', id)
		.where('state', '=', 'released')
		.execute();

	return new Map(rows.map((row) => [row.evaluation_id, row.id]));
}

export async function insertReport(
	trx: Transaction<Database>,
	{ organisationId, id: roundId }: RoundRef,
	{ id, evaluationId }: { readonly id: string; readonly evaluationId: string },
	outcome: Released<LeaderReport> | { readonly withheld: string; readonly place: string }
): Promise<void> {
	const place = {
		organisation_id: organisationId,
		id,
		round_id: roundId,
		evaluation_id: evaluationId
	};
	if ('withheld' in outcome) {
		const reason = `${outcome.withheld}, ${outcome.place}`;
		await trx
			.insertInto('leader_release')
			.values({ ...place, state: 'withheld', body: null, sha256: null, reason })
			.execute();
		return;
	}

	const body = freezeRelease(outcome);
	await trx
		.insertInto('leader_release')
		.values({ ...place, state: 'released', body, sha256: sha256(body), reason: null })
		.execute();
}

/** Notes who besides the leader may read a report, so that they find it on their own page. */
export async function insertReaders(
	trx: Transaction<Database>,
	organisationId: string,
	reportId: string,
	addresses: readonly string[]
): Promise<void> {
	if (addresses.length === 0) return;
	const rows = [...new Set(addresses.map((address) => address.toLowerCase()))].map((address) => ({
		...{ address, organisation_id: organisationId, report_id: reportId }
	}));

	await trx.insertInto('report_reader').values(rows).execute();
}

export function sha256(text: string): string {
	return hash('sha256', text);
}
