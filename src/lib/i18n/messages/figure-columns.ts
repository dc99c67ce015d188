import type { Language } from '#lib/domain/language.ts';

/** The headings of a table of published figures. Danish is the source. */
const da = {
	organisation: 'Organisationen',
	pool: 'Små teams samlet',
	columns: {
		population: 'Hvem tallet gælder',
		group: 'Hvem der har svaret',
		unit: 'Enhed',
		level: 'Ledelsesniveau',
		field: 'Område',
		kind: 'Slags',
		id: 'Kode',
		name: 'Navn',
		statistic: 'Mål',
		text: 'Tal',
		low: 'Fra',
		high: 'Til',
		n: 'Har svaret',
		invited: 'Inviterede'
	}
};

const en: typeof da = {
	organisation: 'The organisation',
	pool: 'Small teams together',
	columns: {
		population: 'Whom it is about',
		group: 'Who has answered',
		unit: 'Unit',
		level: 'Level of leadership',
		field: 'Field',
		kind: 'Kind',
		id: 'Code',
		name: 'Name',
		statistic: 'Measure',
		text: 'Figure',
		low: 'From',
		high: 'To',
		n: 'Answered',
		invited: 'Invited'
	}
};

export const figureColumns: Record<Language, typeof da> = { da, en };
