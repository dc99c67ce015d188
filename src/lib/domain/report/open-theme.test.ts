import { expect, test } from 'vitest';
import type { GapGroup } from './gap.ts';
import { findThemeToOpen } from './open-theme.ts';
import type { ThemeReading } from './read.ts';

function theme(id: string, group: GapGroup, tenths: number): Pick<ThemeReading, 'id' | 'gap'> {
	return {
		id,
		gap: { group, heading: 'none', tenths, isBand: false, isLarge: false }
	};
}

test('the theme with the largest certain difference stands open, whichever way it goes', () => {
	const over = theme('tillid', 'overLow', 9);
	const under = theme('opad', 'underHigh', -11);

	expect(findThemeToOpen([over, under])).toBe('opad');
	expect(findThemeToOpen([over, theme('opad', 'underHigh', -9)])).toBe('tillid');
});

test('what is agreed or not certain opens nothing', () => {
	expect(
		findThemeToOpen([theme('tillid', 'none', 12), theme('opad', 'agreeHigh', 4)])
	).toBeUndefined();
	expect(findThemeToOpen([{ ...theme('tillid', 'none', 0), gap: undefined }])).toBeUndefined();
	expect(findThemeToOpen([])).toBeUndefined();
});
