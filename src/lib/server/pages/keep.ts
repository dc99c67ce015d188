import { Recent } from '../recent.ts';
import type { Encoding } from '../interface/encoding.ts';
import { cutPage, fillPage, isUnanswered, type CutPage, type Filling } from './cut.ts';
import { fillPacked, packPage, type PackedPage } from './pack.ts';

interface KeptPage {
	readonly page: CutPage;
	/** For whoever has answered nothing on it yet, which is nearly everybody who asks. */
	readonly packed: PackedPage | undefined;
	readonly headers: ReadonlyMap<string, string>;
}

/** A page as it leaves: UTF-8, or packed as its headers say, and what stands before it. */
export interface WholePage {
	readonly bytes: Buffer<ArrayBuffer>;
	readonly headers: Map<string, string>;
}

/**
 * Pages in which nothing is anybody's: each was made of marks only, and is cut where something belongs
 * that is one person's. Some 20 MB at most; what was not asked for longest goes first.
 */
export class KeptPages {
	readonly #kept: Recent<KeptPage>;

	constructor(most = 500) {
		this.#kept = new Recent(most);
	}

	/** All that is kept, as it lies in memory. */
	list(): readonly string[] {
		return this.#kept.entries().flatMap(([key, { page }]) => [key, ...page.pieces.map(String)]);
	}

	/**
	 * The page that is kept under `key`, which must hold all that it was made of, filled in for one person;
	 * undefined where there is none yet. `encoding`: what it may be packed with; it may come unpacked still.
	 */
	find(key: string, filling: Filling, encoding?: Encoding): WholePage | undefined {
		const kept = this.#kept.get(key);

		return kept && fill(kept, filling, encoding);
	}

	/** The same, made by `make` where there is none yet; undefined where what it makes is not to be kept. */
	async answer(
		key: string,
		filling: Filling,
		make: () => Promise<Response>
	): Promise<Response | undefined> {
		const kept = this.#kept.get(key) ?? (await cutAnswer(await make()));
		if (!kept) return undefined;
		this.#kept.set(key, kept);
		const { bytes, headers } = fill(kept, filling);

		return new Response(bytes, { headers: [...headers] });
	}
}

function fill(
	{ page, packed, headers }: KeptPage,
	filling: Filling,
	encoding?: Encoding
): WholePage {
	const told = new Map(headers);
	const isAsPacked = packed && encoding === 'gzip' && isUnanswered(page, filling);
	const short = isAsPacked && fillPacked(packed, filling.values);
	if (short) told.set('content-encoding', encoding).set('vary', 'Accept-Encoding');
	const bytes = short || fillPage(page, filling);

	/* Its length is told, by which the server sees that it is small. */
	return { bytes, headers: told.set('content-length', String(bytes.length)) };
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

	return page && { page, packed: packPage(page), headers: new Map(headers) };
}
