import { spawnSync } from 'node:child_process';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { amount, recordFigures } from '#tests/support/assurance.ts';
import { readBuiltRoutes } from '#tests/support/rights/built-routes.ts';
import { listCases, marks, type Case } from '#tests/support/rights/cases.ts';
import { form, formType, openLine, type Send } from '#tests/support/rights/send.ts';
import { openWorld, type World } from '#tests/support/rights/world.ts';
import { silentLogin } from '#tests/support/settings.ts';
import { startTestServer, type TestServer } from '#tests/support/server.ts';

/** What somebody writes; it is looked for afterwards where it must not be. */
const written = 'Hun lytter, men kun indtil frokost (kvistkamtrappe).';
const comesFrom = '198.51.100.77';

let server: TestServer;
let send: Send;
let world: World;
let cases: readonly Case[];
let requests = 0;
let failures = 0;
let answered = 0;
const endings: (() => unknown)[] = [];

beforeAll(async () => {
	server = await startTestServer({
		...silentLogin,
		...{ ADDRESS_HEADER: 'X-Forwarded-For', RATE_LIMIT: 'off' }
	});
	const line = openLine(server.origin);
	endings.push(line.close, () => server.remove());
	send = (sent) => {
		requests += 1;
		return line.send({ ...sent, headers: { ...sent.headers, 'x-forwarded-for': comesFrom } });
	};
	world = await openWorld(server, send);
	cases = listCases(await readBuiltRoutes(), world, server.origin);
}, 180_000);
afterAll(async () => {
	for (const end of endings) await end();
});

test('everybody goes everywhere', async () => {
	for (const one of sample(cases, amount(400, 5_000))) await send(one.sent);

	expect(requests).toBeGreaterThan(amount(400, 5_000));
});

test('people answer, with words of their own', async () => {
	const unused = world.links.filter(({ state }) => state === 'unused').slice(0, amount(2, 20));
	for (const { token } of unused) answered += await answerAll(token);

	expect(answered).toBe(unused.length);
});

/** From the first page to the last, writing into every field that takes words. */
async function answerAll(token: string): Promise<number> {
	const headers = { origin: server.origin, 'user-agent': marks.agent, 'content-type': formType };
	const post = (path: string, fields: Readonly<Record<string, string>>) =>
		send({ method: 'POST', path, headers, body: form(fields) });
	let path = String((await post(`/s/${token}`, { go: 'next' })).headers['location']);

	for (let page = 0; page < 30 && !path.includes('/gennemse'); page += 1) {
		const { body } = await send({ method: 'GET', path, headers });
		const names = [...body.matchAll(/<textarea[^>]*\bname="([^"]+)"/gu)].map(
			([, name = '']) => name
		);
		const fields = Object.fromEntries(names.map((name) => [name, written]));
		path = String((await post(path, { ...fields, go: 'next' })).headers['location']);
	}
	const { body } = await send({ method: 'GET', path, headers });
	const code = /name="code"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="code"/u.exec(body);
	const sent = await post(path, { code: code?.[1] ?? code?.[2] ?? '' });

	return String(sent.headers['location']).startsWith('/s/tak') ? 1 : 0;
}

test('things go wrong on every page', async () => {
	const db = server.openDatabase();
	for (const table of ['evaluation', 'invitation', 'leader_release', 'session', 'account']) {
		await sql`alter table ${sql.table(table)} rename to hidden`.execute(db);
		/* Where an address cannot be read, a fault once ended the program. */
		const unreadable = cases.filter(({ isReadable, person }) => !isReadable && person.cookie);
		for (const one of [...unreadable.slice(0, 5), ...sample(cases, amount(60, 600))]) {
			const { status } = await send(one.sent);
			if (status === 500) failures += 1;
		}
		await sql`alter table hidden rename to ${sql.table(table)}`.execute(db);
	}
	await db.destroy();

	expect(failures).toBeGreaterThan(20);
	expect(server.process.exitCode).toBeNull();
});

test('nothing that was said says who, where or what', () => {
	const output = server.output();
	const strange = [
		...[marks.agent, comesFrom, 'kvistkamtrappe', 'frokost', '/s/', '@', 'cookie', 'session='],
		...world.secrets
	];

	expect(output).toContain('"msg":"failure"');
	expect(strange.filter((each) => each !== '' && output.includes(each))).toEqual([]);
	expect(output).not.toMatch(/[0-9a-f]{32}|[\w-]{43}|Mozilla/u);
});

test('each line has fields that are known, and nothing in it had to be refused', () => {
	const lines = server
		.output()
		.split('\n')
		.filter((line) => line.startsWith('{'))
		.map((line) => JSON.parse(line) as Record<string, unknown>);
	const fields = new Set(lines.flatMap((line) => Object.keys(line)));
	const known = [
		'level',
		'time',
		'msg',
		'reference',
		'route',
		'name',
		'code',
		'place',
		'job'
	].concat(...['version', 'kind', 'milliseconds']);

	expect(lines.length).toBeGreaterThan(20);
	expect([...fields].filter((field) => !known.includes(field))).toEqual([]);
	expect(lines.filter(({ msg }) => msg === '[refused]')).toEqual([]);
});

test.for([
	['throw', 1],
	['reject', 0],
	['warn', 0]
] as const)('a fault that nobody caught is told without its words: %s', ([way, code]) => {
	const { stdout, stderr, status } = spawnSync(process.execPath, ['tests/support/spill.ts', way], {
		encoding: 'utf8'
	});
	const said = stdout + stderr;

	expect(status).toBe(code);
	expect(said).toMatch(/"name":"(?:TypeError|Warning)"/u);
	expect(said).not.toMatch(/mette|q3vX/u);
	if (way !== 'warn') expect(said).toContain('spill.ts:');
});

test('the figures are kept', () => {
	const output = server.output();
	const found = world.secrets.filter((secret) => secret !== '' && output.includes(secret));
	expect(found).toEqual([]);

	recordFigures('logs', 'What the program writes about itself tells of nobody.', [
		{ what: 'requests', value: requests },
		{ what: 'of them answered with a fault on our side', value: failures },
		{ what: 'people who answered', value: answered },
		{ what: 'secrets looked for', value: world.secrets.length },
		{ what: 'found in all that was written', value: found.length, bound: '0' }
	]);
});

/** Some of many, spread evenly over all. */
function sample<T>(all: readonly T[], most: number): readonly T[] {
	const step = Math.max(1, Math.floor(all.length / most));

	return all.filter((_, index) => index % step === 0).slice(0, most);
}
