import type { Action } from './forms.ts';
import type { Chance } from './chance.ts';
import { multipart, urlEncode, writeRequest, type Body, type Parts } from './post.ts';
import type { Manner } from './wire.ts';

/** One thing to send, and what may come of it. */
export interface Case {
	/** What is wrong with it. */
	readonly fault: string;
	/** Where it goes, as the table of rights writes it. */
	readonly route: string;
	readonly bytes: Buffer;
	readonly manner: Manner;
	readonly method: string;
	/**
	 * `refused`: nothing but 4xx, or an end. `forbidden`: 403. `answered`: anything that is no fault of
	 * the server. `accepted`: what a person would send, which counts as the proof that the rest arrives.
	 */
	readonly due: 'refused' | 'forbidden' | 'answered' | 'accepted';
}

/** Whose server it is, and what the browser of somebody on its pages says. */
export interface Sender {
	readonly origin: string;
	readonly chance: Chance;
}

export type MakeCase = (sender: Sender, action: Action) => Case;

/** The request that a browser makes when somebody sends a form. */
export function browserParts(
	{ origin }: Sender,
	{ path, cookie }: Action,
	{ type, bytes }: Body
): Parts & { readonly body: Buffer } {
	return {
		method: 'POST',
		target: path,
		headers: [
			['Host', new URL(origin).host],
			['Origin', origin],
			['Accept', 'text/html,application/xhtml+xml,*/*;q=0.8'],
			...(type === undefined ? [] : [['Content-Type', type] as const]),
			...(cookie === undefined ? [] : [['Cookie', cookie] as const]),
			['Content-Length', String(bytes.length)]
		],
		body: bytes
	};
}

export function validBody({ kind, fields }: Action): Body {
	return kind === 'multipart' ? multipart(fields) : urlEncode(fields);
}

export function postCase(
	fault: string,
	due: Case['due'],
	{ route }: Action,
	parts: Parts,
	manner: Manner = 'whole'
): Case {
	return { fault, due, route, bytes: writeRequest(parts), manner, method: parts.method };
}

/** The form as a person sends it. */
export const sendProperly: MakeCase = (sender, action) =>
	postCase('nothing', 'accepted', action, browserParts(sender, action, validBody(action)));
