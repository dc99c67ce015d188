import type { ScaleValue } from '../questionnaire/definition.ts';

/** An answer to one statement. A statement that was skipped has none. */
export type Answer = ScaleValue | 'ved_ikke';

/**
 * All that one person sends, save the comments. The time split is in percent by part code; challenges
 * are theme ids. Both belong to the leader's own answers.
 */
export interface Answers {
	readonly items: Readonly<Record<string, Answer>>;
	readonly timeNow: Readonly<Record<string, number>>;
	readonly timeWish: Readonly<Record<string, number>>;
	readonly challenges: readonly string[];
}

export const noAnswers: Answers = { items: {}, timeNow: {}, timeWish: {}, challenges: [] };
