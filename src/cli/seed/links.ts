import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import { findSealedToken, listRoster } from '#lib/server/invitations/roster/queries.ts';
import type { Product } from '#lib/server/product.ts';
import type { RoundRef } from '#lib/server/rounds/queries.ts';

/** Somebody's invitation with the link that their mail would carry. */
export interface Link {
	readonly invitationId: string;
	readonly group: RaterGroup;
	readonly address: string;
	readonly token: string;
}

/** Reads the links of evaluations of one round with its mail key, as the mail job does. */
export async function readLinks(
	db: Product['db'],
	keys: Product['keys'],
	{ organisationId, id: roundId }: RoundRef,
	evaluations: readonly { readonly id: string }[]
): Promise<readonly (readonly Link[])[]> {
	const open = await keys.mailOpener(roundId);
	if (!open) throw new Error('the round has no mail key');

	const readLink = async (evaluationId: string, invitationId: string) => {
		const place = { organisationId, id: evaluationId };
		const sealed = await findSealedToken(db, place, invitationId);
		return new TextDecoder().decode(sealed && (await open(sealed, invitationId)));
	};

	return Promise.all(
		evaluations.map(async ({ id }) => {
			const roster = await listRoster(db, { organisationId, id });
			return Promise.all(
				roster.map(async ({ id: invitationId, group, address }) => ({
					...{ invitationId, group, address },
					token: await readLink(id, invitationId)
				}))
			);
		})
	);
}
