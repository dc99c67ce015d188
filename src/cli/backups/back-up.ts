import { join } from 'node:path';
import { backUp, type BackingUp } from '#lib/server/backups/back-up.ts';
import { forgetBackups } from '#lib/server/backups/forget.ts';
import { nameBackup } from '#lib/server/backups/names.ts';
import type { Settings } from '#lib/server/environment.ts';
import type { Answer } from '../command/run.ts';
import type { BackupWish } from './words.ts';

/** Makes one backup and says what became of it. Old ones go only after a new one that is sound. */
export async function backUpAsTold(
	settings: Settings,
	wish: BackupWish,
	environment: NodeJS.ProcessEnv,
	now: Date
): Promise<Answer> {
	const ending = settings.database.kind === 'sqlite' ? 'db' : 'dump';
	const target = 'to' in wish ? wish.to : join(wish.toFolder, nameBackup(ending, now));
	const outcome = await backUp(settings, target, environment, now);
	if (outcome.kind !== 'kept') return { problems: refuse(outcome, settings, target) };

	const { bytes, disagreements } = outcome;
	if (disagreements.length > 0) {
		return {
			problems: [`${target} is whole, but check-db finds this in it:`, ...disagreements]
		};
	}

	const forgotten = 'toFolder' in wish ? forgetBackups(wish.toFolder, wish.keepDays, now) : 0;
	const said = [
		`Backed up to ${target}: ${bytes} bytes, checked.`,
		...(forgotten > 0 ? [`Older backups deleted: ${forgotten}.`] : []),
		`The keys in ${settings.keyDir} are not in it; keep their copy apart from it.`
	];

	return { said: said.join(' ') };
}

function refuse(
	outcome: Exclude<BackingUp, { kind: 'kept' }>,
	{ database, keyDir }: Settings,
	target: string
): readonly string[] {
	switch (outcome.kind) {
		case 'no_database':
			return [`There is no database at ${database.kind === 'sqlite' ? database.file : 'its URL'}.`];
		case 'no_folder':
			return [`There is no folder for ${target}; make it, or mount its disk, first.`];
		case 'taken':
			return [`${target} is there already; a backup never takes another’s place.`];
		case 'among_keys':
			return [`${target} would lie in KEY_DIR (${keyDir}); keep keys and backups apart.`];
		case 'damaged':
			return [
				'The database is damaged, so that no backup was made; restore an earlier one.',
				...outcome.damage
			];
	}
}
