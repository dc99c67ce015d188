import { browserParts, validBody, type Case, type MakeCase } from './cases.ts';
import { writeRequest, type Parts } from './post.ts';
import type { Manner } from './wire.ts';

type Change = (parts: Parts & { readonly body: Buffer }) => Buffer;

/**
 * Requests whose frame is broken or says two things, around a form that would otherwise be taken.
 * Where two readers could see two requests in one, nothing of it may be done.
 */
export const brokenFrames: readonly MakeCase[] = [
	...['-1', '+5', '0x10', '1e2', 'ten', '', '5, 5', '5 5', '99999999999999999999'].map((length) =>
		frame(`a length of "${length}"`, withLength(length))
	),
	frame('a length above the limit', withLength(String(2 ** 20 + 1)), 'cut'),
	frame(
		'a length longer than the body',
		(parts) => withLength(String(parts.body.length + 5))(parts),
		'cut'
	),
	frame('two lengths', (parts) => add(parts, ['Content-Length', String(parts.body.length + 1)])),
	frame('the same length twice', (parts) =>
		add(parts, ['Content-Length', String(parts.body.length)])
	),
	...[
		['Transfer-Encoding', 'chunked'],
		['Transfer-Encoding', 'xchunked'],
		['Transfer-Encoding', 'chunked, identity'],
		['Transfer-Encoding', '\x0bchunked'],
		['Transfer-Encoding', 'identity'],
		['Transfer-Encoding ', 'chunked'],
		[' Transfer-Encoding', 'chunked'],
		['Transfer-Encoding', 'chunked\r\nTransfer-Encoding: zq']
	].map(([name = '', value = '']) =>
		frame(`a length beside ${name}:${value.replace(/\s/g, '_')}`, (parts) =>
			add(smuggle(parts), [name, value])
		)
	),
	...[
		['letters for a size', 'zz\r\n'],
		['a negative size', '-5\r\n'],
		['a huge size', `${'f'.repeat(17)}\r\n`],
		['no end of a chunk', '3\r\nabcX\r\n0\r\n\r\n'],
		['a size without a line', '5'],
		['a size of the wrong length', '2\r\nabcd\r\n0\r\n\r\n'],
		['a chunk extension without end', `1;${'x'.repeat(20_000)}\r\na\r\n0\r\n\r\n`]
	].map(([fault = '', chunks = '']) =>
		frame(`chunks with ${fault}`, chunked(Buffer.from(chunks)), 'cut')
	),
	frame('chunks above the limit', (parts) => {
		const piece = `8000\r\n${'x'.repeat(0x8000)}\r\n`;
		return chunked(Buffer.from(`${piece.repeat(33)}0\r\n\r\n`))(parts);
	}),
	...[
		['a header without a colon', 'nonsense'],
		['a header without a name', ': zq'],
		['a space in a name', 'X zq: 1'],
		['NUL in a header', 'X-Zq: a\0b'],
		['NUL in a name', 'X\0: 1'],
		['a bare CR', 'X-Zq: a\rOrigin: null'],
		['a second host', 'Host: evil.example']
	].map(([fault = '', line = '']) => frame(fault, insertLine(line))),
	frame('100 KB of headers', insertLine(`X-Zq: ${'x'.repeat(100_000)}`)),
	frame(
		'10,000 headers',
		insertLine(Array.from({ length: 10_000 }, (_, n) => `X${n}: 1`).join('\r\n'))
	),
	frame('no host', (parts) =>
		writeRequest({ ...parts, headers: parts.headers.filter(([name]) => name !== 'Host') })
	),
	frame(
		'an address of another server',
		retarget((path) => `http://evil.example${path}`)
	),
	frame(
		'an address of this server',
		retarget((path) => `http://localhost${path}`)
	),
	frame(
		'a bare host',
		retarget(() => 'evil.example:443')
	),
	frame(
		'a star',
		retarget(() => '*')
	),
	frame(
		'a space in the address',
		retarget((path) => `${path} zq`)
	),
	frame(
		'NUL in the address',
		retarget((path) => `${path}\0`)
	),
	...[
		'CONNECT',
		'PUT',
		'DELETE',
		'PATCH',
		'TRACE',
		'post',
		'POSTT',
		'P\0ST',
		'M-SEARCH',
		'X'.repeat(1000)
	].map((method) =>
		frame(`the method ${method.slice(0, 10)}`, (parts) => writeRequest({ ...parts, method }))
	),
	...['HTTP/0.9', 'HTTP/2.0', 'HTTP/9.9', 'HTTP/1.1.1', 'HTP/1.1', 'http/1.1', ''].map((version) =>
		frame(`the version "${version}"`, (parts) =>
			replaceStart(parts, / HTTP\/1\.1\r/, ` ${version}\r`)
		)
	),
	frame('a connection torn in the body', withLength('5000'), 'torn'),
	frame('a connection torn at once', (parts) => writeRequest(parts).subarray(0, 40), 'torn'),
	frame(
		'another protocol',
		() => Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0'),
		'odd'
	),
	frame('a handshake', () => Buffer.from('160301020001000001fc0303', 'hex'), 'cut'),
	frame('an old request', ({ target }) => Buffer.from(`GET ${target}\r\n`), 'cut'),
	frame(
		'noise',
		({ body }) =>
			Buffer.concat([Buffer.from([0, 1, 2, 0xff, 0xfe]), body, Buffer.from('\r\n\r\n')]),
		'cut'
	)
];

function frame(fault: string, change: Change, manner: Manner = 'odd'): MakeCase {
	return (sender, action): Case => ({
		...{ fault, route: action.route, manner, method: 'POST' },
		due: manner === 'torn' ? 'answered' : 'refused',
		bytes: change(browserParts(sender, action, validBody(action)))
	});
}

function withLength(length: string): Change {
	return (parts) => {
		const headers = parts.headers.map(([name, value]) =>
			name === 'Content-Length' ? ([name, length] as const) : ([name, value] as const)
		);
		return writeRequest({ ...parts, headers });
	};
}

function add(parts: Parts, header: readonly [string, string]): Buffer {
	return writeRequest({ ...parts, headers: [...parts.headers, header] });
}

/** A body that ends early for whoever reads chunks, with a whole request of its own behind. */
function smuggle(parts: Parts & { readonly body: Buffer }): Parts {
	const body = Buffer.concat([Buffer.from('0\r\n\r\n'), writeRequest(parts)]);
	const headers = parts.headers.map(([name, value]) =>
		name === 'Content-Length' ? ([name, String(body.length)] as const) : ([name, value] as const)
	);

	return { ...parts, headers, body };
}

function chunked(chunks: Buffer): Change {
	return (parts) => {
		const headers = parts.headers.filter(([name]) => name !== 'Content-Length');
		return writeRequest({
			...parts,
			headers: [...headers, ['Transfer-Encoding', 'chunked']],
			body: chunks
		});
	};
}

function insertLine(line: string): Change {
	return (parts) => replaceStart(parts, /\r\n/, `\r\n${line}\r\n`);
}

function retarget(change: (path: string) => string): Change {
	return (parts) => writeRequest({ ...parts, target: change(parts.target) });
}

function replaceStart(parts: Parts, from: RegExp, to: string): Buffer {
	return Buffer.from(
		writeRequest(parts)
			.toString('latin1')
			.replace(from, () => to),
		'latin1'
	);
}
