import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestRound, type OpenedRound } from '#tests/support/builders.ts';
import { startTestServer, type TestServer } from '#tests/support/server.ts';
import { openVisits, type Answer, type Visits } from '#tests/support/visits.ts';

/* Pages of respondents are kept in memory and filled in. Two ways around: an unknown note in the address of
 * the first page, and, in the form, a comment in the draft. What comes that way is made for one person. */

const names = ['Åse Holm-Lærke', 'Jens O’Hara & Søn'];
let server: TestServer;
let visits: Visits;
let round: OpenedRound;

beforeAll(async () => {
	server = await startTestServer();
	visits = openVisits(server.origin, 4);
	const db = server.openDatabase();
	const place = { db, keys: server.openKeys() };
	round = await openTestRound(place, { employees: [9, 9], peers: 6, now: new Date() });
	for (const [index, { id }] of round.evaluations.entries()) {
		const leader_name = names[index] ?? '';
		await db.updateTable('evaluation').set({ leader_name }).where('id', '=', id).execute();
	}
	await db.destroy();
});
afterAll(async () => {
	visits.close();
	await server.remove();
});

function linksOf(evaluation: number, group: string): readonly string[] {
	const { links = [] } = round.evaluations[evaluation] ?? {};

	return links.filter((link) => link.group === group).map(({ token }) => `/s/${token}`);
}

async function read(path: string): Promise<string> {
	const { status, body } = await visits.ask(path);
	expect(status).toBe(200);

	return body;
}

/** What is kept from the first visit on is answered by the server itself, before the framework. */
async function readKept(path: string): Promise<string> {
	const filled = await read(path);
	expect(await read(path)).toBe(filled);

	return filled;
}

const groups = ['employee', 'manager', 'self', 'peer'];
const cases = groups.flatMap((group) =>
	['da', 'en'].flatMap((language) => names.map((_, leader) => ({ group, language, leader })))
);

test.for(cases)(
	'the first page is the same kept and made: %o',
	async ({ group, language, leader }) => {
		const [link = ''] = linksOf(leader, group);
		const kept = await readKept(`${link}?lang=${language}`);
		const made = await read(`${link}?lang=${language}&nu=andet`);

		expect(kept).toBe(made);
		expect(kept).toContain(names[leader]?.replace('&', '&amp;'));
		expect(kept).not.toContain(names[1 - leader]?.replace('&', '&amp;'));
	}
);

test('whoever has begun is led back to their own page', async () => {
	for (const [index, left] of ['retning', 'tillid', 'samlet'].entries()) {
		const link = linksOf(1, 'employee')[index + 3] ?? '';
		await visits.ask(`${link}/${left}?lang=da`, { form: { go: 'later' } });
		const kept = await readKept(`${link}?lang=da`);

		expect(kept).toBe(await read(`${link}?lang=da&nu=andet`));
		expect(kept).toContain(`href="${link}/${left}?lang=da"`);
	}
});

test.for(['da', 'en'])('a page of the form is the same kept and made, in %s', async (lang) => {
	const links = linksOf(lang === 'da' ? 0 : 1, 'employee');
	const [link = '', other = ''] = links;
	const page = `${link}/samlet?lang=${lang}`;
	await read(`${other}/samlet?lang=${lang}`);
	const fields = { samlet_1: '1', samlet_2: 'ved_ikke', samlet_3: '5' };
	await visits.ask(page, { form: { go: 'next', ...fields } });
	const kept = [await readKept(page), await readKept(`${page}&fra=gennemse`)];
	await visits.ask(`${link}/kommentarer?lang=${lang}`, { form: { aaben_1: 'Tak.' } });
	const made = [await read(page), await read(`${page}&fra=gennemse`)];

	expect(kept).toEqual(made);
	expect(kept.join().match(/checked=""/gu)).toHaveLength(6);
	expect(kept.join()).not.toContain(other);
	expect(await read(`${other}/samlet?lang=${lang}`)).not.toMatch(/checked=""/u);
});

/** Whether a statement is skipped, by the number of its page and its place there. */
const leftOut: Readonly<Record<string, (page: number, place: number) => boolean>> = {
	nothing: () => false,
	'one of a page, two of another, and a whole one': (page, place) =>
		(page === 1 && place === 2) || (page === 2 && place < 2) || page === 4,
	everything: () => true
};

test.for(
	Object.keys(leftOut).flatMap((what) => ['da', 'en'].map((language) => ({ what, language })))
)('answers are read through the same kept and made: %o', async ({ what, language }) => {
	const links = linksOf(language === 'da' ? 0 : 1, 'employee').slice(-2);
	const label = { da: ['Uenig', 'Helt enig'], en: ['Disagree', 'Strongly agree'] }[language] ?? [];
	for (const [index, link] of links.entries()) {
		const review = `${link}/gennemse?lang=${language}`;
		await fillIn(link, ['2', '5'][index] ?? '', leftOut[what]);
		const [kept, made] = [await read(review), await read(`${review}&nu=andet`)];
		const [one = '', other = ''] = [kept, made].map(codeOf);
		expect(one).not.toBe(other);
		expect(kept.replaceAll(one, 'code')).toBe(made.replaceAll(other, 'code'));

		const answers = [...kept.matchAll(/<dd class="[^"]*">([^<]*)<\/dd>/gu)].map(([, said]) => said);
		expect(answers.includes(label[index])).toBe(what !== 'everything');
		expect(answers).not.toContain(label[1 - index]);
		expect(kept).not.toContain(links[1 - index]);
	}
});

function codeOf(page: string): string {
	return /name="code" value="([^"]+)"/u.exec(page)?.[1] ?? '';
}

/** Answers every statement alike, page after page, but those that are left out. */
async function fillIn(
	link: string,
	value: string,
	isLeftOut: (page: number, place: number) => boolean = () => false
): Promise<void> {
	let location = `${link}/samlet?lang=da`;
	for (let page = 0; !location.includes('gennemse'); page++) {
		const found = [...(await read(location)).matchAll(/type="radio" name="([^"]+)"/gu)];
		const names = [...new Set(found.map(([, name]) => name ?? ''))];
		const fields = Object.fromEntries(
			names.map((name, place) => [name, isLeftOut(page, place) ? '' : value])
		);
		({ location = '' } = (await visits.ask(location, { form: { go: 'next', ...fields } })).headers);
	}
}

test('a kept page carries what every page does, and comes packed', async () => {
	const [link = ''] = linksOf(0, 'employee');
	const plain = await visits.ask(`${link}?nu=andet`);
	const headers = { 'accept-encoding': 'gzip, deflate, br' };
	await read(link);
	const { headers: packed } = await visits.ask(link, { headers });
	const { headers: filled } = await visits.ask(link);
	expect(comparable(filled)).toEqual(comparable(plain.headers));
	expect(filled['content-security-policy']).toContain("default-src 'none'");
	expect(packed['content-encoding']).toBe('gzip');
	expect(Number(packed['content-length'])).toBeLessThan(8000);
	expect(packed['vary']?.toLowerCase()).toContain('accept-encoding');

	const response = await fetch(`${server.origin}${link}`, { headers });
	expect(await response.text()).toBe(plain.body);
});

/** Headers without those that are of one answer. */
function comparable(headers: Answer['headers']) {
	return Object.entries(headers).filter(([name]) => name !== 'date' && name !== 'etag');
}

test('a page of the form comes packed too, and is the same', async () => {
	const [, , , , link = ''] = linksOf(0, 'employee');
	const page = `${link}/retning?lang=da`;
	const plain = await readKept(page);
	const headers = { 'accept-encoding': 'gzip, deflate, br' };
	const { headers: packed } = await visits.ask(page, { headers });
	const response = await fetch(`${server.origin}${page}`, { headers });

	expect(packed['content-encoding']).toBe('gzip');
	expect(Number(packed['content-length'])).toBeLessThan(2500);
	expect(packed['vary']).toBe('Accept-Encoding');
	expect(await response.text()).toBe(plain);
});

test('what asks for no page is not answered with one', async () => {
	const [link = ''] = linksOf(0, 'employee');
	await readKept(link);
	const head = await visits.ask(link, { method: 'HEAD' });

	expect([head.status, head.body]).toEqual([200, '']);
	expect((await visits.ask(link, { method: 'PUT' })).status).toBe(405);
	expect((await visits.ask(`${link}/`)).status).toBe(308);
	expect((await visits.ask(`${link}/__data.json`)).body).not.toContain('<html');
	expect((await visits.ask('/s/tak', { method: 'POST', form: {} })).status).toBe(405);
});

test('a link that was withdrawn meanwhile is not answered from what is kept', async () => {
	const [, , link = ''] = linksOf(0, 'employee');
	const before = await read(link);
	await visits.ask(link, { form: { go: 'close' } });

	expect(await read(link)).not.toBe(before);
	expect((await visits.ask(`${link}/samlet?lang=da`)).status).toBe(303);
});
