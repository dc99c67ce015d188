import type {
	OrganisationFigure,
	OrganisationRelease
} from '#lib/domain/disclosure/organisation/input.ts';
import type { Released } from '#lib/domain/disclosure/released.ts';
import type { CsvField } from '#lib/domain/export/csv.ts';
import type { Language } from '#lib/domain/language.ts';
import type { PlainItem, Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { formatDecimal } from './format.ts';
import { common } from './messages/common.ts';
import { organisationReport } from './messages/organisation-report.ts';
import { figureColumns } from './messages/figure-columns.ts';
import { nameMeasures, nameTimeParts } from './measure-names.ts';

/**
 * Every figure of an organisation's release as a line of a table, the headings first: whom it is about,
 * what it is about in codes and in words, what it says, and the numbers behind. One that is not shown
 * has no numbers, alike for every reason.
 */
export function listFigureRows(
	{ figures }: Released<OrganisationRelease>,
	questionnaire: Questionnaire,
	ownStatements: readonly PlainItem[],
	language: Language
): readonly (readonly CsvField[])[] {
	const names = nameMeasures(questionnaire, ownStatements);
	const times = nameTimeParts(questionnaire);
	const words = figureColumns[language];

	return [
		Object.values(words.columns),
		...figures.map((figure) => [
			...writePopulation(figure, questionnaire, language),
			figure.measure.kind,
			figure.measure.id,
			(figure.measure.kind === 'timeSplit' ? times : names).get(
				figure.measure.id.split(':')[0] ?? ''
			)?.[language] ?? '',
			figure.measure.statistic,
			...writeValue(figure, language)
		])
	];
}

function writePopulation(
	{ population }: OrganisationFigure,
	questionnaire: Questionnaire,
	language: Language
): readonly CsvField[] {
	const group = organisationReport[language].groups[population.group];
	if (population.kind === 'pool') return [figureColumns[language].pool, group, '', '', ''];
	const { unit = '', level = '', field = '' } = population;
	const optionOf = (id: string, code: string) =>
		questionnaire.background.leader
			.find((each) => each.id === id)
			?.options.find((option) => option.code === code)?.label[language] ?? code;

	return [
		figureColumns[language].organisation,
		group,
		unit,
		optionOf('niveau', level),
		optionOf('omraade', field)
	];
}

function writeValue(figure: OrganisationFigure, language: Language): readonly CsvField[] {
	if (!figure.shown) return [common[language].notShown, '', '', '', ''];
	const { text, low, high, n, invited } = figure;

	return [text[language], formatDecimal(low, language), formatDecimal(high, language), n, invited];
}
