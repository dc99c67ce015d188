// Writes what printed documents need beside the built application: the typefaces, which the packages
// hold compressed for browsers, and the templates.
import { copyFileSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import woff from 'wawoff2';

const faces = [
	'source-sans-3/files/source-sans-3-latin-400-normal',
	'source-sans-3/files/source-sans-3-latin-600-normal',
	'newsreader/files/newsreader-latin-500-normal'
];

export async function writePrintFiles(/** @type {string} */ folder) {
	mkdirSync(folder, { recursive: true });
	for (const face of faces) {
		const packed = readFileSync(join('node_modules/@fontsource', `${face}.woff2`));
		writeFileSync(join(folder, `${basename(face)}.ttf`), await woff.decompress(packed));
	}
	for (const template of globSync('src/lib/server/pdf/*.typ'))
		copyFileSync(template, join(folder, basename(template)));
}
