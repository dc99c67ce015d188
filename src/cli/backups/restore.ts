import { usualDays } from '#lib/server/backups/names.ts';
import { restoreDump, restoreFile, type Restoring } from '#lib/server/backups/restore.ts';
import { lockDatabase } from '#lib/server/db/lock.ts';
import type { Settings } from '#lib/server/environment.ts';
import { openKeyRing } from '#lib/server/keys/ring.ts';
import type { Answer } from '../command/run.ts';
import type { RestoreWish } from './words.ts';

/** Puts one backup in place and says what became of it. */
export async function restoreAsTold(
	{ database, keyDir }: Settings,
	wish: RestoreWish,
	environment: NodeJS.ProcessEnv,
	now: Date
): Promise<Answer> {
	const place = database.kind === 'sqlite' ? database.file : 'the database';
	/* Held until this process ends, so that no server begins on half of a restore. */
	if (database.kind === 'sqlite' && lockDatabase(place) === 'taken') {
		return { problems: [`A server is serving ${place}: stop it first. Nothing was changed.`] };
	}

	const keys = openKeyRing(keyDir);
	const outcome =
		database.kind === 'sqlite'
			? await restoreFile(place, keys, wish, now)
			: await restoreDump(database.url, keys, wish.from, environment, now);

	return tell(outcome, wish, place, database.kind);
}

function tell(
	outcome: Restoring,
	{ from }: RestoreWish,
	place: string,
	kind: Settings['database']['kind']
): Answer {
	switch (outcome.kind) {
		case 'restored':
			return { said: tellRestored(outcome, from, place), problems: outcome.disagreements };
		case 'no_backup':
			return { problems: [`There is no file ${from}. Nothing was changed.`] };
		case 'has_log':
			return {
				problems: [
					`${from} has ${from}-wal beside it, so it is a database in use and no backup. Nothing was changed.`
				]
			};
		case 'occupied':
			return { problems: [occupied[kind](place)] };
		case 'in_use':
			return { problems: [`Something still uses ${place}. Nothing was changed: try again.`] };
		case 'damaged':
			return {
				problems: [`${from} cannot be restored. Nothing was changed.`, ...outcome.damage]
			};
	}
}

const occupied = {
	sqlite: (place: string) =>
		`There is a database at ${place}. Nothing was changed: with --force it is moved aside first.`,
	postgres: (place: string) =>
		`There are tables in ${place}. Nothing was changed: restore into an empty one and let DATABASE_URL name it.`
};

function tellRestored(
	{ aside, lost }: Extract<Restoring, { kind: 'restored' }>,
	from: string,
	place: string
): string {
	return [
		`Restored ${place} from ${from}. Everybody signs in again; what was sent after the backup is gone, and those links are open again.`,
		...(aside ? [`The database that was there is ${aside}, deleted after ${usualDays} days.`] : []),
		...(lost > 0
			? [`Rounds without their keys, marked as lost, their links say closed: ${lost}.`]
			: [])
	].join('\n');
}
