import { describe, expect, test } from 'vitest';
import { parseAddress } from './address.ts';
import { readRaterList } from './rater-list.ts';

describe('one address', () => {
	test.for([
		['anna@kommune.dk', 'anna@kommune.dk'],
		[' Anna.Berg+spejl@Kommune.DK ', 'anna.berg+spejl@kommune.dk'],
		["o'hara@x.dk", "o'hara@x.dk"],
		['a@sub.region-nord.example', 'a@sub.region-nord.example'],
		['a@ærø.dk', 'a@ærø.dk'],
		['a@xn--r-0gap.xn--p1ai', 'a@xn--r-0gap.xn--p1ai'],
		[`${'a'.repeat(64)}@x.dk`, `${'a'.repeat(64)}@x.dk`],
		[`a@${'b'.repeat(63)}.dk`, `a@${'b'.repeat(63)}.dk`]
	])('%s is read as %s', ([text = '', address]) => {
		expect(parseAddress(text)).toBe(address);
	});

	test.for([
		'anna',
		'anna@',
		'@kommune.dk',
		'anna@kommune',
		'anna@kommune.d',
		'anna@.dk',
		'anna@kommune..dk',
		'.anna@kommune.dk',
		'anna.@kommune.dk',
		'an..na@kommune.dk',
		'an na@kommune.dk',
		'anna@-kommune.dk',
		'anna@kommune-.dk',
		'anna@10.0.0.1',
		'bødker@kommune.dk',
		'anna@x.dk\nBcc: b@x.dk',
		`${'a'.repeat(65)}@x.dk`,
		`a@${'b'.repeat(64)}.dk`,
		`a@${'b.'.repeat(127)}dk`
	])('%j is none', (text) => {
		expect(parseAddress(text)).toBeUndefined();
	});
});

describe('a pasted list', () => {
	test.for<[string, string, readonly string[]]>([
		['one on each line', 'a@x.dk\nb@x.dk', ['a@x.dk', 'b@x.dk']],
		['empty lines and spaces', '\n  a@x.dk  \n\n\tb@x.dk\n', ['a@x.dk', 'b@x.dk']],
		['semicolons', 'a@x.dk; b@x.dk;c@x.dk;', ['a@x.dk', 'b@x.dk', 'c@x.dk']],
		['commas', 'a@x.dk, b@x.dk', ['a@x.dk', 'b@x.dk']],
		['spaces', 'a@x.dk b@x.dk', ['a@x.dk', 'b@x.dk']],
		['names from a mail program', 'Anna B <a@x.dk>; "Bo, C" <b@x.dk>', ['a@x.dk', 'b@x.dk']],
		['columns from a spreadsheet', 'Anna\tBerg\ta@x.dk\tNord', ['a@x.dk']],
		[
			'mailto and punctuation',
			'mailto:a@x.dk.\n(b@x.dk)\n"c@x.dk",',
			['a@x.dk', 'b@x.dk', 'c@x.dk']
		],
		['spaces that cannot be seen', '\ufeffa@x.dk\u200b\nb@x.dk\u00a0', ['a@x.dk', 'b@x.dk']],
		['initials and titles beside the address', 'A.B.\ta@x.dk\tcand.mag', ['a@x.dk']],
		['nothing', '', []]
	])('with %s', ([, text, addresses]) => {
		const { entries, problems } = readRaterList(text);

		expect(entries.map(({ address }) => address)).toEqual(addresses);
		expect(problems).toEqual([]);
	});

	test('an address that is none is named with its line, and the others are kept', () => {
		const { entries, problems } = readRaterList('a@x.dk\nbente.x.dk\n\nc@x');

		expect(entries).toEqual([{ line: 1, address: 'a@x.dk' }]);
		expect(problems).toEqual([
			{ kind: 'badAddress', line: 2, value: 'bente.x.dk' },
			{ kind: 'badAddress', line: 4, value: 'c@x' }
		]);
	});

	test('a forgotten @ between semicolons is named', () => {
		expect(readRaterList('a@x.dk; bente.x.dk; c@x.dk').problems).toEqual([
			{ kind: 'badAddress', line: 1, value: 'bente.x.dk' }
		]);
	});

	test('an address with a space in it is named', () => {
		expect(readRaterList('anna @x.dk').problems).toEqual([
			{ kind: 'badAddress', line: 1, value: '@x.dk' }
		]);
	});

	test('somebody named twice is named with both lines and kept once, however it is written', () => {
		const { entries, problems } = readRaterList('a@x.dk\nb@x.dk\nAnna <A@X.dk>');

		expect(entries).toHaveLength(2);
		expect(problems).toEqual([{ kind: 'duplicate', line: 3, value: 'a@x.dk', other: 1 }]);
	});

	test('a long line is named by its beginning', () => {
		const [problem] = readRaterList('x'.repeat(81)).problems;

		expect(problem).toMatchObject({ value: `${'x'.repeat(79)}…` });
		expect(readRaterList('x'.repeat(80)).problems[0]).toMatchObject({ value: 'x'.repeat(80) });
	});
});
