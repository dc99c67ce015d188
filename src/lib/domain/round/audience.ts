/** Someone who may read a report besides the leader. */
export interface Reader {
	readonly name: string;
	readonly email: string;
}

/**
 * Who will see the leader's report. Chosen before the first invitation, shown to everybody invited,
 * and never changed afterwards. `manager` and `hr` include those named before them.
 */
export interface Audience {
	readonly scope: 'leader' | 'manager' | 'hr' | 'named';
	/** HR's people, or those that the leader named. */
	readonly readers: readonly Reader[];
}
