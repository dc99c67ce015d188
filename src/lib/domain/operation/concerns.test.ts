import { expect, test } from 'vitest';
import { findConcerns, latestMail, leastFree, oldestBackup } from './concerns.ts';
import type { OperationState } from './state.ts';

const now = new Date('2026-11-22T08:00:00Z');
const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
const gigabyte = 1_000_000_000;

const well: OperationState = {
	database: { kind: 'sqlite', isWritable: true, bytes: 4 * gigabyte },
	disks: [
		{ holds: 'data', free: 8 * gigabyte, size: 100 * gigabyte },
		{ holds: 'keys', free: leastFree, size: 10 * gigabyte }
	],
	rounds: { open: 1 },
	mails: { waitingAtMost: 100, putOffAtMost: 0, lateMinutes: latestMail },
	backupAt: before(oldestBackup),
	keysMissing: 0,
	jobs: [
		{ name: 'close', succeededAt: before(2), failedAt: before(3) },
		{ name: 'tidy', succeededAt: undefined, failedAt: undefined }
	]
};
const kindsIn = (change: Partial<OperationState>) =>
	findConcerns({ ...well, ...change }, now).map(({ kind }) => kind);

test('where all is just within its limits there is nothing to look at', () => {
	expect(findConcerns(well, now)).toEqual([]);
});

test.for<[string, Partial<OperationState>]>([
	['not_writable', { database: { ...well.database, isWritable: false } }],
	['keys_missing', { keysMissing: 1 }],
	['mails_late', { mails: { ...well.mails, lateMinutes: latestMail + 1 } }],
	['mails_put_off', { mails: { ...well.mails, putOffAtMost: 10 } }],
	['backup_old', { backupAt: before(oldestBackup + 1) }],
	['never_backed_up', { backupAt: undefined }],
	['disk_full', { disks: [{ holds: 'data', free: 8 * gigabyte - 1, size: 100 * gigabyte }] }],
	['disk_full', { disks: [{ holds: 'keys', free: leastFree - 1, size: 100 * gigabyte }] }],
	['job_fails', { jobs: [{ name: 'mail', succeededAt: undefined, failedAt: before(1) }] }],
	['job_fails', { jobs: [{ name: 'mail', succeededAt: before(2), failedAt: before(1) }] }]
])('just beyond one of them it says %s', ([kind, change]) => {
	expect(kindsIn(change)).toEqual([kind]);
});

test('a program with nothing in it asks for no backup yet', () => {
	expect(kindsIn({ backupAt: undefined, rounds: {} })).toEqual([]);
});

test('the disk of the keys need not hold a database', () => {
	const disks = [{ holds: 'keys' as const, free: leastFree, size: 2 * gigabyte }];

	expect(kindsIn({ disks, database: { ...well.database, bytes: 900 * gigabyte } })).toEqual([]);
});
