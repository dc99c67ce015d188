import { sql, type Kysely } from 'kysely';
import { openDatabase } from '#lib/server/db/client.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { openTestRound, standardForm } from '#tests/support/builders.ts';
import { isDone, sendAll, type Respondent } from '#tests/support/plain-respondent.ts';
import { startPostgres } from '#tests/support/postgres-process.ts';
import type { TestServer } from '#tests/support/server.ts';
import { startSeveral, type SeveralProcesses } from '#tests/support/several-processes.ts';
import type { Bench, Measured, Ratio, Side } from '../bench.ts';
import { measureOthers, requireSame } from '../measure.ts';
import { holdTo } from './hold-to.ts';

const people = 96;
const turns = 5;

/** Of one processor, for each process. */
const share = 0.2;
const names = ['one process', 'two processes', 'three processes'] as const;

/**
 * What it brings to have more processes: people who answer a whole form at once, each with a browser of
 * their own, through the proxy of docs/haproxy.cfg, on one PostgreSQL that keeps each commit on the disk.
 * The proxy, the database and the people share the processors with the program, and on two that is all
 * there is: so each process is held to a fifth of one, as if there were processors to spare.
 */
export async function openBench(): Promise<Bench> {
	const postgres = await startPostgres({ max_connections: '200' });
	const crowds: Crowd[] = [];
	for (const [index] of names.entries()) crowds.push(await openCrowd(postgres.url, index + 1));
	const side = (name: string, { several, next }: Crowd): Side => ({
		name,
		async run() {
			const some = next();
			const noticed = { surprises: [], cutOff: new Set<never>() };
			const pids = several.servers.flatMap(({ process: { pid } }) => pid ?? []);
			const run = await measureOthers(pids, () => sendAll(several.origin, some, noticed).isOver);
			if (!some.every(isDone)) throw new Error('somebody could not answer');

			return { ...run, count: people };
		}
	});
	const letGo = crowds.flatMap(({ several }) => several.servers).map(hold);
	const isHeld = letGo.every((each) => each !== undefined);
	const [one, two, three] = crowds.map((crowd, index) => side(names[index] ?? '', crowd));
	if (!one || !two || !three) throw new Error('there are three');

	return {
		about: `a form opened, filled in and sent, ${people} people at once, by several processes on one PostgreSQL${isHeld ? ', each held to a fifth of a processor' : ''}`,
		turns,
		sides: [three, one, two],
		async check() {
			const kept: number[] = [];
			for (const { db, next, several } of crowds) {
				await sendAll(several.origin, next(), { surprises: [], cutOff: new Set<never>() }).isOver;
				kept.push(await countAnswered(db));
			}
			for (const each of kept) requireSame(each, people, 'people who have answered');
			return `each kept the answers of ${people} people`;
		},
		compare,
		async close() {
			await Promise.all(crowds.map(({ db }) => db.destroy()));
			await Promise.all(crowds.map(({ several }) => several.remove()));
			for (const each of letGo) each?.();
			await postgres.remove();
		}
	};
}

function hold({ process: { pid } }: TestServer): (() => void) | undefined {
	return pid === undefined ? undefined : holdTo(share, pid);
}

function compare([three, one, two]: readonly Measured[]): readonly Ratio[] {
	const perSecond = (side: Measured | undefined) => 1000 / (side?.milliseconds ?? NaN);

	return [two, three].map((more) => ({
		what: `people a second, ${more?.name ?? ''} against one`,
		value: `${perSecond(more).toFixed(0)} to ${perSecond(one).toFixed(0)}, ${(perSecond(more) / perSecond(one)).toFixed(2)} times`
	}));
}

interface Crowd {
	readonly several: SeveralProcesses;
	readonly db: Kysely<Database>;
	/** The next people who have not answered. */
	next(): readonly Respondent[];
}

async function openCrowd(server: string, count: number): Promise<Crowd> {
	const databaseUrl = await makeDatabase(server, `processes_${count}`);
	const several = await startSeveral({ databaseUrl, count });
	const [first] = several.servers;
	if (!first) throw new Error('there is at least one');
	const db = first.openDatabase();
	const selection = { ...standardForm, form: 'kort' as const };
	const round = await openTestRound(
		{ db, keys: first.openKeys() },
		{ employees: Array.from({ length: turns + 1 }, () => people), selection, now: new Date() }
	);
	const crowds = round.evaluations.map(({ id, links }) =>
		links.filter(({ group }) => group === 'employee').map(({ token }) => personOf(id, token))
	);

	return { several, db, next: () => crowds.pop() ?? [] };
}

async function makeDatabase(server: string, name: string): Promise<string> {
	const administrator = openDatabase({ kind: 'postgres', url: server });
	await sql`create database ${sql.id(name)}`.execute(administrator);
	await administrator.destroy();
	const url = new URL(server);
	url.pathname = `/${name}`;

	return url.href;
}

function personOf(evaluationId: string, token: string): Respondent {
	return {
		...{ token, evaluationId, comment: `Ordene fra ${token.slice(0, 8)}`, values: [4] },
		...{ pressesAgain: false, sendings: [], hasSaved: false }
	};
}

async function countAnswered(db: Kysely<Database>): Promise<number> {
	const { count } = await db
		.selectFrom('invitation')
		.where('answered', '=', 1)
		.select(({ fn }) => fn.countAll().as('count'))
		.executeTakeFirstOrThrow();

	return Number(count);
}
