import { checkDatabase } from '#lib/server/db/check.ts';
import { runCommand } from './command/run.ts';

await runCommand(async ({ db, keys }) => {
	const problems = await checkDatabase(db, keys, new Date());

	return problems.length === 0 ? { said: 'The database is sound.' } : { problems };
});
