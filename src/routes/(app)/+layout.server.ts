import { isOperator } from '#lib/domain/access/member.ts';
import { listWorkplaces } from '#lib/server/organisations/home.queries.ts';
import type { LayoutServerLoad } from './$types';

/** The organisations that whoever is signed in runs rounds for, for the menu. */
export const load: LayoutServerLoad = async ({ locals: { db, actor } }) => ({
	isOperator: actor !== undefined && isOperator(actor),
	workplaces: actor ? await listWorkplaces(db, actor) : []
});
