import type { Released } from '#lib/domain/disclosure/released.ts';
import type { Table } from '#lib/domain/export/table.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { NationalRelease } from '../national-release.ts';
import { yearColumns } from './population.ts';
import { leadersColumn, themeColumn } from './self-and-others.ts';

/** A row for each pair of themes, each pair once. */
export function tabulateThemeCorrelations(
	{ year, questionnaireVersion, themeCorrelations = [] }: Released<NationalRelease>,
	questionnaire: Questionnaire
): Table {
	return {
		title: {
			da: 'Temaernes sammenhæng, leder for leder',
			en: 'How themes go together over leaders'
		},
		columns: [
			...yearColumns,
			themeColumn(questionnaire),
			{
				...themeColumn(questionnaire),
				...{ name: 'other_theme', label: { da: 'Et andet tema', en: 'Another theme' } }
			},
			leadersColumn,
			{
				...{ name: 'correlation', type: 'number', decimals: 2 },
				label: { da: 'Korrelation (Pearson)', en: 'Correlation (Pearson)' },
				note: {
					da: 'Mellem medarbejdernes tal for de to temaer.',
					en: 'Between the employees’ values of the two themes.'
				}
			}
		],
		size: themeCorrelations.length,
		rows: themeCorrelations.map(({ themes: [one, other], leaders, correlation }) => [
			...[year, questionnaireVersion, one, other, leaders, correlation]
		])
	};
}
