import type { Kysely } from 'kysely';
import { dialectOf } from '#db/migrations/dialect.ts';
import { hourOf } from '#lib/domain/round/calendar.ts';
import { isWorkingTime } from '#lib/domain/round/working-days.ts';
import { forgetCopies } from '../backups/forget.ts';
import type { Database } from '../db/schema.ts';
import { emptyLog, tidyDatabase } from '../db/tidy.ts';
import { carryOutHandovers } from '../imports/handed-over/carry-out.ts';
import { forgetHandovers } from '../imports/handed-over/forget.ts';
import { hasOrderedHandover } from '../imports/handed-over/queries.ts';
import { remindLeaders } from '../follow-up/remind.ts';
import { claimKeyFolder } from '../keys/claim.ts';
import type { KeyRing } from '../keys/ring.ts';
import { deleteOldMisses } from '../limits/queries.ts';
import { missWindow } from '../limits/shared.ts';
import { deliverMails, type Delivering } from '../mail/deliver.ts';
import { deleteStaleMails, hasDueMail } from '../mail/queries.ts';
import { remindMissing } from '../mail/remind.ts';
import { renewProgressCounts } from '../progress/renew.ts';
import { closeDueRounds } from '../rounds/close.ts';
import { hasReadyRound, openReadyRounds } from '../rounds/plan/open-ready.ts';
import { deleteExpiredAttempts } from '../oidc/queries.ts';
import { idleTime } from '../sessions/lifetime.ts';
import { deleteEndedSessions } from '../sessions/queries.ts';
import { deleteExpiredLinks } from '../sign-in/queries.ts';
import { hasOrderedUpload } from '../uploads/applying.queries.ts';
import { deleteExpiredUploads } from '../uploads/queries.ts';
import { applyUploads } from './apply-uploads.ts';
import { forgetDue, isSteady } from './forget.ts';
import { findLastLook, noteLook } from './queries.ts';

export interface JobContext extends Delivering {
	readonly db: Kysely<Database>;
	readonly keys: KeyRing;
	/** The only place that the time comes from. */
	readonly clock: () => Date;
	/** Milliseconds that have passed since whenever: a clock that nobody can set. */
	readonly passing: () => number;
}

export interface Job {
	readonly name: string;
	/** Milliseconds between two runs. */
	readonly every: number;
	/** Looks whether there is anything to do, without writing. Left out where that costs as much. */
	readonly isDue?: (context: JobContext, now: Date) => Promise<boolean> | boolean;
	/** Milliseconds that must lie between two runs, whoever ran it. */
	readonly rest?: number;
	/** What it does cannot be undone, so it waits for a while when the clock has been set. */
	readonly isCareful?: boolean;
	/**
	 * Milliseconds without a sign of life after which another process may take over, a minute if left out;
	 * what jobs do bears being done twice.
	 */
	readonly lease?: number;
	/** Says `again` when there is more to do at once. */
	readonly run: (context: JobContext, now: Date) => Promise<'again' | 'done'>;
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** All that the program does by itself. */
export const timetable: readonly Job[] = [
	{
		name: 'keys',
		every: minute,
		isDue: ({ db }) => dialectOf(db) === 'postgres',
		async run({ db, keys }, now) {
			if ((await claimKeyFolder(db, keys, now)) === 'taken')
				throw new Error('another machine serves this database with keys of its own');
			return 'done';
		}
	},
	{
		name: 'mail',
		every: 10 * second,
		isDue: ({ db }, now) => hasDueMail(db, now),
		run: async (context, now) => ((await deliverMails(context, now)) > 0 ? 'again' : 'done')
	},
	{
		name: 'uploads',
		every: 10 * second,
		isDue: ({ db }) => hasOrderedUpload(db),
		async run({ db }, now) {
			await applyUploads(db, now);
			return 'done';
		}
	},
	{
		name: 'handovers',
		every: 10 * second,
		isDue: ({ db }) => hasOrderedHandover(db),
		async run({ db, keys }, now) {
			await carryOutHandovers(db, keys, now);
			return 'done';
		}
	},
	{
		name: 'reminders',
		every: 10 * minute,
		isCareful: true,
		async run({ db }, now) {
			await remindMissing(db, now);
			return 'done';
		}
	},
	{
		name: 'follow-up',
		every: 10 * minute,
		isCareful: true,
		isDue: (_, now) => isWorkingTime(now),
		async run({ db }, now) {
			await remindLeaders(db, now);
			return 'done';
		}
	},
	{
		name: 'open',
		every: minute,
		isCareful: true,
		isDue: ({ db }, now) => hasReadyRound(db, now),
		async run({ db, keys }, now) {
			await openReadyRounds(db, keys, now);
			return 'done';
		}
	},
	{
		name: 'close',
		every: minute,
		isCareful: true,
		async run({ db, keys }, now) {
			await closeDueRounds(db, keys, now);
			await emptyLog(db);
			return 'done';
		}
	},
	{
		name: 'progress',
		every: 10 * minute,
		isCareful: true,
		async run({ db }, now) {
			await renewProgressCounts(db, now);
			return 'done';
		}
	},
	{
		name: 'clean',
		every: 10 * minute,
		isCareful: true,
		async run({ db, keys }, now) {
			await deleteStaleMails(db, now);
			await deleteExpiredLinks(db, now);
			await deleteExpiredAttempts(db, now);
			await deleteOldMisses(db, missWindow, now);
			await deleteExpiredUploads(db, now);
			await forgetHandovers(db, keys, now);
			await deleteEndedSessions(db, new Date(now.getTime() - idleTime), now);
			return 'done';
		}
	},
	{
		name: 'forget',
		every: hour,
		rest: 12 * hour,
		async run({ db, keys }, now) {
			const lastLook = await findLastLook(db);
			await noteLook(db, now);
			if (isSteady(lastLook, now)) await forgetDue(db, keys, now);

			return 'done';
		}
	},
	{
		name: 'tidy',
		every: 10 * minute,
		rest: 12 * hour,
		isDue: (_, now) => hourOf(now) === 3,
		async run({ db }, now) {
			await tidyDatabase(db);
			await forgetCopies(db, now);
			return 'done';
		}
	}
];
