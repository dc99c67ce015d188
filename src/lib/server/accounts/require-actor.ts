import { error } from '@sveltejs/kit';
import type { Actor } from '#lib/domain/access/actor.ts';

/** Whoever comes to a page that needs it is signed in: the table of rights lets nobody else through. */
export function requireActor({ actor }: { readonly actor: Actor | undefined }): Actor {
	return actor ?? error(404);
}
