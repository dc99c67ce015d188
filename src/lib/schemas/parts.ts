import { isUtf8 } from 'node:buffer';
import { error, isHttpError } from '@sveltejs/kit';

/** Where the bytes of one file go while they come. */
export interface FileSink {
	write(bytes: Uint8Array): Promise<void>;
	end(): Promise<void>;
	/** Called instead of `end` where the rest does not come. */
	abandon(): Promise<void>;
}

/** Asked for each file as it begins; undefined where there is no such field. */
export type OpenSink = (field: string, fileName: string) => Promise<FileSink | undefined>;

/** Whether a form is sent in parts, as one with files is. */
export function isMultipart({ headers }: Request): boolean {
	return /^multipart\/form-data\b/iu.test(headers.get('content-type') ?? '');
}

/**
 * Reads a multipart form whose files are too large to be held: texts come back as a form, and the
 * bytes of each file go to the sink that `open` names. Undefined where the body is none that our pages
 * send. More than `limit` bytes throw Kit's 413.
 */
export async function readParts(
	request: Request,
	limit: number,
	open: OpenSink
): Promise<FormData | undefined> {
	const type = request.headers.get('content-type') ?? '';
	const boundary = /^multipart\/form-data;.*boundary="?([^";]{1,70})"?/iu.exec(type)?.[1];
	if (boundary === undefined) return undefined;

	const reader = openParts(`\r\n--${boundary}`, open);
	let size = 0;
	let outcome: 'read' | 'malformed' = 'read';
	try {
		for await (const piece of request.body ?? []) {
			size += piece.length;
			if (size > limit) error(413, 'too large');
			/* The rest is let past: whoever stops reading closes the line on which the answer goes. */
			if (outcome === 'read') outcome = await reader.add(piece);
		}

		return outcome === 'malformed' ? undefined : reader.end();
	} catch (problem) {
		/* One that is too large is told; one that broke off is none that can be read. */
		if (isHttpError(problem) || !isBrokenOff(problem)) throw problem;

		return undefined;
	} finally {
		await reader.abandon();
	}
}

/** What the other end has left, and not what our own disk refuses. */
function isBrokenOff(problem: unknown): boolean {
	if (!(problem instanceof Error) || 'status' in problem) return false;
	const code = 'code' in problem ? problem.code : undefined;

	return code === undefined || code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE';
}

/** What a part is being read as. */
type Place = 'before' | 'mark' | 'headers' | 'content' | 'after';

/** Longer headers of a part, and longer texts, come from no form of ours. */
const longestHeaders = 4096;
const longestText = 10_000;

function openParts(mark: string, open: OpenSink) {
	const form = new FormData();
	/* The first mark stands at the very beginning, without the line break that leads to the others. */
	let waiting = Buffer.from('\r\n');
	let place: Place = 'before';
	let part: Part | undefined;

	/** Goes on by one piece; says whether there is more to do with what is here. */
	async function step(): Promise<'again' | 'wait' | 'malformed'> {
		switch (place) {
			case 'after':
				waiting = Buffer.alloc(0);
				return 'wait';
			case 'mark':
				return readMark();
			case 'headers':
				return readHeaders();
			case 'before':
			case 'content':
				return readContent();
		}
	}

	function readMark(): 'again' | 'wait' | 'malformed' {
		if (waiting.length < 2) return 'wait';
		const next = waiting.toString('latin1', 0, 2);
		waiting = waiting.subarray(2);
		place = next === '--' ? 'after' : 'headers';

		return next === '--' || next === '\r\n' ? 'again' : 'malformed';
	}

	async function readHeaders(): Promise<'again' | 'wait' | 'malformed'> {
		const end = waiting.indexOf('\r\n\r\n');
		if (end === -1) return waiting.length > longestHeaders ? 'malformed' : 'wait';
		part = await beginPart(waiting.toString('utf8', 0, end), open);
		waiting = waiting.subarray(end + 4);
		place = 'content';

		return part ? 'again' : 'malformed';
	}

	async function readContent(): Promise<'again' | 'wait' | 'malformed'> {
		const at = waiting.indexOf(mark);
		/* What could be the beginning of a mark waits for the rest of it. */
		const safe = at === -1 ? Math.max(0, waiting.length - mark.length + 1) : at;
		if (part && (await takeContent(part, waiting.subarray(0, safe))) === 'malformed')
			return 'malformed';
		waiting = waiting.subarray(at === -1 ? safe : safe + mark.length);
		if (at === -1) return 'wait';
		if (part && (await endPart(part, form)) === 'malformed') return 'malformed';
		part = undefined;
		place = 'mark';

		return 'again';
	}

	return {
		async add(bytes: Uint8Array): Promise<'read' | 'malformed'> {
			waiting = Buffer.concat([waiting, bytes]);
			let outcome = await step();
			while (outcome === 'again') outcome = await step();

			return outcome === 'malformed' ? outcome : 'read';
		},
		end: () => (place === 'after' ? form : undefined),
		abandon: async () => part?.sink?.abandon()
	};
}

interface Part {
	readonly field: string;
	/** Undefined for a text, and for a field for files that was left alone. */
	readonly sink: FileSink | undefined;
	readonly isFile: boolean;
	readonly texts: Buffer[];
}

async function beginPart(headers: string, open: OpenSink): Promise<Part | undefined> {
	const disposition = /^content-disposition: *form-data;(.*)$/imu.exec(headers)?.[1];
	const field = /[ ;]name="([^"\r\n]*)"/u.exec(disposition ?? '')?.[1];
	const fileName = /[ ;]filename="([^"\r\n]*)"/u.exec(disposition ?? '')?.[1];
	if (field === undefined || field === '') return undefined;
	if (fileName === undefined || fileName === '')
		return { field, sink: undefined, isFile: fileName !== undefined, texts: [] };

	const sink = await open(field, fileName);

	return sink && { field, sink, isFile: true, texts: [] };
}

async function takeContent(part: Part, bytes: Buffer): Promise<'taken' | 'malformed'> {
	if (bytes.length === 0) return 'taken';
	if (part.sink) await part.sink.write(bytes);
	else if (part.isFile) return 'malformed';
	else part.texts.push(Buffer.from(bytes));

	const length = part.texts.reduce((sum, text) => sum + text.length, 0);

	return length > longestText ? 'malformed' : 'taken';
}

async function endPart(
	{ field, sink, isFile, texts }: Part,
	form: FormData
): Promise<'ended' | 'malformed'> {
	if (sink) await sink.end();
	if (isFile) return 'ended';

	const bytes = Buffer.concat(texts);
	if (!isUtf8(bytes)) return 'malformed';
	form.append(field, bytes.toString('utf8'));

	return 'ended';
}
