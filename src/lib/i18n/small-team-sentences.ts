import type { Language } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import type { ThemeReading } from '#lib/domain/report/read.ts';
import { type Difference, findTalkingPoints } from '#lib/domain/report/talk.ts';
import { formatMean } from './format.ts';
import { smallTeam } from './messages/small-team.ts';
import { requireTheme } from './report-names.ts';

/** What a report without figures from the employees says on the page and on paper alike. */

/** About the answers given by name, by whose they are. */
export function saySideBySide(
	groups: readonly { readonly group: RaterGroup }[],
	language: Language
): Readonly<Record<'title' | 'text' | 'ask', string>> {
	const words = smallTeam[language].side;

	switch (groups.map(({ group }) => group).join(' ')) {
		case 'self manager':
			return { title: words.title, text: words.text, ask: words.ask };
		case 'self':
			return { title: words.selfTitle, text: words.selfText, ask: words.selfAsk };
		case 'manager':
			return { title: words.managerTitle, text: words.managerText, ask: words.ask };
		default:
			return { title: words.title, text: words.none, ask: words.ask };
	}
}

/** A place where leader and manager can begin to talk. */
interface Place {
	readonly title: string;
	readonly ask: string;
	/** Themes; none where nothing stands out. */
	readonly lines: readonly { readonly id: string; readonly name: string; readonly note: string }[];
}

export function listPlacesToBegin(
	themes: readonly ThemeReading[],
	questionnaire: Questionnaire,
	language: Language
): readonly Place[] {
	const words = smallTeam[language].begin;
	const { managerMore, selfMore, room } = findTalkingPoints(themes);
	const lineOf = (id: string, note: string) => ({
		...{ id, note },
		name: requireTheme(questionnaire, id).name[language]
	});
	const size = ({ tenths }: Difference) => ({ points: formatMean(tenths / 10, language) });

	return [
		{
			...words.managerMore,
			lines: managerMore.map((some) => lineOf(some.id, words.higher(size(some))))
		},
		{ ...words.selfMore, lines: selfMore.map((some) => lineOf(some.id, words.lower(size(some)))) },
		{ ...words.room, lines: room.map((id) => lineOf(id, '')) }
	];
}
