import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { Action } from './forms.ts';
import {
	browserParts,
	postCase,
	validBody,
	type Case,
	type MakeCase,
	type Sender
} from './cases.ts';
import { multipart, urlEncode, type Body, type Field } from './post.ts';
import { strangeCharacters } from './texts.ts';

/** Bodies that no page of ours could send. All must be refused, whatever form they are sent to. */
export const brokenBodies: readonly MakeCase[] = [
	spoil('a field twice', (sender, action) => {
		const [first] = single(action);
		return encode(action, [...action.fields, first ?? extra('a'), first ?? extra('a')]);
	}),
	spoil('an unknown field', ({ chance }, action) =>
		encode(action, [
			...action.fields,
			extra(chance.pick(['zq<"', 'role', '', ' ', 'æ', 'id', 'a[0]']))
		])
	),
	spoil('a field that every object has', ({ chance }, action) => {
		const name = chance.pick([
			'__proto__',
			'constructor',
			'toString',
			'__proto__[x]',
			'hasOwnProperty'
		]);
		return encode(action, [...action.fields, extra(name)]);
	}),
	spoil('a file for a text', (_, action) => {
		const [first, ...rest] = [...action.fields, extra('a')];
		return multipart([{ ...(first ?? extra('a')), file: 'a.txt' }, ...rest]);
	}),
	spoil('two files', (_, { fields }) =>
		multipart([...fields, ...[1, 2].map(() => ({ ...extra('file'), file: 'x.csv' }))])
	),
	spoil('multipart cut short', ({ chance }, { fields }) => {
		const { type, bytes } = multipart([...fields, extra('a')]);
		return { type, bytes: bytes.subarray(0, chance.int(bytes.length - 6)) };
	}),
	spoil('a wrong boundary', ({ chance }, { fields }) => {
		const type = chance.pick([
			'; boundary=other',
			'',
			'; boundary=',
			'; boundary="',
			';;;',
			'; Boundary'
		]);
		return { type: `multipart/form-data${type}`, bytes: multipart(fields).bytes };
	}),
	spoil('another type', ({ chance }, action) => {
		const types = ['application/json', 'text/plain', 'text/xml', 'application/octet-stream'];
		const type = chance.pick([...types, 'application/x-sveltekit-formdata', 'nonsense', '']);
		return {
			type: type || undefined,
			bytes: chance.pick([validBody(action).bytes, Buffer.from('{"a":{"b":[1]}}')])
		};
	}),
	spoil('percent signs that lead nowhere', ({ chance }, action) =>
		append(
			action,
			chance.pick(['%', '%zz', '%1', '%u0041', '%c0%af', '%ed%a0%80', '%ff', '%f8%a1%a1%a1'])
		)
	),
	spoil('bytes that are no UTF-8', ({ chance }, action) =>
		append(
			action,
			chance.pick([Buffer.from([0xe6]), Buffer.from([0xc0, 0xaf]), Buffer.from([0xff, 0xfe])])
		)
	),
	spoil('UTF-16', (_, action) => {
		const { type, bytes } = validBody({ ...action, fields: [...action.fields, extra('a')] });
		return { type: `${type}; charset=utf-16`, bytes: Buffer.from(bytes.toString(), 'utf16le') };
	}),
	spoil('a character that no text may hold', ({ chance }, action) => {
		const [first = extra('a'), ...rest] = action.fields;
		const value = `${String(first.value)}${chance.pick(strangeCharacters)}x`;
		return encode(action, [{ ...first, value }, ...rest]);
	}),
	spoil('thousands of fields', ({ chance }, action) => {
		const [first = extra('a')] = action.fields;
		const field = chance.pick([first, extra('a')]);
		const count = chance.pick([150, 2000, 20_000]);
		return encode(
			action,
			Array.from({ length: count }, () => field)
		);
	}),
	packed
];

/** A form whose body is packed, as requests hardly ever are. */
function packed(sender: Sender, action: Action): Case {
	const { type, bytes } = validBody(action);
	const [name, pack] = sender.chance.pick([
		['gzip', gzipSync],
		['deflate', deflateSync],
		['br', brotliCompressSync],
		['gzip, gzip', gzipSync],
		['zq', (plain: Buffer) => plain]
	] as const);
	const parts = browserParts(sender, action, { type, bytes: pack(bytes) });
	const headers = [...parts.headers, ['Content-Encoding', name] as const];

	return postCase('a packed body', 'refused', action, { ...parts, headers });
}

function spoil(fault: string, make: (sender: Sender, action: Action) => Body): MakeCase {
	return (sender, action) =>
		postCase(fault, 'refused', action, browserParts(sender, action, make(sender, action)));
}

function extra(name: string): Field {
	return { name, value: '1' };
}

/** The fields that may come once only. */
function single({ fields, many = [] }: Action): readonly Field[] {
	return fields.filter(({ name }) => !many.includes(name));
}

function encode({ kind }: Action, fields: readonly Field[]): Body {
	return kind === 'multipart' ? multipart(fields) : urlEncode(fields);
}

/** Puts bytes at the end of the last text, or where there is none, for a field. */
function append({ kind, fields }: Action, tail: string | Buffer): Body {
	const last = fields.at(-1) ?? extra('a');
	const value = Buffer.concat([Buffer.from(last.value), Buffer.from(tail)]);
	if (kind === 'multipart') {
		const raw = typeof tail === 'string' ? Buffer.from([0xff]) : tail;
		return multipart([...fields.slice(0, -1), { ...last, value: Buffer.concat([value, raw]) }]);
	}
	const { type, bytes } = urlEncode(fields);

	return { type, bytes: Buffer.concat([bytes, Buffer.from(tail)]) };
}
