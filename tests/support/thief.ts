import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder, as somebody who copied the disk would have them. */
export function stealFiles(folder: string): ReadonlyMap<string, Buffer> {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => join(folder, name))
		.filter((path) => statSync(path).isFile());

	return new Map(files.map((path) => [path, readFileSync(path)]));
}

/** Something that must not be found, and the form in which to look for it. */
export interface Secret {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** A text in the encodings in which a database or a log might hold it. */
export function secretText(name: string, text: string): readonly Secret[] {
	return [
		{ name, bytes: Buffer.from(text, 'utf8') },
		{ name: `${name}, in UTF-16`, bytes: Buffer.from(text, 'utf16le') },
		{
			name: `${name}, in base64`,
			bytes: Buffer.from(Buffer.from(text).toString('base64').slice(0, 24))
		}
	];
}

/** Bytes as they are, in hexadecimal and in base64. */
export function secretBytes(name: string, bytes: Uint8Array): readonly Secret[] {
	return [
		{ name, bytes },
		{ name: `${name}, in hexadecimal`, bytes: Buffer.from(Buffer.from(bytes).toString('hex')) },
		{
			name: `${name}, in base64`,
			bytes: Buffer.from(Buffer.from(bytes).toString('base64').slice(0, 32))
		}
	];
}

/** Where secrets stand in plain sight, as sentences. Empty when the promise holds. */
export function findSecrets(
	files: ReadonlyMap<string, Buffer>,
	secrets: readonly Secret[]
): readonly string[] {
	return [...files].flatMap(([path, content]) =>
		secrets
			.filter(({ bytes }) => content.includes(Buffer.from(bytes)))
			.map(({ name }) => `${name} in ${path}`)
	);
}
