import { error, isHttpError } from '@sveltejs/kit';
import { z } from 'zod';
import { canBeDecoded, hasLostBytes } from './utf8.ts';

/**
 * What became of a submitted form. A browser that shows our page sends `malformed` never: answer 400.
 * `invalid` is a person's mistake: answer 422 with it, so that the page can say what and put the
 * values back. An issue is the key of a message.
 */
export type ParsedForm<T> =
	| { readonly ok: true; readonly data: T }
	| ({ readonly ok: false; readonly status: 400 | 422 } & RefusedForm);

export interface RefusedForm {
	/** By field; the empty field is the form as a whole. */
	readonly issues: Readonly<Record<string, string>>;
	readonly values: Readonly<Record<string, string>>;
	readonly lists: Readonly<Record<string, readonly string[]>>;
}

/**
 * The submitted fields, or `undefined` when the body cannot be parsed: it broke off, is of another type,
 * or is not the UTF-8 that browsers send from our pages. One that is too large throws Kit's 413; `limit`
 * is in bytes.
 */
export async function readForm(request: Request, limit = formLimit): Promise<FormData | undefined> {
	const bytes = await readBody(request, limit).catch(passTooLarge);
	const type = request.headers.get('content-type') ?? '';
	if (!bytes) return undefined;
	if (isUrlEncoded(type)) return readPlainForm(bytes);

	const form = await new Response(bytes, { headers: { 'content-type': type } })
		.formData()
		.catch(() => undefined);

	return form && !hasLostBytes(form, bytes) ? form : undefined;
}

/** The fields of a form that is written as addresses are; `undefined` where it is not UTF-8. */
export function readPlainForm(bytes: Uint8Array): FormData | undefined {
	return canBeDecoded(bytes) ? readPairs(bytes) : undefined;
}

/** Whether a header `Content-Type` says that it is one. */
export function isUrlEncoded(type: string): boolean {
	return /^application\/x-www-form-urlencoded\b/iu.test(type);
}

/**
 * Takes an optional file out of a form; `malformed` where its field came twice or held a text. A field
 * that was left alone comes as a file without a name.
 */
export function takeFile(form: FormData, field: string): File | undefined | 'malformed' {
	const [file, ...others] = form.getAll(field);
	form.delete(field);
	if (others.length > 0 || typeof file === 'string') return 'malformed';

	return file?.size === 0 && file.name === '' ? undefined : file;
}

/** For a form that is a button and nothing else. */
export const noFields = z.object({});

/**
 * Reads a form with an object schema. Each key must be the schema's and come once, save those named
 * in `many`, which become arrays (empty when nothing was chosen). Texts reach the schema in Unicode's
 * form C with line ends as LF. Take files out of the form before.
 */
export function parseForm<T>(
	form: FormData | undefined,
	schema: z.ZodType<T>,
	many: readonly string[] = []
): ParsedForm<T> {
	const fields = form && readFields(form, keysOf(schema), many);
	if (!fields) return { ok: false, status: 400, ...emptyForm, issues: { '': 'badRequest' } };

	const { values, lists } = fields;
	const strange = findStrangeFields(values, lists);
	const result = schema.safeParse({ ...values, ...lists }, { error: () => 'badValue' });
	if (result.success && strange.length === 0) return { ok: true, data: result.data };

	const issues: Record<string, string> = {};
	for (const field of strange) issues[field] = 'strangeCharacters';
	for (const { path, message } of result.error?.issues ?? []) issues[path.join('.')] ??= message;

	return { ok: false, status: 422, issues, values, lists };
}

/** One line, trimmed: no line break, `longest` counted in characters as people count them. */
export function line(longest: number) {
	return z
		.string()
		.trim()
		.refine((text) => !/[\n\t]/u.test(text), 'strangeCharacters')
		.refine((text) => [...text].length <= longest, 'tooLong');
}

/** Several lines, trimmed at the ends. */
export function lines(longest: number) {
	return z
		.string()
		.trim()
		.refine((text) => [...text].length <= longest, 'tooLong');
}

const emptyForm: RefusedForm = { issues: {}, values: {}, lists: {} };

/** More values than any of our lists has choices. */
const mostChoices = 100;

/** Bytes of a form without a table of people in it. */
const formLimit = 2 ** 20;

/** A body may come without saying how long it is, so it is counted while it comes. */
async function readBody(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	let size = 0;
	for await (const piece of request.body ?? []) {
		size += piece.length;
		if (size > limit) error(413, 'too large');
		pieces.push(piece);
	}

	const bytes = new Uint8Array(size);
	let at = 0;
	for (const piece of pieces) {
		bytes.set(piece, at);
		at += piece.length;
	}

	return bytes;
}

/** What a plain form sends, as the platform reads it and in a tenth of the time. */
function readPairs(bytes: Uint8Array): FormData {
	const form = new FormData();
	for (const [name, value] of new URLSearchParams(new TextDecoder().decode(bytes)))
		form.append(name, value);

	return form;
}

/** Kit's own error knows its status; a body that broke off does not. */
function passTooLarge(problem: unknown): undefined {
	if (isHttpError(problem)) error(problem.status, problem.body);
	if (problem instanceof Error && 'status' in problem) throw problem;
}

function readFields(form: FormData, known: readonly string[], many: readonly string[]) {
	const values: Record<string, string> = {};
	const lists: Record<string, string[]> = Object.fromEntries(many.map((key) => [key, []]));

	for (const [key, value] of form) {
		if (typeof value !== 'string' || !known.includes(key)) return undefined;
		const text = value.replace(/\r\n?/gu, '\n').normalize('NFC');
		const list = lists[key];
		if (list && list.length === mostChoices) return undefined;
		if (list) list.push(text);
		else if (key in values) return undefined;
		else values[key] = text;
	}

	return { values, lists };
}

function keysOf(schema: z.core.$ZodType): readonly string[] {
	if (schema instanceof z.ZodPipe) return keysOf(schema.in);
	if (schema instanceof z.ZodObject) return Object.keys(schema.shape);

	throw new Error('a form is read with an object schema');
}

/** Control characters, half surrogates, and marks that turn the direction in which a text reads. */
const strange = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\p{Cs}]/u;

function findStrangeFields(
	values: RefusedForm['values'],
	lists: RefusedForm['lists']
): readonly string[] {
	const all = [...Object.entries(values), ...Object.entries(lists)];

	return all
		.filter(([, value]) => [value].flat().some((text) => strange.test(text)))
		.map(([key]) => key);
}
