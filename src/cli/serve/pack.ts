import { ServerResponse, type IncomingMessage } from 'node:http';
import { pipeline, Writable, type Transform } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { chooseEncoding, type Encoding } from '#lib/server/interface/encoding.ts';

type Done = (problem?: Error | null) => void;

/**
 * An answer that packs its text on the way out. The files of the build lie packed on the disk and
 * pass untouched. Headers are set one by one before `writeHead`: only then can they be read here.
 */
export class PackedResponse extends ServerResponse<IncomingMessage> {
	#packer: Transform | undefined;

	override writeHead(status: number): this {
		if (this.#isText(status)) {
			this.appendHeader('vary', 'Accept-Encoding');
			const encoding = chooseEncoding(this.req.headers['accept-encoding']?.toString());
			if (encoding) this.#startPacking(encoding);
		}

		return super.writeHead(status);
	}

	override write(
		chunk: string | Uint8Array,
		encoding?: BufferEncoding | Done,
		done?: Done
	): boolean {
		if (!this.headersSent) this.writeHead(this.statusCode);
		const bytes = asBytes(chunk, encoding);
		const then = typeof encoding === 'function' ? encoding : done;

		return this.#packer ? this.#packer.write(bytes, then) : super.write(bytes, then);
	}

	override end(
		chunk?: string | Uint8Array | Done,
		encoding?: BufferEncoding | Done,
		done?: Done
	): this {
		if (!this.headersSent) this.writeHead(this.statusCode);
		const bytes = typeof chunk === 'function' ? undefined : chunk && asBytes(chunk, encoding);
		const then = [chunk, encoding, done].find((value) => typeof value === 'function');

		if (!this.#packer) return super.end(bytes, then);

		this.#packer.end(bytes);
		if (then) this.once('finish', then);

		return this;
	}

	#isText(status: number): boolean {
		const type = String(this.getHeader('content-type') ?? '');
		const length = Number(this.getHeader('content-length') ?? Infinity);

		if (this.req.method === 'HEAD' || bare.includes(status)) return false;
		if (this.hasHeader('content-encoding') || length < worthwhile) return false;

		return /^(text\/|application\/(json|javascript|[\w.-]+\+xml)|image\/svg)/.test(type);
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

/** Level 5 is where packing still takes less time than the page took to make; most pages fit into 64 KB. */
const brotli = {
	params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 16 }
};

function asBytes(
	chunk: string | Uint8Array,
	encoding: BufferEncoding | Done | undefined
): Uint8Array {
	if (typeof chunk !== 'string') return chunk;

	return Buffer.from(chunk, typeof encoding === 'string' ? encoding : 'utf8');
}
