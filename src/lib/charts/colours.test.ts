import { expect, test } from 'vitest';
import { systemColour } from './colours.ts';

test('where the reader has chosen the colours, marks are text, soft fills are paper and grids are grey', () => {
	expect((['--self', '--employee', '--manager', '--ink'] as const).map(systemColour)).toEqual([
		'CanvasText',
		'CanvasText',
		'CanvasText',
		'CanvasText'
	]);
	expect((['--paper', '--employee-soft', '--self-soft'] as const).map(systemColour)).toEqual([
		'Canvas',
		'Canvas',
		'Canvas'
	]);
	expect((['--grid', '--grid-middle', '--line'] as const).map(systemColour)).toEqual([
		'GrayText',
		'GrayText',
		'GrayText'
	]);
});
