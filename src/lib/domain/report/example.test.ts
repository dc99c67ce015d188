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

test('the example says how it went since last time, beyond chance and within it', () => {
	const directions = reading.changes.map(({ direction }) => direction);

	expect(new Set(directions)).toEqual(new Set(['higher', 'lower', 'same']));
	expect(reading.earlier).toEqual({ closedOn: '2024-11-22', invited: 11, answered: 8 });
});

test('the example has places, a careful guess and a balance of four directions', () => {
	expect(reading.themes.every(({ place }) => place !== undefined)).toBe(true);
	expect(reading.themes.some(({ estimate }) => estimate !== undefined)).toBe(true);
	expect(reading.balance.map(({ orientation }) => orientation)).toEqual([
		...['opad', 'indad', 'udad', 'fremad']
	]);
});

test('the example is the same in English, save what people wrote', () => {
	const english = exampleReport(questionnaire, 'en');

	expect(english.figures).toEqual(exampleReport(questionnaire, 'da').figures);
	expect(english.comments[0]?.texts[0]).toMatch(/^The short meetings/u);
});

test('where a theme of the example has a place among leaders, it has their middle half', () => {
	const { themes } = readReport(exampleReport(questionnaire, 'da'), questionnaire);
	const placed = themes.filter(({ place }) => place);

	expect(placed.length).toBeGreaterThan(0);
	for (const { place, middle } of themes) expect(middle !== undefined).toBe(place !== undefined);
	expect(themes.find(({ id }) => id === 'anerkendelse')?.middle).toEqual({ low: 3.3, high: 3.9 });
});
