import type { Kysely } from 'kysely';
import type { Database } from '#lib/server/db/schema.ts';
import { insertYear } from '#lib/server/national/queries.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import {
	changeOf,
	inventRelease,
	type InventedFigure,
	themeFigures
} from '#tests/support/national/reading.ts';

/** Years that no round of a browser test is counted in; the same for all of them, since years only go forward. */
export const [before, latest] = [2091, 2092] as const;

/** A theme's leaders by how they and their employees see it; nobody in the groups that are not named. */
function gapFigures(theme: string, counts: Readonly<Record<string, number>>): InventedFigure[] {
	const groups = ['agreeHigh', 'agreeLow', 'overHigh', 'overLow', 'underHigh', 'underLow', 'none'];

	return groups.map((group) => ({
		...{
			group: 'self',
			measure: { kind: 'gapGroup', id: `${theme}:${group}`, statistic: 'count' }
		},
		...{ bounds: [counts[group] ?? 0, counts[group] ?? 0], n: 100 }
	}));
}

/** Two years, the later one with a theme that has moved and a sector that is shown. */
function figuresOf(trust: number) {
	const others = currentQuestionnaire().themes.filter(({ kind }) => kind === 'theme');

	return [
		...others.flatMap(({ id }) => [
			...themeFigures(id, 'employee', id === 'tillid' ? trust : 3.4, [
				...([(id === 'tillid' ? trust : 3.4) - 0.1, (id === 'tillid' ? trust : 3.4) + 0.1] as const)
			]),
			...themeFigures(id, 'self', 3.9)
		]),
		...themeFigures('tillid', 'employee', 4.2, [4, 4.4], { sector: 'kommune' }),
		...gapFigures('anerkendelse', { overLow: 60, agreeHigh: 30, none: 10 })
	];
}

/** Releases both years. */
export async function releaseYears(db: Kysely<Database>): Promise<void> {
	const trend = [changeOf('tillid_1', before, 3, true)];
	for (const [year, release] of [
		[before, inventRelease(before, figuresOf(3.9))],
		[latest, inventRelease(latest, figuresOf(4.2), { trend })]
	] as const)
		await db
			.transaction()
			.execute((trx) =>
				insertYear(trx, year, '2099-10-14', { body: JSON.stringify(release), basis: '[]' })
			);
}
