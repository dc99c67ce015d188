import type { Answered } from '../rights/send.ts';

/** What may be kept by whoever asked: what never changes, and the country's figures. */
const keptPaths: readonly (readonly [string, string])[] = [
	['/_app/immutable/', 'immutable'],
	['/api/v1/national', 'public']
];

/** What scripts of other sites may read. A refusal at the door is the same everywhere. */
const sharedPaths = /^\/api\/v1\/(?:national(?:[/?]|$)|openapi\.json(?:\?|$))/u;

/**
 * What an answer of any kind lacks, in words: files, redirects, refusals, faults and data as well as
 * pages. Nothing of it depends on who gave the answer.
 */
export function findGaps(path: string, answer: Answered, isEncrypted: boolean): readonly string[] {
	const { headers, status, body } = answer;
	const value = (name: string) => String(headers[name] ?? '');
	const hsts = value('strict-transport-security');
	const type = value('content-type');
	const isThere = status === 200 || status === 304;
	const [, isKept = 'no-store'] =
		(isThere && keptPaths.find(([start]) => path.startsWith(start))) || [];
	const isOpen =
		sharedPaths.test(path) && (isThere || headers['access-control-allow-origin'] !== undefined);
	const demands: readonly (readonly [string, boolean])[] = [
		...["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"].map(
			(part) => [part, value('content-security-policy').includes(part)] as const
		),
		[
			'a policy without inline or eval',
			!/'unsafe-(?:inline|eval)'/u.test(value('content-security-policy'))
		],
		['opener policy', value('cross-origin-opener-policy') === 'same-origin'],
		[
			'resource policy',
			value('cross-origin-resource-policy') === (isOpen ? 'cross-origin' : 'same-origin')
		],
		['referrer policy', value('referrer-policy') === 'strict-origin'],
		['nosniff', value('x-content-type-options') === 'nosniff'],
		...['camera=()', 'geolocation=()', 'microphone=()', 'payment=()', 'usb=()'].map(
			(part) => [part, value('permissions-policy').includes(part)] as const
		),
		[
			isEncrypted ? 'HSTS for a year' : 'no HSTS without encryption',
			isEncrypted ? Number(/^max-age=(\d+)/u.exec(hsts)?.[1]) >= 31_536_000 : hsts === ''
		],
		[isKept, value('cache-control').includes(isKept)],
		['a type for what it says', body === '' || type !== ''],
		[
			'a charset for text',
			!/^(?:text\/|application\/json|image\/svg)/u.test(type) || /charset=utf-8$/u.test(type)
		],
		['nothing about the software', !('server' in headers) && !('x-powered-by' in headers)],
		[
			isOpen ? 'sharing with every site' : 'no sharing with other sites',
			headers['access-control-allow-origin'] === (isOpen ? '*' : undefined)
		],
		['no sharing of a session', headers['access-control-allow-credentials'] === undefined],
		['a length or an end', status !== 304 || body === '']
	];
	const cookies = [headers['set-cookie'] ?? []]
		.flat()
		.flatMap((cookie) =>
			['httponly', 'samesite=lax', ...(isEncrypted ? ['secure'] : [])]
				.filter((flag) => !cookie.toLowerCase().split(/;\s*/u).includes(flag))
				.map((flag) => `a cookie with ${flag}`)
		);

	return [...demands.filter(([, isMet]) => !isMet).map(([name]) => name), ...cookies];
}
