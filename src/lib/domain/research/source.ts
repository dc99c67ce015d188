import type { Bilingual } from '../language.ts';

/** A publication as its own title page says it. Titles and journals are not translated. */
export interface Source {
	/** »Edmondson, A. C.«; a body that writes as one has no comma. */
	readonly authors: readonly [string, ...string[]];
	readonly year: number;
	readonly title: string;
	/** The language of the title. */
	readonly language: 'da' | 'en';
	/** The journal with volume and pages, or who published it. */
	readonly published: string;
	/** A DOI without an address in front, or the address of a page where there is no DOI. */
	readonly at: { readonly doi: string } | { readonly url: string };
}

/** What research says about one thing, in our own words, with where it stands. */
export interface Finding extends Bilingual {
	readonly sources: readonly Source[];
}

/** Where a source can be read, or at least found. */
export function linkTo({ at }: Pick<Source, 'at'>): string {
	return 'doi' in at ? `https://doi.org/${at.doi}` : at.url;
}

/** Each source once, in the order of its first author and year. */
export function listSources(findings: readonly Finding[]): readonly Source[] {
	const named = new Set(findings.flatMap(({ sources }) => sources));

	return [...named].toSorted(
		(one, other) => one.authors[0].localeCompare(other.authors[0], 'da') || one.year - other.year
	);
}

/** A name for a source that is the same on every page: `frazier-2017`. */
export function nameSource({ authors, year }: Pick<Source, 'authors' | 'year'>): string {
	return `${surname(authors[0])}-${String(year)}`
		.toLowerCase()
		.normalize('NFD')
		.replaceAll('ø', 'oe')
		.replaceAll(/[^a-z0-9]+/gu, '-');
}

/** What stands before the initials. */
export function surname(author: string): string {
	return author.split(',')[0] ?? author;
}
