/** Never made: a private member is what no other type can have, and what a spread copy loses. */
declare class Mark {
	private readonly released: true;
}

/**
 * Something that passed disclosure control and may be shown: the only kind of result that a page, a
 * file, a mail or the API may carry. Nobody can name the mark, and only this folder may cast to it.
 */
export type Released<T> = T & Mark;

/** A release as it is kept: the text that was frozen, and the hash that was taken of it then. */
export interface FrozenRelease {
	readonly body: string;
	readonly sha256: string;
}

/** Why a release is kept back. The operator reads this; it holds no figure. */
export interface Withheld {
	readonly withheld: string;
	readonly place: string;
}

export function isWithheld(outcome: object): outcome is Withheld {
	return 'withheld' in outcome;
}

/** The text in which a release is kept and answered. The same release always gives the same text. */
export function freezeRelease(release: Released<object>): string {
	return JSON.stringify(release);
}

/**
 * Reads a kept release back, or undefined where its text is not the one that was frozen. `hash` is
 * SHA-256 in the server's hands.
 */
export function thawRelease<T extends object>(
	{ body, sha256 }: FrozenRelease,
	hash: (body: string) => string
): Released<T> | undefined {
	if (hash(body) !== sha256) return undefined;

	return JSON.parse(body) as Released<T>;
}
