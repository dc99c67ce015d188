import type { Released } from '#lib/domain/disclosure/released.ts';
import type { Table } from '#lib/domain/export/table.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { NationalRelease } from '../national-release.ts';
import { populationCells, populationColumns, yearColumns } from './population.ts';

/**
 * A row for each cell of which it is shown how many answered, with the weight that makes those who did
 * stand for all who were asked there. Made of the displayed counts, so that it says no more than they do.
 */
export function tabulateResponse(
	{ year, questionnaireVersion, figures }: Released<NationalRelease>,
	questionnaire: Questionnaire
): Table {
	const shown = figures.flatMap((figure) =>
		figure.shown && figure.measure.kind === 'responseRate' && figure.n > 0 ? [figure] : []
	);

	return {
		title: { da: 'Hvor mange der svarede, og vægte', en: 'How many answered, and weights' },
		columns: [
			...yearColumns,
			...populationColumns(questionnaire),
			{
				...{ name: 'invited', type: 'whole' },
				label: { da: 'Inviterede, rundet til fem', en: 'Invited, in steps of five' }
			},
			{
				...{ name: 'n', type: 'whole' },
				label: { da: 'Har svaret, rundet til fem', en: 'Answered, in steps of five' }
			},
			{
				...{ name: 'rate', type: 'number', decimals: 2 },
				label: { da: 'Andel, der svarede', en: 'Share that answered' }
			},
			{
				...{ name: 'weight', type: 'number', decimals: 2 },
				label: { da: 'Vægt (inviterede for hvert svar)', en: 'Weight (invited for each answer)' },
				note: {
					da: 'Kun mellem felter, der ikke rummer hinanden.',
					en: 'Only among cells that do not hold each other.'
				}
			}
		],
		size: shown.length,
		rows: shown.map(({ population, n, invited }) => [
			...[year, questionnaireVersion, ...populationCells(population)],
			...[invited, n, round(Math.min(1, n / invited)), round(Math.max(1, invited / n))]
		])
	};
}

function round(value: number): number {
	return Math.round(100 * value) / 100;
}
