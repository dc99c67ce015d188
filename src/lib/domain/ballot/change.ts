import type { Answer, Answers } from './answers.ts';
import type { Draft } from './draft.ts';

/** What one page of the form says. An undefined answer is one that was taken back. */
export interface PageAnswers {
	readonly items?: Readonly<Record<string, Answer | undefined>>;
	readonly timeNow?: Answers['timeNow'];
	readonly timeWish?: Answers['timeWish'];
	readonly challenges?: Answers['challenges'];
	readonly comments?: Readonly<Record<string, string>>;
}

/** A draft with the answers of one page changed and all others as they were. */
export function changeDraft(draft: Draft, change: PageAnswers): Draft {
	const { items, timeNow, timeWish, challenges } = draft.answers;

	return {
		...draft,
		answers: {
			items: withoutEmpty({ ...items, ...change.items }),
			timeNow: change.timeNow ?? timeNow,
			timeWish: change.timeWish ?? timeWish,
			challenges: change.challenges ?? challenges
		},
		comments: withoutEmpty({ ...draft.comments, ...change.comments })
	};
}

/** A time split counts when it is whole; one that is not filled in at all may be sent too. */
export function isWholeSplit(split: Answers['timeNow']): boolean {
	const percents = Object.values(split);

	return percents.length === 0 || sumOf(percents) === 100;
}

export function sumOf(percents: readonly number[]): number {
	return percents.reduce((sum, percent) => sum + percent, 0);
}

function withoutEmpty<T>(values: Readonly<Record<string, T | undefined>>): Record<string, T> {
	return Object.fromEntries(
		Object.entries(values).filter(
			(entry): entry is [string, T & {}] => entry[1] !== undefined && entry[1] !== ''
		)
	);
}
