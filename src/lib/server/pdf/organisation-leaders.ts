import type { OrganisationFigure } from '#lib/domain/disclosure/organisation/input.ts';
import type { Language } from '#lib/domain/language.ts';
import { gapNames, type OrganisationReading } from '#lib/domain/report/organisation/read.ts';
import { common } from '#lib/i18n/messages/common.ts';
import { organisationReport } from '#lib/i18n/messages/organisation-report.ts';
import { printed } from '#lib/i18n/messages/printed.ts';
import type { Block } from './document.ts';
import { plotRows, type NamedRow } from './organisation-plots.ts';

type Name = (id: string) => string;

/** How many leaders see each theme in which way. */
export function tabulateGaps(
	{ gaps }: OrganisationReading,
	name: Name,
	language: Language
): readonly Block[] {
	if (gaps.length === 0) return [];
	const words = organisationReport[language];
	const heading: Block = { kind: 'heading', level: 2, text: words.gaps.title };
	if (!gaps.some(({ counts }) => gapNames.some((each) => counts[each]?.shown)))
		return [heading, { kind: 'text', tone: 'plain', text: words.gaps.none }];

	return [
		heading,
		{ kind: 'text', tone: 'plain', text: words.gaps.text },
		{
			kind: 'table',
			columns: [
				{ text: words.themes.theme, end: false },
				...gapNames.map((each) => ({ text: words.gaps.names[each], mm: 20, end: true }))
			],
			rows: gaps.map(({ theme, counts }) => [
				name(theme),
				...gapNames.map((each) => write(counts[each], language))
			]),
			...{ small: true, upright: false }
		},
		{ kind: 'text', tone: 'soft', text: words.gaps.note },
		{ kind: 'text', tone: 'ask', text: words.gaps.ask }
	];
}

/** The leaders' own conditions, time and challenges. */
export function describeConditions(
	reading: OrganisationReading,
	name: Name,
	timeName: Name,
	language: Language
): readonly Block[] {
	if (reading.conditions.length === 0) return [];
	const words = organisationReport[language];
	const { conditions } = words;
	const heading: Block = { kind: 'heading', level: 2, text: conditions.title };
	if (!reading.conditions.some(({ figures }) => figures.self?.shown))
		return [heading, { kind: 'text', tone: 'plain', text: conditions.none }];
	const rows = reading.conditions.map((row): NamedRow => ({ ...row, label: name(row.id) }));

	return [
		heading,
		{ kind: 'text', tone: 'plain', text: conditions.text },
		...plotRows(rows, words.themes.statement, ['self'], language),
		...drawTime(reading, timeName, language),
		...(reading.challenges.length === 0
			? []
			: ([
					{ kind: 'heading', level: 3, text: conditions.challenges },
					{ kind: 'text', tone: 'plain', text: conditions.challengesText },
					{
						kind: 'table',
						columns: [
							{ text: words.themes.theme, end: false },
							{ text: conditions.leaders, mm: 30, end: true }
						],
						rows: reading.challenges.map(({ theme, count }) => [
							name(theme),
							write(count, language)
						]),
						...{ small: false, upright: false }
					}
				] as const))
	];
}

function drawTime(
	{ timeSplit }: OrganisationReading,
	name: Name,
	language: Language
): readonly Block[] {
	if (timeSplit.length === 0) return [];
	const words = organisationReport[language].conditions;
	const { timeSpent, picture, now, wished } = common[language];
	const middle = (figure: OrganisationFigure | undefined) =>
		figure?.shown ? 50 * (figure.low + figure.high) : 0;

	return [
		{ kind: 'heading', level: 3, text: words.time },
		{ kind: 'text', tone: 'plain', text: words.timeText },
		{
			kind: 'bars',
			columns: [timeSpent, picture, now, wished],
			rows: timeSplit.map((part) => {
				const texts = { now: write(part.now, language), wished: write(part.wished, language) };
				return {
					label: name(part.id),
					...{ now: middle(part.now), wished: middle(part.wished) },
					...{ nowText: texts.now, wishedText: texts.wished },
					alt: printed[language].picture.time(texts)
				};
			})
		}
	];
}

function write(figure: OrganisationFigure | undefined, language: Language): string {
	return figure?.shown ? figure.text[language] : common[language].notShown;
}
