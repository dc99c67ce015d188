import { expect, test } from 'vitest';
import { gatherPieces } from './gather.ts';

const bytesOf = (pieces: Iterable<string | Uint8Array>) =>
	Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece)));

test('what is gathered is the same bytes in the same order, texts and bytes mixed', () => {
	const line = 'æøå;1;2;3\r\n';
	const pieces = [line, line, new Uint8Array([1, 2, 3]), line, new Uint8Array([4]), '', line];

	expect(bytesOf(gatherPieces(pieces))).toEqual(bytesOf(pieces));
	expect(bytesOf(gatherPieces([]))).toHaveLength(0);
});

test('many lines become pieces of some 64 kB, and are read no sooner than they are wanted', () => {
	let read = 0;
	const lines = function* () {
		for (; read < 100_000; read++) yield 'a line of thirty letters, or so';
	};
	const gathered = gatherPieces(lines());
	const first = gathered.next();

	expect(first.done ? 0 : first.value.length).toBeGreaterThan(65_535);
	expect(read).toBeLessThan(2200);
	expect(Math.max(...Array.from(gathered, ({ length }) => length))).toBeLessThan(70_000);
});
