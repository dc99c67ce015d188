import type { Product } from '#lib/server/product.ts';
import { listNationalRounds } from '#lib/server/national/country.queries.ts';
import { releaseYear } from '#lib/server/national/release.ts';

/** How far back a story may reach. */
const longest = 5;

/** Releases the country's figures of each year that is over, the first one first, as the command does. */
export async function releaseYears({ db, keys }: Product, now: Date): Promise<void> {
	const thisYear = now.getUTCFullYear();
	const options = { withoutKey: false, onStep: () => undefined };

	for (let year = thisYear - longest; year < thisYear; year++) {
		if ((await listNationalRounds(db, year)).length > 0)
			await releaseYear(db, keys, year, options, now);
	}
}
