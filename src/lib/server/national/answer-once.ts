import type { Kysely } from 'kysely';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Database } from '../db/schema.ts';
import { takesEncoding } from '../interface/encoding.ts';
import { Recent } from '../recent.ts';
import { listReleases } from './queries.ts';

/** What a page of the country depends on besides the released years. */
export interface AskedPage {
	/** Path and search, as they were asked for. */
	readonly address: string;
	readonly language: string;
	readonly origin: string;
	/** What the browser says that it can unpack. */
	readonly encodings: string;
}

interface KeptPage {
	readonly body: Uint8Array<ArrayBuffer>;
	/** The same, as nearly every browser takes it. */
	readonly packed: Uint8Array<ArrayBuffer>;
	readonly headers: Headers;
}

const pack = promisify(brotliCompress);

/** Whoever asks first waits for it. */
const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Pages answered lately. Some 25 MB at most. */
const kept = new Recent<KeptPage>(250);

/**
 * Answers with a page of the country, which is the same for everybody who is not signed in. Released years
 * never change, so what was made once is right until another year is released. What is not a page, or
 * holds something for one reader alone, is not kept.
 */
export async function answerOnce(
	db: Kysely<Database>,
	{ address, language, origin, encodings }: AskedPage,
	make: () => Promise<Response>
): Promise<Response> {
	const releases = await listReleases(db);
	const key = [...releases.map(({ sha256 }) => sha256), origin, language, address].join(' ');
	const known = kept.get(key);
	if (known) return give(known, encodings);

	const response = await make();
	if (!isForEverybody(response)) return response;
	const body = new Uint8Array(await response.arrayBuffer());
	const packed = Uint8Array.from(await pack(body, quickly));
	const made = { body, packed, headers: response.headers };
	kept.set(key, made);

	return give(made, encodings);
}

function give(page: KeptPage, encodings: string): Response {
	const headers = new Headers(page.headers);
	headers.delete('content-length');
	headers.append('vary', 'accept-encoding');
	if (!takesEncoding(encodings, 'br')) return new Response(page.body, { headers });
	headers.set('content-encoding', 'br');

	return new Response(page.packed, { headers });
}

/** A nonce is good for one answer only. */
function isForEverybody({ status, headers }: Response): boolean {
	return (
		status === 200 &&
		(headers.get('content-type') ?? '').startsWith('text/html') &&
		!headers.has('set-cookie') &&
		!(headers.get('content-security-policy') ?? '').includes("'nonce-")
	);
}
