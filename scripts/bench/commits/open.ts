import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql, type Kysely, type Transaction } from 'kysely';
import { dialectOf } from '#db/migrations/dialect.ts';
import { insertBallots } from '#lib/server/ballots/queries.ts';
import { makeReplaceCode } from '#lib/server/ballots/replace-code.ts';
import { sealParts } from '#lib/server/ballots/seal-parts.ts';
import { openDatabase, type DatabaseAddress } from '#lib/server/db/client.ts';
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

type Commit = (db: Kysely<Database>, work: Work) => Promise<void>;

const apart: Commit = (place, work) => place.transaction().execute(work);

/**
 * What it brings that submissions share a commit: 64 that wait, sharing and each in a transaction of its
 * own, and against people who come one at a time, with the disk waited for and not; the same in a database
 * so large that each ballot lies on a page of its own, with the copying of the log counted. On SQLite, or on
 * PostgreSQL where DATABASE_URL names an empty database of it.
 */
export async function openBench(): Promise<Bench> {
	const folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-commits-'));
	const server = process.env['DATABASE_URL'];
	const isServer = server?.startsWith('postgres') === true;
	const small = await openPlace(
		isServer
			? { kind: 'postgres', url: server }
			: { kind: 'sqlite', file: join(folder, 'small', 'commits.db') },
		folder
	);
	const large = isServer
		? undefined
		: await openPlace({ kind: 'sqlite', file: join(folder, 'large', 'commits.db') }, folder);
	if (large) await fillUp(large.db);
	const [sharing, alone] = [together('sharing', shareCommit), together('alone', apart)];
	const single = singly('one after the other', 2);
	const lax = singly('one after the other, NORMAL', 1);
	const inLarge = large ? [sharing, single, lax].map((way) => sideOf(way, large, true)) : [];
	const inSmall: Bench['sides'] = [
		sideOf(sharing, small, false),
		sideOf(alone, small, false),
		...(isServer ? [] : [single, lax]).map((way) => sideOf(way, small, false))
	];

	return {
		about: `a submission kept: ${waiting} waiting that share a commit or have their own, and one person at a time, with synchronous FULL and NORMAL; the same in a database of 300 MB, with the copying of the log`,
		turns,
		sides: [...inSmall, ...inLarge],
		compare: (measured) => [
			...tellRatios(measured.slice(0, inSmall.length), [{}, atLeast(2.5), atLeast(1)]),
			...tellRatios(measured.slice(inSmall.length), [])
		],
		async check() {
			const kept: number[] = [];
			for (const [sides, { db }] of [
				[inSmall, small] as const,
				[inLarge, large ?? small] as const
			]) {
				for (const { run } of sides) {
					const before = await countBallots(db);
					await run();
					kept.push((await countBallots(db)) - before);
				}
			}
			for (const count of kept) requireSame(kept[0], count, 'ballots kept');

			return `each kept ${kept[0]} ballots of ${waiting} people`;
		},
		async close() {
			await small.db.destroy();
			await large?.db.destroy();
			rmSync(folder, { recursive: true });
		}
	};
}

function atLeast(ratio: number) {
	return { promised: `at least ${ratio}` };
}

/** The first against each of the others. */
function tellRatios(
	[shared, ...others]: readonly { readonly name: string; readonly milliseconds: number }[],
	promises: readonly { readonly promised?: string }[]
) {
	return others.map(({ name, milliseconds }, index) => ({
		what: `submissions a second, sharing against ${name}`,
		value: (milliseconds / (shared?.milliseconds ?? NaN)).toFixed(1),
		...promises[index]
	}));
}

/** A database with a round, and what is left to do of the next 64 submissions to it. */
interface Place {
	readonly db: Kysely<Database>;
	readonly send: Awaited<ReturnType<typeof prepareSubmissions>>;
}

async function openPlace(address: DatabaseAddress, folder: string): Promise<Place> {
	const db = openDatabase(address);
	await migrateToLatest(db);
	await publishQuestionnaire(db, currentQuestionnaire());

	return { db, send: await prepareSubmissions(db, folder) };
}

/** Ballots of a year, as large as real ones: 300 MB, of which SQLite holds a twentieth in memory. */
async function fillUp(db: Kysely<Database>): Promise<void> {
	await sql`
		with recursive counted (n) as (select 1 union all select n + 1 from counted where n < 60000)
		insert into ballot
		select
			(select organisation_id from invitation limit 1), (select round_id from invitation limit 1),
			lower(hex(randomblob(16))), lower(hex(randomblob(16))), 'employee', 1,
			randomblob(1200), randomblob(32)
		from counted
	`.execute(db);
}

interface WayToKeep {
	readonly name: string;
	keep(db: Kysely<Database>, work: readonly Work[]): Promise<unknown>;
}

type Work = (trx: Transaction<Database>) => Promise<void>;

function together(name: string, commit: Commit): WayToKeep {
	return { name, keep: (db, work) => Promise.all(work.map((each) => commit(db, each))) };
}

/** As people come who are alone: each answer is on the disk before the next one begins. */
function singly(name: string, synchronous: number): WayToKeep {
	return {
		name,
		async keep(db, work) {
			await sql`pragma synchronous = ${sql.lit(synchronous)}`.execute(db);
			for (const each of work) await apart(db, each);
			await sql`pragma synchronous = 2`.execute(db);
		}
	};
}

/** `isCopied`: until what was written to the log lies where it belongs, too. */
function sideOf({ name, keep }: WayToKeep, { db, send }: Place, isCopied: boolean): Side {
	return {
		name: isCopied ? `${name}, 300 MB` : name,
		async run() {
			const work = await send();
			const run = await measure(async () => {
				await keep(db, work);
				if (isCopied) await sql`pragma wal_checkpoint`.execute(db);
			});

			return { ...run, count: waiting };
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
