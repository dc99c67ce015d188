import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Story } from '#db/demo/story.ts';
import { readSettings } from '#lib/server/environment.ts';
import { openProduct, type Product } from '#lib/server/product.ts';
import { playStory } from '../seed/play.ts';
import { releaseYears } from './release-years.ts';

/**
 * Makes the database of a story unless there is one. It is made in a folder of its own and moved last
 * of all, so that a run that is interrupted leaves nothing that looks finished.
 */
export async function buildDemo(
	env: NodeJS.ProcessEnv,
	tell: (now: Date) => Story,
	now: Date
): Promise<{ readonly problem: string } | Record<never, never>> {
	const settings = readSettings(env);
	if ('problem' in settings) return settings;
	if (settings.database.kind !== 'sqlite') return { problem: 'The demonstration needs SQLite.' };

	const { file } = settings.database;
	if (existsSync(file)) return {};

	const workshop = join(dirname(file), 'unfinished');
	const keys = join(workshop, 'keys');
	const unfinished = join(workshop, 'country.db');
	rmSync(workshop, { recursive: true, force: true });
	const product = await openProduct(
		{ ...env, DATABASE_URL: `file:${unfinished}`, KEY_DIR: keys },
		'command'
	);
	if ('problem' in product) return product;

	await fill(product, tell(now), now);
	rmSync(join(keys, 'app-secret'), { force: true });
	moveAll(keys, settings.keyDir);
	renameSync(unfinished, file);
	rmSync(workshop, { recursive: true });

	return {};
}

/** Closing the last connection also folds SQLite's log into the file, which can then be moved. */
async function fill(product: Product, story: Story, now: Date): Promise<void> {
	try {
		await playStory(product, story, now);
		await releaseYears(product, now);
	} finally {
		await product.close();
	}
}

function moveAll(from: string, to: string): void {
	mkdirSync(to, { recursive: true, mode: 0o700 });
	for (const name of readdirSync(from)) renameSync(join(from, name), join(to, name));
}
