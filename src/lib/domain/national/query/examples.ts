import type { QueryParameter } from './query.ts';

/** A question that can be tried as it stands. */
export interface CellExample {
	readonly summary: string;
	readonly values: Readonly<Partial<Record<QueryParameter, string>>>;
}

/** What employees say about trust, by sector: the question that everything is taught with. */
export const firstExample: CellExample = {
	summary: 'What employees say about trust, by sector',
	values: {
		...{ measure: 'tillid', kind: 'theme', statistic: 'mean', rater_group: 'employee' },
		by: 'sector'
	}
};

/** The same by two variables, with the interval, the median and the index. */
export const secondExample: CellExample = {
	summary: 'Trust by sector and level, with all else that is said of it',
	values: { measure: 'tillid', kind: 'theme', rater_group: 'employee', by: 'sector,level' }
};

/** Questions about cells by their names. */
export const cellExamples: Readonly<Record<string, CellExample>> = {
	trustBySector: firstExample,
	allThemes: {
		summary: 'All themes in the whole country, as leaders see themselves',
		values: { kind: 'theme', statistic: 'mean', rater_group: 'self' }
	},
	trustByTwo: secondExample,
	statementsInSchools: {
		summary: 'The statements of a theme in schools, by level',
		values: { theme: 'tillid', kind: 'item', statistic: 'mean', field: 'skole', by: 'level' }
	},
	challengesByRegion: {
		summary: 'What leaders find most challenging, by region',
		values: { kind: 'challenge', by: 'region' }
	},
	wholeCountry: { summary: 'Everything that is said of the whole country', values: {} }
};

/** A question as it stands in an address; commas stay, because people read it. */
export function writeQuestion({ values }: CellExample): string {
	return Object.entries(values)
		.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`)
		.join('&');
}
