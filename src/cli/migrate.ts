import { readSettings } from '#lib/server/environment.ts';
import { openUpToDate } from '#lib/server/product.ts';
import { answer, explain } from './command/run.ts';

const settings = readSettings(process.env);

if ('problem' in settings) answer({ problems: [settings.problem] });
else {
	try {
		const { db, steps } = await openUpToDate(settings, 'command');
		await db.destroy();

		answer({ said: steps.length === 0 ? 'Nothing to migrate.' : `Migrated: ${steps.join(', ')}.` });
	} catch (problem) {
		answer({ problems: [explain(problem)] });
	}
}
