import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql, type Kysely, type Transaction } from 'kysely';
import { dialectOf } from '#db/migrations/dialect.ts';
import { insertBallots } from '#lib/server/ballots/queries.ts';
import { makeReplaceCode } from '#lib/server/ballots/replace-code.ts';
import { sealParts } from '#lib/server/ballots/seal-parts.ts';
import { openDatabase } from '#lib/server/db/client.ts';
import { shareCommit } from '#lib/server/db/group-commit.ts';
import { migrateToLatest } from '#lib/server/db/migrate.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { locateDraft } from '#lib/server/drafts/place.ts';
import { deleteDraftRow } from '#lib/server/drafts/queries.ts';
import { findInvitation, markAnswered } from '#lib/server/invitations/queries.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { publishQuestionnaire } from '#lib/server/questionnaires/publish.ts';
import { holdOpenRound } from '#lib/server/rounds/queries.ts';
import { answerAll, openingTime, openTestRound } from '#tests/support/builders.ts';
import type { Bench, Side } from '../bench.ts';
import { collectGarbage, measure, requireSame } from '../measure.ts';

const waiting = 64;
const turns = 10;

type Commit = (
	db: Kysely<Database>,
	work: (trx: Transaction<Database>) => Promise<void>
) => Promise<void>;

const apart: Commit = (place, work) => place.transaction().execute(work);

/**
 * What it brings that submissions share a commit: 64 that wait, sharing and each in a transaction of its
 * own, and against people who come one at a time, with the disk waited for and not. On SQLite, or on PostgreSQL where DATABASE_URL names an empty database of it.
 */
export async function openBench(): Promise<Bench> {
	const folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-commits-'));
	const server = process.env['DATABASE_URL'];
	const db = openDatabase(
		server?.startsWith('postgres')
			? { kind: 'postgres', url: server }
			: { kind: 'sqlite', file: join(folder, 'database', 'commits.db') }
	);
	await migrateToLatest(db);
	await publishQuestionnaire(db, currentQuestionnaire());
	const send = await prepareSubmissions(db, folder);
	const side = (name: string, commit: Commit): Side => ({
		name,
		async run() {
			const work = await send();
			const run = await measure(() => Promise.all(work.map((each) => commit(db, each))));
			return { ...run, count: waiting };
		}
	});
	/** As people come who are alone: each answer is on the disk before the next one begins. */
	const singly = (name: string, synchronous: number): Side => ({
		name,
		async run() {
			const work = await send();
			await sql`pragma synchronous = ${sql.lit(synchronous)}`.execute(db);
			const run = await measure(async () => {
				for (const each of work) await apart(db, each);
			});
			await sql`pragma synchronous = 2`.execute(db);
			return { ...run, count: waiting };
		}
	});
	const alone = side('alone', apart);
	const sharing = side('sharing', shareCommit);
	const single = singly('one after the other', 2);
	const lax = singly('one after the other, NORMAL', 1);
	const isSqlite = dialectOf(db) === 'sqlite';

	return {
		about: `a submission kept: ${waiting} waiting that share a commit or have their own, and one person at a time, with synchronous FULL and NORMAL`,
		turns,
		sides: isSqlite ? [sharing, alone, single, lax] : [sharing, alone],
		compare: ([shared, ...others]) =>
			others.map(({ name, milliseconds }, index) => ({
				what: `submissions a second, sharing against ${name}`,
				value: (milliseconds / (shared?.milliseconds ?? NaN)).toFixed(1),
				...([{}, { promised: 'at least 2.5' }, { promised: 'at least 1' }][index] ?? {})
			})),
		async check() {
			const kept: number[] = [];
			for (const { run } of isSqlite ? [alone, sharing, single, lax] : [alone, sharing]) {
				const before = await countBallots(db);
				await run();
				kept.push((await countBallots(db)) - before);
			}
			for (const count of kept) requireSame(kept[0], count, 'ballots kept');
			return `each kept ${kept[0]} ballots of ${waiting} people`;
		},
		async close() {
			await db.destroy();
			rmSync(folder, { recursive: true });
		}
	};
}

async function countBallots(db: Kysely<Database>): Promise<number> {
	const { count } = await db
		.selectFrom('ballot')
		.select(({ fn }) => fn.countAll().as('count'))
		.executeTakeFirstOrThrow();

	return Number(count);
}

/** What is left to do of each submission when its answers are sealed; the next 64 at each call. */
async function prepareSubmissions(db: Kysely<Database>, folder: string) {
	const round = await openTestRound({ db, folder }, { employees: [waiting * 4 * (turns + 1)] });
	const draft = answerAll(round.selection, 'employee', 4);
	const tokens = (round.evaluations[0]?.links ?? [])
		.filter(({ group }) => group === 'employee')
		.map(({ token }) => token);

	return async () => {
		const work = await Promise.all(
			tokens.splice(0, waiting).map(async (token) => {
				const invitation = await findInvitation(db, token);
				const place = invitation && locateDraft(round.keys, invitation, token)?.place;
				if (!place) throw new Error('the link leads somewhere');
				const sealed = await sealParts(db, invitation, draft, makeReplaceCode());

				return async (trx: Transaction<Database>) => {
					await holdOpenRound(trx, round, openingTime);
					await markAnswered(trx, token);
					await deleteDraftRow(trx, place);
					await insertBallots(trx, round, sealed);
				};
			})
		);
		collectGarbage();
		/* Each side pays for what it writes, and not for what the one before it has left in the log. */
		if (dialectOf(db) === 'sqlite') await sql`pragma wal_checkpoint(truncate)`.execute(db);

		return work;
	};
}
