import { teamRules, threshold } from '#lib/domain/disclosure/bounds.ts';
import type { Language } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { ReportReading, ThemeReading } from '#lib/domain/report/read.ts';
import { describeTwoViews } from '#lib/domain/report/reading/views.ts';
import { findTalkingPoints, type Difference } from '#lib/domain/report/talk.ts';
import { formatMean } from '#lib/i18n/format.ts';
import { smallTeam } from '#lib/i18n/messages/small-team.ts';
import { requireTheme } from '#lib/i18n/report-names.ts';
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
	const words = smallTeam[language].side;
	const who = groups.map(({ group }) => group).join(' ');
	const sentence = describeTwoViews(themes)?.[language];
	const draw = (question: string) => [
		...drawOverview(themes, questionnaire, groups, language),
		...(sentence ? [plain(sentence)] : []),
		ask(question)
	];

	switch (who) {
		case 'self manager':
			return [heading(words.title), plain(words.text), ...draw(words.ask)];
		case 'self':
			return [heading(words.selfTitle), plain(words.selfText), ...draw(words.selfAsk)];
		case 'manager':
			return [heading(words.managerTitle), plain(words.managerText), ...draw(words.ask)];
		default:
			return [heading(words.title), plain(words.none)];
	}
}

/** Where a leader and their manager can begin to talk. */
export function findPlacesToBegin(
	themes: readonly ThemeReading[],
	questionnaire: Questionnaire,
	language: Language
): readonly Block[] {
	const words = smallTeam[language].begin;
	const points = findTalkingPoints(themes);
	const nameOf = (id: string) => requireTheme(questionnaire, id).name[language];
	const size = ({ tenths }: Difference) => ({ points: formatMean(tenths / 10, language) });
	const places = [
		{
			...words.managerMore,
			items: points.managerMore.map((some) => ({
				text: nameOf(some.id),
				note: words.higher(size(some))
			}))
		},
		{
			...words.selfMore,
			items: points.selfMore.map((some) => ({
				text: nameOf(some.id),
				note: words.lower(size(some))
			}))
		},
		{ ...words.room, items: points.room.map((id) => ({ text: nameOf(id) })) }
	];

	return [
		heading(words.title),
		{
			...{ kind: 'columns', across: 3, level: 3 },
			columns: places.map(({ title, ask: question, items }) =>
				items.length === 0
					? { title, text: words.none, isNames: true }
					: { title, items, ask: question, isNames: true }
			)
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
