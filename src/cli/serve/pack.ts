import { ServerResponse, type IncomingMessage } from 'node:http';
import { pipeline, Writable, type Transform } from 'node:stream';
import {
	brotliCompressSync,
	constants,
	createBrotliCompress,
	createGzip,
	gzipSync
} from 'node:zlib';
import {
	chooseEncoding,
	chooseSmallEncoding,
	type Encoding
} from '#lib/server/interface/encoding.ts';

type Done = (problem?: Error | null) => void;

/**
 * An answer that packs its text on the way out: a small one whole, in one go, and anything else as it
 * comes. The files of the build lie packed on the disk and pass untouched. Headers are set one by one
 * before `writeHead`: only then can they be read here.
 */
export class PackedResponse extends ServerResponse<IncomingMessage> {
	#packer: Transform | undefined;
	#held: { readonly encoding: Encoding; readonly pieces: Uint8Array[] } | undefined;

	/** Whether its head is settled: it was sent, or is held back with an answer that is not whole yet. */
	get isBegun(): boolean {
		return this.headersSent || this.#held !== undefined;
	}

	override writeHead(status: number): this {
		if (this.#isText(status)) {
			this.appendHeader('vary', 'Accept-Encoding');
			const accepted = this.req.headers['accept-encoding']?.toString();
			const isSmall = this.#length() <= small;
			const encoding = isSmall ? chooseSmallEncoding(accepted) : chooseEncoding(accepted);
			if (encoding && isSmall) {
				this.#held = { encoding, pieces: [] };
				this.statusCode = status;
				return this;
			}
			if (encoding) this.#startPacking(encoding);
		}

		return super.writeHead(status);
	}

	override write(
		chunk: string | Uint8Array,
		encoding?: BufferEncoding | Done,
		done?: Done
	): boolean {
		if (!this.isBegun) this.writeHead(this.statusCode);
		const bytes = asBytes(chunk, encoding);
		const then = typeof encoding === 'function' ? encoding : done;
		if (this.#held) {
			this.#held.pieces.push(bytes);
			if (then) process.nextTick(then);
			return true;
		}

		return this.#packer ? this.#packer.write(bytes, then) : super.write(bytes, then);
	}

	override end(
		chunk?: string | Uint8Array | Done,
		encoding?: BufferEncoding | Done,
		done?: Done
	): this {
		if (!this.isBegun) this.writeHead(this.statusCode);
		const bytes = typeof chunk === 'function' || !chunk ? undefined : asBytes(chunk, encoding);
		const then = [chunk, encoding, done].find((value) => typeof value === 'function');

		if (this.#held) return this.#sendWhole(this.#held, bytes, then);
		if (!this.#packer) return super.end(bytes, then);

		this.#packer.end(bytes);
		if (then) this.once('finish', then);

		return this;
	}

	#isText(status: number): boolean {
		const type = String(this.getHeader('content-type') ?? '');

		if (this.req.method === 'HEAD' || bare.includes(status)) return false;
		if (this.hasHeader('content-encoding') || this.#length() < worthwhile) return false;

		return /^(text\/|application\/(json|javascript|[\w.-]+\+xml)|image\/svg)/.test(type);
	}

	/** Bytes, where they are told. */
	#length(): number {
		return Number(this.getHeader('content-length') ?? Infinity);
	}

	/** No thread and no stream, and its length is told, so that it leaves in one piece. */
	#sendWhole(
		{ encoding, pieces }: { readonly encoding: Encoding; readonly pieces: readonly Uint8Array[] },
		last: Uint8Array | undefined,
		then: (() => void) | undefined
	): this {
		const packed = packers[encoding](Buffer.concat(last ? [...pieces, last] : pieces));
		this.#held = undefined;
		this.setHeader('content-encoding', encoding);
		this.setHeader('content-length', packed.length);
		super.writeHead(this.statusCode);

		return super.end(packed, then);
	}

	#startPacking(encoding: Encoding): void {
		const packer = encoding === 'br' ? createBrotliCompress(brotli) : createGzip();
		const wire = new Writable({
			write: (chunk: Uint8Array, _, done) => void super.write(chunk, done),
			final: (done) => void super.end(done)
		});

		this.setHeader('content-encoding', encoding);
		this.removeHeader('content-length');
		this.#packer = packer;

		// Whoever writes the answer waits for `drain` on it, not on what stands behind.
		packer.on('drain', () => this.emit('drain'));
		this.once('close', () => packer.destroy());
		pipeline(packer, wire, (problem) => problem && this.destroy());
	}
}

/** What has nothing to be packed: redirects come without a page, and a part of a file stays a part. */
const bare = [204, 206, 301, 302, 303, 304, 307, 308];

/** Bytes below which packing costs more than it saves. */
const worthwhile = 1000;

/** Bytes up to which an answer is packed whole: most pages, in less than half a millisecond. */
const small = 65_536;

/** Level 5 is where packing still takes less time than the page took to make; most pages fit into 64 KB. */
const brotli = {
	params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 16 }
};

/**
 * Bytes of which gzip finds as much when it looks 8 KB back as with 32 KB. Content with what it finds at once,
 * it takes half as long, and leaves a twenty-fifth more: less than a packet on the wire.
 */
const shortText = 16_384;
const narrow = { windowBits: 13, memLevel: 7, level: 3 };

const packers = {
	br: (whole: Uint8Array) => brotliCompressSync(whole, brotli),
	gzip: (whole: Uint8Array) => gzipSync(whole, whole.length <= shortText ? narrow : {})
};

function asBytes(
	chunk: string | Uint8Array,
	encoding: BufferEncoding | Done | undefined
): Uint8Array {
	if (typeof chunk !== 'string') return chunk;

	return Buffer.from(chunk, typeof encoding === 'string' ? encoding : 'utf8');
}
