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
		return [...this.#kept].flatMap(([key, { page }]) => [key, ...page.pieces.map(String)]);
	}

	/**
	 * The page that is kept under `key`, which must hold all that it was made of, filled in for one person.
	 * `make` makes it where there is none yet; undefined where what it makes is not to be kept.
	 */
	async answer(
		key: string,
		filling: Filling,
		make: () => Promise<Response>
	): Promise<Response | undefined> {
		const kept = this.#kept.get(key) ?? (await cutAnswer(await make()));
		if (!kept) return undefined;
		this.#kept.delete(key);
		this.#kept.set(key, kept);
		const [oldest] = this.#kept.keys();
		if (this.#kept.size > this.#most && oldest !== undefined) this.#kept.delete(oldest);

		return answerWhole(fillPage(kept.page, filling), kept.headers);
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

/** Its length is told, by which the server sees that it is small. */
function answerWhole(html: Buffer<ArrayBuffer>, known: Headers): Response {
	const headers = new Headers(known);
	headers.set('content-length', String(html.length));

	return new Response(html, { headers });
}
