import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { line, lines, noFields, parseForm, readForm, takeFile } from './form.ts';

const schema = z.object({ name: line(5).min(1, 'nameMissing'), note: lines(10).optional() });

function formOf(...entries: [string, string][]): FormData {
	const form = new FormData();
	for (const [key, value] of entries) form.append(key, value);

	return form;
}

/** A body of one part, with its end. */
function part(name: string, value: string): string {
	return `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n--x--\r\n`;
}

function post(body: string | Uint8Array<ArrayBuffer>, type: string): Request {
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

	test.for(['name=%', 'name=%zz', 'name=%C3', 'name=%ed%a0%80', 'name=%c0%af', '%ff=1'])(
		'%s is nothing, because no browser writes it',
		async (body) => {
			expect(await readForm(post(body, 'application/x-www-form-urlencoded'))).toBeUndefined();
		}
	);

	test.for([
		['application/x-www-form-urlencoded', 'name=\xe6'],
		['Application/X-WWW-Form-Urlencoded; charset=latin1', 'name=\xe6'],
		['multipart/form-data; boundary=x', part('name', '\xe6')],
		['multipart/form-data; boundary=x', part('\xe6', 'a')]
	])('bytes of an older encoding in %s are nothing', async ([type = '', body = '']) => {
		expect(await readForm(post(Buffer.from(body, 'latin1'), type))).toBeUndefined();
	});

	test('a file may hold any bytes, and a text the sign for lost ones', async () => {
		const body = `${part('name', 'a\ufffdb')}${part('file"; filename="x.csv', '\ufffd')}`;
		const whole = Buffer.from(body.replace(/--x--\r\n(?=-)/u, ''));
		const latin1 = Buffer.from(part('file"; filename="x.csv', '\xe6'), 'latin1');
		const type = 'multipart/form-data; boundary=x';

		expect((await readForm(post(whole, type)))?.get('name')).toBe('a\ufffdb');
		expect((await readForm(post(latin1, type)))?.get('file')).toBeInstanceOf(File);
	});

	test.for([
		['is too large throws, so that Kit can answer 413', { status: 413 }, 'throws'],
		['breaks off is nothing', {}, 'nothing']
	] as const)('a body that %s', async ([, problem, expected]) => {
		const failure = Object.assign(new Error('no more'), problem);
		const stream = new ReadableStream({ start: (controller) => controller.error(failure) });
		const request = new Request('http://localhost', {
			...{ method: 'POST', body: stream, duplex: 'half' as const },
			headers: { 'content-type': 'application/x-www-form-urlencoded' }
		} as RequestInit);

		const outcome = await readForm(request).then(
			() => 'nothing',
			() => 'throws'
		);

		expect(outcome).toBe(expected);
	});
});

describe('taking a file out', () => {
	const file = new File(['a@x.dk'], 'x.csv');
	const formWith = (...values: (string | File)[]) => {
		const form = new FormData();
		for (const value of values) {
			if (typeof value === 'string') form.append('file', value);
			else form.append('file', value);
		}
		return form;
	};

	test('leaves the rest of the form', () => {
		const form = formWith(file);
		form.append('name', 'Ida');

		expect(takeFile(form, 'file')).toBeInstanceOf(File);
		expect([...form.keys()]).toEqual(['name']);
	});

	test('that was not chosen gives nothing', () => {
		expect(takeFile(formWith(), 'file')).toBeUndefined();
		expect(takeFile(formWith(new File([], '')), 'file')).toBeUndefined();
	});

	test('refuses two, and a text', () => {
		expect(takeFile(formWith(file, file), 'file')).toBe('malformed');
		expect(takeFile(formWith('x'), 'file')).toBe('malformed');
		expect(takeFile(formWith(file, 'x'), 'file')).toBe('malformed');
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

	test('an issue without words of ours is a key too, and says nothing of how we check', () => {
		const choice = z.object({ size: z.enum(['small', 'large']), name: line(5) });

		expect(parseForm(formOf(['size', 'huge']), choice)).toMatchObject({
			issues: { size: 'badValue', name: 'badValue' }
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

	test('more choices than there are anywhere are malformed', () => {
		const choice = z.object({ themes: z.array(z.string()) });
		const choose = (count: number) =>
			formOf(...Array.from({ length: count }, (): [string, string] => ['themes', 'a']));

		expect(parseForm(choose(100), choice, ['themes'])).toMatchObject({ ok: true });
		expect(parseForm(choose(101), choice, ['themes'])).toMatchObject({ status: 400 });
	});

	test('a form without fields takes none', () => {
		expect(parseForm(formOf(), noFields)).toEqual({ ok: true, data: {} });
		expect(parseForm(formOf(['a', '']), noFields)).toMatchObject({ status: 400 });
		expect(parseForm(undefined, noFields)).toMatchObject({ status: 400 });
	});
});
