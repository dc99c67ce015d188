import type { LeaderReport } from '#lib/domain/disclosure/leader-report.ts';
import { selectEmployees } from '#lib/domain/disclosure/leader/employees.ts';
import type { Released } from '#lib/domain/disclosure/released.ts';
import type { Language } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { describeAgreement } from '#lib/domain/report/reading/agreement.ts';
import { describeSureness } from '#lib/domain/report/reading/sureness.ts';
import { readReport, type ReportReading } from '#lib/domain/report/read.ts';
import { hasShares } from '#lib/domain/report/rows.ts';
import { common } from '#lib/i18n/messages/common.ts';
import { employeesVersion } from '#lib/i18n/messages/employees-version.ts';
import { meeting } from '#lib/i18n/messages/meeting.ts';
import { printed } from '#lib/i18n/messages/printed.ts';
import { describeStatements } from '#lib/i18n/statements-source.ts';
import { report as messages } from '#lib/i18n/messages/report.ts';
import { listAnsweringGroups, requireTheme } from '#lib/i18n/report-names.ts';
import { heading, list, part, plain, soft, together } from '../blocks.ts';
import type { Block, PrintedDocument, PrintedGroup } from '../document.ts';
import { plotStatements } from './around.ts';
import { describeReading, listAnswered, nameRound, noteWhatIsMissing } from './opening.ts';
import { drawOverview } from './themes.ts';

/** The employees' answers by themselves, as a document to share with them. */
export function describeEmployeesVersion(
	report: Released<LeaderReport>,
	questionnaire: Questionnaire,
	language: Language
): PrintedDocument {
	const reading = readReport(selectEmployees(report), questionnaire);
	const words = employeesVersion[language];
	const { evaluation } = reading;
	const groups = listAnsweringGroups(reading, ['employee'], language);
	const { page, of } = printed[language];
	const { title } = words;
	/* A pulse does not ask about the whole. */
	const overall = reading.overall.filter(({ figures }) => figures.employee);

	return {
		...{ language, page, of, title, foot: title, notShown: common[language].notShown },
		over: nameRound(evaluation, language),
		blocks: [
			{ kind: 'text', tone: 'lead', text: words.lead({ leader: evaluation.leaderName }) },
			...listAnswered(reading.groups, language),
			plain(words.only),
			...noteWhatIsMissing({ ...evaluation, managers: undefined }, language),
			...introduce(reading, questionnaire, language),
			...(overall.length > 0
				? [heading(messages[language].overall.title), plain(messages[language].overall.text)]
				: []),
			...plotStatements(overall, questionnaire, groups, language),
			heading(messages[language].overview.title({ themes: reading.themes.length })),
			plain(words.overview),
			...drawOverview(reading.themes, questionnaire, groups, language),
			...describeThemes(reading, questionnaire, groups, language),
			...together([
				heading(words.talk.title),
				list(meeting[language].meeting.rules),
				{ kind: 'writing', questions: words.talk.questions }
			])
		]
	};
}

function introduce(
	reading: ReportReading,
	questionnaire: Questionnaire,
	language: Language
): readonly Block[] {
	const { use } = employeesVersion[language];
	const { employee } = reading.groups;

	return [
		heading(use.title),
		plain(use.text),
		...(employee ? [plain(describeSureness(employee)[language])] : []),
		soft(describeStatements(questionnaire, language)),
		...describeReading(reading, language)
	];
}

/** Each theme that was asked in full, with its statements. */
function describeThemes(
	{ themes }: ReportReading,
	questionnaire: Questionnaire,
	groups: readonly PrintedGroup[],
	language: Language
): readonly Block[] {
	const words = messages[language];
	const full = themes.filter(({ items }) => items.length > 0);
	if (full.length === 0) return [];

	return [
		heading(words.themes.title),
		plain(employeesVersion[language].themes),
		...(hasShares(full) ? [soft(words.sharesNote)] : []),
		...full.flatMap((theme) => {
			const { name, description } = requireTheme(questionnaire, theme.id);
			const said = theme.agreement && describeAgreement(theme.agreement)?.[language];
			return together([
				part(name[language]),
				plain(description[language]),
				...plotStatements(theme.items, questionnaire, groups, language),
				...(said ? [plain(said)] : [])
			]);
		})
	];
}
