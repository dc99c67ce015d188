import { withdrawInvitation } from '#lib/server/invitations/withdraw.ts';
import type { Product } from '#lib/server/product.ts';
import type { Played } from './play.ts';

/**
 * Lets each leader who has an account and an open round withdraw two people: one who has answered and
 * one who has not. Returns the ids of the invitations.
 */
export async function withdrawSome(
	{ db }: Product,
	{ rounds, accounts }: Played,
	now: Date
): Promise<ReadonlySet<string>> {
	const withdrawn = new Set<string>();

	for (const { story, evaluations } of rounds) {
		for (const { id, story: told, links } of evaluations) {
			const { name, email } = told.leader;
			const accountId = accounts.get(email);
			if (story.fate !== 'open' || accountId === undefined) continue;

			const actor = { accountId, email, name, language: 'da', roles: [] } as const;
			const sent = new Set(told.sendings.map(({ address }) => address));
			const employees = links.filter(({ group }) => group === 'employee');
			const chosen = [
				employees.find(({ address }) => sent.has(address)),
				employees.find(({ address }) => !sent.has(address))
			];
			for (const invitationId of chosen.flatMap((link) => link?.invitationId ?? [])) {
				const outcome = await withdrawInvitation(db, actor, id, invitationId, now);
				if (outcome !== 'withdrawn') throw new Error(`nobody was withdrawn: ${outcome}`);
				withdrawn.add(invitationId);
			}
		}
	}

	return withdrawn;
}
