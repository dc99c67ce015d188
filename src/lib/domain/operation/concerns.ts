import type { Disk, JobState, OperationState } from './state.ts';

/** Something that the operator should do something about. */
export type Concern =
	| { readonly kind: 'not_writable' }
	| { readonly kind: 'keys_missing'; readonly count: number }
	| { readonly kind: 'never_backed_up' }
	| { readonly kind: 'backup_old'; readonly at: Date }
	| { readonly kind: 'disk_full'; readonly holds: Disk['holds']; readonly free: number }
	| { readonly kind: 'mails_late'; readonly minutes: number }
	| { readonly kind: 'mails_put_off' }
	| { readonly kind: 'job_fails'; readonly job: string; readonly at: Date };

const hour = 3_600_000;

/** A backup each night may take its time, and one night may fail while somebody is asleep. */
export const oldestBackup = 36 * hour;

/** Minutes by which no mail is late while the program is well. */
export const latestMail = 30;

/** Bytes below which a disk is called nearly full, however small the database is. */
export const leastFree = 1_000_000_000;

/** The nightly tidying needs the room of the database once more, and a backup beside it twice. */
const roomForCopies = 2;

/** What the operator should look at, the worst first. Empty where all is well. */
export function findConcerns(state: OperationState, now: Date): readonly Concern[] {
	const { database, keysMissing, mails } = state;

	return [
		...(database.isWritable ? [] : [{ kind: 'not_writable' } as const]),
		...(keysMissing > 0 ? [{ kind: 'keys_missing', count: keysMissing } as const] : []),
		...findFullDisks(state),
		...state.jobs.filter(isFailing).map(({ name, failedAt: at }) => ({
			...{ kind: 'job_fails' as const, job: name, at }
		})),
		...(mails.putOffAtMost > 0 ? [{ kind: 'mails_put_off' } as const] : []),
		...(mails.lateMinutes > latestMail
			? [{ kind: 'mails_late', minutes: mails.lateMinutes } as const]
			: []),
		...findOldBackup(state, now)
	];
}

function findFullDisks({ database, disks }: OperationState): readonly Concern[] {
	return disks
		.filter(({ holds, free }) => free < leastRoom(holds, database.bytes))
		.map(({ holds, free }) => ({ kind: 'disk_full', holds, free }));
}

function leastRoom(holds: Disk['holds'], database: number | undefined): number {
	return holds === 'data' ? Math.max(leastFree, roomForCopies * (database ?? 0)) : leastFree;
}

/** It failed, and has not ended well since. */
function isFailing(job: JobState): job is JobState & { readonly failedAt: Date } {
	const { succeededAt, failedAt } = job;

	return failedAt !== undefined && (succeededAt === undefined || succeededAt < failedAt);
}

/** A program without a round has nothing that is worth a backup yet. */
function findOldBackup({ backupAt, rounds }: OperationState, now: Date): readonly Concern[] {
	if (backupAt === undefined) {
		const isEmpty = Object.values(rounds).every((count = 0) => count === 0);
		return isEmpty ? [] : [{ kind: 'never_backed_up' }];
	}

	return now.getTime() - backupAt.getTime() > oldestBackup
		? [{ kind: 'backup_old', at: backupAt }]
		: [];
}
