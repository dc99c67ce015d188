import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A formula with one of its degrees of freedom forgotten. */
export interface Mutant {
	/** Which file of domain/statistics. */
	readonly file: string;
	readonly line: number;
	readonly source: string;
	/** The line as it was, for whoever looks for the gap. */
	readonly before: string;
}

const folder = 'src/lib/domain/statistics';
const subtraction = / - (1|2|3|J|size|index)\b(?![.[(])/g;

/** Every file with one " - 1", " - J" and so on made " - 0": n - 1 becomes n. */
export function listMutants(): readonly Mutant[] {
	const files = readdirSync(folder).filter((name) => /^[\w-]+\.ts$/.test(name));

	return files.flatMap((file) => {
		const text = readFileSync(join(folder, file), 'utf8');
		const matches = [...text.matchAll(subtraction)].filter(({ index }) => isCode(text, index));
		return matches.map(({ index, 0: found }) => ({
			file,
			line: text.slice(0, index).split('\n').length,
			source: `${text.slice(0, index)} - 0${text.slice(index + found.length)}`,
			before: lineAt(text, index)
		}));
	});
}

function isCode(text: string, index: number): boolean {
	return !/^\s*(\/?\*|\/\/)/.test(lineAt(text, index));
}

function lineAt(text: string, index: number): string {
	const start = text.lastIndexOf('\n', index) + 1;

	return text.slice(start, text.indexOf('\n', index)).trim();
}
