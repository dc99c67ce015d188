import fc from 'fast-check';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { cutPage, fillPage, markFor, sectionFor, tokenMark, type CutPage } from './cut.ts';
import { fillPacked, packPage } from './pack.ts';

const token = 'Zx3_-'.repeat(9).slice(0, tokenMark.length);
const line = (number: number) => `<li>Udsagn ${number}: æøå ${'ofte '.repeat(number % 7)}</li>\n`;
const lines = Array.from({ length: 200 }, (_, number) => line(number)).join('');
const choice = '<input type="radio" name="tillid_1" value="3">';

function cut(html: string): CutPage {
	const page = cutPage(html);
	if (!page) throw new Error('a mark is spoiled');

	return page;
}

function unpack(page: CutPage, values: Readonly<Record<string, string>>): string | undefined {
	const packed = packPage(page);
	const bytes = packed && fillPacked(packed, values);

	return bytes && gunzipSync(bytes).toString();
}

test('what is unpacked is the page filled in, whatever stands where', () => {
	const part = fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 80 }).filter((text) => !/[\uE000\uE001]/u.test(text)),
		fc.constantFrom(line(3), choice, tokenMark, markFor('leader'), markFor('unit'))
	);
	const name = fc.string({ unit: 'grapheme', maxLength: 30 });
	let packed = 0;

	fc.assert(
		fc.property(fc.array(part, { maxLength: 20 }), name, name, (parts, leader, unit) => {
			const page = cut(`${lines}${parts.join('')}${lines}`);
			const values = { [tokenMark]: token, leader, unit };
			const text = unpack(page, values);
			if (text === undefined) return;
			packed += 1;
			expect(text).toBe(fillPage(page, { values, choices: {} }).toString());
		})
	);
	expect(packed).toBeGreaterThan(20);
});

test('nothing of one person is packed: a link stands in it as it is', () => {
	const packed = packPage(cut(`${lines}<a href="/s/${tokenMark}">${lines}`));
	const bytes = packed && fillPacked(packed, { [tokenMark]: token });

	expect(bytes?.includes(token)).toBe(true);
	expect(bytes?.length).toBeLessThan(lines.length / 4);
});

test('a page that would leave much longer is not packed in pieces', () => {
	const many = Array.from({ length: 40 }, (_, number) => line(number)).join(markFor('leader'));

	expect(packPage(cut(many))).toBeUndefined();
	expect(packPage(cut(`${lines}${markFor('leader')}${lines}`))).toBeUndefined();
	expect(packPage(cut(`<h1>${markFor('leader')}</h1>${lines}`))).toBeDefined();
});

test('neither is one of which a section may be left out', () => {
	const { begin, end } = sectionFor('note');

	expect(packPage(cut(`${lines}${begin}x${end}${lines}`))).toBeUndefined();
});

test('a value that would not fit is given to whoever packs the whole page', () => {
	const withLink = packPage(cut(`${lines}${tokenMark}${line(1)}`));
	const withWords = packPage(cut(`${lines}${markFor('words')}`));

	expect(withLink && fillPacked(withLink, { [tokenMark]: 'short' })).toBeUndefined();
	expect(withWords && fillPacked(withWords, { words: 'a'.repeat(65_536) })).toBeUndefined();
	expect(() => withWords && fillPacked(withWords, {})).toThrow('words');
});
