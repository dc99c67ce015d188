import { expect, test } from 'vitest';
import type { Table } from '#lib/domain/export/table.ts';
import { answerList, answerProblems } from './answer.ts';
import { shareWithScripts } from './share.ts';

const table: Table = {
	title: { da: 'Dyr', en: 'Animals' },
	columns: [
		{ name: 'name', type: 'text', width: 9, label: { da: 'Navn', en: 'Name' } },
		{ name: 'legs', type: 'whole', label: { da: 'Ben', en: 'Legs' } }
	],
	size: 2,
	rows: [
		['ræv', 4],
		['snog', undefined]
	]
};

function ask(headers: Readonly<Record<string, string>> = {}, method = 'GET'): Request {
	return new Request('https://example.test/', { method, headers });
}

test('a list has the same names as JSON and as CSV, and what is missing is absent', async () => {
	const json = answerList(ask(), 'animals', table);
	const csv = answerList(ask({ accept: 'text/csv' }), 'animals', table);

	expect(json.headers.get('content-type')).toBe('application/json; charset=utf-8');
	expect(await json.text()).toBe('{"animals":[{"name":"ræv","legs":4},{"name":"snog"}]}');
	expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
	expect(await csv.text()).toBe('name,legs\r\nræv,4\r\nsnog,\r\n');
	expect(answerList(ask({ accept: 'image/png' }), 'animals', table).status).toBe(406);
});

test('an answer is told apart from its other format, and who has it gets nothing more', async () => {
	const first = answerList(ask(), 'animals', table);
	const etag = first.headers.get('etag') ?? '';
	const other = answerList(ask({ accept: 'text/csv' }), 'animals', table);
	const tagged = (tag: string) => answerList(ask({ 'if-none-match': tag }), 'animals', table);

	expect(first.headers.get('vary')).toBe('accept');
	expect(etag).toMatch(/^"[0-9a-f]{64}"$/u);
	expect(other.headers.get('etag')).not.toBe(etag);
	for (const tag of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
		const again = tagged(tag);
		expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
	}
	expect(tagged(other.headers.get('etag') ?? '').status).toBe(200);
});

test('thousands of problems are not told one by one', async () => {
	const problem = { parameter: 'x'.repeat(999), value: 'y', kind: 'repeated' } as const;
	const answer = answerProblems(Array.from({ length: 5000 }, () => problem));
	const { problems } = (await answer.json()) as { problems: { parameter: string }[] };

	expect(answer.status).toBe(400);
	expect(problems).toHaveLength(20);
	expect(problems[0]?.parameter).toHaveLength(50);
});

test('a script of another site may read, and is told so before it asks', async () => {
	const read = await shareWithScripts(ask(), () => answerList(ask(), 'animals', table));
	const asked = await shareWithScripts(ask({}, 'OPTIONS'), () => {
		throw new Error('nothing is answered yet');
	});

	expect(read.headers.get('access-control-allow-origin')).toBe('*');
	expect(read.headers.get('access-control-expose-headers')).toBe('etag');
	expect(read.headers.get('access-control-allow-credentials')).toBeNull();
	expect(asked.status).toBe(204);
	expect(asked.headers.get('access-control-allow-headers')).toContain('if-none-match');
	expect(asked.headers.get('access-control-allow-methods')).toBe('GET, HEAD');
});
