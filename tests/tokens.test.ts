import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const sheet = readFileSync('src/app.css', 'utf8');
const light = readTokens(sheet.split('@media')[0] ?? '');
const themes = {
	light,
	dark: { ...light, ...readTokens(blockOf('@media (prefers-color-scheme: dark)')) },
	print: { ...light, ...readTokens(blockOf('@media print')) }
} as const;

const surfaces = ['paper', 'surface', 'sunken'] as const;
const groups = ['self', 'employee', 'manager', 'peer'] as const;

/** What is read, on what it stands on somewhere. */
const texts: readonly (readonly [string, string])[] = [
	...['ink', 'ink-soft', 'accent', 'accent-strong', 'error'].flatMap((text) =>
		surfaces.map((surface) => [text, surface] as const)
	),
	...['ink', 'ink-soft', 'accent', 'accent-strong'].map((text) => [text, 'accent-soft'] as const),
	...['ink', 'ink-soft', 'accent', 'error'].map((text) => [text, 'error-soft'] as const),
	['on-accent', 'accent'],
	['on-accent', 'accent-strong']
];

/** What is seen and not read: marks, the borders of fields, the ring of the keyboard. */
const graphics: readonly (readonly [string, string])[] = [
	...[...groups, 'line-strong', 'focus', 'accent', 'error'].flatMap((mark) =>
		surfaces.map((surface) => [mark, surface] as const)
	),
	['self', 'self-soft'],
	['employee', 'employee-soft']
];

for (const [theme, colours] of Object.entries(themes))
	describe(`in ${theme}`, () => {
		test.for(texts)('%s can be read on %s', ([text, surface]) => {
			expect(contrast(colours, text, surface)).toBeGreaterThanOrEqual(4.5);
		});

		test.for(graphics)('%s can be seen on %s', ([mark, surface]) => {
			expect(contrast(colours, mark, surface)).toBeGreaterThanOrEqual(3);
		});
	});

test('dark and print have a colour of their own for each that light has', () => {
	/* Paper is white and nothing on it can be pressed: these two are never printed. */
	const unprinted = ['on-accent', 'focus'];
	const names = Object.keys(light);
	const printed = readTokens(blockOf('@media print'));

	expect(names.length).toBeGreaterThan(20);
	expect(Object.keys(readTokens(blockOf('@media (prefers-color-scheme: dark)')))).toEqual(names);
	expect(names.filter((name) => !(name in printed))).toEqual(unprinted);
});

test('no other style sheet or component has a colour of its own, save the page for when all else fails', () => {
	const files = globSync('src/**/*.{css,svelte}').filter((file) => file !== 'src/app.css');
	const coloured = files.filter((file) => {
		const style = /<style>[\s\S]*<\/style>/u.exec(readFileSync(file, 'utf8'))?.[0] ?? '';
		return /#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/iu.test(style);
	});
	const error = readFileSync('static/error.css', 'utf8');

	expect(files.length).toBeGreaterThan(100);
	expect(coloured).toEqual([]);
	expect(light).toMatchObject(readTokens(error.split('@media')[0] ?? ''));
	expect(themes.dark).toMatchObject(readTokens(error.split('@media')[1] ?? ''));
});

test('each component is shown on the page of all components', () => {
	const shown = globSync('src/routes/(public)/stil/*.svelte').map((file) =>
		readFileSync(file, 'utf8')
	);
	/* What stands around a page is seen on all of them. */
	const elsewhere = [
		...['Confirmation', 'LanguageSwitch', 'PublicFrame', 'SiteFoot', 'SiteHead', 'TextPage']
	];
	const missing = globSync('src/lib/components/*.svelte')
		.map((file) => /(\w+)\.svelte$/u.exec(file)?.[1] ?? '')
		.filter((name) => !shown.some((source) => source.includes(`components/${name}.svelte'`)));

	expect(missing.sort()).toEqual(elsewhere);
});

/** The colours among the custom properties of a piece of a style sheet, by their names. */
function readTokens(css: string): Readonly<Record<string, string>> {
	const tokens = [...css.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/giu)];

	return Object.fromEntries(tokens.map(([, name = '', colour = '']) => [name, colour]));
}

/** What stands between the braces of a rule. */
function blockOf(rule: string): string {
	const start = sheet.indexOf(`${rule} {`);
	if (start === -1) throw new Error(`no ${rule}`);

	return sheet.slice(start).split('\n}')[0] ?? '';
}

/** As WCAG 2 has it, from 1 to 21. */
function contrast(colours: Readonly<Record<string, string>>, one: string, other: string): number {
	const [lighter = 0, darker = 0] = [one, other]
		.map((name) => luminance(colours[name] ?? ''))
		.toSorted((first, second) => second - first);

	return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
	const digits = colour.length === 4 ? colour.replace(/[^#]/gu, '$&$&') : colour;
	const channels = [1, 3, 5].map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255);
	const [red = 0, green = 0, blue = 0] = channels.map((value) =>
		value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
	);

	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
