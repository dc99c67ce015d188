/** How long something is kept, in the unit in which people are told. */
export type Length = FixedLength | { readonly months: number };

/** A length that is the same at any time of the year. */
export type FixedLength =
	{ readonly minutes: number } | { readonly hours: number } | { readonly days: number };

/** The moment that lies so far back: what is older than it has been kept long enough. */
export function dueBefore(length: Length, now: Date): Date {
	if (!('months' in length)) return new Date(now.getTime() - milliseconds(length));
	const before = new Date(now);
	before.setUTCMonth(before.getUTCMonth() - length.months);

	return before;
}

/** The moment until which something from then on is kept. */
export function keptUntil(length: Length, from: Date): Date {
	if (!('months' in length)) return new Date(from.getTime() + milliseconds(length));
	const until = new Date(from);
	until.setUTCMonth(until.getUTCMonth() + length.months);

	return until;
}

const minute = 60_000;

export function milliseconds(length: FixedLength): number {
	if ('minutes' in length) return length.minutes * minute;
	if ('hours' in length) return length.hours * 60 * minute;

	return length.days * 24 * 60 * minute;
}
