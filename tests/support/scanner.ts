import type { Visit } from './visits.ts';

/** Programs that look at links in mails before, or instead of, the person they are for. */
export const scanners: readonly Readonly<Record<string, string>>[] = [
	{ 'user-agent': 'Mozilla/5.0 (compatible; SafeLinks; +https://aka.ms/safelinks)' },
	{ 'user-agent': 'Barracuda Sentinel (EE)' },
	{ 'user-agent': 'Mimecast-URL-Scanner/2.1', via: '1.1 scanner' },
	{ 'user-agent': 'Googlebot/2.1 (+http://www.google.com/bot.html)', range: 'bytes=0-1023' },
	{
		'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0 Safari/537.36',
		'sec-purpose': 'prefetch;prerender',
		purpose: 'prefetch'
	},
	{ 'user-agent': 'Outlook-iOS/2.0', 'x-moz': 'prefetch' },
	{ 'user-agent': '', accept: '*/*' }
];

/** One way of pressing one button: where it leads and what it sends. */
export interface Press {
	readonly path: string;
	readonly form: NonNullable<Visit['form']>;
}

/**
 * Every way in which a program may send the forms of a page: without the button, with each button, and
 * with something written into every field.
 */
export function listPresses(page: string, html: string): readonly Press[] {
	const forms = [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/gu)];

	return forms
		.filter(([, tag = '']) => /method="post"/iu.test(tag))
		.flatMap(([, tag = '', inside = '']) => {
			const action = readAttribute(tag, 'action')?.replaceAll('&amp;', '&');
			const path = action === undefined ? page : new URL(action, `http://x${page}`).href.slice(8);
			const hidden = listNamed(inside, /<input\b[^>]*type="hidden"[^>]*>/gu);
			const written = listNamed(inside, /<(?:input|textarea)\b[^>]*>/gu).map(
				([name, value]) => [name, value === '' ? 'test' : value] as const
			);
			const buttons = listNamed(inside, /<button\b[^>]*>/gu);
			const fills = [hidden, written];

			return fills.flatMap((fill) =>
				[[], ...buttons.map((button) => [button])].map((pressed) => ({
					path,
					form: Object.fromEntries([...fill, ...pressed])
				}))
			);
		});
}

function listNamed(html: string, tags: RegExp): (readonly [string, string])[] {
	return [...html.matchAll(tags)].flatMap(([tag]) => {
		const name = readAttribute(tag, 'name');

		return name === undefined ? [] : [[name, readAttribute(tag, 'value') ?? ''] as const];
	});
}

function readAttribute(tag: string, name: string): string | undefined {
	return new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(tag)?.[1];
}
