import type { Figure, NationalPopulation, ShownFigure } from '#lib/domain/disclosure/figure.ts';
import type { Released } from '#lib/domain/disclosure/released.ts';
import { codedColumn, type Column, type Table } from '#lib/domain/export/table.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { NationalRelease } from '../national-release.ts';
import { listGroupCodes, listThemeCodes } from './codes.ts';
import { dimensionColumn, yearColumns } from './population.ts';

/** A row for each scale, group and sector of which anything may be shown; coefficients side by side. */
export function tabulateReliability(
	release: Released<NationalRelease>,
	questionnaire: Questionnaire
): Table {
	const scales = Map.groupBy(
		release.figures.filter(isCoefficient),
		({ population, measure }) => `${population.group} ${population.cell.sector} ${measure.id}`
	);

	return {
		title: { da: 'Hvor pålidelige temaerne er', en: 'How reliable the themes are' },
		columns: [...yearColumns, ...ownColumns(questionnaire)],
		size: scales.size,
		rows: [...scales.values()].map((figures) => writeRow(release, figures))
	};
}

type Coefficient = ShownFigure<NationalPopulation>;

function isCoefficient(figure: Figure<NationalPopulation>): figure is Coefficient {
	return figure.shown && figure.measure.kind === 'reliability';
}

function writeRow(
	{ year, questionnaireVersion }: NationalRelease,
	figures: readonly Coefficient[]
) {
	const [first] = figures;
	if (first === undefined) throw new Error('a scale without coefficients');
	const { population, measure, n, invited } = first;

	return [
		...[year, questionnaireVersion, population.group, population.cell.sector, measure.id],
		...statistics.map((statistic) => {
			const found = figures.find((figure) => figure.measure.statistic === statistic);
			return found && Math.round(50 * (found.low + found.high)) / 100 + 0;
		}),
		...[n, invited]
	];
}

const statistics = ['alpha', 'omega', 'icc1', 'icc2', 'rwg', 'averageDeviation'] as const;

function ownColumns(questionnaire: Questionnaire): readonly Column[] {
	return [
		codedColumn(
			{ name: 'rater_group', label: { da: 'Hvem der har svaret', en: 'Who has answered' } },
			listGroupCodes(['employee', 'peer'])
		),
		dimensionColumn(questionnaire, 'sector'),
		codedColumn(
			{ name: 'theme', label: { da: 'Tema', en: 'Theme' } },
			listThemeCodes(questionnaire)
		),
		...coefficients,
		{
			...{ name: 'n', type: 'whole' },
			label: { da: 'Har svaret, rundet til fem', en: 'Answered, in steps of five' }
		},
		{
			...{ name: 'invited', type: 'whole' },
			label: { da: 'Inviterede, rundet til fem', en: 'Invited, in steps of five' }
		}
	];
}

const coefficients: readonly Column[] = [
	{
		...{ name: 'alpha', type: 'number', decimals: 2 },
		label: { da: 'Cronbachs alfa', en: 'Cronbach’s alpha' }
	},
	{
		...{ name: 'omega', type: 'number', decimals: 2 },
		label: { da: 'McDonalds omega', en: 'McDonald’s omega' }
	},
	{
		...{ name: 'icc1', type: 'number', decimals: 2 },
		label: { da: 'ICC(1)', en: 'ICC(1)' }
	},
	{
		...{ name: 'icc2', type: 'number', decimals: 2 },
		label: { da: 'ICC(2)', en: 'ICC(2)' }
	},
	{
		...{ name: 'rwg', type: 'number', decimals: 2 },
		label: { da: 'r_wg(J), gennemsnit af teams', en: 'r_wg(J), mean of teams' }
	},
	{
		...{ name: 'average_deviation', type: 'number', decimals: 2 },
		label: {
			da: 'Gennemsnitlig afvigelse (AD), gennemsnit af teams',
			en: 'Average deviation (AD), mean of teams'
		}
	}
];
