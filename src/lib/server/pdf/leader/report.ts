import { teamRules, threshold } from '#lib/domain/disclosure/bounds.ts';
import type { LeaderReport } from '#lib/domain/disclosure/leader-report.ts';
import type { Released } from '#lib/domain/disclosure/released.ts';
import type { Language } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { readReport, type ReportReading } from '#lib/domain/report/read.ts';
import { kindOfReport } from '#lib/domain/report/too-few.ts';
import { common } from '#lib/i18n/messages/common.ts';
import { printed } from '#lib/i18n/messages/printed.ts';
import { pulse } from '#lib/i18n/messages/pulse.ts';
import { report as messages } from '#lib/i18n/messages/report.ts';
import { smallTeam } from '#lib/i18n/messages/small-team.ts';
import {
	leadFor,
	pulseLeadFor,
	smallTitleFor,
	titleFor,
	type Reader
} from '#lib/i18n/report-titles.ts';
import { listAnsweringGroups } from '#lib/i18n/report-names.ts';
import { ask, heading, plain } from '../blocks.ts';
import type { Block, PrintedDocument, PrintedGroup } from '../document.ts';
import {
	describeConditions,
	describeDirections,
	describeOwnAnswers,
	describePeers,
	describeSince,
	describeTime,
	plotStatements
} from './around.ts';
import {
	describeNext,
	listAgreements,
	quoteComments,
	sealWith,
	type CommentWish
} from './closing.ts';
import {
	askBefore,
	describeBearing,
	describePurpose,
	describeReading,
	listAnswered,
	nameRound,
	noteWhatIsMissing
} from './opening.ts';
import { describePulse } from './pulse.ts';
import {
	askEasily,
	findPlacesToBegin,
	planHour,
	putSideBySide,
	tellWhatWasPromised
} from './small-team.ts';
import { compareViews, describeOverview, describeThemes } from './themes.ts';

/** What a leader's report is printed from. */
export interface PrintedLeader {
	/** Released, because nothing else may be printed. */
	readonly report: Released<LeaderReport>;
	readonly questionnaire: Questionnaire;
	readonly reader: Reader;
	readonly comments: CommentWish;
	readonly sha256: string;
}

/** A leader's report as a document to print: what stands on the page, in the same order. */
export function describeLeaderReport(given: PrintedLeader, language: Language): PrintedDocument {
	const reading = readReport(given.report, given.questionnaire);
	const { evaluation } = reading;
	const [title, blocks] = tell(given, reading, language);
	const { page, of } = printed[language];

	return {
		...{ language, page, of, title, over: nameRound(evaluation, language) },
		foot: messages[language].title.other({ leader: evaluation.leaderName }),
		notShown: common[language].notShown,
		blocks: [...blocks, ...sealWith(given.sha256, language)]
	};
}

type Told = readonly [title: string, blocks: readonly Block[]];

function tell(given: PrintedLeader, reading: ReportReading, language: Language): Told {
	const { reader, report, questionnaire } = given;
	const { evaluation } = reading;
	const title = titleFor(reading, reader, language);

	switch (kindOfReport(report)) {
		case 'pulse': {
			const { title: own, other } = pulse[language].report;
			const lead = pulseLeadFor(evaluation, reader, language);
			return [
				reader === 'leader' ? own : other({ leader: evaluation.leaderName }),
				describePulse(reading, questionnaire, lead, language)
			];
		}
		case 'small':
			return [
				reader === 'leader' ? smallTitleFor(reading, language) : title,
				describeSmallTeam(given, reading, language)
			];
		case 'team':
			return [title, describeTeam(given, reading, language)];
	}
}

function describeTeam(
	{ questionnaire, reader, comments }: PrintedLeader,
	reading: ReportReading,
	language: Language
): readonly Block[] {
	const { evaluation, themes } = reading;
	const groups = listAnsweringGroups(reading, ['self', 'employee', 'manager'], language);

	return [
		{ kind: 'text', tone: 'lead', text: leadFor(evaluation, reader, language) },
		...noteWhatIsMissing(evaluation, language),
		...listAnswered(reading.groups, language),
		...describePurpose(evaluation, language),
		...describeBearing(reading, questionnaire, language),
		...describeReading(reading, language),
		...askBefore(language),
		...describeOverview(themes, questionnaire, groups, language),
		...compareViews(themes, questionnaire, groups, language),
		...describeThemes(reading, questionnaire, groups, language),
		...describeOverall(reading, questionnaire, groups, language),
		...describeDirections(reading, questionnaire, groups, language),
		...describePeers(reading, questionnaire, language),
		...describeConditions(reading, questionnaire, language),
		...describeTime(reading, questionnaire, language),
		...describeSince(reading, questionnaire, language),
		...quoteComments(reading.comments, comments, questionnaire, language),
		...describeNext(evaluation.closedOn, language)
	];
}

/** A round about a few themes may have asked nothing about the whole. */
function describeOverall(
	{ overall }: ReportReading,
	questionnaire: Questionnaire,
	groups: readonly PrintedGroup[],
	language: Language
): readonly Block[] {
	if (overall.length === 0) return [];
	const words = messages[language].overall;

	return [
		heading(words.title),
		plain(words.text),
		...plotStatements(overall, questionnaire, groups, language),
		ask(words.ask)
	];
}

function describeSmallTeam(
	{ questionnaire, reader, comments }: PrintedLeader,
	reading: ReportReading,
	language: Language
): readonly Block[] {
	const { evaluation, themes } = reading;
	const words = smallTeam[language];
	const answered = reading.groups.employee?.answered ?? 0;
	const lead = answered < threshold ? words.lead : words.pulse.lead({ from: teamRules.pulseFrom });
	const named = listAnsweringGroups(reading, ['self', 'manager'], language);

	return [
		{
			...{ kind: 'text', tone: 'lead' },
			text: reader === 'leader' ? lead : leadFor(evaluation, reader, language)
		},
		...noteWhatIsMissing(evaluation, language),
		...listAnswered(reading.groups, language, 'employee'),
		tellWhatWasPromised(reading, language),
		...describePurpose(evaluation, language),
		...putSideBySide(reading, questionnaire, named, language),
		...(named.length === 2 ? findPlacesToBegin(themes, questionnaire, language) : []),
		...planHour(reading, language),
		...askEasily(language),
		...listAgreements(evaluation.closedOn, language),
		...(named.length > 0
			? describeThemes({ themes, reference: undefined }, questionnaire, named, language)
			: []),
		...describePeers(reading, questionnaire, language),
		...describeOwnAnswers(reading, questionnaire, language),
		...(reading.comments.length > 0
			? quoteComments(reading.comments, comments, questionnaire, language)
			: [])
	];
}
