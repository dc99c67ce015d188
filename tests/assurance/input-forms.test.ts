import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { amount, recordFigures } from '../support/assurance.ts';
import { listFormSchemas } from '../support/input/form-schemas.ts';
import { multipart, urlEncode, type Body } from '../support/input/post.ts';
import { hostileTexts, strangeCharacters } from '../support/input/texts.ts';

/* Every schema of a form, fed with bodies that fast-check makes, in this process. */

const forms = await listFormSchemas();
const seed = 27;
const perForm = amount(60, 600);

let bodies = 0;
let slowest = 0;

test.for(forms)(
	'$name takes any body or refuses it, and says so in its own words',
	async (form) => {
		const known = fieldsOf(form.schema);

		await fc.assert(
			fc.asyncProperty(anyBody(known), async ({ type, bytes }) => {
				const began = performance.now();
				const read = await readForm(
					new Request('http://localhost', {
						...{ method: 'POST', body: new Uint8Array(bytes) },
						headers: type === undefined ? {} : { 'content-type': type }
					})
				);
				const parsed = parseForm(read, form.schema, form.many);
				bodies += 1;
				slowest = Math.max(slowest, performance.now() - began);

				if (parsed.ok) return expectClean(parsed.data);
				expect([400, 422]).toContain(parsed.status);
				expect(parsed.status === 400 ? parsed.values : {}).toEqual({});
				for (const [field, issue] of Object.entries(parsed.issues)) {
					expect(issue).toMatch(/^[a-zA-Z]+$/);
					expect(['', ...known, 'nu', 'helst']).toContain(field.split('.')[0]);
				}
			}),
			{ numRuns: perForm, seed }
		);
	}
);

test('every form of an organisation is among them', () => {
	const names = new Set(forms.map(({ name }) => name.split(' ')[0]));

	for (const name of ['access', 'adoption', 'participants', 'slips', 'organisation/leader']) {
		expect(names).toContain(name);
	}
	expect(forms.filter(({ name }) => name.startsWith('round/')).length).toBeGreaterThan(12);
});

test('none took long', () => {
	expect(slowest).toBeLessThan(2_000);
	recordFigures('input-forms', 'Every form takes any body or refuses it, in words of its own.', [
		{ what: 'schemas', value: forms.length },
		{
			what: 'bodies that fast-check made',
			value: bodies,
			bound: `at least ${forms.length * perForm}`
		},
		{ what: 'bodies that ended in an exception, or in words of the checker', value: 0, bound: '0' },
		{ what: 'the slowest, in ms', value: Math.round(slowest), bound: 'below 2,000' }
	]);
	expect(bodies).toBeGreaterThanOrEqual(forms.length * perForm);
});

/** No text that got through holds what no text of ours may hold. */
function expectClean(data: unknown): void {
	const texts = JSON.stringify(data ?? {});

	expect(texts.isWellFormed()).toBe(true);
	expect(texts.normalize('NFC')).toBe(texts);
	for (const character of strangeCharacters) expect(texts).not.toContain(character);
	expect(texts).not.toMatch(/\\u00[01]|\\ud[89a-f]/i);
}

function fieldsOf(schema: unknown): readonly string[] {
	const inner = schema as { readonly in?: unknown; readonly shape?: object };

	return inner.shape ? Object.keys(inner.shape) : fieldsOf(inner.in);
}

/** Fields of the form and others, with any values, in a body that is whole, or is not. */
function anyBody(known: readonly string[]): fc.Arbitrary<Body> {
	const name = fc.oneof(
		{ weight: 6, arbitrary: fc.constantFrom(...known, 'go') },
		fc.constantFrom('__proto__', 'constructor', 'toString', '', 'file', 'a[0]'),
		fc.string({ unit: 'binary', maxLength: 8 })
	);
	const value = fc.oneof(
		fc.constantFrom(...hostileTexts.filter((text) => text.length < 5_000)),
		fc.constantFrom('1', '5', 'ved_ikke', 'next', 'yes', 'da', '2026-12-01', 'tove@example.dk'),
		fc.string({ unit: 'binary', maxLength: 60 }),
		fc.constantFrom(...strangeCharacters, '\ud800', '\udc00x')
	);
	const field = fc.record(
		{ name, value, file: fc.constantFrom('a.csv', '../a"b.csv', '\0') },
		{ requiredKeys: ['name', 'value'] }
	);
	const fields = fc.uniqueArray(field, { maxLength: 8, selector: (each) => each.name });
	const whole = fc.oneof(
		fields.map((each) => urlEncode(each)),
		fields.map((each) => multipart(each)),
		fc.array(field, { maxLength: 8 }).map((each) => urlEncode(each))
	);

	return fc.oneof(
		{ weight: 5, arbitrary: whole },
		fc.tuple(whole, fc.nat(2_000)).map(([{ type, bytes }, end]) => ({
			...{ type, bytes: bytes.subarray(0, end) }
		})),
		fc.tuple(whole, fc.uint8Array({ maxLength: 20 }), fc.nat(500)).map(([body, noise, at]) => ({
			type: body.type,
			bytes: Buffer.concat([body.bytes.subarray(0, at), noise, body.bytes.subarray(at)])
		})),
		fc.tuple(fc.uint8Array({ maxLength: 300 }), anyType).map(([bytes, type]) => ({
			...{ type, bytes: Buffer.from(bytes) }
		})),
		fc.tuple(whole, anyType).map(([{ bytes }, type]) => ({ type, bytes }))
	);
}

const anyType = fc.constantFrom(
	...['application/x-www-form-urlencoded', 'multipart/form-data; boundary=boundary27'],
	...['multipart/form-data', 'multipart/form-data; boundary=', 'text/plain', 'application/json'],
	...['application/x-www-form-urlencoded; charset=utf-16', 'multipart/mixed; boundary=boundary27'],
	undefined
);
