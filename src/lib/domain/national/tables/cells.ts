import type {
	Figure,
	Measure,
	NationalPopulation,
	ShownFigure
} from '#lib/domain/disclosure/figure.ts';
import { peerScale } from '#lib/domain/disclosure/moments.ts';
import type { Released } from '#lib/domain/disclosure/released.ts';
import { codedColumn, type Cell, type Column, type Table } from '#lib/domain/export/table.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { NationalRelease } from '../national-release.ts';
import {
	balanceMeasure,
	conditionsTheme,
	displayCodes,
	gapCodes,
	kindCodes,
	listMeasureCodes,
	listThemeCodes,
	rateMeasure,
	statisticCodes,
	timeMeasure
} from './codes.ts';
import { populationCells, populationColumns, yearColumns } from './population.ts';

/**
 * A row for each figure that is shown of the country, in the order of the release. What is not shown has
 * no row, alike for every reason. Coefficients of reliability have a table of their own.
 */
export function tabulateCells(
	release: Released<NationalRelease>,
	questionnaire: Questionnaire
): Table {
	return tabulateFigures(release.figures.filter(isCell), release, questionnaire);
}

/** The same table of only some of a year's figures. */
export function tabulateFigures(
	shown: readonly ShownFigure<NationalPopulation>[],
	{ year, questionnaireVersion }: Pick<NationalRelease, 'year' | 'questionnaireVersion'>,
	questionnaire: Questionnaire
): Table {
	const themeOf = indexThemes(questionnaire);

	return {
		title: { da: 'Landets tal, felt for felt', en: 'The figures of the country, cell by cell' },
		columns: listCellColumns(questionnaire),
		size: shown.length,
		rows: shown.map((figure) => [
			year,
			questionnaireVersion,
			...populationCells(figure.population),
			...measureCells(figure.measure, themeOf),
			...valueCells(figure)
		])
	};
}

/** What each column can hold: a question about some of the figures is asked in the same codes. */
export function listCellColumns(questionnaire: Questionnaire): readonly Column[] {
	return [...yearColumns, ...populationColumns(questionnaire), ...ownColumns(questionnaire)];
}

function isCell(figure: Figure<NationalPopulation>): figure is ShownFigure<NationalPopulation> {
	return figure.shown && figure.measure.kind !== 'reliability';
}

/** The theme of each statement and of each theme itself, by id. */
export function indexThemes({ themes, leaderContext, peerModule }: Questionnaire) {
	return new Map<string, string>([
		...themes.flatMap(({ id, items }) => [
			[id, id] as const,
			...items.map((item) => [item.id, id] as const)
		]),
		...leaderContext.items.map(({ id }) => [id, conditionsTheme] as const),
		...peerModule.items.map(({ id }) => [id, peerScale] as const)
	]);
}

export const measureNames = ['kind', 'theme', 'measure', 'category', 'statistic'] as const;

/** Kind, theme, measure, category and statistic, as `measureNames` has them. */
export function measureCells(
	{ kind, id, statistic }: Measure,
	themeOf: ReadonlyMap<string, string>
): readonly Cell[] {
	switch (kind) {
		case 'gapGroup': {
			const [theme = '', group] = id.split(':');
			return [kind, theme, theme, group, statistic];
		}
		case 'timeSplit':
			return [kind, undefined, timeMeasure(id), undefined, statistic];
		case 'balance':
			return [kind, undefined, balanceMeasure(id), undefined, statistic];
		case 'responseRate':
			return [kind, undefined, rateMeasure(id), undefined, statistic];
		case 'item':
		case 'theme':
		case 'condition':
		case 'challenge':
		case 'work':
		case 'local':
		case 'reliability':
			return [kind, themeOf.get(id), id, undefined, statistic];
	}
}

/** Display, value, low, high, the two texts, n and invited. */
function valueCells(figure: ShownFigure<NationalPopulation>): readonly Cell[] {
	const { low, high, text, n, invited, measure } = figure;
	const value = readValue(text.en);
	const display =
		measure.statistic === 'interval' ? 'interval' : value === undefined ? 'band' : 'value';

	return [display, value, low, high, text.da, text.en, n, invited];
}

/** The number that a text says, where it says one: "3.8", "about 10", "24%" (0.24). Else undefined. */
function readValue(text: string): number | undefined {
	const [, number, percent] = /^(?:about )?(\d+(?:\.\d+)?)(%?)$/u.exec(text) ?? [];
	if (number === undefined) return undefined;

	return percent === '%' ? Number(number) / 100 : Number(number);
}

function ownColumns(questionnaire: Questionnaire): readonly Column[] {
	return [
		codedColumn(
			{ name: 'kind', label: { da: 'Hvad tallet handler om', en: 'What it is about' } },
			kindCodes
		),
		codedColumn(
			{
				name: 'theme',
				label: { da: 'Tema', en: 'Theme' },
				note: {
					da: 'Tom for ledelsestid, retninger og hvor mange der svarede.',
					en: 'Empty for time, directions and how many answered.'
				}
			},
			listThemeCodes(questionnaire)
		),
		codedColumn(
			{
				name: 'measure',
				label: { da: 'Udsagn, tema eller andet, der er målt', en: 'Statement, theme or other' }
			},
			listMeasureCodes(questionnaire)
		),
		codedColumn(
			{
				name: 'category',
				label: { da: 'Gruppe af ledere', en: 'Group of leaders' },
				note: {
					da: 'Kun hvor kind er gapGroup, ellers tom.',
					en: 'Only where kind is gapGroup, else empty.'
				}
			},
			gapCodes
		),
		codedColumn({ name: 'statistic', label: { da: 'Mål', en: 'Statistic' } }, statisticCodes),
		codedColumn(
			{ name: 'display', label: { da: 'Hvordan tallet vises', en: 'How it is shown' } },
			displayCodes
		),
		...valueColumns
	];
}

const valueColumns: readonly Column[] = [
	{
		...{ name: 'value', type: 'number', decimals: 2 },
		label: { da: 'Tallet, som det vises', en: 'The figure as it is shown' },
		note: {
			da: 'Tom, hvor display er band eller interval. Dele er af 1, ikke i procent.',
			en: 'Empty where display is band or interval. Shares are parts of one, not per cent.'
		}
	},
	{
		...{ name: 'low', type: 'number', decimals: 3 },
		label: { da: 'Laveste værdi, tallet kan have', en: 'The lowest value that it can have' },
		note: {
			da: 'Ved et interval: dets nedre grænse.',
			en: 'Of an interval: its lower end.'
		}
	},
	{
		...{ name: 'high', type: 'number', decimals: 3 },
		label: { da: 'Højeste værdi, tallet kan have', en: 'The highest value that it can have' },
		note: { da: 'Ved et interval: dets øvre grænse.', en: 'Of an interval: its upper end.' }
	},
	{
		...{ name: 'text_da', type: 'text', width: 32 },
		label: { da: 'Tallet i ord, dansk', en: 'The figure in words, Danish' }
	},
	{
		...{ name: 'text_en', type: 'text', width: 32 },
		label: { da: 'Tallet i ord, engelsk', en: 'The figure in words, English' }
	},
	{
		...{ name: 'n', type: 'whole' },
		label: { da: 'Har svaret, rundet til fem', en: 'Answered, in steps of five' },
		note: {
			da: 'Gruppens, aldrig et enkelt udsagns. For lederne selv: antal ledere.',
			en: 'Of the group, never of one statement. For self: the number of leaders.'
		}
	},
	{
		...{ name: 'invited', type: 'whole' },
		label: { da: 'Inviterede, rundet til fem', en: 'Invited, in steps of five' }
	}
];
