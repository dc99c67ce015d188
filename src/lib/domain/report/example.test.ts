import { expect, test } from 'vitest';
import { questionnaire } from '#tests/support/team.ts';
import { exampleReport } from './example.ts';
import { readReport } from './read.ts';

const reading = readReport(exampleReport(questionnaire, 'da'), questionnaire);

test('the example has something under each of the four headings', () => {
	const headings = new Set(reading.themes.map(({ gap }) => gap?.heading));

	expect([...headings].toSorted()).toEqual(['blind', 'develop', 'hidden', 'none', 'strength']);
});

test('the example shows both kinds of band, and a figure that is not shown', () => {
	const texts = reading.themes.flatMap(({ row }) =>
		row.figures.employee?.shown ? row.figures.employee.text.da : []
	);

	expect(texts).toContain('4,1 eller højere');
	expect(texts).toContain('4,0–4,5');
	expect(reading.themes.some(({ row }) => !row.figures.manager?.shown)).toBe(true);
});

test('the example has conditions, time and comments to look at', () => {
	expect(reading.conditions).toHaveLength(7);
	expect(reading.timeSplit).toHaveLength(6);
	expect(reading.comments.map(({ texts }) => texts.length)).toEqual([3, 4]);
});

test('the example is the same in English, save what people wrote', () => {
	const english = exampleReport(questionnaire, 'en');

	expect(english.figures).toEqual(exampleReport(questionnaire, 'da').figures);
	expect(english.comments[0]?.texts[0]).toMatch(/^The short meetings/u);
});
