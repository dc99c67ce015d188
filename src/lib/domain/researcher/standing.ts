import type { Actor } from '../access/actor.ts';
import type { Day } from '../round/calendar.ts';

/** How far somebody has come towards the figures that are made for research. */
export type Standing =
	| { readonly kind: 'stranger' }
	/** Approved by an organisation, whose log says what they use. */
	| { readonly kind: 'approved'; readonly organisationId: string }
	| { readonly kind: 'researcher'; readonly organisationId: string; readonly acceptedOn: Day };

/** The organisation by which somebody is a researcher; the first by its id where there are several. */
export function findApprover(actor: Pick<Actor, 'roles'> | undefined): string | undefined {
	const organisations = (actor?.roles ?? []).flatMap(({ organisationId, role }) =>
		role === 'researcher' ? [organisationId] : []
	);

	return organisations.toSorted()[0];
}
