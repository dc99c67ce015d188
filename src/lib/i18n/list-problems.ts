import type { Language } from '#lib/domain/language.ts';
import type { ListField, ReadList } from '#lib/domain/rater-file/edit-list.ts';
import type { RaterProblem } from '#lib/domain/rater-group/rater-lists.ts';
import type { SlipProblem } from '#lib/domain/rater-group/slip-names.ts';
import { formatNumber } from './format.ts';
import { lists } from './messages/lists.ts';
import { participants } from './messages/participants.ts';

/** How many messages a field shows at once; a file of the wrong kind can bring hundreds. */
const shownAtOnce = 12;

/** Who reads it: the leader whose list it is, or somebody who corrects it for the leader. */
export type ListReader = 'leader' | 'coordinator';

/** What is wrong with a list, line by line, in words. */
export function wordProblems(
	problems: readonly (RaterProblem | SlipProblem)[],
	language: Language,
	reader: ListReader = 'leader'
): readonly string[] {
	const words =
		reader === 'leader' ? lists[language] : { ...lists[language], ...lists[language].ofLeader };
	const shown = problems
		.slice(0, shownAtOnce)
		.map((problem) => wordProblem(problem, words, language));
	const rest = problems.length - shown.length;

	return rest > 0 ? [...shown, lists[language].more({ count: rest })] : shown;
}

function wordProblem(
	problem: RaterProblem | SlipProblem,
	words: (typeof lists)[Language],
	language: Language
): string {
	switch (problem.kind) {
		case 'oneManager':
			return words.oneManager;
		case 'ownManager':
			return words.ownManager;
		case 'managerAddress':
			return words.managerAddress(problem);
		case 'ownAddress':
			return words.ownAddress(problem);
		case 'duplicate':
			return words.duplicate(problem);
		case 'tooMany':
			return words.tooMany({
				count: formatNumber(problem.count, language),
				limit: formatNumber(problem.limit, language)
			});
		case 'sameName':
			return words.sameName(problem);
		case 'slipAddress':
		case 'slipTaken':
		case 'badAddress':
		case 'twoGroups':
		case 'managerInList':
		case 'alreadyInvited':
		case 'wasWithdrawn':
			return words[problem.kind](problem);
	}
}

/** What is wrong with a whole list, as links to its fields. */
export function summarise(
	{
		problems,
		issues
	}: {
		readonly problems: ReadList['problems'] | undefined;
		readonly issues: Readonly<Record<string, string>>;
	},
	language: Language,
	reader: ListReader = 'leader'
): readonly { readonly id: string; readonly text: string }[] {
	const fields = ['employees', 'slips', 'manager', 'peers'] as const satisfies readonly ListField[];

	return fields.flatMap((id) => [
		...wordProblems(problems?.[id] ?? [], language, reader).map((text) => ({ id, text })),
		...(issues[id] === undefined ? [] : [{ id, text: participants[language].one.strange }])
	]);
}
