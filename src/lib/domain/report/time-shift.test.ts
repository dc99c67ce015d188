import { expect, test } from 'vitest';
import { figureOf } from '../disclosure/figure.ts';
import { wordTime } from '../disclosure/wording.ts';
import type { TimePart } from './read.ts';
import { findTimeShift } from './time-shift.ts';

function parts(
	percent: Readonly<Record<string, readonly [number | undefined, number | undefined]>>
): readonly TimePart[] {
	const figure = (id: string, statistic: 'now' | 'wished', value: number | undefined) =>
		figureOf(
			{ kind: 'team', evaluation: 'e', leader: 'l', group: 'self' },
			{ kind: 'timeSplit', id, statistic },
			value === undefined ? undefined : wordTime(value),
			{ n: 1, invited: 1 }
		);

	return Object.entries(percent).map(([id, [now, wished]]) => ({
		id,
		now: figure(id, 'now', now),
		wished: figure(id, 'wished', wished)
	}));
}

test('time is to move from the part that gives most to the part that gains most', () => {
	expect(findTimeShift(parts({ drift: [40, 25], folk: [20, 30], fremad: [5, 10] }))).toEqual({
		more: 'folk',
		less: 'drift'
	});
});

test('of two equal wishes the first in the questionnaire is named', () => {
	expect(findTimeShift(parts({ drift: [40, 20], folk: [20, 30], fremad: [5, 15] }))?.more).toBe(
		'folk'
	);
});

test('nothing moves where the wish is what is, or was left empty', () => {
	expect(findTimeShift(parts({ drift: [50, 50], folk: [50, 50] }))).toBeUndefined();
	expect(findTimeShift(parts({ drift: [50, undefined], folk: [50, undefined] }))).toBeUndefined();
	expect(findTimeShift([])).toBeUndefined();
});
