import { personOf, type PairOrganisation } from '#db/demo/pair-evaluation.ts';
import { pairActors } from '#db/demo/pair.ts';
import pair from '#db/demo/pair.json' with { type: 'json' };
import { createSignInLink } from '#lib/server/sign-in/ask.ts';
import type { Product } from '#lib/server/product.ts';
import type { Played } from './play.ts';

/** Somebody who can sign in, with a link that works in any browser for an hour. */
export interface OutlinedActor {
	readonly id: string;
	readonly role: string;
	readonly leader?: string;
	readonly org?: string;
	readonly email?: string;
	readonly login: { readonly kind: 'link'; readonly url: string } | null;
}

export async function outlineActors(
	{ db, settings }: Product,
	played: Played,
	now: Date
): Promise<readonly OutlinedActor[]> {
	const leaders = new Map(
		played.rounds.flatMap(({ evaluations }) =>
			evaluations.map(({ story, leaderId }) => [story.leader.email, leaderId] as const)
		)
	);
	const actors: OutlinedActor[] = [];

	for (const { organisation, id, role, email } of listAccounts()) {
		const leader = leaders.get(email);
		const path = await createSignInLink(db, email, 'da', now);
		actors.push({
			...{ id, role },
			...(leader === undefined ? {} : { leader }),
			...{ org: organisation.key, email },
			login: { kind: 'link', url: `${settings.origin}${path}` }
		});
	}

	return [...actors, { id: 'anon', role: 'anonymous', login: null }];
}

/** The ids under which somebody with this address acts; none for people without an account. */
export function actorIdsOf(emails: readonly (string | undefined)[]): readonly string[] {
	return listAccounts()
		.filter(({ email }) => emails.includes(email))
		.map(({ id }) => id);
}

/** Those of an organisation who may see who its leaders are and whom they have invited. */
export function staffIdsOf(organisation: string): readonly string[] {
	return listAccounts()
		.filter(({ role }) => role === 'coordinator' || role === 'orgadmin')
		.filter((account) => account.organisation.key === organisation)
		.map(({ id }) => id);
}

function listAccounts() {
	return pair.flatMap((organisation: PairOrganisation) =>
		pairActors.map(({ part, id, role }) => ({
			...{ organisation, role, email: personOf(organisation, part).email },
			id: id.replace(/^[a-z]+/u, (word) => word + organisation.key)
		}))
	);
}
