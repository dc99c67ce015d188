import type { Kysely } from 'kysely';
import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { dialectOf } from '#db/migrations/dialect.ts';
import {
	atMost,
	databaseStep,
	diskStep,
	lateStep,
	roundDown,
	roundUp
} from '#lib/domain/operation/coarse.ts';
import type { Disk, JobState, OperationState } from '#lib/domain/operation/state.ts';
import { canWrite } from '../db/ready.ts';
import type { Database } from '../db/schema.ts';
import type { Settings } from '../environment.ts';
import { timetable } from '../jobs/timetable.ts';
import { momentsKeyName, roundKeyName, roundKeys, type KeyRing } from '../keys/ring.ts';
import {
	countMails,
	countRounds,
	listEndings,
	listRoundsWithKeys,
	listYearsWithKeys,
	measureDatabase
} from './queries.ts';

export interface Looking {
	readonly db: Kysely<Database>;
	readonly keys: KeyRing;
	readonly settings: Pick<Settings, 'database' | 'keysElsewhere'>;
}

/** What the backup is called among the jobs. */
export const backupName = 'backup';

/**
 * How the program is doing, for the operator's page and for /metrics alike. All that people's visits
 * could move is rounded here, so that neither can tell more than the other. Throws where the database
 * cannot be asked.
 */
export async function lookAround(
	{ db, keys, settings }: Looking,
	now: Date
): Promise<OperationState> {
	const mails = await countMails(db, now);
	const endings = await listEndings(db);

	return {
		database: {
			kind: dialectOf(db),
			isWritable: await canWrite(db, now),
			bytes: roundUp(await measureDatabase(db), databaseStep)
		},
		disks: measureDisks(settings, keys),
		rounds: await countRounds(db),
		mails: {
			waitingAtMost: atMost(mails.waiting),
			putOffAtMost: atMost(mails.putOff),
			lateMinutes: roundDown(minutesSince(mails.dueSince, now), lateStep)
		},
		backupAt: endings.find(({ name }) => name === backupName)?.succeededAt,
		keysMissing: settings.keysElsewhere ? 0 : await countMissingKeys(db, keys),
		jobs: tellJobs(endings, dialectOf(db))
	};
}

/** All of the timetable, in its order; one process with a file of its own shares its keys with nobody. */
function tellJobs(endings: readonly JobState[], dialect: 'sqlite' | 'postgres') {
	return timetable
		.filter(({ name }) => name !== 'keys' || dialect === 'postgres')
		.map(({ name }) => {
			const ending = endings.find((each) => each.name === name);

			return ending ?? { name, succeededAt: undefined, failedAt: undefined };
		});
}

function minutesSince(moment: Date | undefined, now: Date): number {
	return moment ? Math.max(0, now.getTime() - moment.getTime()) / 60_000 : 0;
}

/** Only whether they are there: that each fits what was sealed to it is looked at when the program starts. */
async function countMissingKeys(db: Kysely<Database>, keys: KeyRing): Promise<number> {
	const rounds = await listRoundsWithKeys(db);
	const years = await listYearsWithKeys(db);
	const needed = [
		...rounds.flatMap((id) => roundKeys.map((use) => roundKeyName(id, use))),
		...years.map(momentsKeyName)
	];
	const there = new Set(keys.listNames());

	return needed.filter((name) => !there.has(name)).length;
}

/** What lies on another machine is looked at by the program there. */
function measureDisks(
	{ database, keysElsewhere }: Looking['settings'],
	keys: KeyRing
): readonly Disk[] {
	return [
		...(database.kind === 'sqlite' ? measureDisk('data', dirname(database.file)) : []),
		...(keysElsewhere ? [] : measureDisk('keys', keys.directory))
	];
}

/** Nothing where the folder is gone; what that means is said by others. */
function measureDisk(holds: Disk['holds'], folder: string): readonly Disk[] {
	try {
		const { bavail, blocks, bsize } = statfsSync(folder);

		return [
			{
				holds,
				free: roundDown(bavail * bsize, diskStep),
				size: roundDown(blocks * bsize, diskStep)
			}
		];
	} catch {
		return [];
	}
}
