/** How large an invented country is. */
export interface CountrySize {
	readonly organisations: number;
	/** At least one for each organisation. */
	readonly leaders: number;
}

/**
 * How many leaders each organisation has: few organisations are large and many are small. The weight of
 * the k-th largest is 1 / (k + 9); sizes are dealt out of order, so that no sector has all large ones.
 */
export function shareLeaders({ organisations, leaders }: CountrySize): readonly number[] {
	if (organisations < 1 || leaders < organisations)
		throw new Error('each organisation needs a leader');
	const weights = Array.from(
		{ length: organisations },
		(_, index) => 1 / (((index * step(organisations)) % organisations) + 10)
	);
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const spare = leaders - organisations;
	const shares = weights.map((weight) => 1 + Math.floor((spare * weight) / total));
	const given = shares.reduce((sum, share) => sum + share, 0);

	/* What rounding left over goes to the first ones, one each. */
	return shares.map((share, index) => share + (index < leaders - given ? 1 : 0));
}

/** A step that visits every place once. */
function step(organisations: number): number {
	const isCoprime = (one: number, other: number): boolean =>
		other === 0 ? one === 1 : isCoprime(other, one % other);
	let found = Math.max(1, Math.floor(organisations * 0.618));
	while (!isCoprime(found, organisations)) found++;

	return found;
}
