import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { amount, isSoak, median, recordFigures } from '#tests/support/assurance.ts';
import { databaseKinds, makePostgresDatabase } from '#tests/support/database.ts';
import { readBuiltRoutes, type BuiltRoute } from '#tests/support/rights/built-routes.ts';
import { listCases, type Case } from '#tests/support/rights/cases.ts';
import { rules } from '#tests/support/rights/expectations.ts';
import { expect as judge, findFault, type Expected } from '#tests/support/rights/judge.ts';
import { form, formType, openLine, type Answered, type Send } from '#tests/support/rights/send.ts';
import { untilAtRest } from '#tests/support/at-rest.ts';
import { countSessions, hashTables, listNotes } from '#tests/support/rights/state.ts';
import { openWorld, type World } from '#tests/support/rights/world.ts';
import { silentLogin } from '#tests/support/settings.ts';
import { startTestServer, type TestServer } from '#tests/support/server.ts';

const seed = 20261121;

/** Short runs take a sample in which everybody still stands at every door. */
const requests = amount(1_300, 15_000);

interface Verdict {
	readonly one: Case;
	readonly expected: Expected;
	readonly answer: Answered;
}

test('every route of the built program is judged, and nothing else is', async () => {
	const routes = await readBuiltRoutes();

	expect(Object.keys(rules).sort()).toEqual([...new Set(routes.map(nameOf))].sort());
});

describe.for(amount(['sqlite'] as const, databaseKinds))('the matrix of rights, on %s', (kind) => {
	let server: TestServer;
	let world: World;
	let routes: readonly BuiltRoute[];
	let verdicts: readonly Verdict[];
	let before: Awaited<ReturnType<typeof look>>;
	let after: typeof before;
	const endings: (() => unknown)[] = [];

	beforeAll(async () => {
		const postgres = kind === 'postgres' ? await makePostgresDatabase() : undefined;
		server = await startTestServer({
			RATE_LIMIT: 'off',
			...silentLogin,
			...(postgres && { DATABASE_URL: postgres.url })
		});
		const { send, close } = openLine(server.origin);
		endings.push(
			close,
			() => server.remove(),
			() => postgres?.drop()
		);
		world = await openWorld(server, send);
		routes = await readBuiltRoutes();
		before = await look(server);
		const cases = listCases(routes, world, server.origin);
		verdicts = await askAll(choose(cases, requests), send);
		after = await look(server);
	}, 15 * 60_000);
	afterAll(async () => {
		for (const end of endings) await end();
	});

	test('everybody gets what is theirs at every door, and nothing else', () => {
		const faults = verdicts.flatMap(({ one, expected, answer }) => {
			const fault = findFault(one, expected, answer);
			return fault === undefined ? [] : [`${describeCase(one)}: ${fault}`];
		});

		expect(faults, `seed ${seed}`).toEqual([]);
		expect(verdicts.length).toBeGreaterThanOrEqual(amount(1_200, 5_000));
		for (const route of routes) {
			for (const person of world.people) {
				const met = verdicts.some(({ one }) => one.route === route && one.person === person);
				expect(met, `${person.id} at ${route.address}`).toBe(true);
			}
		}
	});

	test('what is another’s answers to the byte like what is not there', () => {
		expect(findDifferences(verdicts, world)).toEqual([]);
	});

	test('nobody reads what others wrote, are called or have as their address', () => {
		expect(findLeaks(verdicts, world)).toEqual([]);
	});

	test('all of it together has changed nothing', () => {
		expect(after.tables).toEqual(before.tables);
		expect(after.sessions).toBe(before.sessions);
	});

	test('every refusal and every reading is noted once, and nothing else', () => {
		const fresh = after.notes.filter((note) => !before.notes.includes(note));

		expect([...fresh].sort()).toEqual([...listExpectedNotes(verdicts)].sort());
		expect(new Set(fresh).size).toBe(fresh.length);
	});

	test('looking for another’s takes no other time than looking for nothing', () => {
		const timed = (whose: string) =>
			median(
				verdicts
					.filter(
						({ one, expected }) =>
							'whose' in one.target && one.target.whose === whose && expected.status === 404
					)
					.map(({ answer }) => answer.milliseconds)
			);
		const [foreign, missing] = [timed('foreign'), timed('missing')];

		expect(Number.isFinite(foreign / missing)).toBe(true);
		if (!isSoak) return;
		expect(foreign / missing).toBeGreaterThan(1 / 3);
		expect(foreign / missing).toBeLessThan(3);
	});

	test('the log is asked for another’s things in vain, as for things that are not there', async () => {
		const { send, close } = openLine(server.origin);
		const seen = new Set<string>();
		for (const { email, cookie, role } of world.people) {
			if (cookie === undefined || role === 'orgadmin') continue;
			const foreign = world.evaluations.find(({ leaderEmail }) => leaderEmail !== email);
			for (const id of [foreign?.id ?? '', '0'.repeat(32), '%00', 'x']) {
				for (const field of ['om', 'hvem']) {
					const path = `/log?${field}=${id}`;
					seen.add(`${(await send({ method: 'GET', path, headers: { cookie } })).status}`);
				}
			}
		}
		close();

		expect([...seen]).toEqual(['404']);
	});

	test('pressing what is one’s own, with another’s ids in the form, touches the own only', async () => {
		const { send, close } = openLine(server.origin);
		const person = world.people.find(({ role }) => role === 'coordinator');
		const own = world.evaluations.find(({ leaderEmail }) => leaderEmail === person?.email);
		const other = world.evaluations.find(({ leaderEmail }) => leaderEmail !== person?.email);
		const headers = {
			...{ origin: server.origin, cookie: person?.cookie ?? '', 'content-type': formType },
			accept: 'text/html'
		};
		const path = `/evaluering/${own?.id}/slet?id=${other?.id}`;
		const hiding = form({ id: other?.id ?? '', evaluation: other?.id ?? '' });
		const press = (body: string) => send({ method: 'POST', path, headers, body });
		const refused = await press(hiding);
		const pressed = await press('');
		close();
		const db = server.openDatabase();
		const left = await db.selectFrom('evaluation').select('id').execute();
		await db.destroy();

		expect([refused.status, pressed.status]).toEqual([400, 303]);
		expect(left.map(({ id }) => id).sort()).toEqual(
			world.evaluations
				.map(({ id }) => id)
				.filter((id) => id !== own?.id)
				.sort()
		);
	});

	test('the figures are kept', () => {
		const wrong = verdicts.filter(({ one, expected, answer }) => findFault(one, expected, answer));
		expect(wrong).toEqual([]);
		if (kind !== 'sqlite') return;

		recordFigures('rights', 'Everybody gets what is theirs, and nobody anything else.', [
			{
				what: 'routes of the built program judged',
				value: `${new Set(routes.map(nameOf)).size} of ${new Set(routes.map(nameOf)).size}`
			},
			{ what: 'people of two organisations, in every role', value: world.people.length },
			{ what: 'requests', value: verdicts.length, bound: 'at least 5,000' },
			{ what: 'answered wrongly', value: wrong.length, bound: '0' },
			{
				what: 'answers that told what is another’s from what is not there',
				value: findDifferences(verdicts, world).length,
				bound: '0'
			},
			{
				what: 'answers with something that is not for whoever asked',
				value: findLeaks(verdicts, world).length,
				bound: '0'
			},
			{ what: 'refusals noted', value: listExpectedNotes(verdicts).size }
		]);
	});
});

function nameOf({ address }: BuiltRoute): string {
	return address;
}

async function look(server: TestServer) {
	const db = server.openDatabase();
	await untilAtRest(db);
	const seen = {
		tables: await hashTables(db),
		notes: await listNotes(db),
		sessions: await countSessions(db)
	};
	await db.destroy();

	return seen;
}

/** One of each route and person first, then others by chance until there are enough. */
function choose(all: readonly Case[], most: number): readonly Case[] {
	const next = chance(seed);
	const shuffled = all
		.map((one) => ({ one, key: next() }))
		.sort((a, b) => a.key - b.key)
		.map(({ one }) => one);
	const seen = new Set<string>();
	const first = shuffled.filter(({ route, person }) => {
		const key = `${route.address} ${route.kind} ${person.id}`;
		return !seen.has(key) && seen.add(key);
	});
	const chosen = new Set(first);
	for (const one of shuffled) {
		if (chosen.size >= most) break;
		chosen.add(one);
	}

	return [...chosen];
}

/** Numbers between 0 and 1 that are the same in each run. */
function chance(start: number): () => number {
	let state = start;

	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

async function askAll(cases: readonly Case[], send: Send): Promise<readonly Verdict[]> {
	const verdicts: Verdict[] = [];
	const waiting = [...cases];

	async function ask(): Promise<void> {
		for (let one = waiting.pop(); one; one = waiting.pop()) {
			verdicts.push({ one, expected: judge(one), answer: await send(one.sent) });
		}
	}
	await Promise.all(Array.from({ length: 6 }, ask));

	return verdicts;
}

function describeCase({ person, sent, way, target }: Case): string {
	const whose = 'whose' in target ? target.whose : 'state' in target ? target.state : '';

	return `${person.id} ${sent.method} ${sent.path.slice(0, 120)} (${whose} ${way})`;
}

/** Refusals of the same kind to the same person, of which one says more than another. */
function findDifferences(
	verdicts: readonly Verdict[],
	{ organisations }: World
): readonly string[] {
	const homes = new Map(organisations.map(({ org, id }) => [org, id]));
	const refusals = verdicts.filter(
		({ one, expected }) =>
			'whose' in one.target &&
			one.target.whose !== 'own' &&
			one.target.whose !== 'shared' &&
			one.person.cookie !== undefined &&
			one.ids.every((id) => id === '' || /^\w{32}$/u.test(id)) &&
			(expected.status === 404 || expected.data === 'error' || expected.data === 'any')
	);
	const bySort = Map.groupBy(refusals, ({ one }) =>
		[one.person.id, one.sent.method, withoutIds(one.sent.path, one), one.way].join(' ')
	);

	return [...bySort].flatMap(([sort, some]) => {
		const texts = new Set(
			some.map((verdict) => tellApart(verdict, homes.get(verdict.one.person.org ?? '')))
		);
		return texts.size > 1 ? [`${sort}: ${tellDifference([...texts])}`] : [];
	});
}

/** The place where the first of some texts parts from another. */
function tellDifference([one = '', ...others]: readonly string[]): string {
	const other = others.find((each) => each !== one) ?? '';
	const at = [...one].findIndex((letter, index) => letter !== other[index]);

	return [one, other].map((text) => text.slice(Math.max(0, at - 60), at + 80)).join(' <> ');
}

/**
 * An answer without what differs in any case: time, nonce, the ids asked for, and the hash of all that;
 * and without the id of the asker's own organisation, which the menu leads to whatever was asked for.
 */
function tellApart({ one, answer }: Verdict, home = ''): string {
	const passing = ['date', 'content-length', 'etag'];
	const headers = Object.entries(answer.headers).filter(([name]) => !passing.includes(name));
	const text = JSON.stringify({ status: answer.status, headers, body: answer.body })
		.replaceAll(/nonce-[\w+/=]+|nonce=\\"[^"]*"/gu, 'NONCE')
		.replaceAll(/__sveltekit_\w+/gu, 'KIT');

	return withoutIds(text, { ids: [...one.ids, home] });
}

function withoutIds(text: string, { ids }: Pick<Case, 'ids'>): string {
	return ids.filter((id) => id !== '').reduce((kept, id) => kept.replaceAll(id, 'ID'), text);
}

function findLeaks(verdicts: readonly Verdict[], { canaries }: World): readonly string[] {
	return verdicts.flatMap(({ one, answer }) =>
		canaries
			.filter(({ visible_to }) => !visible_to.includes(one.person.id))
			.filter(({ value }) => answer.body.includes(value))
			.map(({ value }) => `${describeCase(one)}: ${value}`)
	);
}

/** Whether a way of asking reaches the figures, which are no page. */
function isFigures(way: Case['way']): boolean {
	return way !== 'data' && way !== 'partial data';
}

/** Whether the page with the figures of an own round was opened, once there are some. */
function readsFigures({ target, route, sent, way }: Case): boolean {
	return (
		target.kind === 'organisation' &&
		target.whose === 'own' &&
		target.round?.state === 'ended' &&
		route.address === '/organisation/[org]/runde/[round]/rapport' &&
		(sent.method === 'GET' || sent.method === 'HEAD') &&
		(way === 'plain' || way === 'data')
	);
}

/** The notes that the requests should have left: once for each person and thing, whatever the way. */
function listExpectedNotes(verdicts: readonly Verdict[]): ReadonlySet<string> {
	const notes = verdicts.flatMap(({ one, expected }) => {
		const { target, person, route, way } = one;
		if (!expected.reached || person.cookie === undefined) return [];
		if (target.kind === 'evaluation' && target.whose === 'foreign' && target.evaluation) {
			return [`${person.email} access_refused evaluation:${target.evaluation.id} refused`];
		}
		if (target.kind === 'organisation' && target.whose === 'foreign' && target.organisation) {
			return [`${person.email} access_refused organisation:${target.organisation} refused`];
		}
		if (target.kind === 'organisation' && readsFigures(one)) {
			return [`${person.email} organisation_read round:${target.round?.id} done`];
		}
		if (target.kind === 'round' && target.round && isFigures(way)) {
			const object = `round:${target.round.id}`;
			return target.whose === 'own'
				? [`${person.email} organisation_exported ${object} done`]
				: [`${person.email} access_refused ${object} refused`];
		}
		if (target.kind !== 'report' || !target.report || target.whose === 'own') return [];
		const isOwners =
			/\/(slet|opfoelgning.*|medarbejdere.*|guide\/.*|puls|over-tid)$/.test(route.address) ||
			one.sent.method === 'POST';
		if (isOwners && (way === 'unknown form' || expected.status !== 404) && way !== 'data')
			return [];
		if (way === 'partial data' || (way === 'data' && route.kind === 'endpoint')) return [];
		const object = `report:${target.report.id}`;
		if (target.whose === 'foreign' || isOwners) {
			return [`${person.email} access_refused ${object} refused`];
		}
		const access = route.kind === 'page' ? 'report_read' : 'report_exported';

		return [`${person.email} ${access} ${object} done`];
	});

	return new Set(notes);
}
