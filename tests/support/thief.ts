import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file below a folder, as somebody who copied the disk would have them. What a server removes
 * while it is copied is passed over.
 */
export function stealFiles(
	folder: string,
	isWanted: (path: string) => boolean = () => true
): ReadonlyMap<string, Buffer> {
	const stolen = new Map<string, Buffer>();
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		const content = readIfFile(join(folder, name), isWanted);
		if (content) stolen.set(join(folder, name), content);
	}

	return stolen;
}

function readIfFile(path: string, isWanted: (path: string) => boolean): Buffer | undefined {
	try {
		return statSync(path).isFile() && isWanted(path) ? readFileSync(path) : undefined;
	} catch (problem) {
		if (problem instanceof Error && 'code' in problem && problem.code === 'ENOENT')
			return undefined;
		throw problem;
	}
}

/** Something that must not be found, and the form in which to look for it. */
export interface Secret {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** A text in the encodings in which a database or a log might hold it. */
export function secretText(name: string, text: string): readonly Secret[] {
	const bytes = Buffer.from(text, 'utf8');

	return [
		{ name, bytes },
		{ name: `${name}, in UTF-16`, bytes: Buffer.from(text, 'utf16le') },
		{ name: `${name}, in hexadecimal`, bytes: Buffer.from(bytes.toString('hex')) },
		...inBase64(name, bytes)
	];
}

/** Bytes as they are, in hexadecimal and in base64. */
export function secretBytes(name: string, bytes: Uint8Array): readonly Secret[] {
	return [
		{ name, bytes },
		{ name: `${name}, in hexadecimal`, bytes: Buffer.from(Buffer.from(bytes).toString('hex')) },
		...inBase64(name, bytes)
	];
}

/** Within something longer, base64 looks different for each of the three places where it may begin. */
function inBase64(name: string, bytes: Uint8Array): readonly Secret[] {
	return [0, 1, 2].flatMap((shift) => {
		const whole = bytes.subarray(shift, shift + 3 * Math.floor((bytes.length - shift) / 3));
		const text = Buffer.from(whole).toString('base64').slice(0, 40);

		return text.length < 8 ? [] : [{ name: `${name}, in base64`, bytes: Buffer.from(text) }];
	});
}

/** Where secrets stand in plain sight, as sentences. Empty when the promise holds. */
export function findSecrets(
	files: ReadonlyMap<string, Buffer>,
	secrets: readonly Secret[]
): readonly string[] {
	const search = makeSearch();
	search.add(secrets);

	return [...files].flatMap(([path, content]) =>
		search.namesIn(content).map((name) => `${name} in ${path}`)
	);
}

/** Looks for thousands of secrets in one pass, because looking for each would take hours. */
export interface Search {
	add(secrets: readonly Secret[]): void;
	/** The names of the secrets that stand in a file, each once. */
	namesIn(content: Buffer): readonly string[];
}

export function makeSearch(): Search {
	const byStart = new Map<number, Secret[]>();
	const marks = new Uint8Array(1 << 20);

	return {
		add(secrets) {
			for (const secret of secrets) {
				if (secret.bytes.length < 4) throw new Error('too short to be searched for');
				const start = startOf(secret.bytes);
				marks[markOf(start)] = 1;
				byStart.set(start, [...(byStart.get(start) ?? []), secret]);
			}
		},
		namesIn(content) {
			const names = new Set<string>();
			let start = startOf(content) >>> 8;
			for (let at = 3; at < content.length; at++) {
				/* The last four bytes as one whole number: anything finer is ten times as slow. */
				start = (start << 8) | (content[at] ?? 0);
				if (marks[markOf(start)] === 0) continue;
				for (const { name, bytes } of byStart.get(start) ?? []) {
					if (isAt(content, bytes, at - 3)) names.add(name);
				}
			}

			return [...names];
		}
	};
}

function isAt(content: Buffer, bytes: Uint8Array, at: number): boolean {
	const end = at + bytes.length;

	return end <= content.length && content.compare(bytes, 0, bytes.length, at, end) === 0;
}

function startOf(bytes: Uint8Array): number {
	const [a = 0, b = 0, c = 0, d = 0] = bytes;

	return (a << 24) | (b << 16) | (c << 8) | d;
}

function markOf(start: number): number {
	return Math.imul(start, 0x9e3779b1) >>> 12;
}
