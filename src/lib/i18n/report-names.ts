import type { Language } from '#lib/domain/language.ts';
import type { Questionnaire, Theme } from '#lib/domain/questionnaire/definition.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import type { ReportReading } from '#lib/domain/report/read.ts';
import type { Row } from '#lib/domain/report/rows.ts';
import { report } from './messages/report.ts';
import { nameStatement } from './statement.ts';

/** What a leader's report calls those who answered. */
function nameGroups(language: Language): Readonly<Record<RaterGroup, string>> {
	const words = report[language];

	return {
		self: words.you,
		employee: words.employees,
		manager: words.yourManager,
		peer: words.peers.name
	};
}

/** The groups of those given that have a column, because they answered. */
export function listAnsweringGroups(
	{ groups }: Pick<ReportReading, 'groups'>,
	among: readonly RaterGroup[],
	language: Language
): readonly { readonly group: RaterGroup; readonly name: string }[] {
	const names = nameGroups(language);

	return among
		.filter((group) => (groups[group]?.answered ?? 0) > 0)
		.map((group) => ({ group, name: names[group] }));
}

export function requireTheme(questionnaire: Questionnaire, id: string): Theme {
	const theme = questionnaire.themes.find((candidate) => candidate.id === id);
	if (theme === undefined) throw new Error(`the questionnaire has no theme ${id}`);

	return theme;
}

/** A statement's name, wherever in the questionnaire it stands. */
export function statementOf(questionnaire: Questionnaire, id: string, language: Language): string {
	const item = questionnaire.themes
		.flatMap(({ items }) => items)
		.find((candidate) => candidate.id === id);
	if (item) return nameStatement(item, language);

	const own = [
		...questionnaire.leaderContext.items,
		...questionnaire.peerModule.items.map((peer) => ({ id: peer.id, text: peer.self }))
	].find((candidate) => candidate.id === id);
	if (!own) throw new Error(`the questionnaire has no statement ${id}`);

	return own.text[language].replace(/\.$/u, '');
}

/** The three shares of a statement in words, where they are shown. */
export function wordShares(
	{ shares }: Pick<Row, 'shares'>,
	language: Language
): string | undefined {
	const [disagree, middle, agree] = shares.map((share) =>
		share.shown ? share.text[language] : undefined
	);
	if (disagree === undefined || middle === undefined || agree === undefined) return undefined;

	return report[language].shares({ disagree, middle, agree });
}

/**
 * What stands where a group has no figure: what one person left out may be said, why a group has none
 * may not. `items` are the statements behind a theme.
 */
export function wordMissing(
	group: RaterGroup,
	items: readonly Row[],
	language: Language
): string | undefined {
	if (group === 'employee' || group === 'peer') return undefined;

	return items.some((item) => item.figures[group]?.shown) ? undefined : report[language].noAnswer;
}
