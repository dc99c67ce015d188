import { z } from 'zod';
import { parseAddress } from '#lib/domain/rater-group/address.ts';

/** The variables the program reads, each checked by itself. What they mean together comes after. */
export type Variables = z.output<typeof variables>;

/** Reads the variables, or says in one line which of them is wrong. */
export function parseVariables(
	env: Readonly<Record<string, string | undefined>>
): Variables | { readonly problem: string } {
	const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));

	const misspelt = Object.keys(given).find(isMisspelt);
	if (misspelt) {
		return { problem: `${misspelt} is not a setting of this program; see docs/operating.md.` };
	}

	const parsed = variables.safeParse(given);
	if (parsed.success) return parsed.data;

	const [issue] = parsed.error.issues;

	return { problem: `${issue?.path.join('.')} ${issue?.message}.` };
}

/** Reads an address as DATABASE_URL has it; undefined where it is none. */
export function parseDatabaseAddress(text: string): Variables['DATABASE_URL'] | undefined {
	return databaseUrl.safeParse(text).data;
}

export function listVariables(): readonly string[] {
	return Object.keys(variables.shape);
}

const text = z.string();

const port = wholeNumber('must be a port, from 1 to 65535', 65_535);

const origin = z
	.string()
	.refine(
		(value) => isAddress(value, ['http:', 'https:']),
		'must be an address like https://example.dk'
	)
	.transform((value) => new URL(value))
	.refine(
		({ href, origin }) => href === `${origin}/`,
		'must be an address without a path, like https://example.dk'
	)
	.transform((address) => address.origin);

const mailDomains = z
	.string()
	.transform((value) => value.split(',').map((domain) => domain.trim().toLowerCase()))
	.refine(
		(domains) => domains.every((domain) => parseAddress(`x@${domain}`) === `x@${domain}`),
		'must be domains like example.dk, with commas between them'
	);

const databaseUrl = z.string().transform((value, context) => {
	const file = /^file:(?:\/\/(?=\/))?([^?#]+[^?#/])$/.exec(value)?.[1];
	if (file && !file.startsWith('//') && file !== ':memory:') {
		return { kind: 'sqlite' as const, url: `file:${file}`, file };
	}
	if (isAddress(value, ['postgres:', 'postgresql:'])) {
		return { kind: 'postgres' as const, url: value };
	}

	context.addIssue({ code: 'custom', message: 'must be file:PATH or postgres://…' });

	return z.NEVER;
});

const onOrOff = z.enum(['on', 'off'], 'must be on or off').transform((value) => value === 'on');

const variables = z.object({
	PORT: port.default(3000),
	HOST: text.default('127.0.0.1'),
	ORIGIN: origin.optional(),
	DATABASE_URL: databaseUrl.prefault('file:data/ledelsesspejl.db'),
	KEY_DIR: text.default('keys'),
	KEYS: z.enum(['here', 'elsewhere'], 'must be here or elsewhere').default('here'),
	APP_SECRET: text.optional(),
	APP_SECRET_FILE: text.optional(),
	SMTP_URL: text
		.refine((value) => isAddress(value, ['smtp:', 'smtps:']), 'must be smtp://… or smtps://…')
		.optional(),
	MAIL_FROM: text
		.regex(/^(?:[^<>\r\n]*<[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/, 'must be a mail address')
		.optional(),
	MAIL_OUTBOX: text.optional(),
	OIDC_ISSUER: text
		.refine((value) => isAddress(value, ['http:', 'https:']), 'must be an address')
		.refine(isProtected, 'must begin with https:// unless it is on this machine')
		.refine((value) => !/[?#]/u.test(value), 'must be an address without a query')
		.optional(),
	OIDC_CLIENT_ID: text.optional(),
	OIDC_CLIENT_SECRET: text.optional(),
	OIDC_CLIENT_SECRET_FILE: text.optional(),
	OIDC_MIN_ACR: text.optional(),
	OIDC_MAIL_DOMAINS: mailDomains.optional(),
	ADDRESS_HEADER: text
		.regex(/^[A-Za-z0-9-]+$/, 'must be the name of a header')
		.toLowerCase()
		.optional(),
	XFF_DEPTH: wholeNumber('must be a number from 1 to 20', 20).default(1),
	RATE_LIMIT: onOrOff.default(true),
	STYLE_PAGE: onOrOff.default(false),
	METRICS_PORT: port.optional(),
	METRICS_HOST: text.default('127.0.0.1')
});

function wholeNumber(problem: string, most: number) {
	return z
		.string()
		.regex(/^\d{1,6}$/, problem)
		.transform(Number)
		.refine((value) => value >= 1 && value <= most, problem);
}

function isAddress(value: string, protocols: readonly string[]): boolean {
	return URL.canParse(value) && protocols.includes(new URL(value).protocol);
}

/** Whoever reads along, or answers in its place, would sign in as anybody. */
function isProtected(value: string): boolean {
	if (!URL.canParse(value)) return true;
	const { protocol, hostname } = new URL(value);

	return protocol === 'https:' || /^(localhost|127(\.\d+){3}|\[::1\])$/u.test(hostname);
}

/**
 * A machine's environment is full of names that are none of our business. A name of ours with a slip
 * in it begins like ours. Container platforms add names for every service they know of (`SMTP_PORT`,
 * `MAIL_SERVICE_HOST`): those are let pass.
 */
function isMisspelt(name: string): boolean {
	if (Object.hasOwn(variables.shape, name)) return false;
	if (/_(SERVICE|PORT)(_|$)/.test(name)) return false;

	return /^(APP_SECRET|KEY_DIR|DATABASE_|SMTP_|MAIL_|OIDC_|ADDRESS_|XFF_|RATE_|METRICS_)/.test(
		name
	);
}
