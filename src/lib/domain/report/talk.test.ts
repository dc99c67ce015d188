import { describe, expect, test } from 'vitest';
import { type Figure, figureOf } from '../disclosure/figure.ts';
import { wordAnswer } from '../disclosure/wording.ts';
import type { ThemeReading } from './read.ts';
import { findTalkingPoints } from './talk.ts';

function figure(group: 'self' | 'manager', value: number | undefined): Figure {
	return figureOf(
		{ kind: 'team', evaluation: 'e', leader: 'l', group },
		{ kind: 'theme', id: 't', statistic: 'mean' },
		value === undefined ? undefined : wordAnswer(value),
		{ n: 1, invited: 1 }
	);
}

function themes(
	values: Readonly<Record<string, readonly [number | undefined, number | undefined]>>
): readonly Pick<ThemeReading, 'id' | 'row'>[] {
	return Object.entries(values).map(([id, [self, manager]]) => ({
		id,
		row: {
			id,
			kind: 'theme',
			figures: { self: figure('self', self), manager: figure('manager', manager) },
			intervals: {},
			shares: []
		}
	}));
}

describe('where a leader and a manager can begin to talk', () => {
	test('half a point apart is a place to begin, less is not', () => {
		const points = findTalkingPoints(
			themes({ a: [4, 4.5], b: [4, 4.4], c: [4.5, 4], d: [4.4, 4] })
		);

		expect(points).toEqual({
			managerMore: [{ id: 'a', tenths: 5 }],
			selfMore: [{ id: 'c', tenths: 5 }],
			room: []
		});
	});

	test('both see room for more only where neither answers as of a strength', () => {
		expect(findTalkingPoints(themes({ a: [3.4, 3.4], b: [3.5, 3.4], c: [3.4, 3.5] })).room).toEqual(
			['a']
		);
	});

	test('the three clearest are kept, in the order of the questionnaire', () => {
		const points = findTalkingPoints(
			themes({ a: [3.5, 4], b: [3.5, 5], c: [3.5, 4.2], d: [3.5, 4.1] })
		);

		expect(points.managerMore.map(({ id }) => id)).toEqual(['b', 'c', 'd']);
	});

	test('a theme that one of them left out is no place to begin', () => {
		const points = findTalkingPoints(themes({ a: [undefined, 5], b: [2, undefined] }));

		expect(points).toEqual({ managerMore: [], selfMore: [], room: [] });
	});
});
