import type { Actor } from '#lib/domain/access/actor.ts';
import { worksFor } from '#lib/domain/access/member.ts';
import { requireActor } from '#lib/server/accounts/require-actor.ts';
import { missed, type Guess } from '#lib/server/limits/guesses.ts';
import { findOrganisation, type Organisation } from '#lib/server/organisations/queries.ts';
import { findRound, type Round } from '#lib/server/rounds/queries.ts';

/** Whoever asks, and the organisation they run rounds for. */
export interface Member {
	readonly actor: Actor;
	readonly organisation: Organisation;
}

type Asked = Guess & { readonly params: Partial<Record<'org' | 'round', string>> };

/** An organisation that whoever asks runs rounds for; any other one is not there. */
export async function requireMember(
	event: Asked,
	roles?: Parameters<typeof worksFor>[2]
): Promise<Member> {
	const { params, locals } = event;
	const actor = requireActor(locals);
	const id = params.org ?? '';
	if (!worksFor(actor, id, roles)) return missed(event);

	const organisation = await findOrganisation(locals.db, id);
	if (organisation?.kind !== 'organisation' || !organisation.isVerified) return missed(event);

	return { actor, organisation };
}

/** One of its rounds. What a leader prepares alone is not there for others until it opens. */
export async function requireRound(event: Asked): Promise<Member & { readonly round: Round }> {
	const member = await requireMember(event);
	const ref = { organisationId: member.organisation.id, id: event.params.round ?? '' };
	const round = await findRound(event.locals.db, ref);
	if (!round || (round.isLeadersOwn && round.state === 'draft')) return missed(event);

	return { ...member, round };
}
