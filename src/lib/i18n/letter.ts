/** A paragraph, the one button with the link, a list, or somebody's own words. */
export type LetterPart =
	| string
	| { readonly button: string }
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
