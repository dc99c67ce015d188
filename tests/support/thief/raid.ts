import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sql, type Kysely } from 'kysely';
import { countParts } from '#lib/domain/ballot/parts.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import { openDatabase } from '#lib/server/db/client.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { insertInvitations, prepareInvitation } from '#lib/server/invitations/create.ts';
import { makeToken } from '#lib/server/invitations/token.ts';
import { queueInvitations } from '#lib/server/mail/outbox.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { findRound, type RoundRef } from '#lib/server/rounds/queries.ts';
import type { Outline } from '../../../src/cli/seed/outline.ts';
import type { DatabaseKind } from '../database.ts';
import { startPostgres, type PostgresProcess } from '../postgres-process.ts';
import { startTestServer, type TestServer } from '../server.ts';
import { makePerson, type Person } from './people.ts';

/** A seeded program that is served for real, and one open round of it that is robbed. */
export interface Raid {
	readonly kind: DatabaseKind;
	readonly server: TestServer;
	/** Where the database is a server, that server, in a folder that can be read. */
	readonly postgres: PostgresProcess | undefined;
	readonly db: Kysely<Database>;
	readonly outline: Outline;
	readonly round: RobbedRound;
	readonly parts: number;
	/** All who answer, in the order in which they come. */
	readonly people: readonly Person[];
	/** The folders of the database. */
	readonly folders: readonly string[];
	readonly keyFolder: string;
	/** Where the mails lie that have left. */
	readonly mailFolder: string;
	/** Runs a command of the program beside the server. */
	run(command: string, ...words: readonly string[]): Promise<string>;
	/** Waits until no mail is left to be sent. */
	drainMail(): Promise<void>;
	remove(): Promise<void>;
}

export interface RobbedRound extends RoundRef {
	readonly evaluationId: string;
	readonly selection: Selection;
	/** The invitation of the first who answers. */
	readonly invitationId: string;
}

export async function startRaid(
	kind: DatabaseKind,
	size: number,
	settings: Readonly<Record<string, string>> = {}
): Promise<Raid> {
	const folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-raid-'));
	const postgres =
		kind === 'postgres'
			? await startPostgres({ fsync: 'off', logging_collector: 'on' }, ['--wal-segsize=1'])
			: undefined;
	const place = {
		DATABASE_URL: postgres?.url ?? `file:${join(folder, 'database', 'spejl.db')}`,
		KEY_DIR: join(folder, 'keys'),
		MAIL_OUTBOX: join(folder, 'outbox')
	};
	const seeding = { PATH: process.env['PATH'], ...place };
	const seeded = await runCommand(seeding, 'seed', ['--demo', '--seed', '7', '--json']);
	const outline = JSON.parse(seeded) as Outline;
	const db = openDatabase(
		postgres
			? { kind: 'postgres', url: postgres.url }
			: { kind: 'sqlite', file: join(folder, 'database', 'spejl.db') }
	);
	const { round, people } = await invitePeople(db, outline, size);
	const server = await startTestServer({
		...place,
		ADDRESS_HEADER: 'X-Forwarded-For',
		/* Whoever looks may look as often as they like. */
		RATE_LIMIT: 'off',
		...settings
	});
	const raid: Raid = {
		...{ kind, server, postgres, db, outline, round, people },
		run: (command, ...words) => runCommand(server.env, command, words),
		keyFolder: place.KEY_DIR,
		mailFolder: place.MAIL_OUTBOX,
		parts: countParts(currentQuestionnaire(), round.selection),
		folders: [postgres ? postgres.data : join(folder, 'database')],
		drainMail: () => untilNoMailWaits(db),
		async remove() {
			await db.destroy();
			await server.remove();
			await postgres?.remove();
			rmSync(folder, { recursive: true, force: true });
		}
	};
	await raid.drainMail();

	return raid;
}

async function runCommand(
	env: NodeJS.ProcessEnv,
	command: string,
	words: readonly string[]
): Promise<string> {
	const { stdout } = await promisify(execFile)(
		process.execPath,
		[`src/cli/${command}.ts`, ...words],
		{ env, maxBuffer: 64 * 1024 * 1024 }
	);

	return stdout;
}

type Link = Pick<Person, 'group' | 'address' | 'token'>;

/** The open round of the first leader, with as many more employees as are wanted. */
async function invitePeople(
	db: Kysely<Database>,
	outline: Outline,
	size: number
): Promise<Pick<Raid, 'round' | 'people'>> {
	const leader = outline.actors.find(({ id }) => id === 'leaderA');
	const place = await db
		.selectFrom('evaluation')
		.innerJoin('open_evaluation', 'open_evaluation.evaluation_id', 'evaluation.id')
		.where('evaluation.leader_email', '=', leader?.email ?? '')
		.select(['evaluation.organisation_id', 'evaluation.round_id', 'evaluation.id'])
		.executeTakeFirstOrThrow();
	const evaluationId = place.id;
	const ref = { organisationId: place.organisation_id, id: place.round_id };
	const round = await findRound(db, ref);
	if (!round?.mailKey) throw new Error('the round is not open');

	const links: readonly Link[] = await addColleagues(
		db,
		{ ...ref, evaluationId, mailKey: round.mailKey },
		size - 2
	);
	const named = outline.invitations
		.filter(({ leader: id, state }) => id === leader?.leader && state === 'unused')
		.filter(({ group }) => group === 'self' || group === 'manager')
		.map(({ url, group, email }) => ({
			...{ group: group as 'self' | 'manager', address: email },
			token: url.split('/').at(-1) ?? ''
		}));
	/* Those who are not anonymous come somewhere in between. */
	const third = Math.floor(size / 3);
	const people = links
		.toSpliced(third, 0, ...named.slice(0, 1))
		.toSpliced(2 * third, 0, ...named.slice(1))
		.map((link, arrival) => makePerson(link, arrival, round.selection));
	const { id: invitationId } = await db
		.selectFrom('invitation')
		.select('id')
		.where('address', '=', people[0]?.address ?? '')
		.executeTakeFirstOrThrow();

	return { round: { ...ref, evaluationId, invitationId, selection: round.selection }, people };
}

/** Invites employees in the middle of the round, each with a mail. */
async function addColleagues(
	db: Kysely<Database>,
	{ mailKey, evaluationId, ...ref }: RoundRef & { mailKey: Uint8Array; evaluationId: string },
	count: number
) {
	const links = Array.from({ length: count }, (_, index) => ({
		...{ group: 'employee' as const, token: makeToken() },
		address: `kollega.${index + 1}@tilfoejet.example`
	}));
	const place = { organisationId: ref.organisationId, roundId: ref.id, evaluationId };
	const prepared = links.map(({ token, ...person }) =>
		prepareInvitation(mailKey, { ...place, ...person, language: 'da' }, token)
	);
	await db.transaction().execute(async (trx) => {
		await insertInvitations(trx, prepared);
		await queueInvitations(trx, prepared, new Date());
	});

	return links;
}

/** Thanks wait for the morning after the close; here it comes at once. */
async function untilNoMailWaits(db: Kysely<Database>): Promise<void> {
	const now = new Date().toISOString();
	await db
		.updateTable('mail_outbox')
		.set({ not_before: now })
		.where('not_before', '>', now)
		.execute();
	const until = performance.now() + 60_000;
	while (performance.now() < until) {
		const { rows } = await sql<{ waiting: number | string }>`
			select count(*) as waiting from mail_outbox
		`.execute(db);
		if (Number(rows[0]?.waiting) === 0) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error('mails are still waiting');
}
