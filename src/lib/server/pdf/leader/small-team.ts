import { teamRules, threshold } from '#lib/domain/disclosure/bounds.ts';
import type { Language } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { ReportReading, ThemeReading } from '#lib/domain/report/read.ts';
import { describeTwoViews } from '#lib/domain/report/reading/views.ts';
import { smallTeam } from '#lib/i18n/messages/small-team.ts';
import { listPlacesToBegin, saySideBySide } from '#lib/i18n/small-team-sentences.ts';
import { ask, heading, list, plain } from '../blocks.ts';
import type { Block, PrintedGroup } from '../document.ts';
import { drawOverview } from './themes.ts';

/** What the employees were told before they answered. */
export function tellWhatWasPromised(
	{ evaluation, groups }: ReportReading,
	language: Language
): Block {
	const words = smallTeam[language];
	const { invited, answered } = groups.employee ?? { invited: 0, answered: 0 };
	const { few, enough, pooled, title } = words.told;
	const isPulse = evaluation.pulse && invited >= threshold;
	const told = invited < threshold ? few : enough;
	const said = isPulse ? words.pulse.told({ from: teamRules.pulseFrom }) : told;

	return { kind: 'notice', title, text: answered < threshold ? `${said} ${pooled}` : said };
}

/** The answers that were given by name, side by side. */
export function putSideBySide(
	{ themes }: ReportReading,
	questionnaire: Questionnaire,
	groups: readonly PrintedGroup[],
	language: Language
): readonly Block[] {
	const said = saySideBySide(groups, language);
	const sentence = describeTwoViews(themes)?.[language];
	if (groups.length === 0) return [heading(said.title), plain(said.text)];

	return [
		heading(said.title),
		plain(said.text),
		...drawOverview(themes, questionnaire, groups, language),
		...(sentence ? [plain(sentence)] : []),
		ask(said.ask)
	];
}

/** Where a leader and their manager can begin to talk. */
export function findPlacesToBegin(
	themes: readonly ThemeReading[],
	questionnaire: Questionnaire,
	language: Language
): readonly Block[] {
	const words = smallTeam[language].begin;
	const places = listPlacesToBegin(themes, questionnaire, language);

	return [
		heading(words.title),
		{
			...{ kind: 'columns', across: 3, level: 3 },
			columns: places.map(({ title, ask: question, lines }) => {
				const items = lines.map(({ name, note }) => ({ text: name, ...(note && { note }) }));
				return items.length === 0
					? { title, text: words.none, isNames: true }
					: { title, items, ask: question, isNames: true };
			})
		}
	];
}

/** An hour with a team that is too small for figures. */
export function planHour({ groups }: ReportReading, language: Language): readonly Block[] {
	const words = smallTeam[language];
	const who = words.withLeader[groups.employee?.invited ?? 0] ?? words.hour.team;

	return [
		heading(words.hour.title({ who })),
		plain(words.hour.text),
		{ kind: 'agenda', rows: words.hour.plan },
		list(words.hour.notes)
	];
}

export function askEasily(language: Language): readonly Block[] {
	const words = smallTeam[language].questions;

	return [heading(words.title), { kind: 'writing', questions: words.list }];
}
