import type { NamedUnit } from '#lib/domain/round/unit-places.ts';
import type { TestDatabase } from './database.ts';

/** Puts an evaluation of an open round into the last of some units, from the top, as an opening does. */
export async function placeInUnit(
	{ db }: Pick<TestDatabase, 'db'>,
	evaluationId: string,
	path: readonly NamedUnit[]
): Promise<void> {
	await db
		.updateTable('evaluation')
		.set({ unit_id: path.at(-1)?.id ?? null, unit_path: JSON.stringify(path) })
		.where('id', '=', evaluationId)
		.execute();
}
