import { linkState } from '#lib/domain/round/link.ts';
import { findAccountByEmail } from '#lib/server/accounts/queries.ts';
import { findCurrentEvaluation, findOwnEvaluation } from '#lib/server/evaluations/own/queries.ts';
import { findInvitation } from '#lib/server/invitations/queries.ts';
import type { Product } from '#lib/server/product.ts';
import { readLinks } from '../seed/links.ts';

/** The link of an employee of this leader who has not answered; undefined when there is none. */
export async function findUnusedLink(
	{ db, keys }: Product,
	leaderEmail: string,
	now: Date
): Promise<string | undefined> {
	const account = await findAccountByEmail(db, leaderEmail);
	const current = account && (await findCurrentEvaluation(db, account.id));
	const evaluation = current && (await findOwnEvaluation(db, account.id, current.id));
	if (evaluation?.state !== 'open') return undefined;

	const { organisationId, roundId } = evaluation;
	const [links = []] = await readLinks(db, keys, { organisationId, id: roundId }, [evaluation]);

	for (const { group, token } of links) {
		const invitation = group === 'employee' ? await findInvitation(db, token) : undefined;
		if (invitation && linkState(invitation, now) === 'open') return token;
	}

	return undefined;
}
