import { checkYear } from '#lib/server/national/check.ts';
import { releaseYear } from '#lib/server/national/release.ts';
import type { Product } from '#lib/server/product.ts';
import type { Answer } from '../command/run.ts';
import type { Order } from './order.ts';
import { tellChecking, tellRelease } from './words.ts';

/** Does what was asked for. With `json` the outcome is said as data, whether it is good or bad. */
export async function carryOut({ db, keys }: Product, order: Order, now: Date): Promise<Answer> {
	switch (order.verb) {
		case 'release': {
			const { withoutKey } = order;
			const options = { withoutKey, onStep: () => undefined };
			const release = await releaseYear(db, keys, order.year, options, now);
			return withData(order, release, tellRelease(release, order.year));
		}
		case 'check': {
			const checking = await checkYear(db, keys, order.year, () => undefined);
			return withData(order, checking, tellChecking(checking, order.year));
		}
	}
}

function withData({ json, year }: Order, outcome: object, said: Answer): Answer {
	return json ? { ...said, said: JSON.stringify({ year, ...outcome }) } : said;
}
