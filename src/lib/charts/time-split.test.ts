import { expect, test } from 'vitest';
import { longestBar } from './time-split.ts';

test('the axis ends at the ten above the longest bar, and never before forty', () => {
	expect(longestBar([{ id: 'drift', label: 'Drift', now: 45, wished: 25 }])).toBe(50);
	expect(longestBar([{ id: 'a', label: 'A', now: 40, wished: 41 }])).toBe(50);
	expect(longestBar([{ id: 'a', label: 'A', now: 5, wished: 10 }])).toBe(40);
	expect(longestBar([{ id: 'a', label: 'A', now: 15, wished: undefined }])).toBe(40);
	expect(longestBar([])).toBe(40);
});
