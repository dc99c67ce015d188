import { foundOrganisation, type FoundedOrganisation } from '#lib/server/organisations/found.ts';
import type { Product } from '#lib/server/product.ts';
import type { Answer } from '../command/run.ts';

/** Makes the organisation, and says under which id and who can sign in. */
export async function carryOut(
	{ db, settings }: Product,
	order: FoundedOrganisation,
	now: Date
): Promise<Answer> {
	const id = await foundOrganisation(db, order, now);
	const people = [order.admin, order.operator].filter((each) => each !== undefined).join(' and ');

	return {
		said: `Organisation ${id} is there. ${people} can sign in at ${settings.origin}/log-ind.`
	};
}
