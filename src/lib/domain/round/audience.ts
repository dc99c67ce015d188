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
	/** The manager's address where the scope includes the manager: kept here, because invitations end with the round. */
	readonly manager?: string | undefined;
}

/** The narrowest choice, from which every evaluation starts. */
export const leaderOnly: Audience = { scope: 'leader', readers: [] };

/** How many people a leader may name. */
export const readerLimit = 4;

/** Whether a scope includes the leader's own manager. */
export function includesManager({ scope }: Pick<Audience, 'scope'>): boolean {
	return scope === 'manager' || scope === 'hr';
}

/** The same audience with the manager's present address, or without one where the scope has none. */
export function withManager(audience: Audience, manager: string | undefined): Audience {
	const { scope, readers } = audience;

	return includesManager(audience) && manager ? { scope, readers, manager } : { scope, readers };
}

/** The audience of one leader's report: in a round of many leaders each has a manager of their own. */
export function audienceOf(audience: Audience, manager: string): Audience {
	return manager === '' ? audience : withManager(audience, manager);
}

/** The addresses of everybody who may read the report besides the leader. */
export function listReaderAddresses({ manager, readers }: Audience): readonly string[] {
	return [...(manager ? [manager] : []), ...readers.map(({ email }) => email)];
}

/** Whether all who may read one report could read another too, so that its figures are new to nobody. */
export function isWithinAudience(audience: Audience, other: Audience): boolean {
	return listReaderAddresses(audience).every((address) => isReader(other, address));
}

/** Whether an address belongs to somebody who may read the report besides the leader. */
export function isReader(audience: Audience, address: string): boolean {
	return listReaderAddresses(audience).some((each) => each.toLowerCase() === address.toLowerCase());
}
