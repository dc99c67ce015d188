import { statSync } from 'node:fs';
import { isAnonymousGroup } from '#lib/domain/rater-group/groups.ts';
import { makeSearch, stealFiles, type Search } from '../thief.ts';
import type { Row } from './copy.ts';
import { asFindings, type Finding } from './findings.ts';
import { addressOf, answersOf, linkOf, machineOf, wordsOf } from './people.ts';
import type { Scene } from './watch.ts';

/** Where the addresses of people invited belong while a round is open. */
export const addressTables = ['invitation', 'planned_rater'];

export function prepareSearches({ people, keyFolder }: Pick<Scene, 'people' | 'keyFolder'>): {
	everywhere: Search;
	outside: Search;
} {
	const everywhere = makeSearch();
	const outside = makeSearch();
	for (const person of people) {
		everywhere.add([...answersOf(person), ...wordsOf(person), ...linkOf(person)]);
		everywhere.add(machineOf(person));
		/* Leaders and their managers are named where the evaluation is. */
		if (isAnonymousGroup(person.group)) outside.add(addressOf(person));
	}
	for (const content of stealFiles(keyFolder).values()) everywhere.add(secretKey(content));

	return { everywhere, outside };
}

function secretKey(content: Buffer) {
	const key = content.subarray(0, 32);

	return [
		{ name: 'a key', bytes: key },
		{ name: 'a key', bytes: Buffer.from(key.toString('hex')) },
		{ name: 'a key', bytes: Buffer.from(key.toString('base64').slice(0, 40)) }
	];
}

export function foundIn(
	search: Search,
	content: Buffer,
	path: string,
	fault: Finding['fault']
): readonly Finding[] {
	const names = search.namesIn(content).map((name) => `${name} in ${path}`);

	return names.flatMap((words) => asFindings(words.startsWith('a key') ? 'key' : fault, [words]));
}

export function bufferOf(rows: readonly Row[]): Buffer {
	return Buffer.from(rows.map(({ content }) => content).join('\n'));
}

/** Files are read again only where they were written to. */
export function makeFileWatch(folders: readonly string[]) {
	const seen = new Map<string, string>();

	return {
		listChanged: () =>
			new Map(folders.flatMap((folder) => [...stealFiles(folder, (path) => isNew(seen, path))]))
	};
}

function isNew(seen: Map<string, string>, path: string): boolean {
	const { mtimeMs, size, ino } = statSync(path);
	const mark = `${mtimeMs} ${size} ${ino}`;
	if (seen.get(path) === mark) return false;
	seen.set(path, mark);

	return true;
}
