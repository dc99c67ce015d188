import { globSync, readFileSync } from 'node:fs';

/**
 * The routes that hand out figures of the country, and by what the union reads each. `same` answers from
 * what another one hands out, `words` has the questionnaire's words and no figures.
 */
export const publishingRoutes: Readonly<
	Record<string, 'page' | 'explorer' | 'api' | 'answers' | 'tables' | 'same' | 'words'>
> = {
	'/(public)': 'page',
	'/(public)/landet': 'page',
	'/(public)/landet/[year]': 'page',
	'/(public)/metode': 'page',
	'/(app)/forskning': 'page',
	/* Drawn of the page of the year. */
	'/(public)/landet/[year]/billede/[fil]': 'same',
	'/(public)/landet/udforsk': 'explorer',
	'/(public)/landet/udforsk/tabel.csv': 'same',
	'/(public)/landet/[year]/data/[file]': 'tables',
	/* Names of files and columns, and how many answered, which the tables have. */
	'/(public)/landet/[year]/data': 'same',
	'/(public)/landet/[year]/kodebog': 'same',
	'/(public)/api': 'same',
	'/api/v1/openapi.json': 'same',
	'/api/v1/national': 'words',
	'/api/v1/national/[year]': 'api',
	'/api/v1/national/[year]/cells': 'answers',
	'/api/v1/national/[year]/files': 'words',
	'/api/v1/national/[year]/themes': 'words',
	'/api/v1/national/[year]/statements': 'words',
	'/api/v1/national/[year]/variables': 'words'
};

/** Routes whose server part reads the country, save what installations hand each other. */
export function findPublishingRoutes(): readonly string[] {
	return globSync('src/routes/**/+{page.,}server.ts')
		.filter((file) =>
			/from '#lib\/server\/national\/(?!federation\/)/u.test(readFileSync(file, 'utf8'))
		)
		.map((file) => file.replace(/^src\/routes/u, '').replace(/\/\+(?:page\.)?server\.ts$/u, ''))
		.toSorted();
}
