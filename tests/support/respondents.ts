import { Agent } from 'node:http';
import { untilAtRest } from './at-rest.ts';
import { openTestRound } from './builders.ts';
import { makeJourney, type Journey } from './journey.ts';
import { startTestServer, type TestServer } from './server.ts';

/** Invited people, a dozen about each leader, in front of the built program with a database on the disk. */
export interface Respondents {
	readonly server: TestServer;
	/** The next one follows their link to the end, and answers `value` to what they answer. */
	answer(value: number): Promise<Journey>;
	/** People who have not begun. */
	countLeft(): number;
	/** Invitations that count as answered, and parts of ballots that are kept. */
	countKept(): Promise<{ readonly answered: number; readonly ballots: number }>;
	remove(): Promise<void>;
}

const teamSize = 12;

/** Invites so many, and a few more, to a server with the settings. */
export async function inviteRespondents(
	people: number,
	settings: Readonly<Record<string, string>> = {}
): Promise<Respondents> {
	const server = await startTestServer(settings);
	const db = server.openDatabase();
	const employees = Array.from({ length: Math.ceil(people / teamSize) }, () => teamSize);
	const place = { db, keys: server.openKeys() };
	const round = await openTestRound(place, { employees, now: new Date() });
	/* What the server does on its own account is no part of what an answer costs. */
	await untilAtRest(db);
	const tokens = round.evaluations
		.flatMap(({ links }) => links.filter(({ group }) => group === 'employee'))
		.map(({ token }) => token);
	const agent = new Agent({ keepAlive: true, maxSockets: 256 });
	const way = { origin: server.origin, agent, fields: new Map<string, readonly string[]>() };

	return {
		server,
		answer(value) {
			const token = tokens.pop();
			if (token === undefined) throw new Error('nobody is left who has not answered');

			return makeJourney(way, token, value);
		},
		countLeft: () => tokens.length,
		async countKept() {
			const { answered } = await db
				.selectFrom('invitation')
				.where('answered', '=', 1)
				.select(({ fn }) => fn.countAll<number>().as('answered'))
				.executeTakeFirstOrThrow();
			const { ballots } = await db
				.selectFrom('ballot')
				.select(({ fn }) => fn.countAll<number>().as('ballots'))
				.executeTakeFirstOrThrow();

			return { answered: Number(answered), ballots: Number(ballots) };
		},
		async remove() {
			agent.destroy();
			await db.destroy();
			await server.stop();
			await server.remove();
		}
	};
}
