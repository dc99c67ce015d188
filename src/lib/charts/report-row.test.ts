import { expect, test } from 'vitest';
import type { ShownFigure } from '#lib/domain/disclosure/figure.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import { plotFigures, plotTime } from './report-row.ts';

function shown(group: RaterGroup, low: number, high: number, text: string): ShownFigure {
	return {
		population: { kind: 'team', evaluation: 'e', leader: 'l', group },
		measure: { kind: 'item', id: 'retning_1', statistic: 'mean' },
		shown: true,
		low,
		high,
		text: { da: text, en: text },
		n: 9,
		invited: 12
	};
}

test('a rounded mean is drawn at its value, with the interval around it', () => {
	const row = {
		figures: { employee: shown('employee', 3.75, 3.85, '3,8') },
		intervals: { employee: { low: 3.5, high: 4.1 } }
	};

	expect(plotFigures(row, 'da')).toEqual([
		{
			group: 'employee',
			shown: true,
			kind: 'value',
			low: 3.8,
			high: 3.8,
			text: '3,8',
			interval: { low: 3.5, high: 4.1 }
		}
	]);
});

test('a band keeps its bounds and has no mark', () => {
	const row = {
		figures: { employee: shown('employee', 4.1, 5, '4,1 eller højere') },
		intervals: {}
	};

	expect(plotFigures(row, 'da')).toMatchObject([{ kind: 'band', low: 4.1, high: 5 }]);
});

test('one person’s answer is a mark without an interval, and groups come in lane order', () => {
	const row = {
		figures: { manager: shown('manager', 4, 4, '4'), self: shown('self', 3, 3, '3') },
		intervals: {}
	};

	expect(plotFigures(row, 'en').map(({ group }) => group)).toEqual(['self', 'manager']);
	expect(plotFigures(row, 'en')).toMatchObject([{ kind: 'single', low: 3 }, { low: 4 }]);
});

test('a figure that is not shown says so and nothing more', () => {
	const { population, measure } = shown('employee', 1, 1, '');

	expect(
		plotFigures(
			{ figures: { employee: { population, measure, shown: false } }, intervals: {} },
			'da'
		)
	).toEqual([{ group: 'employee', shown: false }]);
});

test('a part of the time is in whole per cent, and one that was skipped has none', () => {
	const label = { da: 'Drift', en: 'Operations' };
	const timeSplit = {
		id: 'tid',
		text: label,
		wishText: label,
		parts: [{ code: 'drift', label }],
		sum: 100
	};
	const parts = [{ id: 'drift', now: shown('self', 0.29, 0.29, '29 %'), wished: undefined }];

	expect(plotTime(parts, { timeSplit }, 'en')).toEqual([
		{ id: 'drift', label: 'Operations', now: 29, wished: undefined }
	]);
});
