/** What the operator may see of a running program, rounded as `coarse.ts` says where people could move it. */
export interface OperationState {
	readonly database: {
		readonly kind: 'sqlite' | 'postgres';
		readonly isWritable: boolean;
		/** In steps; undefined where it could not be asked. */
		readonly bytes: number | undefined;
	};
	readonly disks: readonly Disk[];
	/** How many rounds are in each state. */
	readonly rounds: Readonly<Partial<Record<string, number>>>;
	readonly mails: {
		/** Due or not, and never fewer than there are: 0, 10, 100, … */
		readonly waitingAtMost: number;
		/** Those that the mail server did not take the last time; the same scale. */
		readonly putOffAtMost: number;
		/** By how many minutes the first of those that are due is late, in steps. */
		readonly lateMinutes: number;
	};
	/** When the last backup ended that this program made and found sound. */
	readonly backupAt: Date | undefined;
	/** Of open rounds, lost ones and years. */
	readonly keysMissing: number;
	readonly jobs: readonly JobState[];
}

/** Where the database lies, and where the keys do; on PostgreSQL the keys only. Bytes, in steps. */
export interface Disk {
	readonly holds: 'data' | 'keys';
	readonly free: number;
	readonly size: number;
}

export interface JobState {
	readonly name: string;
	/** The last time that it had something to do and did it. */
	readonly succeededAt: Date | undefined;
	readonly failedAt: Date | undefined;
}
