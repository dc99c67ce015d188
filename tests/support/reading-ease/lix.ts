/** How hard a text is to read, by Björnsson (1968): words a sentence, and long words of a hundred. */
export interface Lix {
	readonly words: number;
	readonly sentences: number;
	/** Words of more than six letters. */
	readonly long: number;
	/** Rounded to a tenth; 0 where there are no words. */
	readonly lix: number;
}

/** The LIX of texts that are read together. Each of them ends a sentence, also without a full stop. */
export function measureLix(texts: readonly string[]): Lix {
	const sentences = texts.flatMap(splitSentences);
	const words = sentences.flatMap(splitWords);
	const long = words.filter((word) => (word.match(/\p{L}/gu) ?? []).length > 6).length;
	const lix =
		words.length === 0 ? 0 : words.length / sentences.length + (100 * long) / words.length;

	return {
		words: words.length,
		sentences: sentences.length,
		long,
		lix: Math.round(10 * lix) / 10
	};
}

/**
 * A sentence ends where a capital letter follows a stop or a colon, or a line breaks. So neither
 * »20. november« nor »kl. 10« ends one; nor does a stop before a figure, which makes the text count as
 * harder than it is.
 */
function splitSentences(text: string): readonly string[] {
	return text
		.split(/(?<=[.!?:…][»”")]*)\s+(?=[«»“"(]?\p{Lu})|\n+/u)
		.filter((sentence) => splitWords(sentence).length > 0);
}

function splitWords(sentence: string): readonly string[] {
	return sentence.split(/[\s–/]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Buttons, units and headings of columns say something, but nobody reads them as running text. */
export function isLabel(text: string): boolean {
	return splitWords(text).length <= 3 && !/[.!?]["”»)]*$/u.test(text);
}
