import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Where words stand that people read; components have none. The questionnaire is published as it is. */
const sources = [
	...globSync('src/lib/{i18n,schemas}/**/*.ts'),
	...globSync('src/lib/domain/report/**/*.ts'),
	...globSync('src/routes/**/*.ts')
].filter((file) => !file.endsWith('.test.ts'));

test('apostrophes in texts are typographic', () => {
	const straight = sources.flatMap((file) =>
		listTexts(readFileSync(file, 'utf8')).flatMap((text) =>
			hasStraight(text) ? `${file}: ${text}` : []
		)
	);

	expect(sources.length).toBeGreaterThan(200);
	expect(straight).toEqual([]);
});

test.for([
	["the leader's manager", true],
	["the employees' answers", true],
	["yours and the employees'", true],
	['the leader’s manager', false],
	["called 'staff' there", false]
] as const)('%j has a straight one: %j', ([text, has]) => {
	expect(hasStraight(text)).toBe(has);
});

test('texts are what stands in quotation marks, between placeholders too, and no comment', () => {
	const code = "/* it's */ const a = `one's ${b ? \"two\" : ''} three's`;";

	expect(listTexts(code).toSorted()).toEqual(['', " three's", "one's ", 'two']);
});

/** Between two letters, or after an s that ends no quotation. */
function hasStraight(text: string): boolean {
	return (
		/\p{L}'\p{L}/u.test(text) || (/s'(?!\p{L})/u.test(text) && !/(?<!\p{L})'\p{L}/u.test(text))
	);
}

function listTexts(code: string): readonly string[] {
	const texts: string[] = [];
	const look = (node: ts.Node): void => {
		if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || isTemplateRest(node))
			texts.push(node.text);
		ts.forEachChild(node, look);
	};
	look(ts.createSourceFile('texts.ts', code, ts.ScriptTarget.Latest));

	return texts;
}

function isTemplateRest(node: ts.Node): node is ts.TemplateMiddle | ts.TemplateTail {
	return ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
}
