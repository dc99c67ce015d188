import type { Language } from '#lib/domain/language.ts';

/** What stands beside the answer when the country is explored. Danish is the source. */
const da = {
	nearby: 'Se svaret for',
	all: 'Alle',
	/** Over the names of the rows, where nothing is divided. */
	leaders: 'Ledere',
	country: (of: { mean: string; interval: string }) =>
		`I hele landet er gennemsnittet ${of.mean} (${of.interval}).`,
	countryOnly: (of: { mean: string }) => `I hele landet er gennemsnittet ${of.mean}.`,
	median: (of: { median: string }) =>
		`Den midterste organisation har et gennemsnit på ${of.median}.`,
	index: (of: { index: string }) => `På en skala fra 0 til 100 er gennemsnittet ${of.index}.`
};

const en: typeof da = {
	nearby: 'See the answer for',
	all: 'All',
	leaders: 'Leaders',
	country: (of) => `In the whole country the average is ${of.mean} (${of.interval}).`,
	countryOnly: (of) => `In the whole country the average is ${of.mean}.`,
	median: (of) => `The middle organisation has an average of ${of.median}.`,
	index: (of) => `On a scale from 0 to 100 the average is ${of.index}.`
};

export const exploreMore: Record<Language, typeof da> = { da, en };
