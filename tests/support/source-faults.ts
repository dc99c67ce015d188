import { linkTo, type Source } from '#lib/domain/research/source.ts';

/** What is wrong with a reference, part by part. */
export function faultsOf(source: Source): readonly string[] {
	const { authors, year, title, published } = source;
	const good = {
		authors: authors.every((name) =>
			/^[^,]+, (?:\p{Lu}\.[ -]?)+$|^Ledelseskommissionen$/u.test(name)
		),
		year: Number.isInteger(year) && year >= 1990 && year <= 2026,
		title: title.length > 20 && !title.endsWith('.'),
		published: published.length > 8 && !published.endsWith('.'),
		address: /^https:\/\/doi\.org\/10\.\d{4,}\/\S+$|^https?:\/\/(?!doi)\S+$/u.test(linkTo(source))
	};

	return Object.entries(good).flatMap(([part, isGood]) => (isGood ? [] : [part]));
}
