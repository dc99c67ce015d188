import type { Language } from '#lib/domain/language.ts';
import type { RaterFileProblem } from '#lib/domain/rater-file/problems.ts';
import { participants } from './messages/participants.ts';

/** What is wrong with a line of a file of raters, as a sentence. */
export function writeRaterProblem(problem: RaterFileProblem, language: Language): string {
	const words = participants[language].problems;

	switch (problem.kind) {
		case 'noLeader':
		case 'noGroup':
		case 'nobody':
			return words[problem.kind];
		case 'tooManyCells':
			return words.tooManyCells(problem);
		case 'unknownLeader':
		case 'severalLeaders':
		case 'unknownGroup':
		case 'unknownLanguage':
		case 'badAddress':
		case 'needsMail':
			return words[problem.kind](problem);
		case 'sameName':
		case 'duplicate':
			return words[problem.kind](problem);
		case 'ownAddress':
		case 'loop':
		case 'twoManagers':
			return words[problem.kind](problem);
		case 'tooMany':
			return words.tooMany(problem);
	}
}

/** What to write instead, where something is known. */
export function suggestForRater(
	problem: RaterFileProblem,
	meant: string | undefined,
	language: Language
): string | undefined {
	const words = participants[language];
	if (meant !== undefined) return words.meant({ value: meant });
	if (problem.kind === 'unknownGroup' || problem.kind === 'noGroup') return words.useRole;

	return problem.kind === 'unknownLanguage' ? words.useLanguage : undefined;
}
