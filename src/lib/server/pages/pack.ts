import { constants, crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { tokenMark, writeValue, type CutPage, type Filling } from './cut.ts';

/** A page of which all that is everybody's was packed once; values go between its pieces as they are. */
export interface PackedPage {
	/** One more than there are values: UTF-8, and the same as blocks of DEFLATE that end on a whole byte. */
	readonly pieces: readonly { readonly text: Buffer; readonly blocks: Buffer }[];
	readonly values: readonly string[];
}

/**
 * Packs a page in which no choice is made, so that it need not be packed for each who asks. A piece
 * repeats what stands before it, as far back as the last value whose length is not the same for all.
 * Undefined for a page with sections, and for one with so many such values that it would leave longer.
 */
export function packPage({ pieces, gaps }: CutPage): PackedPage | undefined {
	const texts: Buffer[][] = [pieces.slice(0, 1)];
	const values: string[] = [];
	for (const [index, gap] of gaps.entries()) {
		if ('section' in gap) return undefined;
		const next = pieces.slice(index + 1, index + 2);
		if ('value' in gap) {
			values.push(gap.value);
			texts.push(next);
		} else texts.at(-1)?.push(...next);
	}

	let before = Buffer.alloc(0);
	const packed = texts.map((parts, index) => {
		const text = Buffer.concat(parts);
		const blocks = pack(text, before);
		const isFixed = values[index] === tokenMark;
		before = isFixed ? Buffer.concat([before, text, unwritten]) : Buffer.alloc(0);

		return { text, blocks };
	});

	const inOneGo = gzipSync(Buffer.concat(packed.map(({ text }) => text)));
	const inPieces = packed.reduce((size, { blocks }) => size + blocks.length, 0);

	return inPieces > inOneGo.length * longerAtMost ? undefined : { pieces: packed, values };
}

/** By how much a page may be longer than in one go: a line or two of a name, and not a package more. */
const longerAtMost = 1.1;

/** The page filled in, as gzip (RFC 1952, RFC 1951). Undefined where a value is not as long as it must be. */
export function fillPacked(
	{ pieces, values }: PackedPage,
	filling: Filling['values']
): Buffer<ArrayBuffer> | undefined {
	const parts: Buffer[] = [head];
	let [check, size] = [0, 0];
	const add = (text: Buffer, ...blocks: readonly Buffer[]) => {
		parts.push(...blocks);
		check = crc32(text, check);
		size += text.length;
	};

	for (const [index, { text, blocks }] of pieces.entries()) {
		add(text, blocks);
		const name = values[index];
		if (name === undefined) continue;
		const value = Buffer.from(writeValue(name, filling));
		if (!fits(name, value)) return undefined;
		add(value, openStored(value.length), value);
	}

	const tail = Buffer.from(end);
	tail.writeUInt32LE(check, end.length - 8);
	tail.writeUInt32LE(size, end.length - 4);

	return Buffer.concat([...parts, tail]);
}

/** Stands for a value of known length, and is like nothing that a page has: nothing is repeated from it. */
const unwritten = Buffer.alloc(tokenMark.length);

/** DEFLATE, no name, no time, no system. */
const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);

/** An empty last block, and room for the checksum and the length. */
const end = Buffer.from([3, 0, 0, 0, 0, 0, 0, 0, 0, 0]);

const longestStored = 0xffff;

/** What comes after a token counts on its length, and a block has an end. */
function fits(name: string, { length }: Buffer): boolean {
	return name === tokenMark ? length === tokenMark.length : length <= longestStored;
}

/** What stands before bytes that are not packed: no last block, their number, and its complement. */
function openStored(length: number): Buffer {
	const opening = Buffer.alloc(5);
	opening.writeUInt16LE(length, 1);
	opening.writeUInt16LE(length ^ longestStored, 3);

	return opening;
}

function pack(text: Buffer, before: Buffer): Buffer {
	return deflateRawSync(text, {
		...{ level: 9, memLevel: 9, finishFlush: constants.Z_SYNC_FLUSH },
		...(before.length > 0 && { dictionary: before })
	});
}
