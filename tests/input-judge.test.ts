import { expect, test } from 'vitest';
import type { Case } from './support/input/cases.ts';
import { judge, type Verdict } from './support/input/judge.ts';
import type { Answer, Exchange } from './support/input/wire.ts';

/* The judge of malformed input must find what it looks for, and be silent about what is well. */

const origin = 'http://localhost:3000';
const one: Case = {
	...{ fault: 'any', route: '/', bytes: Buffer.alloc(0), manner: 'whole', method: 'POST' },
	due: 'answered'
};

function came(
	status: number,
	headers: Readonly<Record<string, string>> = {},
	text = '',
	took = 5
): Exchange {
	const answer: Answer = {
		...{ status, took, body: Buffer.from(text) },
		headers: new Map(Object.entries({ 'content-type': 'text/html', ...headers }))
	};

	return { answers: [answer], ended: 'answered' };
}

test.for<[string, Verdict | undefined, Exchange, Case['due']?]>([
	['a page', undefined, came(200, {}, '<p>Hej</p>')],
	['a refusal', undefined, came(422), 'refused'],
	['a failure', 'failed', came(500)],
	['a busy server', 'failed', came(503, { 'retry-after': '5' })],
	['nothing', 'hung', { answers: [], ended: 'waited' }],
	['an end without an answer', 'hung', { answers: [], ended: 'closed' }],
	['a late answer', 'hung', came(200, {}, '', 11_000)],
	['a stack', 'told of its inside', came(400, {}, 'Oh\n    at run (/srv/a.js:1:2)')],
	['a module', 'told of its inside', came(400, {}, 'node_modules/zod')],
	['a checker', 'told of its inside', came(422, {}, '{"name":"Invalid input: expected string"}')],
	['a query', 'told of its inside', came(400, {}, 'update "account" set name = ?')],
	['the machine', 'told of its inside', came(400, {}, `${process.cwd()}/build`)],
	['a marker in a text', 'reflected', came(422, {}, `<p>zq<"'>&zq</p>`)],
	['a marker in an attribute', 'reflected', came(422, {}, '<input value="zq"onx=1 zq">')],
	['the other quote', undefined, came(422, {}, `<input value="zq'onx=1 zq">`)],
	['the quote around it', 'reflected', came(422, {}, `<input value='zq'onx=1 zq'>`)],
	['chance in a nonce', undefined, came(200, {}, '<script nonce="a/zod+b==">')],
	['an element', 'reflected', came(422, {}, '<p></textarea></script><zq></p>')],
	['a header', 'reflected', came(303, { 'x-zq': '1', location: '/' })],
	['an escaped marker', undefined, came(422, {}, '<p>zq&lt;"\'>&amp;zq</p>')],
	['a marker as data', undefined, came(200, { 'content-type': 'application/json' }, '"zq<\\"\'"')],
	['a page of ours', undefined, came(303, { location: '/konto?lang=en#mail' })],
	...[
		...['//evil.example', '/\\evil.example', 'https://evil.example', 'https:evil.example'],
		...['evil', '/\t/evil', '/a b', '', `${origin}/konto`]
	].map((location): [string, Verdict, Exchange] => [
		`a way to ${location}`,
		'led elsewhere',
		came(303, { location })
	]),
	['a broken form', 'was taken', came(303, { location: '/' }), 'refused'],
	['a broken form, shown again', 'was taken', came(200), 'refused'],
	['a foreign form', 'was taken', came(404), 'forbidden'],
	['a refused person', 'was taken', came(400), 'accepted']
])('of %s it says %s', ([, verdict, exchange, due = 'answered']) => {
	expect(judge({ ...one, due }, exchange, origin)).toBe(verdict);
});
