import { describe, expect, test } from 'vitest';
import type { Language } from '#lib/domain/language.ts';

type Area = Record<Language, unknown>;

const files = import.meta.glob<Record<string, Area>>('./messages/*.ts', { eager: true });
const areas = Object.values(files).flatMap((file) => Object.entries(file));

describe.for(areas)('the messages of %s', ([, { da, en }]) => {
	test('have the same shape in both languages', () => {
		expect(shapeOf(en)).toEqual(shapeOf(da));
	});

	test('leave no text empty and no placeholder in braces', () => {
		const texts = [...listTexts(da), ...listTexts(en)];

		expect(texts.filter((text) => text.trim() === '' || /[{}]/u.test(text))).toEqual([]);
	});
});

test('every file of messages is one area', () => {
	expect(areas.length).toBe(Object.keys(files).length);
	expect(areas.length).toBeGreaterThan(15);
});

/** The paths of a tree with what kind of leaf lies there; a function is a text with its own values. */
function shapeOf(value: unknown, path = ''): readonly string[] {
	if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];

	return Object.entries(value).flatMap(([key, child]) => shapeOf(child, `${path}.${key}`));
}

function listTexts(value: unknown): readonly string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];

	return Object.values(value).flatMap(listTexts);
}
