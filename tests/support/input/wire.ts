import { connect, type Socket } from 'node:net';

/** An answer as it came over the wire. */
export interface Answer {
	readonly status: number;
	/** Names in lower case; a name that came twice holds both values, a line each. */
	readonly headers: ReadonlyMap<string, string>;
	readonly body: Buffer;
	/** Milliseconds from the first byte sent. */
	readonly took: number;
}

export interface Exchange {
	readonly answers: readonly Answer[];
	/** `waited` is what must not be: neither an answer nor an end in time. */
	readonly ended: 'answered' | 'closed' | 'waited';
}

/**
 * How a request goes out. `whole`: an answer is due. `odd`: what comes after the first answer matters
 * too. `cut`: our side ends after the last byte. `torn`: the connection is reset there. `slow`: in
 * pieces, with pauses.
 */
export type Manner = 'whole' | 'odd' | 'cut' | 'torn' | 'slow';

/** Milliseconds within which everything must be answered or closed. */
export const patience = 15_000;

/** Milliseconds of silence after which nothing more is expected behind an answer. */
const quiet = 60;

/**
 * Sends bytes on a connection of their own, and returns all that comes back. `methods` are those of the
 * requests in the bytes, several when they are sent without waiting for each other.
 */
export async function exchange(
	port: number,
	bytes: Buffer,
	manner: Manner,
	methods: readonly string[]
): Promise<Exchange> {
	const began = performance.now();
	const answers: Answer[] = [];
	const socket = connect(port, '127.0.0.1');
	let received = Buffer.alloc(0);

	const ended = await new Promise<Exchange['ended']>((resolve) => {
		let soon: NodeJS.Timeout | undefined;
		const late = setTimeout(() => resolve('waited'), patience);
		const finish = (how: Exchange['ended']) => {
			clearTimeout(late);
			clearTimeout(soon);
			resolve(how);
		};

		socket.on('data', (chunk: Buffer) => {
			received = Buffer.concat([received, chunk]);
			received = readAnswers(received, answers, began, methods);
			if (answers.filter(isFinal).length < methods.length) return;
			if (manner === 'whole') return finish('answered');
			clearTimeout(soon);
			soon = setTimeout(() => finish('answered'), quiet);
		});
		socket.on('close', () => {
			readAnswers(received, answers, began, methods, 'ended');
			finish('closed');
		});
		socket.on('error', () => undefined);
		socket.on('connect', () => void send(socket, bytes, manner));
	});
	socket.destroy();

	return { answers, ended };
}

/** Not `100 Continue`. */
function isFinal({ status }: Answer): boolean {
	return status >= 200 || status === 0;
}

async function send(socket: Socket, bytes: Buffer, manner: Manner): Promise<void> {
	switch (manner) {
		case 'whole':
		case 'odd':
			return void socket.write(bytes);
		case 'cut':
			return void socket.end(bytes);
		case 'torn':
			return void socket.write(bytes, () => setTimeout(() => socket.resetAndDestroy(), 5));
		case 'slow':
			for (const piece of slice(bytes, 8)) {
				if (socket.destroyed) return;
				socket.write(piece);
				await new Promise((resolve) => setTimeout(resolve, 120));
			}
	}
}

function slice(bytes: Buffer, pieces: number): readonly Buffer[] {
	const size = Math.ceil(bytes.length / pieces);

	return Array.from({ length: pieces }, (_, index) =>
		bytes.subarray(index * size, (index + 1) * size)
	);
}

/** Moves whole answers from the bytes to the list; returns the bytes that are left. */
function readAnswers(
	bytes: Buffer,
	answers: Answer[],
	began: number,
	methods: readonly string[],
	state: 'open' | 'ended' = 'open'
): Buffer<ArrayBuffer> {
	let rest = Buffer.from(bytes);
	for (;;) {
		const end = rest.indexOf('\r\n\r\n');
		if (end === -1) return rest;
		const [start = '', ...lines] = rest.subarray(0, end).toString('latin1').split('\r\n');
		const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(start)?.[1] ?? 0);
		const headers = readHeaders(lines);
		const isHead = methods[answers.filter(isFinal).length] === 'HEAD';
		const isEmpty = isHead || status < 200 || status === 204 || status === 304;
		const body = isEmpty
			? { bytes: Buffer.alloc(0), length: 0 }
			: readBody(rest.subarray(end + 4), headers, state);
		if (!body) return rest;

		answers.push({ status, headers, body: body.bytes, took: performance.now() - began });
		rest = rest.subarray(end + 4 + body.length);
	}
}

function readHeaders(lines: readonly string[]): ReadonlyMap<string, string> {
	const headers = new Map<string, string>();
	for (const line of lines) {
		const [, name = '', value = ''] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
		const known = headers.get(name.toLowerCase());
		headers.set(name.toLowerCase(), known === undefined ? value : `${known}\n${value}`);
	}

	return headers;
}

function readBody(bytes: Buffer, headers: ReadonlyMap<string, string>, state: 'open' | 'ended') {
	const length = headers.get('content-length');
	if (headers.get('transfer-encoding') === 'chunked') return readChunks(bytes);
	if (length === undefined) return state === 'ended' ? { bytes, length: bytes.length } : undefined;
	if (bytes.length < Number(length)) return undefined;

	return { bytes: bytes.subarray(0, Number(length)), length: Number(length) };
}

function readChunks(bytes: Buffer): { bytes: Buffer; length: number } | undefined {
	const chunks: Buffer[] = [];
	for (let at = 0; ;) {
		const end = bytes.indexOf('\r\n', at);
		if (end === -1) return undefined;
		const size = Number.parseInt(bytes.subarray(at, end).toString('latin1'), 16);
		const next = end + 2 + size + 2;
		if (bytes.length < next) return undefined;
		if (size === 0) return { bytes: Buffer.concat(chunks), length: next };
		chunks.push(bytes.subarray(end + 2, end + 2 + size));
		at = next;
	}
}
