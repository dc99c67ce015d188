import { addDays, type Day } from './calendar.ts';

/** Days that a round can be made longer, once. */
export const longestExtension = 28;

/** The latest day that a round can be moved to. */
export function latestClose(closesOn: Day): Day {
	return addDays(closesOn, longestExtension);
}

/** Whether a round may close on another day: later than planned, four weeks at most, and moved once only. */
export function judgeExtension(
	{ closesOn, wasExtended }: { readonly closesOn: Day; readonly wasExtended: boolean },
	day: Day
): 'allowed' | 'extended_before' | 'not_later' | 'too_long' {
	if (wasExtended) return 'extended_before';
	if (day <= closesOn) return 'not_later';

	return day > latestClose(closesOn) ? 'too_long' : 'allowed';
}
