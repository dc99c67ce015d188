import { readSettings } from '#lib/server/environment.ts';
import { backUpAsTold } from './backups/back-up.ts';
import { readBackupWish } from './backups/words.ts';
import { answer, explain } from './command/run.ts';

try {
	const wish = readBackupWish(process.argv.slice(2));
	const settings = readSettings(process.env);

	if ('usage' in wish) answer({ problems: [wish.usage] });
	else if ('problem' in settings) answer({ problems: [settings.problem] });
	else answer(await backUpAsTold(settings, wish, process.env, new Date()));
} catch (problem) {
	answer({ problems: [explain(problem)] });
}
