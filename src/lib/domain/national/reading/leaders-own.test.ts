import { expect, test } from 'vitest';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { readHardest, readShare } from './leaders-own.ts';

const figure = (count: number, n: number) => ({
	...{ low: count - 2.5, high: count + 2.5, n, invited: n },
	text: { da: `ca. ${count}`, en: `about ${count}` }
});

test.for([
	[65, 170, 40],
	[5, 125, 5],
	[5, 30, 15],
	[1240, 10_000, 12]
] as const)(
	'about %i of %i is about %i per cent, and no more is said than the count says',
	(given) => {
		const [count, n, share] = given;

		expect(readShare(figure(count, n))).toBe(share);
	}
);

test('what most leaders name is named, two where both are named as often', () => {
	const counts = [figure(20, 170), undefined, figure(65, 170), figure(65, 170)];
	const column = { code: 'all', leaders: 170, counts };

	expect(readHardest(column, currentQuestionnaire())).toEqual({
		...{ ids: ['faglighed', 'tillid'], share: 40 }
	});
	expect(readHardest({ ...column, counts: [undefined] }, currentQuestionnaire())).toBeUndefined();
});
