import type { Released } from '#lib/domain/disclosure/released.ts';
import { codedColumn, type Column, type Table } from '#lib/domain/export/table.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { isReported } from '../measures.ts';
import type { NationalRelease } from '../national-release.ts';
import { yearColumns } from './population.ts';

/** A row for each pair of classes, half a point wide, that may be shown: how many leaders lie in it. */
export function tabulateSelfAndOthers(
	release: Released<NationalRelease>,
	questionnaire: Questionnaire
): Table {
	const rows = release.selfAndOthers.flatMap(({ theme, classes }) =>
		classes.map(({ self, others, leaders }) => [
			release.year,
			release.questionnaireVersion,
			theme,
			...[self / 10, self / 10 + 0.5, others / 10, others / 10 + 0.5],
			leaders
		])
	);

	return {
		title: { da: 'Ledernes eget tal og medarbejdernes', en: 'Leaders’ own value and employees’' },
		columns: [...yearColumns, themeColumn(questionnaire), ...classColumns],
		size: rows.length,
		rows
	};
}

/** A row a theme: how leaders' own values go with those of their employees. */
export function tabulateCoefficients(
	release: Released<NationalRelease>,
	questionnaire: Questionnaire
): Table {
	return {
		title: {
			da: 'Sammenhæng mellem ledernes eget tal og medarbejdernes',
			en: 'How leaders’ own values go with employees’'
		},
		columns: [...yearColumns, themeColumn(questionnaire), ...coefficientColumns],
		size: release.selfAndOthers.length,
		rows: release.selfAndOthers.map(({ theme, leaders, coefficients }) => [
			release.year,
			release.questionnaireVersion,
			theme,
			leaders,
			coefficients.difference,
			coefficients.correlation,
			coefficients.slope
		])
	};
}

export function themeColumn({ themes }: Questionnaire): Column {
	return codedColumn(
		{ name: 'theme', label: { da: 'Tema', en: 'Theme' } },
		themes.filter(isReported).map(({ id, name }) => ({ code: id, label: name }))
	);
}

export const leadersColumn: Column = {
	...{ name: 'leaders', type: 'whole' },
	label: { da: 'Ledere, rundet til fem', en: 'Leaders, in steps of five' }
};

const classColumns: readonly Column[] = [
	{
		...{ name: 'self_from', type: 'number', decimals: 1 },
		label: { da: 'Lederens eget tal, fra', en: 'The leader’s own value, from' },
		note: { da: 'Med i klassen.', en: 'In the class.' }
	},
	{
		...{ name: 'self_to', type: 'number', decimals: 1 },
		label: { da: 'Lederens eget tal, til', en: 'The leader’s own value, to' },
		note: { da: 'Ikke med i klassen, undtagen 5.', en: 'Not in the class, except 5.' }
	},
	{
		...{ name: 'others_from', type: 'number', decimals: 1 },
		label: { da: 'Medarbejdernes tal, fra', en: 'The employees’ value, from' },
		note: { da: 'Med i klassen.', en: 'In the class.' }
	},
	{
		...{ name: 'others_to', type: 'number', decimals: 1 },
		label: { da: 'Medarbejdernes tal, til', en: 'The employees’ value, to' },
		note: { da: 'Ikke med i klassen, undtagen 5.', en: 'Not in the class, except 5.' }
	},
	leadersColumn
];

const coefficientColumns: readonly Column[] = [
	leadersColumn,
	{
		...{ name: 'difference', type: 'number', decimals: 2 },
		label: { da: 'Eget tal minus medarbejdernes, i snit', en: 'Self less others, on average' }
	},
	{
		...{ name: 'correlation', type: 'number', decimals: 2 },
		label: { da: 'Korrelation (Pearson)', en: 'Correlation (Pearson)' }
	},
	{
		...{ name: 'slope', type: 'number', decimals: 2 },
		label: {
			da: 'Hvor meget medarbejdernes tal stiger med ét point af lederens eget',
			en: 'Rise of the employees’ value with one point of the leader’s own'
		}
	}
];
