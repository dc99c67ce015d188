import type { Figure } from '#lib/domain/disclosure/figure.ts';
import type { Language } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import type { ReportReading } from '#lib/domain/report/read.ts';
import { describeBalance } from '#lib/domain/report/reading/balance.ts';
import {
	describeChange,
	describeChanges,
	describeEarlier,
	wordDirection
} from '#lib/domain/report/reading/change.ts';
import type { Row } from '#lib/domain/report/rows.ts';
import { formatPercent } from '#lib/i18n/format.ts';
import { common } from '#lib/i18n/messages/common.ts';
import { printed } from '#lib/i18n/messages/printed.ts';
import { report } from '#lib/i18n/messages/report.ts';
import { smallTeam } from '#lib/i18n/messages/small-team.ts';
import { listAnsweringGroups, requireTheme } from '#lib/i18n/report-names.ts';
import { nameChange, namePart, sayTimeShift, writeDay } from '#lib/i18n/report-sentences.ts';
import { ask, heading, list, plain, subheading, together } from '../blocks.ts';
import type { BarsBlock, Block, PrintedGroup } from '../document.ts';
import { plotRows, printFigures, statementRow } from './rows.ts';

/** What stands around the themes: directions, fellow leaders, conditions, time and change. */

export function describeDirections(
	{ balance }: ReportReading,
	questionnaire: Questionnaire,
	groups: readonly PrintedGroup[],
	language: Language
): readonly Block[] {
	if (balance.length === 0) return [];
	const words = report[language].balance;
	const sentences = (['employee', 'self'] as const).flatMap(
		(group) => describeBalance(balance, group)?.[language] ?? []
	);
	const rows = balance.map(({ orientation, themes, row }) => ({
		label: words.names[orientation],
		note: themes.map((id) => requireTheme(questionnaire, id).name[language]).join(', '),
		figures: printFigures(row, [], language)
	}));

	return [
		heading(words.title),
		plain(words.text),
		...plotRows(rows, words.direction, groups, language),
		plain(sentences.join(' ')),
		ask(words.ask)
	];
}

/** Statements of one kind under a heading of their own. */
export function plotStatements(
	rows: readonly Row[],
	questionnaire: Questionnaire,
	groups: readonly PrintedGroup[],
	language: Language
): readonly Block[] {
	return plotRows(
		rows.map((row) => statementRow(row, questionnaire, language)),
		report[language].themes.statement,
		groups,
		language
	);
}

export function describePeers(
	reading: ReportReading,
	questionnaire: Questionnaire,
	language: Language
): readonly Block[] {
	if (reading.peers.length === 0) return [];
	const words = report[language].peers;
	const shown: readonly RaterGroup[] = reading.hasPeerFigures ? ['self', 'peer'] : ['self'];
	const none = reading.evaluation.pulse ? words.none : `${words.none} ${words.fewest}`;
	const groups = listAnsweringGroups(reading, shown, language);

	return [
		heading(words.title),
		plain(words.text),
		...(reading.hasPeerFigures ? [] : [plain(none)]),
		...plotStatements(reading.peers, questionnaire, groups, language),
		...(groups.length > 0 ? [ask(words.ask)] : [])
	];
}

export function describeConditions(
	reading: ReportReading,
	questionnaire: Questionnaire,
	language: Language
): readonly Block[] {
	if (reading.conditions.length === 0) return [];
	const { title, text } = report[language].conditions;

	return [heading(title), plain(text), ...plotConditions(reading, questionnaire, language)];
}

export function describeTime(
	{ timeSplit }: ReportReading,
	questionnaire: Questionnaire,
	language: Language
): readonly Block[] {
	if (timeSplit.length === 0) return [];

	return [heading(report[language].time.title), ...drawTime(timeSplit, questionnaire, language)];
}

/** Conditions and time together, where the leader has little else to read. */
export function describeOwnAnswers(
	reading: ReportReading,
	questionnaire: Questionnaire,
	language: Language
): readonly Block[] {
	const { conditions, timeSplit } = reading;
	if (conditions.length + timeSplit.length === 0) return [];
	const words = smallTeam[language].own;
	const named = report[language];

	return [
		heading(words.title),
		plain(words.text),
		...(conditions.length === 0
			? []
			: [subheading(named.conditions.title), ...plotConditions(reading, questionnaire, language)]),
		...(timeSplit.length === 0
			? []
			: [subheading(named.time.title), ...drawTime(timeSplit, questionnaire, language)])
	];
}

function plotConditions(
	{ conditions, challenges }: ReportReading,
	questionnaire: Questionnaire,
	language: Language
): readonly Block[] {
	const words = report[language];
	const names = challenges.map((id) => requireTheme(questionnaire, id).name[language]);

	return [
		...plotStatements(conditions, questionnaire, [{ group: 'self', name: words.you }], language),
		ask(words.conditions.ask),
		...(names.length > 0 ? together([subheading(words.conditions.challenges), list(names)]) : [])
	];
}

function drawTime(
	timeSplit: ReportReading['timeSplit'],
	questionnaire: Questionnaire,
	language: Language
): readonly Block[] {
	const words = report[language].time;
	const { timeSpent, picture, now, wished, notAnswered } = common[language];
	const write = (share: number | undefined) =>
		share === undefined ? notAnswered : formatPercent(share, language);
	const rows = timeSplit.map((part): BarsBlock['rows'][number] => {
		const [isNow, isWished] = [inPercent(part.now), inPercent(part.wished)];
		const texts = { now: write(isNow), wished: write(isWished) };
		return {
			label: namePart(part.id, questionnaire)[language],
			...{ now: isNow ?? 0, wished: isWished ?? 0 },
			...{ nowText: texts.now, wishedText: texts.wished },
			alt: printed[language].picture.time(texts)
		};
	});

	return [
		plain(`${sayTimeShift(timeSplit, questionnaire, language)} ${words.text}`),
		{ kind: 'bars', columns: [timeSpent, picture, now, wished], rows },
		ask(words.ask)
	];
}

export function describeSince(
	{ earlier, changes }: ReportReading,
	questionnaire: Questionnaire,
	language: Language
): readonly Block[] {
	if (!earlier || changes.length === 0) return [];
	const words = report[language].since;
	const named = changes.map((change) => ({ ...change, name: nameChange(change, questionnaire) }));
	const certain = named.flatMap((change) => describeChange(change.name, change)?.[language] ?? []);

	return [
		heading(words.title),
		plain(describeEarlier(earlier, writeDay(earlier.closedOn))[language]),
		plain(words.text),
		list([...certain, describeChanges(changes)[language]]),
		{
			kind: 'table',
			columns: [
				{ text: words.what, end: false },
				{ text: words.then, mm: 32, end: true },
				{ text: words.now, mm: 32, end: true },
				{ text: words.change, mm: 40, end: true }
			],
			rows: named.map(({ name, now, earlier: before, direction }) => [
				name[language],
				before[language],
				now[language],
				wordDirection(direction)[language]
			]),
			...{ small: false, upright: false }
		},
		ask(words.ask)
	];
}

function inPercent(figure: Figure | undefined): number | undefined {
	return figure?.shown ? Math.round(figure.low * 100) : undefined;
}
