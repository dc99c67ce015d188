import { makeAddress } from './addresses.ts';
import type { Case, Sender } from './cases.ts';
import { writeRequest } from './post.ts';
import { marker } from './texts.ts';

/** A page that can be read: where it is, and what opens it. */
export interface Page {
	readonly route: string;
	readonly path: string;
	readonly cookie: string | undefined;
	/** What a page of some megabytes is asked with, so that not all of it has to be judged each time. */
	readonly packed?: boolean;
}

/** Asks for a page, or for something like it, with headers that make no sense. It changes nothing. */
export function readOddly(sender: Sender, pages: readonly Page[]): Case {
	const { chance, origin } = sender;
	const page = chance.pick(pages);
	const isPlain = chance.int(2) === 0;
	const target = isPlain
		? page.path
		: makeAddress(
				chance,
				pages.map(({ path }) => path)
			);
	const method = chance.pick(['GET', 'GET', 'GET', 'HEAD', 'OPTIONS']);
	const cookie = chance.int(4) === 0 ? chance.pick(oddCookies(page.cookie)) : page.cookie;
	const headers = Array.from({ length: chance.int(4) }, () => chance.pick(oddHeaders));

	return {
		fault: isPlain ? 'headers without sense' : 'an address without sense',
		route: isPlain ? page.route : 'elsewhere',
		due: 'answered',
		manner: 'whole',
		method,
		bytes: writeRequest({
			...{ method, target: target.replace(/[\s\0]/g, '%20') },
			headers: [
				['Host', chance.int(5) === 0 ? chance.pick(oddHosts) : new URL(origin).host],
				...(cookie === undefined ? [] : [['Cookie', cookie] as const]),
				...(page.packed ? [['Accept-Encoding', 'gzip'] as const] : []),
				...headers
			]
		})
	};
}

const oddHosts = [
	'evil.example',
	'localhost:99999',
	'[::1',
	`a${marker}`,
	'',
	'a,b',
	'user@localhost'
];

function oddCookies(cookie = 'session=zq'): readonly string[] {
	const value = cookie.split('=')[1] ?? '';

	return [
		`${cookie}; ${cookie}`,
		`session=zq; ${cookie}`,
		`${cookie}; session=`,
		`session="${value}"`,
		`session=%zz`,
		`session=${marker}`,
		'session=\xff\xfe\x80',
		'=;=;;;,session',
		`__proto__=1; constructor=2; ${cookie}`,
		Array.from({ length: 1000 }, (_, index) => `c${index}=1`).join('; '),
		`session=${'x'.repeat(8000)}`,
		`sign-in=${marker}; ${cookie}`
	];
}

const oddHeaders: readonly (readonly [string, string])[] = [
	['Accept', 'application/json'],
	['Accept', '*/*;q=zq'],
	['Accept', ','.repeat(5000)],
	['Accept', `text/html;${'q=1;'.repeat(1000)}`],
	['Accept-Language', `${marker}, zz;q=9`],
	['Accept-Encoding', 'br;q=0, gzip;q=zq, *'],
	['Accept-Encoding', `${'gzip, '.repeat(1000)}br`],
	['Accept-Encoding', `gzip;${' '.repeat(10_000)}q=0x`],
	['Accept-Charset', 'utf-7'],
	...[
		'bytes=9-1',
		'bytes=-',
		'bytes=--5',
		'bytes=a-b',
		'bytes=0-0,1-1',
		'bytes=99999999-',
		'zq'
	].map((range) => ['Range', range] as const),
	['If-Range', 'zq'],
	['If-None-Match', `W/"zq", *, ${marker}`],
	['If-None-Match', '*'],
	['If-Modified-Since', 'never'],
	['If-Modified-Since', 'Fri, 31 Dec 9999 23:59:59 GMT'],
	['If-Match', '"zq"'],
	['Expect', '100-continue'],
	['Expect', '200-ok'],
	['Upgrade', 'websocket'],
	['Connection', 'Upgrade, HTTP2-Settings'],
	['Connection', 'close, keep-alive, session'],
	['HTTP2-Settings', 'AAMAAABkAARAAAAAAAIAAAAA'],
	['Sec-WebSocket-Key', 'dGhlIHNhbXBsZSBub25jZQ=='],
	['Content-Length', '0'],
	['Content-Type', `multipart/form-data; boundary=${marker}`],
	['X-Forwarded-For', `${marker}, 999.1.1.1, ::zz`],
	['X-Forwarded-Host', 'evil.example'],
	['X-Forwarded-Proto', 'javascript'],
	['X-Original-URL', '/konto'],
	['X-HTTP-Method-Override', 'DELETE'],
	['X-Sveltekit-Action', 'true'],
	['X-Sveltekit-Pathname', '//evil.example'],
	['Origin', 'https://evil.example'],
	['Referer', `https://evil.example/${marker}`],
	['User-Agent', marker],
	['Authorization', `Bearer ${marker}`],
	['X-Empty', ''],
	['X-Bytes', '\xff\xfe\x80'],
	['__proto__', '1'],
	['constructor', '1']
];
