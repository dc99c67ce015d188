import { isOperator } from '#lib/domain/access/member.ts';
import { findApprover } from '#lib/domain/researcher/standing.ts';
import { listWorkplaces } from '#lib/server/organisations/home.queries.ts';
import type { LayoutServerLoad } from './$types';

/** What the menu of whoever is signed in leads to, besides their own. */
export const load: LayoutServerLoad = async ({ locals: { db, actor } }) => ({
	isOperator: actor !== undefined && isOperator(actor),
	isResearcher: findApprover(actor) !== undefined,
	workplaces: actor ? await listWorkplaces(db, actor) : []
});
