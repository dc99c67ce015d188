import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { copyDatabase } from '../db/copy.ts';
import { publishFile } from '../durable.ts';
import { randomId } from '../random.ts';
import { nameCopyBefore, nameDraft, readAsideDate } from './names.ts';

/** How many copies from before migrations are kept at most. */
const most = 3;

/** Copies a SQLite database beside itself before a step of the schema changes it. */
export async function keepCopyBefore(file: string, step: string, now: Date): Promise<void> {
	const draft = join(dirname(file), nameDraft(randomId()));
	try {
		await copyDatabase(file, draft);
		publishFile(draft, nameCopyBefore(file, step, now));
	} finally {
		rmSync(draft, { force: true });
	}

	for (const name of listCopies(file).slice(most)) rmSync(join(dirname(file), name));
}

/** The newest first. */
function listCopies(file: string): readonly string[] {
	const base = basename(file);
	const dated = readdirSync(dirname(file)).flatMap((name) => {
		const date = name.startsWith(`${base}.before-`) ? readAsideDate(base, name) : undefined;

		return date ? [{ name, date: date.getTime() }] : [];
	});

	return dated.sort((one, other) => other.date - one.date).map(({ name }) => name);
}
