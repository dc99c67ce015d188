import { findConcerns, type Concern } from '#lib/domain/operation/concerns.ts';
import type { Family, Sample } from '#lib/domain/operation/exposition.ts';
import type { JobState, OperationState } from '#lib/domain/operation/state.ts';

const kinds: readonly Concern['kind'][] = [
	...(['not_writable', 'keys_missing', 'disk_full', 'job_fails'] as const),
	...(['mails_put_off', 'mails_late', 'never_backed_up', 'backup_old'] as const)
];

/** The same for monitoring programs that the operator's page says to a person. */
export function stateFamilies(state: OperationState, now: Date): readonly Family[] {
	const { database, disks, rounds, mails, jobs, backupAt, keysMissing } = state;
	const concerns = new Set(findConcerns(state, now).map(({ kind }) => kind));

	return [
		gauge('database_up', 'Whether the database answers.', [{ value: 1 }]),
		gauge('database_writable', 'Whether answers can be kept.', [
			{ value: Number(database.isWritable) }
		]),
		gauge('database_bytes', 'Size of the database, in steps of 10 MB.', [
			...(database.bytes === undefined ? [] : [{ value: database.bytes }])
		]),
		gauge(
			'disk_free_bytes',
			'Free room on the disk of the database and of the keys, in steps of 100 MB.',
			disks.map(({ holds, free: value }) => ({ labels: { holds }, value }))
		),
		gauge(
			'disk_size_bytes',
			'Size of these disks.',
			disks.map(({ holds, size: value }) => ({ labels: { holds }, value }))
		),
		gauge(
			'rounds',
			'Rounds by state.',
			Object.entries(rounds).map(([name, value = 0]) => ({ labels: { state: name }, value }))
		),
		gauge('mails_waiting', 'Mails that wait: no more than 0, 10, 100, 1000 …', [
			{ value: mails.waitingAtMost }
		]),
		gauge('mails_put_off', 'Those that the mail server did not take, on the same scale.', [
			{ value: mails.putOffAtMost }
		]),
		gauge('mails_late_seconds', 'By how much the first of those due is late, in steps of 600.', [
			{ value: mails.lateMinutes * 60 }
		]),
		gauge('keys_missing', 'Key files of open or lost rounds and of years that are not there.', [
			{ value: keysMissing }
		]),
		gauge('backup_last_success_timestamp_seconds', 'When the last sound backup was made.', [
			...asMoment(backupAt)
		]),
		...jobMoments(jobs),
		gauge(
			'concern',
			'1 for what the operator’s page asks to be looked at.',
			kinds.map((kind) => ({ labels: { kind }, value: Number(concerns.has(kind)) }))
		)
	];
}

/** All that can be said while the database does not answer. */
export const databaseDown: readonly Family[] = [
	gauge('database_up', 'Whether the database answers.', [{ value: 0 }])
];

function jobMoments(jobs: readonly JobState[]): readonly Family[] {
	const samples = (momentOf: (job: JobState) => Date | undefined) =>
		jobs.flatMap((job) =>
			asMoment(momentOf(job)).map((sample) => ({ ...sample, labels: { job: job.name } }))
		);

	return [
		gauge(
			'job_last_success_timestamp_seconds',
			'When a job last had something to do and did it, whichever process it was.',
			samples(({ succeededAt }) => succeededAt)
		),
		gauge(
			'job_last_failure_timestamp_seconds',
			'When a job last failed, whichever process it was.',
			samples(({ failedAt }) => failedAt)
		)
	];
}

function gauge(name: string, help: string, samples: readonly Sample[]): Family {
	return { name, help, type: 'gauge', samples };
}

function asMoment(moment: Date | undefined): readonly Sample[] {
	return moment ? [{ value: Math.floor(moment.getTime() / 1000) }] : [];
}
