import type { IncomingMessage } from 'node:http';

/** Bytes a request may carry: a list of some thousand addresses, not a file store. */
export const bodyLimit = 2 ** 20;

export interface Refusal {
	readonly status: 400 | 405 | 413;
	readonly words: string;
	readonly headers: Readonly<Record<string, string>>;
}

/** What is turned away at the door, before any of the application runs. */
export function findRefusal({ method, url, headers }: IncomingMessage): Refusal | undefined {
	if (!methods.includes(method ?? '')) {
		return { status: 405, words: 'Method not allowed', headers: { allow: methods.join(', ') } };
	}

	// Only proxies ask for `http://somewhere/`, and this is none.
	if (!url?.startsWith('/')) return { status: 400, words: 'Bad request', headers: {} };

	if (Number(headers['content-length'] ?? 0) > bodyLimit) {
		return { status: 413, words: 'Content too large', headers: {} };
	}

	return undefined;
}

const methods = ['GET', 'HEAD', 'POST', 'OPTIONS'];
