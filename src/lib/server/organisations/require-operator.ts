import type { Actor } from '#lib/domain/access/actor.ts';
import { isOperator } from '#lib/domain/access/member.ts';
import { requireActor } from '../accounts/require-actor.ts';
import { missed, type Guess } from '../limits/guesses.ts';

/** Whoever runs the program; for everybody else the page is not there. */
export function requireOperator(event: Guess): Actor {
	const actor = requireActor(event.locals);

	return isOperator(actor) ? actor : missed(event);
}
