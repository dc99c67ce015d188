import { expect, test } from 'vitest';
import { codeAlphabet, codeLength, formatReplaceCode, parseReplaceCode } from './replace-code.ts';

test('a code has at least 80 bits, in groups of four letters', () => {
	expect(codeLength * Math.log2(codeAlphabet.length)).toBeGreaterThan(80);
	expect(formatReplaceCode(new Uint8Array(64))).toBe('AAAA-AAAA-AAAA-AAAA-AAAA');
});

test('every letter is as likely as every other', () => {
	const all = Array.from({ length: 256 }, (_, byte) => byte);
	const letters = all
		.map(
			(byte) => formatReplaceCode(Uint8Array.from(Array<number>(64).fill(byte < 242 ? byte : 0)))[0]
		)
		.slice(0, 242);

	for (const letter of codeAlphabet)
		expect(letters.filter((one) => one === letter)).toHaveLength(11);
});

test('too few fair bytes are an error and never a short code', () => {
	expect(() => formatReplaceCode(new Uint8Array(64).fill(255))).toThrow('too few');
});

test.each([
	['aaaa-bbbb-cccc-dddd-eeee', 'AAAA-BBBB-CCCC-DDDD-EEEE'],
	[' AAAABBBB CCCC DDDDEEEE\n', 'AAAA-BBBB-CCCC-DDDD-EEEE'],
	['AAAA-BBBB-CCCC-DDDD-EEE', undefined],
	['AAAA-BBBB-CCCC-DDDD-EEEEE', undefined],
	['AAAA-BBBB-CCCC-DDDD-EEE0', undefined],
	['', undefined]
])('%j is read as %j', (typed, code) => {
	expect(parseReplaceCode(typed)).toBe(code);
});
