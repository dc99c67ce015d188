import {
	createServer,
	STATUS_CODES,
	type IncomingMessage,
	type Server,
	type ServerResponse
} from 'node:http';
import type { Duplex } from 'node:stream';
import type { Settings } from '#lib/server/environment.ts';
import { createLog, logFailure } from '#lib/server/log.ts';
import type { AnswerFirst, FirstAnswer } from '#lib/server/pages/first.ts';
import { completeAddress } from './address.ts';
import type { Farewell } from './farewell.ts';
import { guardedResponse, securityHeaders } from './headers.ts';
import type { PackedResponse } from './pack.ts';
import { bodyLimit, findRefusal } from './refusal.ts';
import { passOverRest } from './rest.ts';
import { UnderWay } from './under-way.ts';

/** The built application, as the adapter hands it out. */
export type Handle = (
	request: IncomingMessage,
	response: ServerResponse,
	next: () => void
) => unknown;

export type WebServer = Server<typeof IncomingMessage, typeof PackedResponse>;

const limits = {
	headersTimeout: 20_000,
	requestTimeout: 60_000,
	connectionsCheckingInterval: 5_000,
	// Longer than a proxy keeps its connections, so that it never writes into one just closed.
	keepAliveTimeout: 75_000
};

/** An HTTP server around the application that guards each answer, and turns away what it can itself. */
export function createWebServer(
	handle: Handle,
	{ origin, proxy }: Pick<Settings, 'origin' | 'proxy'>,
	farewell?: Farewell,
	first?: AnswerFirst
): WebServer {
	const ServerResponse = guardedResponse(origin);
	const underWay = new UnderWay();

	const server = createServer({ ...limits, ServerResponse }, (request, response) => {
		underWay.add(request, response);
		// Node reads nothing behind a request that asks for another protocol; none is spoken here.
		const isLast = !server.listening || request.headers.upgrade !== undefined;
		if (isLast) response.setHeader('connection', 'close');
		// A body that the framework holds back unread would hold up all that comes behind it.
		response.prependOnceListener('finish', () => passOverRest(request, bodyLimit));

		if (farewell?.answers(request, response)) return;
		const refusal = findRefusal(request, origin);
		if (refusal) return void answer(response, refusal.status, refusal.words, refusal.headers);

		completeAddress(request, proxy);
		takeAsPlainForm(request);
		// Answers are small and come whole; a range that makes no sense would fail in the file server.
		delete request.headers.range;
		void run(handle, request, response, first);
	});

	// Into an answer that waits for the one before it, Node would write this behind the headers.
	server.on('checkContinue', (request, response) => {
		if (response.socket) response.writeContinue();
		server.emit('request', request, response);
	});

	server.on('clientError', (problem, socket) =>
		underWay.whenAnswered(socket, () => refuseBroken(problem, socket, securityHeaders(origin)))
	);

	return server;
}

/**
 * The framework answers a form with JSON, and not with a page or a redirect, where the client would
 * take anything. Only its own script asks for JSON, by name; everybody else gets what a browser gets.
 */
function takeAsPlainForm({ method, headers }: IncomingMessage): void {
	if (method === 'POST' && !headers.accept?.includes('application/json'))
		headers.accept = 'text/html';
}

async function run(
	handle: Handle,
	request: IncomingMessage,
	response: PackedResponse,
	first: AnswerFirst | undefined
): Promise<void> {
	try {
		const found = await first?.(request);
		if (found) return void respond(response, found);
		await handle(request, response, () => answer(response, 404, 'Not found'));
	} catch (problem) {
		logFailure(createLog(), 'outside', problem, null);
		if (response.isBegun) return void response.destroy();
		answer(response, 500, 'Something went wrong');
	}
}

function respond(response: ServerResponse, { status, headers, bytes }: FirstAnswer): void {
	response.statusCode = status;
	response.setHeaders(headers).end(bytes);
}

function answer(
	response: ServerResponse,
	status: number,
	words: string,
	headers: Readonly<Record<string, string>> = {}
): void {
	response.writeHead(status, { 'content-type': 'text/plain', ...headers }).end(`${words}\n`);
}

/** A request that is no HTTP has no response object: the few lines are written by hand. */
function refuseBroken(
	problem: Error,
	socket: Duplex,
	headers: readonly (readonly [string, string])[]
): void {
	if (!socket.writable || ('code' in problem && problem.code === 'ECONNRESET')) {
		return void socket.destroy();
	}

	const status = statusOf('code' in problem ? problem.code : undefined);
	const lines = [
		`HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
		...headers.map(([name, value]) => `${name}: ${value}`),
		'cache-control: no-store',
		'content-length: 0',
		'connection: close'
	];

	socket.end(`${lines.join('\r\n')}\r\n\r\n`);
}

function statusOf(code: unknown): 400 | 408 | 431 {
	if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 408;
	if (code === 'HPE_HEADER_OVERFLOW') return 431;

	return 400;
}
