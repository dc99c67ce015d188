import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { findOwnEvaluation, type EvaluationRef } from '../own/queries.ts';
import { beginEvaluation } from './begin.ts';

/**
 * Begins to plan a pulse after an evaluation: the themes that the leader works with and nothing else, no
 * comments, and nobody on the list yet. What the leader told of the post comes along. Where one is being
 * planned or runs, it is that one.
 */
export async function beginPulse(
	db: Kysely<Database>,
	actor: Actor,
	afterEvaluation: string,
	themes: readonly string[]
): Promise<EvaluationRef> {
	const before = await findOwnEvaluation(db, actor.accountId, afterEvaluation);
	const { leader, unit, organisationName: organisation, background } = before?.plan ?? {};
	const job =
		leader && unit !== undefined && organisation !== undefined && background
			? { name: leader.name, unit, organisation, background }
			: undefined;

	return beginEvaluation(db, actor, {
		selection: {
			...{ form: 'tilpasset', themes, focusOnly: true },
			...{ comments: false, conditions: false, peers: false }
		},
		job
	});
}
