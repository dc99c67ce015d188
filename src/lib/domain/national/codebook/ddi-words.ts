import { element, type Element } from '#lib/domain/export/xml.ts';
import { languages, type Bilingual } from '#lib/domain/language.ts';

/** An element that may stand once for each language. */
export function inBoth(
	name: string,
	text: Bilingual,
	attributes: Element['attributes'] = {}
): readonly Element[] {
	return languages.map((language) =>
		element(name, text[language], { ...attributes, 'xml:lang': language })
	);
}
