import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { line, lines, parseForm, readForm } from './form.ts';

const schema = z.object({ name: line(5).min(1, 'nameMissing'), note: lines(10).optional() });

function formOf(...entries: [string, string][]): FormData {
	const form = new FormData();
	for (const [key, value] of entries) form.append(key, value);

	return form;
}

function post(body: string, type: string): Request {
	return new Request('http://localhost', {
		method: 'POST',
		body,
		headers: { 'content-type': type }
	});
}

describe('reading the body', () => {
	test('fields come as they were sent', async () => {
		const form = await readForm(post('name=%C3%A6ble', 'application/x-www-form-urlencoded'));

		expect(form?.get('name')).toBe('æble');
	});

	test.for([
		[
			'a multipart body without its end',
			'--x\r\nContent-Disposition: form',
			'multipart/form-data; boundary=x'
		],
		['a multipart body without a boundary', 'name=1', 'multipart/form-data'],
		['a body of another type', '{}', 'application/json'],
		['a body without a type', 'name=1', '']
	])('%s is nothing', async ([, body = '', type = '']) => {
		expect(await readForm(post(body, type))).toBeUndefined();
	});

	test('a body that is cut off by a limit throws, so that Kit can answer 413', async () => {
		const stream = new ReadableStream({
			start: (controller) => controller.error(new Error('413'))
		});
		const request = new Request('http://localhost', {
			method: 'POST',
			body: stream,
			duplex: 'half'
		} as RequestInit);

		await expect(readForm(request)).rejects.toThrow('413');
	});
});

describe('parsing the fields', () => {
	test('a fitting form gives the data of the schema', () => {
		expect(parseForm(formOf(['name', ' Ida ']), schema)).toEqual({
			ok: true,
			data: { name: 'Ida' }
		});
	});

	test('a missing form is malformed', () => {
		expect(parseForm(undefined, schema)).toMatchObject({ ok: false, status: 400 });
	});

	test('an unknown key is malformed', () => {
		const parsed = parseForm(formOf(['name', 'Ida'], ['role', 'orgadmin']), schema);

		expect(parsed).toMatchObject({ ok: false, status: 400, issues: { '': 'badRequest' } });
	});

	test.for(['__proto__', 'constructor', 'toString'])('the key %s is unknown too', (key) => {
		expect(parseForm(formOf(['name', 'Ida'], [key, '1']), schema)).toMatchObject({ status: 400 });
	});

	test('a repeated key is malformed', () => {
		expect(parseForm(formOf(['name', 'Ida'], ['name', 'Bo']), schema)).toMatchObject({
			status: 400
		});
	});

	test('a file where a text belongs is malformed', () => {
		const form = new FormData();
		form.append('name', new File(['x'], 'x.txt'));

		expect(parseForm(form, schema)).toMatchObject({ ok: false, status: 400 });
	});

	test('a field of many values comes as an array, empty when nothing is chosen', () => {
		const choice = z.object({ themes: z.array(z.string()) });

		expect(parseForm(formOf(['themes', 'a'], ['themes', 'b']), choice, ['themes'])).toEqual({
			ok: true,
			data: { themes: ['a', 'b'] }
		});
		expect(parseForm(formOf(), choice, ['themes'])).toEqual({ ok: true, data: { themes: [] } });
	});

	test('an issue is the key of a message, and what was typed comes back', () => {
		expect(parseForm(formOf(['name', ''], ['note', 'hej']), schema)).toEqual({
			ok: false,
			status: 422,
			issues: { name: 'nameMissing' },
			values: { name: '', note: 'hej' },
			lists: {}
		});
	});

	test('lengths are counted in characters, not in halves of them', () => {
		expect(parseForm(formOf(['name', '🪞🪞🪞🪞🪞']), schema).ok).toBe(true);
		expect(parseForm(formOf(['name', '🪞🪞🪞🪞🪞x']), schema)).toMatchObject({
			issues: { name: 'tooLong' }
		});
	});

	test('texts are composed and line ends are one character', () => {
		const parsed = parseForm(formOf(['name', 'A\u030ase'], ['note', 'a\r\nb\rc']), schema);

		expect(parsed).toEqual({ ok: true, data: { name: 'Åse', note: 'a\nb\nc' } });
	});

	test.for(['\u0000', '\u001b', '\u0085', '\ud800', '\u202e', '\u2028'])(
		'the character %j is refused on its field',
		(character) => {
			const parsed = parseForm(formOf(['name', 'Ida'], ['note', `a${character}`]), schema);
			const issues = parsed.ok ? {} : parsed.issues;

			// FormData itself turns half a surrogate into U+FFFD, which may stay.
			expect(issues).toEqual(character === '\ud800' ? {} : { note: 'strangeCharacters' });
		}
	);

	test('a line break is refused in a line and kept in lines', () => {
		expect(parseForm(formOf(['name', 'a\nb']), schema)).toMatchObject({
			issues: { name: 'strangeCharacters' }
		});
		expect(parseForm(formOf(['name', 'a'], ['note', 'a\nb']), schema).ok).toBe(true);
	});

	test('a transformed object schema is read by its fields', () => {
		const transformed = schema.transform(({ name }) => name.length);

		expect(parseForm(formOf(['name', 'Ida']), transformed)).toEqual({ ok: true, data: 3 });
		expect(parseForm(formOf(['name', 'Ida'], ['x', '']), transformed)).toMatchObject({
			status: 400
		});
	});
});
