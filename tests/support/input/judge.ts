import { cwd } from 'node:process';
import { homedir, tmpdir } from 'node:os';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Case } from './cases.ts';
import type { Answer, Exchange } from './wire.ts';

/** What was wrong with an answer; each kind is counted. */
export const verdicts = [
	'failed',
	'hung',
	'told of its inside',
	'reflected',
	'led elsewhere',
	'was taken'
] as const;

export type Verdict = (typeof verdicts)[number];

/** Judges what came back; undefined where nothing is wrong. */
export function judge(
	one: Case,
	{ answers, ended }: Exchange,
	origin: string
): Verdict | undefined {
	const last = answers.filter(({ status }) => status >= 200);
	if (ended === 'waited' || last.some(({ took }) => took > slowest)) return 'hung';
	if (one.manner === 'whole' && last.length === 0) return 'hung';

	for (const answer of last) {
		const { status, headers } = answer;
		const text = readText(answer);
		if (status >= 500 || status < 200) return 'failed';
		const words = text.replaceAll(/nonce(?:="|-)[^"']*|\/_app\/immutable\/[^"]*/g, '');
		if (inside.some((pattern) => pattern.test(words))) return 'told of its inside';
		if (isReflected(headers.get('content-type') ?? '', text) || headers.has('x-zq'))
			return 'reflected';
		if (!staysHere(headers.get('location'), origin)) return 'led elsewhere';
		if (!isDue(one, status)) return 'was taken';
	}

	return undefined;
}

/** Milliseconds, generous: other work may share the machine. */
const slowest = 10_000;

function isDue({ due }: Case, status: number): boolean {
	switch (due) {
		case 'refused':
			return status >= 400 && status < 500;
		case 'forbidden':
			return status === 403;
		case 'accepted':
			return status < 400;
		case 'answered':
			return true;
	}
}

function readText({ headers, body }: Answer): string {
	if (body.length === 0) return '';
	const encoding = headers.get('content-encoding');
	if (encoding === 'br') return brotliDecompressSync(body).toString();

	return (encoding === 'gzip' ? gunzipSync(body) : body).toString();
}

/** What only somebody who reads the program, its machine or its log should see. */
const inside = [
	/\n\s+at \S+ \(?\S+:\d+:\d+/,
	/node_modules|node:internal|file:\/\/\/|build\/server|\.svelte-kit|\/src\/(?:lib|routes|cli)\//,
	/\b(?:Type|Range|Syntax|Reference|URI|Zod|Sqlite|Kit)Error\b|Internal Error|\bundici\b|\bkysely\b/i,
	/SQLITE_|ERR_[A-Z]+_|HPE_|\bzod\b|Invalid (?:input|option|string)|expected string/,
	/\b(?:select|insert into|update|delete from) "?\w+"? (?:where|set|values)\b/i,
	new RegExp([cwd(), tmpdir(), homedir()].map((path) => `${escapePattern(path)}/`).join('|'))
];

function escapePattern(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** In a page the marker may stand as text only; where the type is not a page's, nowhere in plain text. */
function isReflected(type: string, text: string): boolean {
	if (type.startsWith('application/json') || type.startsWith('text/csv')) return false;
	if (!type.startsWith('text/html')) return text.includes('zq<"');

	return /zq<"|<zq>|<[a-z][^<>]*(?:zq"|='[^"'<>]*zq')onx=/i.test(text);
}

/** Whether a redirect stays on this site, however a browser reads it. */
function staysHere(location: string | undefined, origin: string): boolean {
	if (location === undefined) return true;
	if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(location)) return false;

	return new URL(location, origin).origin === origin;
}
