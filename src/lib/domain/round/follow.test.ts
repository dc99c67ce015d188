import { describe, expect, test } from 'vitest';
import {
	countReady,
	listAreas,
	searchLeaders,
	sumEmployees,
	toProgress,
	type FollowedLeader
} from './follow.ts';
import type { PlacedUnit } from './unit-places.ts';

const danish = new Intl.Collator('da');
const inOrder = (a: string, b: string) => danish.compare(a, b);
const unit = (id: string, parentId?: string): PlacedUnit => ({
	...{ id, parentId, name: id.toUpperCase() }
});

function leader(
	name: string,
	unitId: string,
	invited: number,
	answered?: number,
	more: Partial<FollowedLeader> = {}
): FollowedLeader {
	const count = answered === undefined ? undefined : { invited, answered };
	const employees = toProgress(invited, count);

	return {
		...{ id: name, name, unitId, unit: unitId.toUpperCase(), isCancelled: false, bounced: 0 },
		...{ employees, ...more }
	};
}

describe('what is told of a group', () => {
	test('a count from five invited on, once there is one', () => {
		expect(toProgress(0, undefined).kind).toBe('nobody');
		expect(toProgress(4, { invited: 4, answered: 4 }).kind).toBe('few');
		expect(toProgress(5, undefined).kind).toBe('notYet');
		expect(toProgress(5, { invited: 5, answered: 2 })).toEqual({
			...{ kind: 'counted', invited: 5, answered: 2 }
		});
	});
});

test('a sum is made of the counts that are shown, and of nothing else', () => {
	const some = [
		leader('Anne', 'a', 5, 3),
		leader('Bo', 'a', 4, 4),
		leader('Carl', 'a', 9),
		leader('Dorte', 'a', 8, 8, { isCancelled: true }),
		leader('Erik', 'a', 6, 1)
	];

	expect(sumEmployees(some)).toEqual({ invited: 11, answered: 4 });
	expect(sumEmployees(some.slice(1, 4))).toBeUndefined();
	expect(countReady([...some, leader('Fie', 'a', 7, 5)])).toEqual({ invited: 3, answered: 1 });
});

describe('units', () => {
	const units = [
		unit('all'),
		unit('ø', 'all'),
		unit('a', 'all'),
		unit('a1', 'a'),
		unit('b', 'all')
	];
	const leaders = [
		leader('Anne', 'a1', 5, 3),
		leader('Bo', 'a', 6, 6, { bounced: 2 }),
		leader('Carl', 'ø', 3)
	];

	test('come by name with all below them, without the one that holds all and those that hold nobody', () => {
		const areas = listAreas(units, leaders, '', inOrder);

		expect(areas).toMatchObject([
			{ id: 'a', leaders: 2, employees: { invited: 11, answered: 9 }, bounced: 2 },
			{ id: 'ø', leaders: 1, employees: undefined, bounced: 0 }
		]);
		expect(listAreas(units, leaders, 'a', inOrder).map(({ id }) => id)).toEqual(['a1']);
	});

	test('in a circle hold nobody who could be reached', () => {
		const circle = [unit('x', 'y'), unit('y', 'x')];

		expect(listAreas(circle, [leader('Anne', 'x', 5, 3)], '', inOrder)).toEqual([]);
	});
});

describe('leaders', () => {
	const leaders = [
		leader('Åse Holm', 'skoler', 10, 9),
		leader('Bo Lund', 'teknik', 10, 4),
		leader('Anne Holm', 'teknik', 10, 5, { bounced: 1 }),
		leader('Carl Dam', 'teknik', 3)
	];
	const find = (asked: Partial<Parameters<typeof searchLeaders>[1]>) =>
		searchLeaders(leaders, { text: '', view: 'alle', order: 'navn', ...asked }, inOrder).map(
			({ name }) => name
		);

	test('are found by name and by unit, whatever the case', () => {
		expect(find({ text: 'HOLM' })).toEqual(['Anne Holm', 'Åse Holm']);
		expect(find({ text: 'tekn' })).toEqual(['Anne Holm', 'Bo Lund', 'Carl Dam']);
		expect(find({ text: 'ingen' })).toEqual([]);
	});

	test('are listed as Danes do, by unit, or by how many are missing', () => {
		expect(find({}).at(-1)).toBe('Åse Holm');
		expect(find({ order: 'enhed' })[0]).toBe('Åse Holm');
		expect(find({ order: 'mangler' })).toEqual(['Bo Lund', 'Anne Holm', 'Åse Holm', 'Carl Dam']);
	});

	test('can be those where a mail bounced, or where fewer than half have answered', () => {
		expect(find({ view: 'venter' })).toEqual(['Anne Holm']);
		expect(find({ view: 'halvdelen' })).toEqual(['Bo Lund']);
	});
});
