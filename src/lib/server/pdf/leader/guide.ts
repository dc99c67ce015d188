import type { LeaderReport } from '#lib/domain/disclosure/leader-report.ts';
import type { Released } from '#lib/domain/disclosure/released.ts';
import { listOpenFocus, type FollowUp } from '#lib/domain/follow-up/plan.ts';
import type { Language } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { GuideKind } from '#lib/domain/report/guides.ts';
import { readReport, type ReportReading } from '#lib/domain/report/read.ts';
import { suggestThemes } from '#lib/domain/report/themes-to-talk.ts';
import { common } from '#lib/i18n/messages/common.ts';
import { followup } from '#lib/i18n/messages/followup.ts';
import { meeting as meetingWords } from '#lib/i18n/messages/meeting.ts';
import { printed } from '#lib/i18n/messages/printed.ts';
import { smallTeam } from '#lib/i18n/messages/small-team.ts';
import { listAnsweringGroups, requireTheme } from '#lib/i18n/report-names.ts';
import { heading, list, plain, subheading, together } from '../blocks.ts';
import type { Block, PrintedDocument } from '../document.ts';
import { nameRound } from './opening.ts';
import { askEasily, findPlacesToBegin, planHour } from './small-team.ts';

/** What a guide is filled in from: the leader's report, and what the leader has planned. */
export interface GuideSource {
	readonly report: Released<LeaderReport>;
	readonly questionnaire: Questionnaire;
	readonly followUp: Pick<FollowUp, 'focus'>;
}

/** A guide to a talk or a meeting, with the leader's own themes in it. */
export function describeGuide(
	kind: GuideKind,
	source: GuideSource,
	language: Language
): PrintedDocument {
	const reading = readReport(source.report, source.questionnaire);
	const { page, of } = printed[language];
	const [title, blocks] = writeGuide(kind, source, reading, language);

	return {
		...{ language, page, of, title, foot: title, notShown: common[language].notShown },
		over: nameRound(reading.evaluation, language),
		blocks
	};
}

type Guide = readonly [title: string, blocks: readonly Block[]];

function writeGuide(
	kind: GuideKind,
	source: GuideSource,
	reading: ReportReading,
	language: Language
): Guide {
	switch (kind) {
		case 'talk':
			return guideTalk(source, reading, language);
		case 'hour':
		case 'longer':
			return guideMeeting(kind, source, reading, language);
		case 'team':
			return guideTeam(source, reading, language);
	}
}

/** Here the answers that were given by name belong: the talk is about them. */
function guideTalk(
	{ questionnaire, followUp }: GuideSource,
	reading: ReportReading,
	language: Language
): Guide {
	const { talk, prepareTitle, prepare } = followup[language];
	const words = printed[language].guides;
	const named = listAnsweringGroups(reading, ['self', 'manager'], language);

	return [
		talk.title,
		[
			lead(talk.intro),
			...together([heading(prepareTitle), { kind: 'writing', questions: prepare }]),
			...nameFocus(followUp, questionnaire, language),
			...(named.length === 2 ? findPlacesToBegin(reading.themes, questionnaire, language) : []),
			...together([
				heading(followup[language].talkStep.guide),
				{ kind: 'agenda', rows: talk.plan }
			]),
			...together([heading(talk.managerTitle), list(talk.manager)]),
			...together([heading(words.agreed), { kind: 'writing', questions: words.agreements }])
		]
	];
}

/** What is shown at the meeting is the employees' own figures, and nothing else of the report. */
function guideMeeting(
	kind: 'hour' | 'longer',
	source: GuideSource,
	reading: ReportReading,
	language: Language
): Guide {
	const { meeting, questions, hard, ...plans } = meetingWords[language];
	const words = printed[language].guides;
	const { title, plan } = plans[kind];

	return [
		title,
		[
			lead(meeting.intro),
			...(kind === 'longer' ? [plain(plans.longer.when)] : []),
			list(meeting.before),
			...together([heading(meeting.rulesTitle), list(meeting.rules)]),
			...together([heading(meeting.title), { kind: 'agenda', rows: plan }]),
			...fillInThemes(source, reading, language),
			...together([heading(questions.title), list(questions.list)]),
			...together([heading(hard.title), list(hard.list)]),
			...together([heading(words.agreed), { kind: 'writing', questions: words.promises }])
		]
	];
}

function guideTeam(
	{ questionnaire, followUp }: GuideSource,
	reading: ReportReading,
	language: Language
): Guide {
	const [first, ...plan] = planHour(reading, language);
	const words = printed[language].guides;
	const title = first?.kind === 'heading' ? first.text : smallTeam[language].hour.team;

	return [
		title,
		[
			...plan,
			...nameFocus(followUp, questionnaire, language),
			...together(askEasily(language)),
			...together([heading(words.agreed), { kind: 'writing', questions: words.promises }])
		]
	];
}

/** The themes to bring: those that the leader works with, or some that the report points to. */
function fillInThemes(
	{ questionnaire, followUp }: GuideSource,
	reading: ReportReading,
	language: Language
): readonly Block[] {
	const words = printed[language].guides;
	const chosen = listOpenFocus(followUp);
	const themes = chosen.flatMap(({ theme }) => theme ?? []);
	const named = themes.length > 0 ? themes : suggestThemes(reading.themes);
	if (named.length === 0) return [];

	return [
		heading(words.themes),
		plain(themes.length > 0 ? words.chosen : words.suggested),
		...named.flatMap((id) => {
			const { name, description } = requireTheme(questionnaire, id);
			const figure = reading.themes.find((theme) => theme.id === id)?.row.figures.employee;
			return together([
				subheading(name[language]),
				plain(description[language]),
				...(figure?.shown ? [plain(words.employees({ text: figure.text[language] }))] : []),
				{ kind: 'writing', questions: [words.works, words.more] }
			]);
		})
	];
}

/** What the leader works with, by name: neither the first step nor the notes leave the leader's page. */
function nameFocus(
	followUp: GuideSource['followUp'],
	questionnaire: Questionnaire,
	language: Language
): readonly Block[] {
	const words = printed[language].guides;
	const names = listOpenFocus(followUp).map(({ theme, words: own }) =>
		theme === undefined ? own : requireTheme(questionnaire, theme).name[language]
	);

	return names.length === 0
		? []
		: together([heading(words.themes), plain(words.chosen), list(names)]);
}

function lead(text: string): Block {
	return { kind: 'text', tone: 'lead', text };
}
