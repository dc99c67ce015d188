import { describe, expect, test } from 'vitest';
import { writePlainCsv } from '#lib/domain/export/plain-csv.ts';
import { releaseInvented } from '#tests/support/national/released-year.ts';
import { listThemeMoments } from './moments.ts';
import { synthesise, syntheticSize } from './synthesise.ts';

const { release, questionnaire } = releaseInvented();
const draw = (of: 'leaders' | 'employees', leaders?: number) => {
	const table = synthesise(of, release, questionnaire, leaders);
	return { ...table, rows: [...table.rows] };
};
const employees = draw('employees');
const leaders = draw('leaders');

/** The answers to a statement, by leader. */
function readItem(table: typeof employees, item: string): readonly (readonly number[])[] {
	const at = table.columns.findIndex(({ name }) => name === item);
	const groups = Map.groupBy(table.rows, ([leader]) => leader);

	return [...groups.values()].map((rows) =>
		rows.flatMap((row) => (typeof row[at] === 'number' ? [row[at]] : []))
	);
}

const meanOf = (values: readonly number[]) =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

describe('invented people', () => {
	test('are the same each time, and others in another year', () => {
		const write = (year: number) =>
			[
				...writePlainCsv(
					synthesise('leaders', { ...release, year } as typeof release, questionnaire)
				)
			].join('');

		expect(write(2026)).toBe(write(2026));
		expect(write(2027)).not.toBe(write(2026));
	});

	test('are leaders with five to fourteen employees each', () => {
		const teams = [...Map.groupBy(employees.rows, ([leader]) => leader).values()];

		expect(leaders.size).toBe(syntheticSize.leaders);
		expect(teams).toHaveLength(syntheticSize.leaders);
		expect(Math.min(...teams.map(({ length }) => length))).toBe(5);
		expect(Math.max(...teams.map(({ length }) => length))).toBe(14);
	});

	test('are as many as asked for, the first of them those that are given out', () => {
		const many = draw('employees', 500);

		expect(many.rows.slice(0, employees.size)).toEqual(employees.rows);
		expect(new Set(many.rows.map(([leader]) => leader)).size).toBe(500);
		expect(many.size).toBe(many.rows.length);
	});

	test('answer as the country does on average, within a tenth', () => {
		const items = listThemeMoments(release, questionnaire).flatMap((theme) => theme.items);
		const off = items.map(({ id, mean }) =>
			Math.abs(meanOf(readItem(employees, id).flat()) - mean)
		);

		expect(items).toHaveLength(48);
		expect(Math.max(...off)).toBeLessThan(0.15);
	});

	test('differ about as much within and between leaders', () => {
		const [item] = listThemeMoments(release, questionnaire).flatMap((theme) => theme.items);
		const teams = readItem(employees, item?.id ?? '');
		const within = meanOf(
			teams.map((team) => {
				const mean = meanOf(team);
				return team.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (team.length - 1);
			})
		);
		const overall = meanOf(teams.map(meanOf));
		const between = meanOf(teams.map((team) => (meanOf(team) - overall) ** 2)) - within / 9;

		expect(Math.sqrt(within)).toBeCloseTo(item?.within ?? 0, 0.9);
		expect(Math.sqrt(between)).toBeCloseTo(item?.between ?? 0, 0.9);
	});
});
