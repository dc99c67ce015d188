import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writePrintFiles } from '../../../../scripts/print.js';
import type { PrintedDocument } from './document.ts';
import { openPress, type Press } from './press.ts';

let folder: string;
let press: Press;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-print-'));
	await writePrintFiles(folder);
	press = openPress(() => folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const written = (title: string): PrintedDocument => ({
	...{ language: 'da', over: 'Runden', title, foot: title, notShown: 'vises ikke' },
	page: 'Side',
	of: 'af',
	blocks: [
		{ kind: 'heading', level: 2, text: 'Temaerne' },
		{
			...{ kind: 'plot', heading: 'Tema', low: 'Helt uenig', high: 'Helt enig' },
			groups: [{ group: 'employee', name: 'Medarbejdere' }],
			rows: [
				{
					label: 'Tillid',
					figures: [
						{
							...{ group: 'employee', shown: true, kind: 'value', text: '3,8' },
							...{ low: 3.8, high: 3.8, interval: { low: 3.6, high: 4 } }
						}
					],
					alt: 'Medarbejdere: 3,8, nok mellem 3,6 og 4,0.'
				},
				{
					label: 'Drift',
					figures: [{ group: 'employee', shown: false }],
					alt: 'Medarbejdere: vises ikke.'
				}
			]
		}
	]
});
const print = (title: string, day = '2026-11-20') =>
	Buffer.from(press.print('document', written(title), day)).toString('latin1');

test('a document is tagged, says its language and its title, and keeps to PDF/UA', () => {
	const pdf = print('Sundby Kommune i 2026');

	expect(pdf.slice(0, 8)).toMatch(/^%PDF-1\.\d/u);
	expect(pdf).toContain('/StructTreeRoot');
	expect(pdf).toContain('/Marked true');
	expect(pdf).toContain('/Lang (da');
	expect(pdf).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/u);
	expect(pdf).toContain('Sundby Kommune i 2026');
});

test('the same document is the same bytes, and another day or title is not', () => {
	expect(print('Sundby')).toBe(print('Sundby'));
	expect(print('Sundby')).not.toBe(print('Sundby', '2026-11-21'));
	expect(print('Sundby')).not.toBe(print('Nordby'));
});

test('what stands in a document is never read as markup', () => {
	const title = '#panic("run") *[ $x$ <a> @b \\ `c` "d" // e /* f';

	expect(() => print(title)).not.toThrow();
	expect(() => press.print('document', { ...written('x'), blocks: 'none' }, '2026-11-20')).toThrow(
		'could not be set'
	);
});

test.for([
	...[
		'#panic("x")',
		'$x$ \\ "q" \'',
		'@label <x>',
		'/* c */ // d',
		'= A',
		'a\u200bb',
		'x'.repeat(300)
	],
	...['Łódź', 'Ελένη', 'Кирилл', '王伟', 'สมชาย', '😀', '\ue000', '\u{10ffff}', '王😀ü\u0301', '、']
])('%j may be in a name', (name) => {
	expect(print(`Sundby ${name}`)).toContain('/StructTreeRoot');
});

test('a letter that no typeface has is a question mark, and so are not the others', () => {
	expect(print('Æblehaven 王')).toBe(print('Æblehaven ?'));
	expect(print('Æblehaven 王')).not.toBe(print('?blehaven ?'));
});

test('a number stays on the line of its sign', () => {
	expect(print('Frist 40 % af ugen')).toBe(print('Frist 40\u00a0% af ugen'));
});
