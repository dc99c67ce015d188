import { describe, expect, test } from 'vitest';
import { chanceFrom } from '#db/demo/chance.ts';
import {
	boxOf,
	doMeet,
	numberPlaces,
	placeWords,
	reachOf,
	type ViewPoint,
	type ViewWords
} from './self-and-others.ts';

function point(id: string, self: number, others: number, more: ViewPoint['more']): ViewPoint {
	return {
		...{ id, name: id, self, more, words: '' },
		others: { kind: 'value', low: others, high: others }
	};
}

const words: ViewWords = {
	alike: 'I ser det ens',
	selfMore: 'Dit svar er højere',
	othersMore: 'Medarbejdernes er højere'
};

describe('numbers', () => {
	test('are given to themes that certainly lie apart, in their order', () => {
		const places = numberPlaces([
			point('Drift', 4, 4, 'nobody'),
			point('Tillid', 4.5, 3, 'self'),
			point('Opad', 2, 4, 'others')
		]);

		expect(places.map(({ number, points: [first] }) => [number, first?.id])).toEqual([
			[1, 'Tillid'],
			[2, 'Opad']
		]);
		expect(places[0]).toMatchObject({ x: 87.5, y: 50 });
	});

	test('are shared by points that lie on each other', () => {
		const places = numberPlaces([
			point('Tillid', 4, 3, 'self'),
			point('Trivsel', 4, 3.1, 'self'),
			point('Drift', 4, 3.3, 'self')
		]);

		expect(places.map(({ points }) => points.map(({ id }) => id))).toEqual([
			['Tillid', 'Trivsel'],
			['Drift']
		]);
	});

	test('never hide each other, and leave no theme out, in any of a thousand pictures', () => {
		for (const points of drawPictures(1000)) {
			const places = numberPlaces(points);
			const named = places.flatMap((place) => place.points.map(({ id }) => id)).toSorted();

			expect(named).toEqual(
				points
					.filter(({ more }) => more !== 'nobody')
					.map(({ id }) => id)
					.toSorted()
			);
			for (const one of places)
				for (const other of places)
					if (one !== other)
						expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(5);
		}
	});
});

describe('words', () => {
	test('stand in the corners and along the band', () => {
		expect(placeWords([point('Drift', 4, 3, 'self')], words)).toEqual([
			'othersMore',
			'selfMore',
			'alike'
		]);
	});

	test.each([
		['othersMore', 2, 4.9],
		['selfMore', 4.8, 1.1],
		['alike', 1.8, 1.8]
	] as const)('are left out where a point lies under them: %s', (word, self, others) => {
		expect(placeWords([point('Drift', self, others, 'nobody')], words)).not.toContain(word);
	});

	test('meet no point of a thousand pictures', () => {
		const corner = { left: 0, right: 60, top: 0, bottom: 9 };
		let left = 0;
		for (const points of drawPictures(1000)) {
			if (!placeWords(points, words).includes('othersMore')) {
				left += 1;
				continue;
			}
			expect(points.some((each) => doMeet(boxOf(each), corner))).toBe(false);
		}

		expect(left).toBeGreaterThan(0);
	});
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

/** Twelve points each, with bars, wherever they can lie. */
function drawPictures(count: number): readonly (readonly ViewPoint[])[] {
	const chance = chanceFrom(8, 'pictures');
	const tenths = () => 1 + chance.below(41) / 10;

	return Array.from({ length: count }, () =>
		Array.from({ length: 12 }, (_, index) => {
			const [self, others] = [tenths(), tenths()];
			const more = Math.abs(self - others) < 0.5 ? 'nobody' : self > others ? 'self' : 'others';
			const reach = chance.below(8) / 10;
			return {
				...point(`t${index}`, self, others, more),
				interval: { low: Math.max(1, others - reach), high: Math.min(5, others + reach) }
			};
		})
	);
}
