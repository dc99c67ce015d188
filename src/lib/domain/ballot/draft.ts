import { noAnswers, type Answers } from './answers.ts';

/** What somebody has answered so far. It counts only when it is sent. */
export interface Draft {
	readonly answers: Answers;
	/** By question id. */
	readonly comments: Readonly<Record<string, string>>;
	/** The page to go on from. */
	readonly page: string;
	/** The replace code of the answers that these will take the place of. */
	readonly replaces?: string;
}

export const emptyDraft: Draft = { answers: noAnswers, comments: {}, page: '' };
