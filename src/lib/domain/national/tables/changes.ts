import type { Released } from '#lib/domain/disclosure/released.ts';
import { codedColumn, type Column, type Table } from '#lib/domain/export/table.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { NationalRelease } from '../national-release.ts';
import { listMeasureCodes } from './codes.ts';
import { populationCells, populationColumns, yearColumns } from './population.ts';

/** A row for each statement that may be compared with an earlier year, in the same cell. */
export function tabulateChanges(
	release: Released<NationalRelease>,
	questionnaire: Questionnaire
): Table {
	return {
		title: { da: 'Ændringer fra tidligere år', en: 'Changes since earlier years' },
		columns: [...yearColumns, ...populationColumns(questionnaire), ...ownColumns(questionnaire)],
		size: release.trend.length,
		rows: release.trend.map((change) => [
			release.year,
			release.questionnaireVersion,
			...populationCells(change),
			change.item,
			change.since,
			change.tenths / 10,
			change.effectSize,
			change.adjustedP,
			change.isDifference ? 1 : 0
		])
	};
}

function ownColumns(questionnaire: Questionnaire): readonly Column[] {
	return [
		codedColumn(
			{ name: 'measure', label: { da: 'Udsagn', en: 'Statement' } },
			listMeasureCodes(questionnaire)
		),
		{
			...{ name: 'since', type: 'whole' },
			label: { da: 'Året, der sammenlignes med', en: 'The year that it is compared with' }
		},
		{
			...{ name: 'change', type: 'number', decimals: 1 },
			label: { da: 'Ændring i gennemsnittet', en: 'Change of the mean' },
			note: {
				da: 'Mellem de to tal, som de vises.',
				en: 'Between the two figures as they are shown.'
			}
		},
		{
			...{ name: 'effect_size', type: 'number', decimals: 2 },
			label: { da: 'Ændring i standardafvigelser', en: 'Change in standard deviations' },
			note: {
				da: 'Af ét menneskes svar i hele landet.',
				en: 'Of one person’s answer in the country.'
			}
		},
		{
			...{ name: 'adjusted_p', type: 'number', decimals: 3 },
			label: { da: 'p efter Benjamini og Hochberg', en: 'p after Benjamini and Hochberg' }
		},
		{
			...{ name: 'is_difference', type: 'whole' },
			label: { da: 'Er en sikker ændring: 1 ja, 0 nej', en: 'Is a certain change: 1 yes, 0 no' }
		}
	];
}
