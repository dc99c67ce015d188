import type { OutgoingHttpHeader, OutgoingHttpHeaders } from 'node:http';
import { PackedResponse } from './pack.ts';

/**
 * The headers of every answer, whoever gives it: pages, files, refusals and faults. A page brings its
 * own content security policy, with nonces, which takes the place of the strict one here.
 *
 * The referrer policy is not stricter, because browsers then send `Origin: null` with a plain form,
 * and SvelteKit refuses every such form.
 */
export function securityHeaders(origin: string): readonly (readonly [string, string])[] {
	return Object.entries({
		'content-security-policy': nothing,
		'cross-origin-opener-policy': 'same-origin',
		'cross-origin-resource-policy': 'same-origin',
		'permissions-policy':
			'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
		'referrer-policy': 'strict-origin',
		'x-content-type-options': 'nosniff',
		...(origin.startsWith('https:') && { 'strict-transport-security': 'max-age=31536000' })
	});
}

const nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The page for when nothing else works is plain, but has a style and our mark. */
const ownStyle = `${nothing}; img-src 'self'; style-src 'self'`;

/** Answers that settle, at the last moment, what must not be left to whoever wrote them. */
export function guardedResponse(origin: string): typeof PackedResponse {
	const required = securityHeaders(origin);

	return class extends PackedResponse {
		override writeHead(status: number, message?: string | Headers, headers?: Headers): this {
			if (this.isBegun) return this;
			if (typeof message === 'string') this.statusMessage = message;

			for (const [name, value] of named(typeof message === 'string' ? headers : message)) {
				this.setHeader(name, value);
			}
			for (const [name, value] of required) {
				if (!this.hasHeader(name)) this.setHeader(name, value);
			}

			const type = this.#settleType(status);
			if (type.startsWith('text/html') && this.getHeader('content-security-policy') === nothing)
				this.setHeader('content-security-policy', ownStyle);
			this.setHeader('cache-control', lengthOfKeeping(this.req.url, status));

			return super.writeHead(status);
		}

		/** What says nothing of its type would be guessed at; what may be text says how it is written. */
		#settleType(status: number): string {
			const type = String(this.getHeader('content-type') ?? 'text/plain');
			if (status === 204 || status === 304) return type;
			this.setHeader('content-type', lacksCharset(type) ? `${type}; charset=utf-8` : type);

			return type;
		}
	};
}

type Headers = OutgoingHttpHeaders | OutgoingHttpHeader[];

/** Node takes headers as an object, or as a list in which each name is followed by its value. */
function named(headers: Headers = {}): readonly (readonly [string, OutgoingHttpHeader])[] {
	const pairs = Array.isArray(headers)
		? headers.map((name, index) => [String(name), headers[index + 1]] as const)
		: Object.entries(headers);

	return pairs.flatMap(([name, value], index) => {
		if (value === undefined || (Array.isArray(headers) && index % 2 === 1)) return [];

		return [[name, value] as const];
	});
}

/**
 * For ever, files whose name is a hash of their content; for an hour, the country's figures, which are
 * everybody's and never change; and only when they are really there. Nothing else.
 */
function lengthOfKeeping(url = '', status: number): string {
	if (![200, 206, 304].includes(status)) return 'no-store';
	if (url.startsWith('/_app/immutable/')) return 'public, max-age=31536000, immutable';

	return /^\/api\/v1\/national(?:[/?]|$)/u.test(url) ? 'public, max-age=3600' : 'no-store';
}

function lacksCharset(type: string): boolean {
	if (type.includes('charset=')) return false;

	return /^(text\/|application\/(json|javascript)|image\/svg)/.test(type);
}
