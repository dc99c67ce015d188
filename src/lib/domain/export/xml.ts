/** An element with its attributes; `undefined` ones are left out. Content is a text or elements. */
export interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string | number | undefined>>;
	readonly content: string | readonly Element[];
}

export function element(
	name: string,
	content: Element['content'] | number,
	attributes: Element['attributes'] = {}
): Element {
	return { name, attributes, content: typeof content === 'number' ? `${content}` : content };
}

/** Writes a document, indented by tabs. What XML cannot hold is left out. */
export function writeXml(root: Element): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root, '')}\n`;
}

function writeElement({ name, attributes, content }: Element, indent: string): string {
	const listed = Object.entries(attributes)
		.flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escape(`${value}`)}"`]))
		.join('');
	if (typeof content === 'string') return `${indent}<${name}${listed}>${escape(content)}</${name}>`;
	if (content.length === 0) return `${indent}<${name}${listed}/>`;
	const inside = content.map((each) => writeElement(each, `${indent}\t`)).join('\n');

	return `${indent}<${name}${listed}>\n${inside}\n${indent}</${name}>`;
}

function escape(text: string): string {
	return text
		.replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
