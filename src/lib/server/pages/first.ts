import type { IncomingMessage } from 'node:http';

/** An answer as it leaves: what stands before it, and its bytes, packed as its headers say. */
export interface FirstAnswer {
	readonly status: 200 | 303;
	readonly headers: Map<string, string>;
	readonly bytes: Buffer<ArrayBuffer>;
}

/** Answers a request; undefined where the framework has to be asked, which finds it as it came. */
export type AnswerFirst = (request: IncomingMessage) => Promise<FirstAnswer | undefined>;

/*
 * The application is built into files of its own, with its own copy of this module; the server in front
 * of it is not. What both see is what the process has in common.
 */
const place = Symbol.for('ledelsesspejl: whom the server asks before the framework');
const common: typeof globalThis & { [place]?: AnswerFirst } = globalThis;

/** Has the server ask here before it makes of a request what the framework wants to be given. */
export function answerFirst(answer: AnswerFirst): void {
	common[place] = answer;
}

/** Whom the server asks first; undefined where the application has named nobody. */
export function whoAnswersFirst(): AnswerFirst | undefined {
	return common[place];
}
