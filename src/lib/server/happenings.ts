import { EventEmitter } from 'node:events';

/** What the program tells of itself to whoever counts it, and to nobody where nothing is counted. */
interface Happenings {
	/** A transaction that so many shared was kept. */
	commit: [people: number];
	/** A job had its turn; `idle` where there was nothing to do. */
	job: [name: string, ended: 'well' | 'badly' | 'idle'];
	/** What became of one mail. */
	mail: [outcome: 'sent' | 'put_off' | 'given_up'];
}

export const happenings = new EventEmitter<Happenings>();
