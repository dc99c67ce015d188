import type { Language } from '#lib/domain/language.ts';
import type { SuccessorProblem } from '#lib/domain/questionnaire/successor.ts';
import type { FileIssue } from '#lib/schemas/own-questionnaire.ts';
import { ownQuestionnaire } from './messages/own-questionnaire.ts';

/** What is wrong with a questionnaire file, in a sentence that says where and what to do. */
export function wordFileIssue({ kind, path, given }: FileIssue, language: Language): string {
	return ownQuestionnaire[language].issues[kind]({ place: wordPlace(path, language), given });
}

/** What keeps a questionnaire from being a new version of one that is there. */
export function wordSuccessorProblem(problem: SuccessorProblem, language: Language): string {
	const words = ownQuestionnaire[language].successor;

	switch (problem.kind) {
		case 'read_otherwise':
			return words.read_otherwise();
		case 'marker_gone':
		case 'id_used_again':
			/* The file's own id, without what we put before it. */
			return words[problem.kind]({ id: problem.id.replace(/^egen_/u, '') });
	}
}

/** `themes.1.statements.0.employee.en` is »Tema 2, udsagn 1, til medarbejdere (employee), engelsk (en)«. */
function wordPlace(path: string, language: Language): string {
	const { theme, statement, fields } = ownQuestionnaire[language].parts;
	const parts = path.split('.');
	const words = parts.flatMap((part, index) => {
		const before = parts[index - 1];
		const number = Number(part) + 1;
		if (before === 'themes') return [theme({ number })];
		if (before === 'statements') return [statement({ number })];
		const isFollowed = /^\d+$/u.test(parts[index + 1] ?? '');

		return isFollowed ? [] : [fields[part] ?? part];
	});
	const place = words.join(', ');

	return place.charAt(0).toUpperCase() + place.slice(1);
}
