import { expect, test } from 'vitest';
import { previewGroup } from './preview.ts';

test.for([
	[5, 40, undefined],
	[7, 40, undefined],
	[8, 41, 40],
	[12, 43, 40],
	[30, 47, 40]
] as const)('%i invited may be shown as %i tenths or higher', ([invited, band, bandAtFive]) => {
	expect(previewGroup(invited)).toMatchObject({ band, bandAtFive });
});

test('shares come from 17 answers on, and only where so many are invited', () => {
	expect(previewGroup(16).shares).toBeUndefined();
	expect(previewGroup(17).shares).toBe(17);
	expect(previewGroup(40).shares).toBe(17);
});

test('the word on agreement comes from 29 answers on', () => {
	expect(previewGroup(28).agreement).toBeUndefined();
	expect(previewGroup(29).agreement).toBe(29);
});
