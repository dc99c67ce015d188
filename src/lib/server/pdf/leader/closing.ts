import type { CommentList } from '#lib/domain/disclosure/leader-report.ts';
import { latestTalkDay } from '#lib/domain/follow-up/plan.ts';
import type { Language } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { noonOf } from '#lib/domain/round/calendar.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { comments as messages } from '#lib/i18n/messages/comments.ts';
import { followup } from '#lib/i18n/messages/followup.ts';
import { printed } from '#lib/i18n/messages/printed.ts';
import { report } from '#lib/i18n/messages/report.ts';
import { smallTeam } from '#lib/i18n/messages/small-team.ts';
import { heading, list, plain, soft, subheading } from '../blocks.ts';
import type { Block } from '../document.ts';

/** Whether what people wrote is on the paper too. */
export type CommentWish = 'without' | 'with';

/** What was written, where the reader asked for it, and never what the leader has put out of sight. */
export function quoteComments(
	lists: readonly CommentList[],
	wish: CommentWish,
	questionnaire: Questionnaire,
	language: Language
): readonly Block[] {
	const words = messages[language];
	const named = report[language].comments;
	if (lists.length === 0) return [heading(named.title), plain(`${words.none} ${words.noneWhy}`)];
	if (wish === 'without') return [heading(named.title), plain(printed[language].report.noComments)];

	const employees = quoteLists(lists, 'employee', questionnaire, language);
	const manager = quoteLists(lists, 'manager', questionnaire, language);

	return [
		...(employees.length > 0
			? [heading(named.title), list(words.guide), ...employees, soft(words.guideOrder)]
			: []),
		...(manager.length > 0 ? [heading(named.manager), ...manager] : [])
	];
}

/** The three steps after a report. */
export function describeNext(closedOn: string, language: Language): readonly Block[] {
	const words = followup[language];
	const day = formatDay(noonOf(latestTalkDay(closedOn)), language);
	const { talkStep, meetingStep, focusStep, focus } = words;

	return [
		heading(words.title),
		{
			...{ kind: 'columns', across: 3, level: 3 },
			columns: [
				{ title: talkStep.title, text: talkStep.text({ day }), isNames: false },
				{ title: meetingStep.title, text: meetingStep.text, isNames: false },
				{
					...{ title: focusStep.title, text: focusStep.text, isNames: false },
					items: focus.check.map((text) => ({ text }))
				}
			]
		},
		plain(words.thanks),
		plain(focus.tell)
	];
}

/** The same for a report without figures from the employees. */
export function listAgreements(closedOn: string, language: Language): readonly Block[] {
	const words = smallTeam[language].agreements;
	const day = formatDay(noonOf(latestTalkDay(closedOn)), language);

	return [
		heading(words.title),
		{
			kind: 'facts',
			rows: [
				{ term: words.talk, text: words.talkBy({ day }) },
				{ term: words.meeting, text: words.meetingText },
				{ term: words.focus, text: words.focusText }
			]
		}
	];
}

export function sealWith(sha256: string, language: Language): readonly Block[] {
	const words = report[language].frozen;

	return [subheading(words.title), soft(`${words.text} ${words.fingerprint} ${sha256}`)];
}

function quoteLists(
	lists: readonly CommentList[],
	group: CommentList['group'],
	questionnaire: Questionnaire,
	language: Language
): readonly Block[] {
	return lists
		.filter((each) => each.group === group)
		.flatMap(({ question, texts, marks }) => {
			const found = questionnaire.openQuestions.find(({ id }) => id === question);
			const seen = texts.filter((_, index) => !marks?.[index]?.hidden);
			if (!found || seen.length === 0) return [];

			return [subheading(found[group][language]), { kind: 'quotes', texts: seen } as const];
		});
}
