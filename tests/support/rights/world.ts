import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { createSignInLink } from '#lib/server/sign-in/ask.ts';
import type { TestServer } from '../server.ts';
import { form, formType, type Send } from './send.ts';

/** Somebody who asks: one of every role of each organisation, or nobody in particular. */
export interface Person {
	readonly id: string;
	readonly role: string;
	readonly org: string | undefined;
	readonly email: string | undefined;
	readonly cookie: string | undefined;
}

export interface Evaluation {
	readonly id: string;
	readonly leaderEmail: string;
	readonly state: 'draft' | 'open' | 'ended';
	/** Those on its list who can still be withdrawn. */
	readonly invitations: readonly string[];
}

export interface Report {
	readonly id: string;
	readonly leaderEmail: string;
	readonly readers: readonly string[];
	/** How many employees answered; none where the report is withheld. */
	readonly employees: number;
}

/** A round that has figures of its organisation. */
export interface Round {
	readonly id: string;
	readonly organisationId: string;
	/** The organisation as the people are told apart by. */
	readonly org: string;
}

/** A round of one of the organisations, in whatever state, with what its pages are about. */
export interface OwnRound {
	readonly id: string;
	readonly organisationId: string;
	readonly org: string;
	readonly state: 'draft' | 'open' | 'ended';
	readonly evaluations: readonly string[];
}

/** An organisation, and the ids of its leaders and units. */
export interface Organisation {
	readonly id: string;
	readonly org: string;
	readonly rounds: readonly OwnRound[];
	readonly leaders: readonly string[];
	readonly units: readonly string[];
}

export interface Canary {
	readonly value: string;
	readonly visible_to: readonly string[];
}

/** Two organisations with everybody signed in, and what belongs to whom, as the database has it. */
export interface World {
	readonly people: readonly Person[];
	readonly evaluations: readonly Evaluation[];
	readonly reports: readonly Report[];
	readonly rounds: readonly Round[];
	readonly organisations: readonly Organisation[];
	readonly links: readonly { readonly token: string; readonly state: string }[];
	/** A sign-in link that nobody has used. */
	readonly signInToken: string;
	readonly canaries: readonly Canary[];
	/** The ids of everybody's sessions, by account address. They are no secret and open nothing. */
	readonly sessions: ReadonlyMap<string, string>;
	/** Whatever must not stand in a log: links, cookies, addresses. */
	readonly secrets: readonly string[];
}

interface Outline {
	readonly actors: readonly {
		readonly id: string;
		readonly role: string;
		readonly org?: string;
		readonly email?: string;
		readonly login: { readonly url: string } | null;
	}[];
	readonly invitations: readonly {
		readonly url: string;
		readonly email: string;
		readonly state: string;
	}[];
	readonly canaries: readonly Canary[];
	readonly objects: { readonly org: readonly { readonly id: string; readonly org: string }[] };
}

/** Fills an empty server with the two organisations, signs everybody in and begins what they may begin. */
export async function openWorld(server: TestServer, send: Send): Promise<World> {
	const outline = await seed(server);
	const origin = server.env['ORIGIN'] ?? server.origin;
	const people: Person[] = [];

	for (const { id, role, org, email, login } of outline.actors) {
		const cookie = login ? await signIn(origin, send, login.url) : undefined;
		people.push({ id, role, org, email, cookie });
		if (cookie !== undefined) await begin(origin, send, cookie);
	}

	const db = server.openDatabase();
	const path = await createSignInLink(db, 'ingen@noerreaas.example', 'da', new Date());
	const evaluations = await findEvaluations(db);
	const reports = await findReports(db);
	const rounds = await findRounds(db, outline);
	const organisations = await findOrganisations(db, outline);
	const sessions = await findSessions(db);
	await db.destroy();

	const links = outline.invitations.map(({ url, state }) => ({ token: lastOf(url), state }));
	const signInToken = lastOf(path);

	return {
		...{ people, evaluations, reports, rounds, organisations, links, signInToken, sessions },
		canaries: outline.canaries,
		secrets: [
			...links.map(({ token }) => token),
			...outline.invitations.map(({ email }) => email),
			...people.flatMap(({ email, cookie }) => [email ?? [], cookie?.split('=')[1] ?? []].flat()),
			...outline.actors.flatMap(({ login }) => (login ? [lastOf(login.url)] : [])),
			signInToken
		]
	};
}

async function seed(server: TestServer): Promise<Outline> {
	const { stdout } = await promisify(execFile)(
		process.execPath,
		['src/cli/seed.ts', '--demo', '--json'],
		{ env: server.env, maxBuffer: 2 ** 26 }
	);

	return JSON.parse(stdout) as Outline;
}

export async function signIn(origin: string, send: Send, url: string): Promise<string> {
	const headers = { origin, 'content-type': formType };
	const answer = await send({ method: 'POST', path: new URL(url).pathname, headers });
	const [cookie] = [answer.headers['set-cookie'] ?? []].flat();
	const pair = cookie?.split(';')[0];
	if (answer.status !== 303 || pair === undefined) throw new Error('a sign-in link did not work');

	return pair;
}

/** Whoever has nothing under way gets a draft of their own. */
async function begin(origin: string, send: Send, cookie: string): Promise<void> {
	const headers = { origin, cookie, 'content-type': formType };
	const answer = await send({ method: 'POST', path: '/evaluering/ny', headers, body: form({}) });
	if (answer.status !== 303) throw new Error('an evaluation could not be begun');
}

type Db = ReturnType<TestServer['openDatabase']>;

async function findEvaluations(db: Db): Promise<readonly Evaluation[]> {
	const rows = await db
		.selectFrom('evaluation')
		.innerJoin('round', 'round.id', 'evaluation.round_id')
		.select(['evaluation.id', 'evaluation.leader_email', 'round.state'])
		.orderBy('evaluation.id')
		.execute();
	const listed = await db
		.selectFrom('invitation')
		.select(['id', 'evaluation_id'])
		.where('withdrawn', '=', 0)
		.where('rater_group', '!=', 'self')
		.orderBy('id')
		.execute();

	return rows.map(({ id, leader_email, state }) => ({
		id,
		leaderEmail: leader_email,
		state: stateOf(state),
		invitations: listed.filter((row) => row.evaluation_id === id).map((row) => row.id)
	}));
}

/** Whoever may read a report was settled before the first invitation, and is read here from there. */
async function findReports(db: Db): Promise<readonly Report[]> {
	const rows = await db
		.selectFrom('leader_release as report')
		.innerJoin('evaluation', 'evaluation.id', 'report.evaluation_id')
		.innerJoin('round', 'round.id', 'report.round_id')
		.select(['report.id', 'report.body', 'evaluation.leader_email', 'round.audience'])
		.orderBy('report.id')
		.execute();

	return rows.map(({ id, body, leader_email, audience }) => {
		const { scope, readers, manager } = JSON.parse(audience) as {
			scope: string;
			readers: readonly { email: string }[];
			manager?: string;
		};
		const named = scope === 'leader' ? [] : readers.map(({ email }) => email);

		const { groups } = JSON.parse(body ?? '{"groups":[]}') as {
			groups: readonly { group: string; answered: number }[];
		};
		const employees = groups.find(({ group }) => group === 'employee')?.answered ?? 0;

		return {
			...{ id, leaderEmail: leader_email, employees },
			readers: [...named, ...(manager ? [manager] : [])]
		};
	});
}

async function findRounds(db: Db, { objects }: Outline): Promise<readonly Round[]> {
	const rows = await db
		.selectFrom('organisation_release')
		.select(['organisation_id', 'round_id'])
		.orderBy('round_id')
		.execute();

	return rows.map((row) => ({
		id: row.round_id,
		organisationId: row.organisation_id,
		org: objects.org.find(({ id }) => id === row.organisation_id)?.org ?? ''
	}));
}

async function findOrganisations(db: Db, { objects }: Outline): Promise<readonly Organisation[]> {
	const listIds = async (table: 'leader' | 'unit', organisationId: string) => {
		const rows = await db
			.selectFrom(table)
			.where('organisation_id', '=', organisationId)
			.select('id')
			.orderBy('id')
			.execute();
		return rows.map(({ id }) => id);
	};
	const found: Organisation[] = [];

	for (const { id, org } of objects.org) {
		const rows = await db
			.selectFrom('evaluation')
			.innerJoin('round', 'round.id', 'evaluation.round_id')
			.where('evaluation.organisation_id', '=', id)
			.select(['evaluation.id', 'evaluation.round_id', 'round.state'])
			.orderBy('evaluation.round_id')
			.orderBy('evaluation.id')
			.execute();
		const rounds = [...Map.groupBy(rows, (row) => row.round_id)].map(([round, its]) => ({
			...{ id: round, organisationId: id, org, state: stateOf(its[0]?.state ?? '') },
			evaluations: its.map((row) => row.id)
		}));
		found.push({
			...{ id, org, rounds },
			...{ leaders: await listIds('leader', id), units: await listIds('unit', id) }
		});
	}

	return found;
}

function stateOf(state: string): OwnRound['state'] {
	return state === 'draft' || state === 'open' ? state : 'ended';
}

async function findSessions(db: Db): Promise<ReadonlyMap<string, string>> {
	const rows = await db
		.selectFrom('session')
		.innerJoin('account', 'account.id', 'session.account_id')
		.select(['account.email', 'session.token_hash'])
		.execute();

	return new Map(rows.map((row) => [row.email, Buffer.from(row.token_hash).toString('hex')]));
}

function lastOf(url: string): string {
	return /([^/?]+)(?:\?.*)?$/u.exec(url)?.[1] ?? '';
}
