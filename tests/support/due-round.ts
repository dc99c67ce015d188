import type { Kysely } from 'kysely';
import type { Chance } from '#db/demo/chance.ts';
import type { Database } from '#lib/server/db/schema.ts';
import type { KeyRing } from '#lib/server/keys/ring.ts';
import { countSaid, type FirstAnswers } from './ballot-box.ts';
import { answer, answerAll, openTestRound, standardForm } from './builders.ts';

const daysAgo = (count: number) => new Date(Date.now() - count * 86_400_000);

/** A round of two teams whose last day has passed while nobody looked, and what was said in it. */
export async function openDueRound(
	place: { readonly db: Kysely<Database>; readonly keys: KeyRing },
	chance: Chance
): Promise<{ readonly id: string; readonly said: readonly FirstAnswers[] }> {
	const round = await openTestRound(place, { employees: [8, 12], now: daysAgo(20) });
	const said: { evaluationId: string; value: 1 | 2 | 3 | 4 | 5 }[] = [];

	for (const { id: evaluationId, links } of round.evaluations) {
		for (const { token } of links.filter(({ group }) => group === 'employee').slice(1)) {
			const value = (1 + chance.below(5)) as 1 | 2 | 3 | 4 | 5;
			const draft = answerAll(standardForm, 'employee', value);
			await answer(place, place.keys, token, draft, daysAgo(9));
			said.push({ evaluationId, value });
		}
	}

	return { id: round.id, said: countSaid(said) };
}

export async function hasDueRound(db: Kysely<Database>): Promise<boolean> {
	const row = await db
		.selectFrom('round')
		.select('id')
		.where('closes_at', '<=', new Date().toISOString())
		.where('state', 'in', ['open', 'counted'])
		.executeTakeFirst();

	return row !== undefined;
}
