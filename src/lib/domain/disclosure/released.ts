declare const released: unique symbol;

/**
 * Something that passed disclosure control and may be shown: the only kind of result that a page, a
 * file, a mail or the API may carry. Nothing outside this folder can make one, because nothing
 * outside it can name the mark.
 */
export type Released<T> = T & { readonly [released]: true };

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

/** Marks what an audit let through. Imported inside `domain/disclosure` only; a lint rule sees to it. */
export function releaseAudited<T extends object>(
	value: T,
	audit: (value: T) => 'released' | Withheld
): Released<T> | Withheld {
	const outcome = audit(value);

	return outcome === 'released' ? (value as Released<T>) : outcome;
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
