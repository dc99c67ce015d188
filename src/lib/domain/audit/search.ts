import type { Day } from '../round/calendar.ts';
import type { AuditAction } from './entry.ts';

/** What somebody looks for in the audit log, as it stands in the address and in the form for the file. */
export interface LogSearch {
	readonly from: Day | undefined;
	/** The last day that is shown. */
	readonly until: Day | undefined;
	readonly action: AuditAction | undefined;
	/** An account's id. */
	readonly doer: string | undefined;
	/** An evaluation's id. */
	readonly about: string | undefined;
	/** From 1. */
	readonly page: number;
}

/** The same search as an address has it, without what was not asked for. */
export function writeLogSearch({ from, until, action, doer, about, page }: LogSearch): string {
	const asked = { fra: from, til: until, hvad: action, hvem: doer, om: about };
	const parts = Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : []));

	return new URLSearchParams([...parts, ...(page > 1 ? [['side', String(page)]] : [])]).toString();
}
