import { expect, test } from 'vitest';
import { figureOf } from '#lib/domain/disclosure/figure.ts';
import { plotShares } from './shares.ts';

function share(low: number, high: number, text = '') {
	return figureOf(
		{ kind: 'team', evaluation: 'e', leader: 'l', group: 'employee' },
		{ kind: 'item', id: 'retning_1', statistic: 'shareLow' },
		{ low, high, text: { da: text, en: text } },
		{ n: 20, invited: 22 }
	);
}

test('a share is as long as it reads, and »20 % or less« may be anything up to twenty', () => {
	const row = plotShares([share(0, 0.25), share(0.25, 0.35, '30 %'), share(0.45, 0.55)]);

	expect(row).toMatchObject({
		disagree: { certain: 0, possible: 20 },
		agree: { certain: 50, possible: 0 }
	});
	expect(row?.texts[1]).toEqual({ da: '30 %', en: '30 %' });
});

test('of »80 % or more« eighty are certain', () => {
	expect(plotShares([share(0, 0.25), share(0, 0.25), share(0.75, 1)])?.agree).toEqual({
		certain: 80,
		possible: 0
	});
});

test('the bars from both ends never cover each other', () => {
	const bounds = [
		[0, 0.25],
		...[25, 35, 45, 55, 65].map((p) => [p / 100, (p + 10) / 100]),
		[0.75, 1]
	];
	for (const [a = 0, b = 0] of bounds)
		for (const [c = 0, d = 0] of bounds.filter(([from = 0]) => a + from < 0.97)) {
			const row = plotShares([share(a, b), share(0, 0.25), share(c, d)]);
			const { disagree, agree } = row ?? {};
			const length = (bar = disagree) => (bar?.certain ?? 0) + (bar?.possible ?? 0);
			expect(length(disagree) + length(agree)).toBeLessThanOrEqual(100);
		}
});

test('without one of the three there is no picture', () => {
	const hidden = { ...share(0, 0.25), shown: false as const };

	expect(plotShares([share(0, 0.25), share(0.25, 0.35), hidden])).toBeUndefined();
	expect(plotShares([])).toBeUndefined();
});
