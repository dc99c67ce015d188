import type { Language } from '#lib/domain/language.ts';
import type { RaterProblem } from '#lib/domain/rater-group/rater-lists.ts';
import { formatNumber } from '#lib/i18n/format.ts';
import { lists } from '#lib/i18n/messages/lists.ts';

/** How many messages a field shows at once; a file of the wrong kind can bring hundreds. */
const shownAtOnce = 12;

/** What is wrong with a list, line by line, in words. */
export function wordProblems(
	problems: readonly RaterProblem[],
	language: Language
): readonly string[] {
	const shown = problems.slice(0, shownAtOnce).map((problem) => wordProblem(problem, language));
	const rest = problems.length - shown.length;

	return rest > 0 ? [...shown, lists[language].more({ count: rest })] : shown;
}

function wordProblem(problem: RaterProblem, language: Language): string {
	const words = lists[language];

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
		case 'badAddress':
		case 'twoGroups':
		case 'managerInList':
		case 'alreadyInvited':
		case 'wasWithdrawn':
			return words[problem.kind](problem);
	}
}
