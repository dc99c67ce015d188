/**
 * A paragraph, the name of what follows, a button, a list, or somebody's own words. A button leads to
 * the letter's one link, or to a link of its own where there are several.
 */
export type LetterPart =
	| string
	| { readonly heading: string }
	| { readonly button: string; readonly url?: string }
	| { readonly list: readonly string[] }
	| { readonly quote: string; readonly by: string };

/** What a mail says, before it is known where its button leads. */
export interface LetterWords {
	readonly subject: string;
	/** The line that a mail program shows after the subject. */
	readonly preheader: string;
	readonly parts: readonly LetterPart[];
}

/** Somebody's own words as a part, or nothing where there are none. */
export function quoteOf(quote: string, by: string): readonly LetterPart[] {
	return quote === '' ? [] : [{ quote, by }];
}
