import type { Kysely } from 'kysely';
import { decodeAnswers } from '#lib/domain/ballot/encode.ts';
import { layoutFor } from '#lib/domain/ballot/layout.ts';
import { ratingPart } from '#lib/domain/ballot/parts.ts';
import { threshold } from '#lib/domain/disclosure/bounds.ts';
import { ballotBinding } from '#lib/server/ballots/binding.ts';
import type { Database } from '#lib/server/db/schema.ts';
import type { KeyRing } from '#lib/server/keys/ring.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { countSaid, type FirstAnswers } from '#tests/support/ballot-box.ts';
import type { LargeRound } from '#tests/support/large-round.ts';

/** What an employee said to the first statement about everything. */
type Said = Parameters<typeof countSaid>[0][number];

/** Reads and opens every ballot of a round, and keeps of it one statement. Writes nothing. */
export async function openPlainly(
	db: Kysely<Database>,
	keys: KeyRing,
	{ id }: LargeRound
): Promise<readonly Said[]> {
	const open = await keys.ballotOpener(id);
	if (!open) throw new Error('the round has a key');
	const layout = layoutFor(currentQuestionnaire());
	const rows = await db
		.selectFrom('ballot')
		.select(['evaluation_id', 'rater_group', 'part', 'sealed'])
		.where('round_id', '=', id)
		.execute();
	const said: Said[] = [];
	for (const { evaluation_id: evaluationId, rater_group: group, part, sealed } of rows) {
		const plain = await open(sealed, ballotBinding(evaluationId, group, part));
		if (!plain) throw new Error('every ballot opens');
		if (group !== 'employee' || part !== ratingPart) continue;
		const value = decodeAnswers(plain, layout)?.items['samlet_1'];
		said.push({ evaluationId, value: typeof value === 'number' ? value : 0 });
	}

	return said;
}

/** How many of each team's employees said what, of teams that are large enough to be counted. */
export function countPlainly(said: readonly Said[]): readonly FirstAnswers[] {
	return countSaid(said).filter(({ answered }) => answered >= threshold);
}
