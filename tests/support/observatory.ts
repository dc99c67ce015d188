import type { IncomingHttpHeaders } from 'node:http';

/** An answer as the Observatory sees one. */
export interface SeenAnswer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: string;
}

/** One rule's finding, and what it adds to the score. */
export interface Finding {
	readonly rule: string;
	readonly found: string;
	readonly points: number;
}

export interface Score {
	readonly points: number;
	readonly findings: readonly Finding[];
}

/**
 * Scores a page by the rules that MDN publishes for the HTTP Observatory, version 2: a hundred, less for
 * each failing, and the bonuses only where ninety are left without them. What takes a second visit over
 * plain HTTP is left out, because the proxy answers there. So are the two rules about encryption where
 * there is none, as on localhost.
 *
 * It is stricter than the original in three places: more than one policy counts as unreadable, a policy
 * in the page itself counts for nothing, and the highest bonus for a policy needs `form-action` too.
 */
export function scorePage(answer: SeenAnswer, isEncrypted: boolean): Score {
	const policy = readPolicy(answer.headers['content-security-policy']);
	const hsts = judgeHsts(answer.headers['strict-transport-security']);
	const findings = [
		{ rule: 'content-security-policy', ...judgePolicy(policy, isEncrypted) },
		{ rule: 'cookies', ...judgeCookies(answer.headers['set-cookie'] ?? [], isEncrypted) },
		{ rule: 'cross-origin-resource-sharing', ...judgeSharing(answer.headers) },
		{ rule: 'referrer-policy', ...judgeReferrer(answer.headers['referrer-policy']) },
		...(isEncrypted ? [{ rule: 'strict-transport-security', ...hsts }] : []),
		{ rule: 'subresource-integrity', ...judgeScripts(answer, isEncrypted) },
		{ rule: 'x-content-type-options', ...judgeSniffing(answer.headers['x-content-type-options']) },
		{ rule: 'x-frame-options', ...judgeFraming(answer.headers['x-frame-options'], policy) },
		{
			rule: 'cross-origin-resource-policy',
			...judgeResource(answer.headers['cross-origin-resource-policy'])
		}
	];
	const lost = findings.reduce((sum, { points }) => sum + Math.min(points, 0), 0);
	const won = findings.reduce((sum, { points }) => sum + Math.max(points, 0), 0);

	return { points: Math.max(0, 100 + lost + (100 + lost >= 90 ? won : 0)), findings };
}

interface Judged {
	readonly found: string;
	readonly points: number;
}

type Policy = ReadonlyMap<string, ReadonlySet<string>>;

function judged(found: string, points: number): Judged {
	return { found, points };
}

/** The directives of a policy; undefined without one, and `unreadable` for what is not one policy. */
function readPolicy(header: string | string[] | undefined): Policy | 'unreadable' | undefined {
	const text = [header ?? []].flat().join(', ');
	if (text.trim() === '') return undefined;
	if (text.includes(',')) return 'unreadable';
	const directives = new Map<string, ReadonlySet<string>>();

	for (const part of text.split(';')) {
		const [name, ...sources] = part.trim().toLowerCase().split(/\s+/u);
		if (name === undefined || name === '') continue;
		if (directives.has(name)) return 'unreadable';
		directives.set(name, new Set(sources.length === 0 ? ["'none'"] : sources));
	}

	return directives;
}

const broad = [
	'ftp:',
	'http:',
	'https:',
	'*',
	'http://*',
	'http://*.*',
	'https://*',
	'https://*.*'
];
const broadOrInline = [...broad, "'unsafe-inline'", 'data:'];
const passive = ['img-src', 'media-src'];

function judgePolicy(policy: ReturnType<typeof readPolicy>, isEncrypted: boolean): Judged {
	if (policy === undefined) return judged('none', -25);
	if (policy === 'unreadable') return judged('unreadable', -25);

	const of = (name: string) => [...(policy.get(name) ?? policy.get('default-src') ?? ['*'])];
	const [styles, objects] = [withoutPassedOver(of('style-src')), of('object-src')];
	const scripts = withoutPassedOver(of('script-src'));
	const isPlain = (source: string) => source.startsWith('http:') || source.startsWith('ftp:');
	const active = [...policy].flatMap(([name, sources]) =>
		passive.includes(name) || name === 'script-src' ? [] : [...sources]
	);

	if (scripts.includes("'strict-dynamic'") && !scripts.some(isNonceOrHash)) {
		return judged('strict-dynamic without a nonce', -25);
	}
	if (meet(scripts, broadOrInline) || meet(objects, broad)) return judged('unsafe', -20);
	if (isEncrypted && [...active, ...scripts].some(isPlain)) return judged('unencrypted', -20);
	if (meet([...scripts, ...styles], ["'unsafe-eval'"])) return judged('unsafe-eval', -10);
	if (isEncrypted && passive.flatMap(of).some(isPlain)) return judged('unencrypted images', -10);
	if (meet(styles, broadOrInline)) return judged('unsafe styles', 0);

	const isNothing = (name: string, also: readonly string[] = []) => {
		const sources = [...(policy.get(name) ?? ['*'])];
		return sources.length === 1 && ["'none'", ...also].includes(sources[0] ?? '');
	};

	return isNothing('default-src') && isNothing('form-action', ["'self'"])
		? judged("default-src 'none'", 10)
		: judged('nothing unsafe', 5);
}

/** Browsers pass over `unsafe-inline` beside a nonce or hash, and over hosts beside `strict-dynamic`. */
function withoutPassedOver(sources: readonly string[]): readonly string[] {
	if (!sources.some(isNonceOrHash)) return sources;
	const isDynamic = sources.includes("'strict-dynamic'");

	return sources.filter(
		(source) =>
			source !== "'unsafe-inline'" &&
			!(isDynamic && (source === "'self'" || broad.some((each) => source.startsWith(each))))
	);
}

function isNonceOrHash(source: string): boolean {
	return /^'(?:sha(?:256|384|512)|nonce)-/u.test(source);
}

function meet(some: readonly string[], others: readonly string[]): boolean {
	return some.some((each) => others.includes(each));
}

function judgeCookies(cookies: readonly string[], isEncrypted: boolean): Judged {
	if (cookies.length === 0) return judged('none', 0);

	return cookies.map((cookie) => judgeCookie(cookie, isEncrypted)).reduce(worse);
}

function judgeCookie(cookie: string, isEncrypted: boolean): Judged {
	const [pair = '', ...rest] = cookie.split(';').map((part) => part.trim().toLowerCase());
	const flags = new Map(rest.map((part) => [part.split('=')[0], part.split('=')[1] ?? '']));
	const name = pair.split('=')[0] ?? '';
	const isSession = name.includes('login') || name.includes('sess');
	const site = flags.get('samesite');
	const faults = [
		...(isEncrypted && isSession && !flags.has('secure')
			? [judged('session not secure', -40)]
			: []),
		...(isSession && !flags.has('httponly') ? [judged('session open to scripts', -30)] : []),
		...(isEncrypted && !flags.has('secure') ? [judged('not secure', -20)] : []),
		...(site !== undefined && site !== 'lax' && site !== 'strict'
			? [judged('same-site', -20)]
			: []),
		...(name.includes('csrf') && site === undefined ? [judged('csrf without same-site', -20)] : [])
	];

	return faults.reduce(worse, site === undefined ? judged('secure', 0) : judged('same-site', 5));
}

function worse(one: Judged, other: Judged): Judged {
	return other.points < one.points ? other : one;
}

/** The page was asked for from another site; naming that site, with credentials, lets it read. */
function judgeSharing(headers: IncomingHttpHeaders): Judged {
	const allowed = headers['access-control-allow-origin'];
	if (allowed === undefined || allowed === '*') return judged(allowed ?? 'none', 0);

	return headers['access-control-allow-credentials'] === 'true'
		? judged('with credentials', -50)
		: judged('restricted', 0);
}

const privateReferrers = [
	'no-referrer',
	'same-origin',
	'strict-origin',
	'strict-origin-when-cross-origin'
];

function judgeReferrer(header: string | string[] | undefined): Judged {
	if (header === undefined) return judged('none', 0);
	const last = [header].flat().join(',').split(',').at(-1)?.trim().toLowerCase() ?? '';

	return privateReferrers.includes(last) ? judged(last, 5) : judged('unsafe', -5);
}

const sixMonths = 15_552_000;

function judgeHsts(header: string | undefined): Judged {
	if (header === undefined) return judged('none', -20);
	const age = /^max-age=(\d+)$/u.exec(header.split(';')[0]?.trim().toLowerCase() ?? '')?.[1];
	if (age === undefined || header.includes(',')) return judged('unreadable', -20);

	return Number(age) < sixMonths ? judged('short', -10) : judged('long', 0);
}

function judgeScripts({ headers, body }: SeenAnswer, isEncrypted: boolean): Judged {
	if (!headers['content-type']?.startsWith('text/html')) return judged('no page', 0);
	const tags = [...body.matchAll(/<script\b[^>]*>/giu)].map(([tag]) => tag);
	if (tags.length === 0) return judged('no scripts', 0);

	return tags.map((tag) => judgeScript(tag, isEncrypted)).reduce(worse);
}

function judgeScript(tag: string, isEncrypted: boolean): Judged {
	const source = /\bsrc\s*=\s*["']?([^"'\s>]+)/iu.exec(tag)?.[1];
	const isChecked = /\bintegrity\s*=/iu.test(tag);
	if (source === undefined) return judged('own', 0);
	if (!/^(?:https?:)?\/\//iu.test(source)) {
		return isChecked && isEncrypted ? judged('own, checked', 5) : judged('own', 0);
	}
	if (!/^https:/iu.test(source)) return judged('from elsewhere', isChecked ? -20 : -50);

	return isChecked ? judged('from elsewhere, checked', 5) : judged('from elsewhere', -5);
}

function judgeSniffing(header: string | string[] | undefined): Judged {
	return header === 'nosniff' ? judged('nosniff', 0) : judged('sniffed', -5);
}

function judgeFraming(
	header: string | string[] | undefined,
	policy: ReturnType<typeof readPolicy>
): Judged {
	if (policy !== 'unreadable' && policy?.has('frame-ancestors')) return judged('in the policy', 5);

	return /^(?:deny|sameorigin)$/iu.test(String(header)) ? judged('header', 0) : judged('none', -20);
}

function judgeResource(header: string | string[] | undefined): Judged {
	if (header === undefined || header === 'cross-origin') return judged(header ?? 'none', 0);

	return header === 'same-origin' || header === 'same-site'
		? judged(header, 10)
		: judged('unreadable', -5);
}
