import { worksFor } from '#lib/domain/access/member.ts';
import { missed } from '#lib/server/limits/guesses.ts';
import { requireRound } from '#lib/server/organisations/require-member.ts';

/** A round in the hands of an administrator of its organisation; for coordinators the page is not there. */
export async function requireAdministrator(event: Parameters<typeof requireRound>[0]) {
	const member = await requireRound(event);

	return worksFor(member.actor, member.organisation.id, ['orgadmin']) ? member : missed(event);
}
