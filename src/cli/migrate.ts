import { openDatabase } from '#lib/server/db/client.ts';
import { migrateToLatest } from '#lib/server/db/migrate.ts';
import { readSettings } from '#lib/server/environment.ts';
import { answer, explain } from './command/run.ts';

const settings = readSettings(process.env);

if ('problem' in settings) answer({ problems: [settings.problem] });
else {
	try {
		const db = openDatabase(settings.database);
		const steps = await migrateToLatest(db);
		await db.destroy();

		answer({ said: steps.length === 0 ? 'Nothing to migrate.' : `Migrated: ${steps.join(', ')}.` });
	} catch (problem) {
		answer({ problems: [explain(problem)] });
	}
}
