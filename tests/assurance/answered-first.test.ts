import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestRound } from '#tests/support/builders.ts';
import { startTestServer, type TestServer } from '#tests/support/server.ts';
import { openVisits, type Answer, type Visits } from '#tests/support/visits.ts';

/* A respondent's form is answered by the server in front of the framework where it leads on, and by the
 * framework where it does not. Two people do the same each way: a body that does not say how long it is
 * is the framework's. */

let server: TestServer;
let visits: Visits;
let links: readonly string[];

beforeAll(async () => {
	server = await startTestServer();
	visits = openVisits(server.origin, 4);
	const db = server.openDatabase();
	const place = { db, keys: server.openKeys() };
	const round = await openTestRound(place, { employees: [40], now: new Date() });
	links = (round.evaluations[0]?.links ?? [])
		.filter(({ group }) => group === 'employee')
		.map(({ token }) => `/s/${token}`);
	await db.destroy();
});
afterAll(async () => {
	visits.close();
	await server.remove();
});

type Form = Readonly<Record<string, string>>;
interface Step {
	readonly path: string;
	readonly form: Form;
	readonly headers?: Form;
}

const byFramework = { 'transfer-encoding': 'chunked' };

/** Does the same for two people, one each way, and gives what came back, without the links. */
async function both(steps: (code: string) => readonly Step[]) {
	const ways = [{}, byFramework];
	const all: unknown[][] = [];
	for (const way of ways) {
		const link = takeLink();
		const answers: unknown[] = [];
		for (const { path, form, headers } of steps(await codeFor(link))) {
			const answer = await visits.ask(`${link}${path}`, { form, headers: { ...headers, ...way } });
			answers.push(tell(answer, link));
		}
		const after = await visits.ask(`${link}?lang=da&nu=andet`);
		const review = await visits.ask(`${link}/gennemse?lang=da&nu=andet`);
		all.push([...answers, tell(after, link), tell(review, link)]);
	}
	const [first, framework] = all;
	expect(first).toEqual(framework);

	return first ?? [];
}

let taken = 0;

function takeLink(): string {
	taken += 1;
	const link = links[taken - 1];
	if (link === undefined) throw new Error('no link is left');

	return link;
}

/** What is shown for sending; a new one for each. */
async function codeFor(link: string): Promise<string> {
	return codeIn((await visits.ask(`${link}/gennemse?lang=da`)).body);
}

function codeIn(body: string): string {
	return /name="code" value="([^"]+)"/u.exec(body)?.[1] ?? '';
}

function tell({ status, headers, body }: Answer, link: string) {
	const told = Object.entries(headers).filter(([name]) => !['date', 'etag'].includes(name));
	const text = JSON.stringify([status, told.sort(), body.replaceAll(codeIn(body) || '\0', 'code')]);

	return text.replaceAll(link, 'link');
}

const answers = { samlet_1: '4', samlet_2: 'ved_ikke' };

test.for([
	['leads on', '/samlet?lang=da', { go: 'next', ...answers }],
	['leads back', '/tillid?lang=da', { go: 'back', tillid_1: '2' }],
	['is left for later', '/samlet?lang=en', { go: 'later', ...answers }],
	['asks for the other language', '/samlet?lang=en', { go: 'language', ...answers }],
	['comes from the last page', '/samlet?lang=da&fra=gennemse', { go: 'next', ...answers }],
	['is saved by the page itself', '/samlet?lang=da', { go: 'save', ...answers }],
	['takes an answer back', '/samlet?lang=da', { go: 'next', samlet_1: '' }],
	['has no fields', '/samlet?lang=da', { '': '' }],
	['has a field of another page', '/samlet?lang=da', { go: 'next', tillid_1: '3' }],
	['has a value that nobody can choose', '/samlet?lang=da', { go: 'next', samlet_1: '6' }],
	['goes to a page that is not there', '/intet?lang=da', { go: 'next' }],
	['goes to the page that says it is saved', '/gemt?lang=da', { go: 'next' }],
	['goes to the first page', '?lang=da', { go: 'next' }],
	['names an action that is not there', '/samlet?lang=da&/other', { go: 'next', ...answers }],
	['is sent with a code that is none', '/gennemse?lang=da', { code: 'x' }],
	['is sent without a code', '/gennemse?lang=da', { go: 'next' }]
] as const)('a form that %s is answered the same', async ([, path, form]) => {
	await both(() => [{ path, form }]);
});

test('so is one that the framework’s script sends', async () => {
	const headers = { accept: 'application/json', 'x-sveltekit-action': 'true' };
	const [answer] = await both(() => [
		{ path: '/samlet?lang=da', form: { go: 'next', ...answers }, headers }
	]);

	expect(answer).toContain('redirect');
});

test('so are comments, and words that are written wrong', async () => {
	const path = '/kommentarer?lang=da';
	await both(() => [
		{ path, form: { go: 'back', aaben_1: 'Åh, 👍🏽 & <b>\r\nto linjer' } },
		{ path, form: { go: 'back', aaben_1: 'a'.repeat(1_200) } },
		{ path, form: { go: 'back', aaben_2: '\u0007' } }
	]);
});

test('what is filled in and sent is thanked for, and sent once, whichever way', async () => {
	const told = await both((code) => [
		{ path: '/samlet?lang=da', form: { go: 'next', ...answers } },
		{ path: '/retning?lang=da', form: { go: 'next', retning_1: '5' } },
		{ path: '/gennemse?lang=da', form: { code } },
		{ path: '/gennemse?lang=da', form: { code } },
		{ path: '/samlet?lang=da', form: { go: 'next', ...answers } }
	]);

	expect(told.map((text) => /^\[(\d+)/u.exec(String(text))?.[1])).toEqual([
		'303',
		'303',
		'303',
		'303',
		'303',
		'200',
		'303'
	]);
	expect(
		told
			.slice(2, 4)
			.join()
			.match(/\/s\/tak/gu)
	).toHaveLength(2);
});

test.for([{}, byFramework])('a link that nobody has is not found: %o', async (headers) => {
	const unknown = `/s/${'A'.repeat(43)}`;
	const save = { form: { go: 'next' }, headers };
	const send = { form: { code: 'x' }, headers };

	expect((await visits.ask(`${unknown}/samlet?lang=da`, save)).status).toBe(404);
	expect((await visits.ask(`${unknown}/gennemse?lang=da`, send)).status).toBe(404);
});

test('what comes from another site is refused, whichever way', async () => {
	const link = takeLink();
	const headers = { origin: 'https://elsewhere.example' };
	const posted = { form: { go: 'next', ...answers }, headers };

	expect((await visits.ask(`${link}/samlet?lang=da`, posted)).status).toBe(403);
	expect((await visits.ask(`${link}/samlet?lang=da`)).body).not.toContain('checked=""');
});
