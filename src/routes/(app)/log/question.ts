import type { LogSearch } from '#lib/domain/audit/search.ts';
import { addDays, midnightOf } from '#lib/domain/round/calendar.ts';
import type { LogQuestion } from '#lib/server/audit/read-log.ts';

/** What a search asks of the log: whole days become moments. */
export function askLog({ from, until, action, doer, about }: LogSearch): LogQuestion {
	return {
		from: from === undefined ? undefined : midnightOf(from),
		until: until === undefined ? undefined : midnightOf(addDays(until, 1)),
		action,
		accountId: doer,
		about
	};
}
