import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { IncomingMessage, Server, ServerResponse } from 'node:http';

/**
 * What requests are sorted into. Forms and pages, of those who answer and of everybody else, are one
 * class, whatever their method: a count of forms sent in would say when people answer.
 */
export const requestClasses = ['page', 'file', 'interface', 'probe'] as const;

export type RequestClass = (typeof requestClasses)[number];

/** One request that got its answer. */
export interface Answered {
	readonly name: RequestClass;
	/** From its head to the last byte handed to the system. */
	readonly seconds: number;
	readonly status: number;
}

/**
 * Hears of every answer that a web server of this process gives, whoever gives it, through what Node
 * tells of its own servers; until the returned function is called. `apart` is not heard.
 */
export function hearAnswers(
	note: (answered: Answered) => void,
	apart: Server,
	passing: () => number
): () => void {
	const begun = new WeakMap<IncomingMessage, number>();

	const begin = (message: unknown) => {
		const seen = readMessage(message);
		if (seen && seen.server !== apart) begun.set(seen.request, passing());
	};
	const finish = (message: unknown) => {
		const seen = readMessage(message);
		const began = seen && begun.get(seen.request);
		if (!seen || began === undefined) return;
		const seconds = (passing() - began) / 1000;
		note({ name: classOf(seen.request.url), seconds, status: seen.response.statusCode });
	};
	subscribe(started, begin);
	subscribe(finished, finish);

	return () => {
		unsubscribe(started, begin);
		unsubscribe(finished, finish);
	};
}

const started = 'http.server.request.start';
const finished = 'http.server.response.finish';

/** Of an address only its first word is looked at, and nothing of it is kept. */
export function classOf(url = ''): RequestClass {
	if (/^\/(?:healthz|readyz)(?:\?|$)/u.test(url)) return 'probe';
	if (url.startsWith('/api/')) return 'interface';

	return /^\/(?:_app\/|[\w-]+\.[a-z0-9]+(?:\?|$))/u.test(url) ? 'file' : 'page';
}

function readMessage(message: unknown) {
	if (typeof message !== 'object' || message === null) return undefined;
	if (!('request' in message && message.request instanceof IncomingMessage)) return undefined;
	if (!('response' in message && message.response instanceof ServerResponse)) return undefined;
	if (!('server' in message && message.server instanceof Server)) return undefined;

	return { request: message.request, response: message.response, server: message.server };
}
