import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
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

/** A page is small and whole, so it is packed in one go: no thread, no stream. */
function pack(html: string, known: Headers, encodings: string): Response {
	const headers = new Headers(known);
	headers.append('vary', 'Accept-Encoding');
	if (takes(encodings, 'br')) {
		headers.set('content-encoding', 'br');
		return new Response(Uint8Array.from(brotliCompressSync(html, quickly)), { headers });
	}
	if (takes(encodings, 'gzip')) {
		headers.set('content-encoding', 'gzip');
		return new Response(Uint8Array.from(gzipSync(html)), { headers });
	}

	return new Response(html, { headers });
}

/** A window of 64 KB holds a page whole; a larger one is only cleared in vain. */
const quickly = {
	params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 16 }
};

function takes(encodings: string, name: 'br' | 'gzip'): boolean {
	return new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`, 'u').test(encodings);
}
