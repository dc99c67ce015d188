import { describe, expect, test } from 'vitest';
import { cellLists } from '#lib/server/national/cell-lists.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { depthOf, indexCell, makeCellLists, nameCell } from './cells.ts';

describe('the lists of cells in db/national', () => {
	test('hold what the questionnaire’s codes make, so that no code was forgotten', () => {
		expect(cellLists).toEqual(makeCellLists(currentQuestionnaire()));
	});

	test('cross sector, level and field for teams, coarse cells first', () => {
		const depths = cellLists.teams.cells.map(depthOf);

		expect(cellLists.teams.cells).toHaveLength(4 * 4 * 13);
		expect(depths).toEqual(depths.toSorted());
	});

	test('narrow leaders’ own answers down in one thing at the most', () => {
		expect(cellLists.leaders.cells.map(depthOf).toSorted()).toEqual([
			0,
			...Array<number>(15).fill(1)
		]);
	});
});

test('a code that is not on the list is one of its own, and so is none', () => {
	const place = (sector?: string) =>
		indexCell(cellLists.teams, (name) => (name === 'sector' ? sector : 'ukendt'));

	expect(place('mars')).toBe(place());
	expect(place('stat')).not.toBe(place());
});

test('what a list does not divide by stands open in the name', () => {
	expect(nameCell(cellLists.leaders, ['all', '-39', 'all'])).toEqual({
		...{ sector: 'all', level: 'all', field: 'all', age: '-39', region: 'all' }
	});
});
