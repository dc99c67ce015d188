import type { Language } from '#lib/domain/language.ts';

/**
 * A path in the reader's language. Danish is the default and needs no mark; there is no cookie that
 * could remember English, so each link carries it.
 */
export function localPath(path: string, language: Language): string {
	if (language === 'da') return path;

	const [address = '', fragment] = path.split('#');
	const marked = `${address}${address.includes('?') ? '&' : '?'}lang=en`;

	return fragment === undefined ? marked : `${marked}#${fragment}`;
}
