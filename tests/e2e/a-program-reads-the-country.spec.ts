import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIRequestContext, Page } from '@playwright/test';
import {
	findFaultsOfAnswer,
	listRequests,
	type Description
} from '#tests/support/interface/description.ts';
import { latest, releaseYears } from './country.ts';
import { expect, test } from './test.ts';

test.beforeEach(({ db }) => releaseYears(db));

async function readDescription(request: APIRequestContext): Promise<Description> {
	const answer = await request.get('/api/v1/openapi.json');

	return (await answer.json()) as Description;
}

test('every example of the description is answered as it says', async ({ request }) => {
	const description = await readDescription(request);
	const requests = listRequests(description);

	expect(requests.length).toBeGreaterThan(20);
	for (const { name, address, type, schema, example } of requests) {
		const answer = await request.get(address, { headers: { accept: type } });
		const { etag = '', ...headers } = answer.headers();
		expect(answer.status(), name).toBe(200);
		expect(headers['content-type'], name).toBe(`${type}; charset=utf-8`);
		expect(headers['access-control-allow-origin'], name).toBe('*');

		const body: unknown = type === 'text/csv' ? await answer.text() : await answer.json();
		expect(await findFaultsOfAnswer(description, schema, body), name).toEqual([]);
		if (example !== undefined) expect(body, name).toEqual(example);
		if (etag === '') continue;
		const again = await request.get(address, { headers: { accept: type, 'if-none-match': etag } });
		expect([again.status(), await again.text()], name).toEqual([304, '']);
	}
});

test('what is wrong with a question is told as it is described', async ({ request }) => {
	const description = await readDescription(request);
	const year = `/api/v1/national/${latest}`;

	for (const [address, accept, status, schema] of [
		[`${year}/cells?by=sektor&niveau=x`, '*/*', 400, 'Problems'],
		[`${year}/cells`, 'application/xml', 406, 'Problem'],
		[year, 'image/png', 406, 'Problem'],
		['/api/v1/national/2089', '*/*', 404, 'Problem'],
		['/api/v1/national/2089/cells?by=nothing', '*/*', 404, 'Problem'],
		['/api/v1/national/x/files', '*/*', 404, 'Problem']
	] as const) {
		const answer = await request.get(address, { headers: { accept } });
		expect(answer.status(), address).toBe(status);
		expect(answer.headers()['access-control-allow-origin'], address).toBe('*');
		const problem: unknown = await answer.json();
		const named = { $ref: `#/components/schemas/${schema}` };
		expect(await findFaultsOfAnswer(description, named, problem), address).toEqual([]);
	}
});

test('a part of the table is made of rows of the whole one', async ({ request }) => {
	const read = async (address: string) => {
		const answer = await request.get(address, { headers: { accept: 'text/csv' } });
		return (await answer.text()).trimEnd().split('\r\n');
	};
	const whole = await read(`/api/v1/national/${latest}`);
	const file = await request.get(`/landet/${latest}/data/cells.csv`);
	const part = await read(`/api/v1/national/${latest}/cells?theme=tillid&by=sector`);

	expect(part.length).toBeGreaterThan(3);
	expect(part.filter((line) => !whole.includes(line))).toEqual([]);
	expect((await file.text()).trimEnd().split('\r\n')).toEqual(whole);
});

test('a browser that asks for a script of another site is told yes, for nobody’s figures no', async ({
	request
}) => {
	const ask = (address: string) =>
		request.fetch(address, {
			method: 'OPTIONS',
			headers: {
				origin: 'https://elsewhere.example',
				'access-control-request-method': 'GET',
				'access-control-request-headers': 'if-none-match'
			}
		});
	const open = await ask(`/api/v1/national/${latest}/cells`);
	const own = await ask(`/api/v1/reports/${'0'.repeat(32)}`);

	expect(open.status()).toBe(204);
	expect(open.headers()).toMatchObject({
		'access-control-allow-origin': '*',
		'access-control-allow-headers': 'accept, if-none-match'
	});
	expect([own.status(), own.headers()['access-control-allow-origin']]).toEqual([405, undefined]);
});

/** All that the page tells one to type, by the program that reads it. */
async function readLesson(page: Page): Promise<readonly (readonly [string, string])[]> {
	return page
		.locator('pre[data-program]')
		.evaluateAll((places) =>
			places.map(
				(place) => [place.getAttribute('data-program') ?? '', place.textContent.trim()] as const
			)
		);
}

for (const [language, value] of [
	['da', '4,2'],
	['en', '4.2']
] as const) {
	test(`the lesson works as it is typed, in ${language}`, async ({ page }) => {
		const folder = mkdtempSync(join(tmpdir(), 'lesson-'));
		const run = (program: string, text: string) => {
			writeFileSync(join(folder, 'typed'), text);
			return execFileSync(program, ['typed'], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
		};
		await page.goto(`/api?lang=${language}`);
		const lesson = await readLesson(page);
		const typed = (name: string) =>
			lesson.flatMap(([program, text]) => (program === name ? [text] : []));

		const commands = typed('curl');
		const answers = commands.map((text) => run('bash', text));
		expect(answers).toHaveLength(5);
		expect(answers[0]).toContain(`"year":${latest}`);
		expect(answers[1]).toContain(`"text":{"da":"4,2","en":"4.2"}`);
		expect(answers[2]).toContain('kommune');
		expect(answers[3]).toContain('"shown":false');
		expect([answers[4], run('bash', commands[4] ?? '')]).toEqual(['200\n', '304\n']);

		const expected = ['all', 'kommune'].map((sector) => [sector, value, '500'].join(' '));
		const lines = (text: string) => text.trim().split('\n');
		if (existsSync('/usr/bin/python3'))
			expect(lines(run('python3', typed('Python')[0] ?? ''))).toEqual(expected);
		if (existsSync('/usr/bin/Rscript')) {
			const printed = lines(run('Rscript', typed('R')[0] ?? '')).slice(1);
			expect(printed.map((line) => line.trim().split(/\s+/u).slice(1).join(' '))).toEqual(expected);
		}
		rmSync(folder, { recursive: true });

		const elsewhere = createServer((_, answer) => answer.end('elsewhere'));
		await new Promise((done) => elsewhere.listen(0, '127.0.0.1', () => done(undefined)));
		const said: string[] = [];
		page.on('console', (message) => said.push(message.text()));
		await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
		await page.evaluate(`(async () => { ${typed('JavaScript')[0] ?? ''} })()`);
		elsewhere.close();
		expect(said).toEqual([`all ${value}`, `kommune ${value}`]);
	});

	test(`the page that teaches it is for everybody, in ${language}`, async ({
		page,
		expectAccessible
	}) => {
		await page.setViewportSize({ width: 320, height: 700 });
		await page.goto(`/api?lang=${language}`);

		await expect(page.getByRole('heading', { level: 2 })).toHaveCount(11);
		await expectAccessible(page);
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
		).toBeLessThanOrEqual(0);
		for (const link of await page.getByRole('main').getByRole('link').all())
			expect((await page.request.get((await link.getAttribute('href')) ?? '')).status()).toBe(200);
	});
}
