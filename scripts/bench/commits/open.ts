import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely, Transaction } from 'kysely';
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
import { measure, requireSame } from '../measure.ts';

const waiting = 64;
const turns = 10;

type Commit = (
	db: Kysely<Database>,
	work: (trx: Transaction<Database>) => Promise<void>
) => Promise<void>;

/**
 * What it brings that submissions share a commit: 64 that wait, each in a transaction of its own, and
 * sharing. On SQLite, or on PostgreSQL where DATABASE_URL names an empty database of it.
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
	const alone = side('alone', (place, work) => place.transaction().execute(work));
	const sharing = side('sharing', shareCommit);
	return {
		about: `a submission kept, ${waiting} of them waiting, each in a transaction of its own and sharing`,
		turns,
		sides: [alone, sharing],
		async check() {
			const kept: number[] = [];
			for (const { run } of [alone, sharing]) {
				const before = await countBallots(db);
				await run();
				kept.push((await countBallots(db)) - before);
			}
			requireSame(kept[0], kept[1], 'ballots kept');
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
	const round = await openTestRound({ db, folder }, { employees: [waiting * 2 * (turns + 1)] });
	const draft = answerAll(round.selection, 'employee', 4);
	const tokens = (round.evaluations[0]?.links ?? [])
		.filter(({ group }) => group === 'employee')
		.map(({ token }) => token);

	return () =>
		Promise.all(
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
}
