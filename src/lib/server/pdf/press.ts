import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { Resvg } from '@resvg/resvg-js';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Prints documents as PDF/UA: tagged, so that they can be read aloud, with our own typefaces inside. */
export interface Press {
	/**
	 * A document from a template and what stands in it. The same data gives the same bytes. `day` as
	 * yyyy-mm-dd is the day that the file says it was made on.
	 */
	readonly print: (template: Template, data: object, day: string) => Uint8Array<ArrayBuffer>;
	/** One page as SVG, its letters drawn as shapes, so that it looks the same where no typeface is. */
	readonly draw: (template: 'picture', data: object) => string;
	/** Such a page as PNG, half as wide again, for screens with many dots. */
	readonly paint: (svg: string) => Uint8Array<ArrayBuffer>;
}

/** The templates beside this file, without their ending. */
export type Template = 'document' | 'slips';

/** Typefaces and templates are read when the first document is printed. */
export function openPress(findFolder: () => string): Press {
	let compiler: NodeCompiler | undefined;

	function work<T>(template: string, set: (compiler: NodeCompiler, source: string) => T): T {
		const folder = findFolder();
		compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: readFonts(folder) }] });

		try {
			return set(compiler, readFileSync(join(folder, `${template}.typ`), 'utf8'));
		} finally {
			/* Typst remembers what it has set, and with it what stood there. */
			compiler.evictCache(0);
		}
	}

	return {
		print: (template, data, day) =>
			work(template, (opened, source) => {
				const text = JSON.stringify(data, template === 'document' ? loosen : undefined);

				return printReadable(opened, source, text, day);
			}),
		draw: (template, data) =>
			work(template, (opened, mainFileContent) =>
				opened.plainSvg({ mainFileContent, inputs: { data: JSON.stringify(data) } })
			),
		paint: (svg) =>
			new Uint8Array(
				new Resvg(svg, { fitTo: { mode: 'zoom', value: 1.5 }, font: { loadSystemFonts: false } })
					.render()
					.asPng()
			)
	};
}

/** The folder that the build writes typefaces and templates to, from the address of a built or a source file. */
export function findPrintFiles(from: string): string {
	for (let folder = dirname(fileURLToPath(from)); ; folder = dirname(folder)) {
		const places = [join(folder, 'print'), join(folder, 'build', 'print')];
		const found = places.find((place) => existsSync(join(place, 'document.typ')));
		if (found !== undefined) return found;
		if (folder === dirname(folder)) throw new Error('there is nothing to print with: build first');
	}
}

/**
 * A letter that no typeface has is printed as a question mark: PDF/UA allows none, and one person's name
 * must not keep everybody else's slip from being printed.
 */
function printReadable(
	compiler: NodeCompiler,
	source: string,
	data: string,
	day: string
): Uint8Array<ArrayBuffer> {
	try {
		return printWith(compiler, source, data, day);
	} catch (problem) {
		const unreadable = listUnreadable(data, problem);
		if (unreadable.size === 0) throw problem;
		const readable = [...data].map((letter) => (unreadable.has(letter) ? '?' : letter)).join('');

		return printReadable(compiler, source, readable, day);
	}
}

/**
 * A word that no line can hold, as somebody may have typed, may be broken after every few letters. One
 * with hyphens breaks there, a fingerprint is copied and stays in one piece, and what is only read
 * aloud is read as it was written. A number and its sign stay on one line: said here, since Typst would
 * look through every text for it, for a twentieth of the time that a document takes.
 */
function loosen(key: string, value: unknown): unknown {
	if (typeof value !== 'string' || key === 'alt') return value;

	return value
		.replaceAll(' %', '\u00a0%')
		.replace(/[^\s-]{33,}/gu, (word) =>
			/^[0-9a-f]{64}$/u.test(word) ? word : word.replace(/.{8}(?=.)/gu, '$&\u200b')
		);
}

/** The letters of a text that Typst complains of, as they are or by their number. */
function listUnreadable(data: string, problem: unknown): ReadonlySet<string> {
	const said = problem instanceof Error ? problem.message : '';
	if (!said.includes('could not be displayed')) return new Set();
	const foreign = [...new Set(data)].filter((letter) => letter > '~');

	return new Set(
		foreign.filter((letter) => {
			const number = letter.codePointAt(0)?.toString(16);
			return said.includes(letter) || said.includes(`\\u{${number}}`);
		})
	);
}

function printWith(
	compiler: NodeCompiler,
	source: string,
	data: string,
	day: string
): Uint8Array<ArrayBuffer> {
	const compiled = compiler.compile({ mainFileContent: source, inputs: { data } });
	const { result } = compiled;
	if (!result) {
		const problems = compiled.takeDiagnostics()?.shortDiagnostics;
		throw new Error(`the document could not be set: ${JSON.stringify(problems)}`);
	}
	const pdf = compiler.pdf(result, {
		pdfStandard: 'ua-1',
		creationTimestamp: Date.parse(`${day}T12:00:00Z`) / 1000
	});

	return new Uint8Array(pdf);
}

function readFonts(folder: string): Buffer[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.ttf'))
		.sort()
		.map((name) => readFileSync(join(folder, name)));
}
