import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { chooseEncoding } from '../interface/encoding.ts';
import { cutPage, fillPage, type CutPage, type Filling } from './cut.ts';

interface KeptPage {
	readonly page: CutPage;
	readonly headers: Headers;
}

/**
 * Pages in which nothing is anybody's: each was made of marks only, and is cut where something belongs
 * that is one person's. Some 20 MB at most; what was not asked for longest goes first.
 */
export class KeptPages {
	readonly #kept = new Map<string, KeptPage>();
	readonly #most: number;

	constructor(most = 500) {
		this.#most = most;
	}

	/** All that is kept, as it lies in memory. */
	list(): readonly string[] {
		return [...this.#kept].flatMap(([key, { page }]) => [key, ...page.pieces]);
	}

	/**
	 * The page that is kept under `key`, which must hold all that it was made of, filled in for one person.
	 * `make` makes it where there is none yet; undefined where what it makes is not to be kept.
	 */
	async answer(
		key: string,
		filling: Filling,
		encodings: string,
		make: () => Promise<Response>
	): Promise<Response | undefined> {
		const kept = this.#kept.get(key) ?? (await cutAnswer(await make()));
		if (!kept) return undefined;
		this.#kept.delete(key);
		this.#kept.set(key, kept);
		const [oldest] = this.#kept.keys();
		if (this.#kept.size > this.#most && oldest !== undefined) this.#kept.delete(oldest);

		return pack(fillPage(kept.page, filling), kept.headers, encodings);
	}
}

/** Only whole pages are kept, and none with a nonce, which is good for one answer. */
async function cutAnswer(response: Response): Promise<KeptPage | undefined> {
	const { status, headers } = response;
	const isPage = status === 200 && headers.get('content-type')?.startsWith('text/html') === true;
	const isOneAnswers =
		headers.has('set-cookie') || headers.get('content-security-policy')?.includes("'nonce-");
	if (!isPage || isOneAnswers) return undefined;
	const page = cutPage(await response.text());
	/* They are of the page with its marks. */
	for (const name of ['etag', 'content-length']) headers.delete(name);

	return page && { page, headers };
}

/**
 * Packs a page that was made for one person, as those that are kept are packed. Anything else, such as a
 * redirect, is given back as it is.
 */
export async function packPage(answer: Response, encodings: string): Promise<Response> {
	const { status, headers } = answer;
	if (!headers.get('content-type')?.startsWith('text/html')) return answer;

	return pack(await answer.text(), headers, encodings, status);
}

/**
 * A page is small and whole, so it is packed in one go: no thread, no stream. Its length is told, so that
 * it leaves in one piece.
 */
function pack(html: string, known: Headers, encodings: string, status = 200): Response {
	const headers = new Headers(known);
	headers.append('vary', 'Accept-Encoding');
	const encoding = chooseEncoding(encodings);
	if (encoding) headers.set('content-encoding', encoding);
	const body = encoding ? packers[encoding](html) : Buffer.from(html);
	headers.set('content-length', String(body.length));

	return new Response(Uint8Array.from(body), { status, headers });
}

/**
 * A window of 64 KB holds a page whole; a larger one is only cleared in vain. The next quality takes half
 * as long again, and a twentieth less room.
 */
const quickly = {
	params: { [constants.BROTLI_PARAM_QUALITY]: 3, [constants.BROTLI_PARAM_LGWIN]: 16 }
};

const packers = {
	br: (html: string) => brotliCompressSync(html, quickly),
	gzip: (html: string) => gzipSync(html)
};
