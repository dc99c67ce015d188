import { expect, test } from 'vitest';
import { linesOf, placeNames, reachOf, type ViewPoint } from './self-and-others.ts';

function point(id: string, self: number, others: number, more: ViewPoint['more']): ViewPoint {
	return {
		...{ id, name: id, self, more, words: '' },
		others: { kind: 'value', low: others, high: others }
	};
}

test('only themes that certainly lie apart carry their names', () => {
	const names = placeNames([point('Drift', 4, 4, 'nobody'), point('Tillid', 4.5, 3, 'self')]);

	expect(names.map(({ id }) => id)).toEqual(['Tillid']);
});

test('a name above the diagonal ends left of its point, one below it stands under it', () => {
	const [above, below] = placeNames([
		point('Opad', 2, 4, 'others'),
		point('Tillid', 4.5, 3, 'self')
	]);

	expect(above).toMatchObject({ anchor: 'end', x: 22, y: 25 });
	expect(below).toMatchObject({ anchor: 'end', x: 100 });
	expect(below?.y).toBeGreaterThan(50);
});

test('names of points that lie on each other do not, and are tied to their points', () => {
	const points = ['Tillid', 'Trivsel', 'Drift'].map((id) => point(id, 4, 3, 'self'));
	const places = placeNames(points).map(({ y }) => y);
	const distances = places.slice(1).map((y, index) => y - (places[index] ?? 0));

	expect(distances.every((distance) => distance >= 5.5)).toBe(true);
	expect(placeNames(points).map(({ thread }) => thread !== undefined)).toEqual([true, true, true]);
});

test('a long name is written on two lines, parted near its middle', () => {
	expect(linesOf('Driftsledelse')).toEqual(['Driftsledelse']);
	expect(linesOf('Tryghed til at sige tingene')).toEqual(['Tryghed til at', 'sige tingene']);
	expect(linesOf('Involvement and shared responsibility')).toEqual([
		'Involvement and',
		'shared responsibility'
	]);
});

test('behind a point lies the reach of chance, and behind a band its bounds alone', () => {
	const interval = { low: 3, high: 3.6 };
	const value = { ...point('a', 4, 3.3, 'self'), interval };

	expect(reachOf(value)).toEqual(interval);
	expect(reachOf({ ...value, others: { kind: 'band', low: 4.1, high: 5 } })).toMatchObject({
		low: 4.1,
		high: 5
	});
});

test('no name stands outside the picture, however many points lie on each other', () => {
	const all = Array.from({ length: 30 }, (_, index) =>
		point(`Tema ${index}`, index < 15 ? 5 : 2, index < 15 ? 3 : 4, index < 15 ? 'self' : 'others')
	);
	const names = placeNames(all);

	expect(names.length).toBeGreaterThan(5);
	expect(names.every(({ y }) => y > 0 && y < 95)).toBe(true);
});
