import { expect, test } from 'vitest';
import { cutPage, fillPage, markFor, sectionFor, tokenMark } from './cut.ts';

const link = (token: string) => `<a href="/s/${token}?lang=en">`;
const choice = (value: string, checked = '') =>
	`<input type="radio" name="tillid_1" value="${value}"${checked} class="x"/>`;
const fill = (...given: Parameters<typeof fillPage>) => fillPage(...given).toString();
const none = { values: {}, choices: {} };

test('values and choices come back where their marks stood', () => {
	const page = cutPage(
		`<h1>${markFor('leader')}</h1>${link(tokenMark)}${choice('1')}${choice('2')}${choice('')}`
	);
	const filled =
		page && fill(page, { values: { leader: 'Per', [tokenMark]: 'T' }, choices: { tillid_1: 2 } });

	expect(filled).toBe(
		`<h1>Per</h1>${link('T')}${choice('1')}${choice('2', ' checked=""')}${choice('')}`
	);
});

test('a name that looks like a mark, or like HTML, is text', () => {
	const page = cutPage(`<h1 title="${markFor('leader')}">${markFor('unit')}</h1>`);
	const values = { leader: '"><script>', unit: `${markFor('leader')} & Co` };

	expect(page && fill(page, { ...none, values })).toBe(
		`<h1 title="&quot;&gt;&lt;script&gt;">${markFor('leader')} &amp; Co</h1>`
	);
});

test.for([
	['in capitals by half', '\uE000leader'],
	['encoded for an address', encodeURIComponent(markFor('leader'))],
	['cut off', 'er\uE001']
])('a page with a mark %s is not kept', ([, html]) => {
	expect(cutPage(`<p>${html}</p>`)).toBeUndefined();
});

test('a section is there for whom its value is given', () => {
	const { begin, end } = sectionFor('note');
	const page = cutPage(`<h1>a</h1>${begin}<p>${markFor('note')}</p>${choice('1')}${end}<p>b</p>`);
	const filled = (values: Readonly<Record<string, string>>) =>
		page && fill(page, { ...none, values });

	expect(filled({ note: 'Husk' })).toBe(`<h1>a</h1><p>Husk</p>${choice('1')}<p>b</p>`);
	expect(filled({ note: '' })).toBe(`<h1>a</h1><p></p>${choice('1')}<p>b</p>`);
	expect(filled({})).toBe('<h1>a</h1><p>b</p>');
});

test('a page is not sent with a hole in it', () => {
	const page = cutPage(markFor('leader'));

	expect(() => page && fill(page, none)).toThrow('a page asks for leader');
});
