import type { IncomingMessage } from 'node:http';
import { mostHandedBytes } from '#lib/domain/import/limits.ts';
import { mostFormBytes } from '#lib/domain/table-file/read.ts';
import { writeTooLargePage } from './too-large.ts';

/** Bytes a request may carry: a list of some thousand addresses, not a file store. */
export const bodyLimit = 2 ** 20;

export interface Refusal {
	readonly status: 400 | 403 | 405 | 413 | 415;
	readonly words: string;
	readonly headers: Readonly<Record<string, string>>;
}

/** What is turned away at the door, before any of the application runs. `own` is our origin. */
export function findRefusal(
	{ method, url, headers, rawHeaders, httpVersion }: IncomingMessage,
	own: string
): Refusal | undefined {
	if (!methods.includes(method ?? '')) {
		return refuse(405, 'Method not allowed', { allow: methods.join(', ') });
	}

	// Only proxies ask for `http://somewhere/`, and this is none. With two hosts, it may have meant either.
	const isClear = url?.startsWith('/') && countHosts(rawHeaders) < 2;
	if (!isClear || !versions.includes(httpVersion)) return refuse(400, 'Bad request');

	// The framework asks only forms where they come from; a script of another site can send other types.
	if (method === 'POST' && headers.origin !== own) return refuse(403, 'Not from this site');

	if (Number(headers['content-length'] ?? 0) > limitAt(url ?? '')) return refuseLarge(url ?? '');

	if (method === 'POST' && !isForm(headers)) return refuse(415, 'Not a form');

	return undefined;
}

/** Names and values take turns. Node's own `headersDistinct` sorts all of them for the one that is asked. */
function countHosts(rawHeaders: readonly string[]): number {
	return rawHeaders.filter(
		(name, place) => place % 2 === 0 && name.length === 4 && name.toLowerCase() === 'host'
	).length;
}

/** An organisation sends in a table of all its people. What comes without a length is counted where it is read. */
function limitAt(url: string): number {
	if (takesRounds(url)) return mostHandedBytes;

	return takesTables(url) ? mostFormBytes : bodyLimit;
}

function takesTables(url: string): boolean {
	return /^\/organisation\/[0-9a-f]+\/[^?]*indlaes(?:\?|$)/u.test(url);
}

/** Whole rounds of another system. */
function takesRounds(url: string): boolean {
	return /^\/organisation\/[0-9a-f]+\/aflever(?:\?|$)/u.test(url);
}

/** Anybody can choose the wrong file; nothing else of ours is ever that large. */
function refuseLarge(url: string): Refusal {
	if (!takesTables(url) && !takesRounds(url)) return refuse(413, 'Content too large');
	const [path = ''] = url.split('?', 1);

	const page = writeTooLargePage(path, takesRounds(url) ? 'rounds' : 'table');

	return refuse(413, page, { 'content-type': 'text/html' });
}

const methods = ['GET', 'HEAD', 'POST', 'OPTIONS'];
const versions = ['1.0', '1.1'];

function refuse(
	status: Refusal['status'],
	words: string,
	headers: Refusal['headers'] = {}
): Refusal {
	return { status, words, headers };
}

/** What a browser sends for our forms, and not packed. */
function isForm(headers: IncomingMessage['headers']): boolean {
	const [type = ''] = (headers['content-type'] ?? '').split(';', 1);
	const encoding = headers['content-encoding'] ?? 'identity';

	return encoding.toLowerCase() === 'identity' && formTypes.includes(type.trim().toLowerCase());
}

const formTypes = ['application/x-www-form-urlencoded', 'multipart/form-data'];
