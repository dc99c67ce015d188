import type { Language } from '#lib/domain/language.ts';
import type { Step } from '#lib/domain/questionnaire/steps.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import { answering } from '#lib/i18n/messages/answering.ts';

/** What a page of the form is called for the one who reads it. */
export function titleOf(step: Step, group: RaterGroup, leader: string, language: Language): string {
	const words = answering[language];

	switch (step.kind) {
		case 'statements':
			if (group === 'peer') return words.peersTitle({ leader });
			if (step.id === 'egne') return words.ownStatementsTitle;
			return step.title?.[language] ?? words.mixedTitle;
		case 'time':
			return words.time.title;
		case 'challenges':
			return words.challenges.title;
		case 'comments':
			return words.comments.title;
	}
}
