import type { Language } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { GapHeading } from '#lib/domain/report/gap.ts';
import type { ReportReading, ThemeReading } from '#lib/domain/report/read.ts';
import { hasShares } from '#lib/domain/report/rows.ts';
import { describeEstimate } from '#lib/domain/report/reading/estimate.ts';
import { describeDifference } from '#lib/domain/report/reading/gap.ts';
import {
	describeMiddle,
	describePlace,
	describeReferenceGroup
} from '#lib/domain/report/reading/place.ts';
import { describeViews } from '#lib/domain/report/reading/views.ts';
import { describeThemeSureness } from '#lib/domain/report/reading/sureness.ts';
import { gap as gapMessages } from '#lib/i18n/messages/gap.ts';
import { printed } from '#lib/i18n/messages/printed.ts';
import { report } from '#lib/i18n/messages/report.ts';
import { themes as adviceFor } from '#lib/i18n/messages/themes.ts';
import { requireTheme, statementOf } from '#lib/i18n/report-names.ts';
import { sayWhatIsSeen } from '#lib/i18n/report-sentences.ts';
import { ask, heading, part, plain, soft, subheading, together } from '../blocks.ts';
import type { Block, ColumnsBlock, PrintedGroup } from '../document.ts';
import { plotRows, printFigures, statementRow, themeRow, type NamedRow } from './rows.ts';

/** All themes with what the picture says. */
export function describeOverview(
	themes: readonly ThemeReading[],
	questionnaire: Questionnaire,
	groups: readonly PrintedGroup[],
	language: Language
): readonly Block[] {
	const words = report[language].overview;
	const onlyMarkers = themes.every(({ row }) => row.kind === 'marker');
	const sentence = describeViews(themes)?.[language];

	return [
		heading(words.title({ themes: themes.length })),
		plain(onlyMarkers ? words.markersOnly : printed[language].report.overview),
		...drawOverview(themes, questionnaire, groups, language),
		...together([...(sentence ? [plain(sentence)] : []), ask(words.ask)])
	];
}

/** All themes on one scale, those of which one statement was asked apart. */
export function drawOverview(
	themes: readonly ThemeReading[],
	questionnaire: Questionnaire,
	groups: readonly PrintedGroup[],
	language: Language
): readonly Block[] {
	const words = report[language].overview;
	const rowsOf = (kind: ThemeReading['row']['kind']) =>
		themes
			.filter(({ row }) => row.kind === kind)
			.map((theme) => themeRow(theme, questionnaire, language));
	const full = plotRows(rowsOf('theme'), words.theme, groups, language);
	const markers = plotRows(rowsOf('marker'), words.theme, groups, language);
	const areBoth = full.length > 0 && markers.length > 0;

	return [
		...(areBoth ? [subheading(words.chosen)] : []),
		...full,
		...(areBoth ? [subheading(words.markers)] : []),
		...markers
	];
}

/** Where leader and employees see the same, and where they do not. */
export function compareViews(
	themes: readonly ThemeReading[],
	questionnaire: Questionnaire,
	groups: readonly PrintedGroup[],
	language: Language
): readonly Block[] {
	const words = gapMessages[language];
	const has = (group: PrintedGroup['group']) => groups.some((each) => each.group === group);
	if (!has('self')) return [heading(words.title), plain(words.noSelf)];
	const headings: readonly GapHeading[] = ['strength', 'hidden', 'blind', 'develop', 'none'];
	const columns = headings
		.map((name) => columnOf(name, themes, questionnaire, language))
		.filter(({ items }, index) => headings[index] !== 'none' || items !== undefined);

	return [
		heading(words.title),
		plain(words.text),
		{ kind: 'columns', across: 2, level: 3, columns },
		...(has('manager') ? [soft(words.manager)] : [])
	];
}

/** Each theme with its statements, what can be said of them, and what to do. */
export function describeThemes(
	{ themes, reference }: Pick<ReportReading, 'themes' | 'reference'>,
	questionnaire: Questionnaire,
	groups: readonly PrintedGroup[],
	language: Language
): readonly Block[] {
	const words = report[language];
	const isPlaced = themes.some(({ place }) => place !== undefined);
	const hasStatements = themes.some(({ items }) => items.length > 0);
	const { text, textMarkers, choose, title } = words.themes;

	return [
		heading(title),
		plain(`${hasStatements ? text : textMarkers} ${choose}`),
		...(hasShares(themes) ? [soft(words.sharesNote)] : []),
		...(isPlaced && reference?.kind === 'national'
			? [
					soft(
						`${describeReferenceGroup(reference, questionnaire)[language]} ${words.country.note}`
					)
				]
			: []),
		...themes.flatMap((theme) => [
			...together([
				part(requireTheme(questionnaire, theme.id).name[language]),
				plain(requireTheme(questionnaire, theme.id).description[language]),
				...plotTheme(theme, questionnaire, groups, language),
				...sayHowSure(theme, language),
				...textOf(sayWhatIsSeen(theme, language))
			]),
			...together(advise(theme.id, language))
		])
	];
}

/** The whole theme, where the employees' value is shown, and the statements behind it. */
function plotTheme(
	{ row, items }: Pick<ThemeReading, 'row' | 'items'>,
	questionnaire: Questionnaire,
	groups: readonly PrintedGroup[],
	language: Language
): readonly Block[] {
	const words = report[language];
	const isTheme = row.kind === 'theme';
	const whole: NamedRow = {
		label: isTheme ? words.themes.whole : statementOf(questionnaire, row.id, language),
		figures: printFigures(row, items, language),
		...(isTheme && { isWhole: true })
	};
	const rows = [
		...(row.figures.employee?.shown ? [whole] : []),
		...items.map((item) => statementRow(item, questionnaire, language))
	];

	return plotRows(rows, isTheme ? words.themes.statement : words.overview.theme, groups, language);
}

function sayHowSure(theme: ThemeReading, language: Language): readonly Block[] {
	const { themes, country } = report[language];
	const { employee } = theme.row.figures;
	if (!employee?.shown || !theme.uncertainty) return [];
	const sure = describeThemeSureness(employee, theme.uncertainty)?.[language];
	if (sure === undefined) return [];
	const { estimate, place, middle } = theme;
	const guess = estimate ? ` ${describeEstimate(estimate)[language]}` : '';
	const half = middle ? ` ${describeMiddle(middle)[language]}` : '';

	return [
		{
			kind: 'facts',
			rows: [
				{ term: themes.sure, text: sure + guess },
				...(place ? [{ term: country.title, text: describePlace(place)[language] + half }] : [])
			]
		}
	];
}

function textOf(text: string): readonly Block[] {
	return text === '' ? [] : [plain(text)];
}

function advise(id: string, language: Language): readonly Block[] {
	const advice = adviceFor[language][id];
	if (!advice) return [];
	const { reflect, attempt } = report[language].themes;
	const [first = '', ...more] = advice.reflect;
	const column = (title: string, items: readonly string[]) => ({
		...{ title, isNames: false },
		items: items.map((text) => ({ text }))
	});

	return [
		ask(first),
		{
			...{ kind: 'columns', across: 2, level: 4 },
			columns: [column(reflect, more), column(attempt, advice.attempt)]
		}
	];
}

function columnOf(
	name: GapHeading,
	themes: readonly ThemeReading[],
	questionnaire: Questionnaire,
	language: Language
): ColumnsBlock['columns'][number] {
	const words = gapMessages[language];
	const { title, text, ask: question } = words.headings[name];
	const items = themes.flatMap(({ id, row, gap }) => {
		if (gap?.heading !== name) return [];
		const marker = row.kind === 'marker' ? words.marker : '';
		const note = [describeDifference(gap)?.[language], marker].filter(Boolean).join('. ');
		return [{ text: requireTheme(questionnaire, id).name[language], ...(note && { note }) }];
	});
	if (items.length === 0) return { title, text: `${text} ${words.empty}`, isNames: true };

	return { title, text, items, ask: question, isNames: true };
}
