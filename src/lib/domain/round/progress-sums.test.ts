import { describe, expect, test } from 'vitest';
import { sumUnits, type Asked, type UnitPlace } from './progress-sums.ts';

const unit = (id: string, parentId?: string): UnitPlace => ({ id, parentId });

/** So many different people in a unit, of whom so many have answered. */
function people(unitId: string | undefined, count: number, answered = 0): readonly Asked[] {
	return Array.from({ length: count }, (_, index) => ({
		unitId,
		person: `${unitId ?? 'top'} ${index}`,
		answered: index < answered
	}));
}

function shown(units: readonly UnitPlace[], asked: readonly Asked[]) {
	return sumUnits(units, asked).map(({ unitId }) => unitId ?? 'whole');
}

describe('sums of leaders who have answered', () => {
	test('five people are counted, four are not', () => {
		expect(sumUnits([], people(undefined, 5, 3))).toEqual([
			{ unitId: undefined, invited: 5, answered: 3 }
		]);
		expect(sumUnits([], people(undefined, 4, 3))).toEqual([]);
	});

	test('a unit holds what is below it', () => {
		const units = [unit('a'), unit('a1', 'a'), unit('a2', 'a')];
		const asked = [...people('a1', 5, 2), ...people('a2', 6, 6)];

		expect(sumUnits(units, asked)).toEqual([
			{ unitId: undefined, invited: 11, answered: 8 },
			{ unitId: 'a', invited: 11, answered: 8 },
			{ unitId: 'a2', invited: 6, answered: 6 },
			{ unitId: 'a1', invited: 5, answered: 2 }
		]);
	});

	test('a unit of four hides the smallest beside it, or the whole would give it away', () => {
		const units = [unit('a'), unit('b'), unit('c')];

		expect(shown(units, [...people('a', 4), ...people('b', 6), ...people('c', 9)])).toEqual([
			'whole',
			'c'
		]);
	});

	test('two small units hide each other', () => {
		const units = [unit('a'), unit('b'), unit('c')];

		expect(shown(units, [...people('a', 2), ...people('b', 3), ...people('c', 9)])).toEqual([
			'whole',
			'c'
		]);
		expect(shown(units, [...people('a', 2), ...people('b', 2), ...people('c', 9)])).toEqual([
			'whole'
		]);
	});

	test('nothing is shown below a unit that is left out', () => {
		const units = [unit('a'), unit('b'), unit('b1', 'b'), unit('b2', 'b'), unit('c')];
		const asked = [...people('a', 1), ...people('b1', 5), ...people('b2', 5), ...people('c', 20)];

		expect(shown(units, asked)).toEqual(['whole', 'c']);
	});

	test('one manager of many leaders is one person', () => {
		const boss = people('a', 12).map((each) => ({ ...each, person: 'boss' }));

		expect(shown([unit('a')], boss)).toEqual([]);
		expect(shown([unit('a'), unit('b')], [...boss, ...people('b', 9)])).toEqual(['whole']);
	});

	test('whoever is in no unit, in one that is gone or in a circle counts for the whole', () => {
		const circle = [unit('x', 'y'), unit('y', 'x')];
		const asked = [...people(undefined, 2, 2), ...people('gone', 2, 1), ...people('x', 1, 1)];

		expect(sumUnits(circle, asked)).toEqual([{ unitId: undefined, invited: 5, answered: 4 }]);
	});
});

/** Every set of people whose sum follows from what is shown: what is left of each unit, and unions of those. */
function listRests(units: readonly UnitPlace[], asked: readonly Asked[]): readonly number[] {
	const visible = new Set(sumUnits(units, asked).map(({ unitId }) => unitId ?? ''));
	const parents = new Map(units.map(({ id, parentId }) => [id, parentId]));
	const home = ({ unitId }: Asked) => {
		let at = unitId;
		while (at !== undefined && !visible.has(at)) at = parents.get(at);
		return at ?? '';
	};
	const rests = new Map<string, Set<string>>();
	if (visible.size === 0) return [];
	for (const each of asked)
		rests.set(home(each), (rests.get(home(each)) ?? new Set()).add(each.person));

	return [...rests.values()].map((rest) => rest.size);
}

test('no difference of sums is about fewer than five people, in any of many small trees', () => {
	let tried = 0;
	for (let code = 0; code < 4 ** 6; code++) {
		const sizes = [0, 1, 2, 3, 4, 5].map(
			(place) => [0, 1, 4, 6][Math.floor(code / 4 ** place) % 4]
		);
		const units = [unit('a'), unit('b'), unit('a1', 'a'), unit('a2', 'a'), unit('b1', 'b')];
		const asked = [undefined, ...units.map(({ id }) => id)].flatMap((id, index) =>
			people(id, sizes[index] ?? 0)
		);
		const rests = listRests(units, asked);
		tried += rests.length;
		if (rests.some((size) => size < 5)) expect({ sizes, rests }).toEqual('five or more each');
	}

	expect(tried).toBeGreaterThan(4000);
});
