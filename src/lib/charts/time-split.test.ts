import { expect, test } from 'vitest';
import { longestBar, timeSplitChart } from './time-split.ts';

const parts = [
	{ id: 'drift', label: 'Drift', now: 45, wished: 25 },
	{ id: 'opad', label: 'Opad', now: 15, wished: undefined }
];
const wide = { colour: (property: string) => property, besideTable: true };

test('each part has a bar for now and one for the wish, in the order given', () => {
	const { data } = timeSplitChart(parts)(wide);

	expect(data.labels).toEqual(['Drift', 'Opad']);
	expect(data.datasets.map((dataset) => dataset.data)).toEqual([
		[45, 15],
		[25, null]
	]);
});

test('the axis ends at the ten above the longest bar, and never before forty', () => {
	expect(longestBar(parts)).toBe(50);
	expect(longestBar([{ id: 'a', label: 'A', now: 40, wished: 41 }])).toBe(50);
	expect(longestBar([{ id: 'a', label: 'A', now: 5, wished: 10 }])).toBe(40);
	expect(longestBar([])).toBe(40);
});

test('the colour is that of the leader in the scheme of the moment', () => {
	const { data } = timeSplitChart(parts)({ ...wide, colour: () => '#f2b35a' });

	expect(data.datasets[0]?.backgroundColor).toBe('#f2b35a');
});
