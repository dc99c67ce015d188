import { expect, test } from 'vitest';
import type { Gap, GapGroup, GapHeading } from './gap.ts';
import { suggestThemes } from './themes-to-talk.ts';

function theme(id: string, heading: GapHeading, group: GapGroup, tenths = 0) {
	const gap: Gap = { group, heading, tenths, isBand: false, isLarge: false };

	return { id, gap };
}

test('a strength, the greatest certain difference and what both would develop, in the questionnaire’s order', () => {
	const themes = [
		theme('a', 'develop', 'agreeLow'),
		theme('b', 'blind', 'overLow', 4),
		theme('c', 'blind', 'overLow', 9),
		theme('d', 'strength', 'agreeHigh'),
		theme('e', 'strength', 'agreeHigh')
	];

	expect(suggestThemes(themes)).toEqual(['a', 'c', 'd']);
});

test('nothing is suggested where the employees’ figures point to nothing', () => {
	expect(suggestThemes([theme('a', 'none', 'none'), { id: 'b', gap: undefined }])).toEqual([]);
});
