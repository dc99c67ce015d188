import type { NationalCell, NationalPopulation } from '#lib/domain/disclosure/figure.ts';
import { codedColumn, type Cell, type Column } from '#lib/domain/export/table.ts';
import type { Bilingual } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { listBackgroundCodes, listGroupCodes } from './codes.ts';

/** The first columns of every table: so several years can stand under each other. */
export const yearColumns: readonly Column[] = [
	{
		...{ name: 'year', type: 'whole' },
		label: { da: 'År', en: 'Year' }
	},
	{
		...{ name: 'questionnaire', type: 'text', width: 64 },
		label: { da: 'Spørgeskemaets version', en: 'Version of the questionnaire' }
	}
];

export const dimensions = ['sector', 'level', 'field', 'age', 'region'] as const;

/** Who has answered, and which leaders it is about: a code, or `all` for a margin. */
export function populationColumns(questionnaire: Questionnaire): readonly Column[] {
	return [
		codedColumn(
			{ name: 'rater_group', label: { da: 'Hvem der har svaret', en: 'Who has answered' } },
			listGroupCodes(['self', 'employee', 'peer'])
		),
		...dimensions.map((name) => dimensionColumn(questionnaire, name))
	];
}

export function dimensionColumn(questionnaire: Questionnaire, name: keyof NationalCell): Column {
	return codedColumn({ name, label: labels[name] }, listBackgroundCodes(questionnaire, name));
}

/** In the order of `populationColumns`. */
export function populationCells({
	group,
	cell
}: Pick<NationalPopulation, 'group' | 'cell'>): readonly Cell[] {
	return [group, ...dimensions.map((name) => cell[name])];
}

const labels: Readonly<Record<keyof NationalCell, Bilingual>> = {
	sector: { da: 'Sektor', en: 'Sector' },
	level: { da: 'Ledelsesniveau', en: 'Level of leadership' },
	field: { da: 'Område', en: 'Field' },
	age: { da: 'Lederens alder', en: 'The leader’s age' },
	region: { da: 'Geografi', en: 'Region' }
};
