import { expect, test } from 'vitest';
import { employeesMean } from '#tests/support/comparison.ts';
import type { Display } from '#lib/domain/disclosure/display.ts';
import { showChange } from '#lib/domain/disclosure/leader/change.ts';
import { criticalDifference } from '#lib/domain/disclosure/leader/margin.ts';
import { readChanges } from '../changes.ts';
import { describeChange, describeChanges, describeEarlier, wordDirection } from './change.ts';

const name = { da: 'Retning og mening', en: 'Direction and purpose' };
const said = { now: { da: '4,1', en: '4.1' }, earlier: { da: '3,2', en: '3.2' } };

test('the round before is named with those who answered then', () => {
	const date = { da: '20. november 2024', en: '20 November 2024' };

	expect(describeEarlier({ answered: 8, invited: 11 }, date)).toEqual({
		da: 'Den forrige runde lukkede 20. november 2024. Dengang svarede 8 af 11 medarbejdere. Det er ikke nødvendigvis de samme, der har svaret nu.',
		en: 'The previous round closed on 20 November 2024. Then 8 of 11 employees answered. They are not necessarily the same people as now.'
	});
});

test('a round before that used another version says so', () => {
	const date = { da: '1. maj 2026', en: '1 May 2026' };
	const { da, en } = describeEarlier({ answered: 8, invited: 11, partly: true }, date);

	expect(da).toMatch(
		/svaret nu\. Skemaet er kommet i en ny udgave siden\. Derfor sammenligner vi kun det, der er spurgt om med de samme ord\.$/u
	);
	expect(en).toMatch(/The questionnaire has a new version since then\. So we only compare/u);
});

test('what went up or down is a sentence with both values', () => {
	expect(describeChange(name, { direction: 'higher', ...said })).toEqual({
		da: 'Retning og mening ligger højere: 4,1 nu, 3,2 sidst.',
		en: 'Direction and purpose lies higher: 4.1 now, 3.2 last time.'
	});
	expect(describeChange(name, { direction: 'lower', ...said })).toEqual({
		da: 'Retning og mening ligger lavere: 4,1 nu, 3,2 sidst.',
		en: 'Direction and purpose lies lower: 4.1 now, 3.2 last time.'
	});
});

test('what did not certainly change has no sentence, only a word in the table', () => {
	expect(describeChange(name, { direction: 'same', ...said })).toBeUndefined();
	expect(wordDirection('same')).toEqual({
		da: 'ingen sikker ændring',
		en: 'no certain change'
	});
});

test.for([
	[
		['same', 'same'],
		'Ingen af tallene har ændret sig mere, end tilfældigheder kan forklare.',
		'None of the figures has changed by more than chance can explain.'
	],
	[
		['same', 'higher'],
		'De andre tal har ikke ændret sig mere, end tilfældigheder kan forklare.',
		'The other figures have not changed by more than chance can explain.'
	],
	[
		['lower', 'higher'],
		'Alle tallene har ændret sig mere, end tilfældigheder kan forklare.',
		'All the figures have changed by more than chance can explain.'
	]
] as const)('%j together', ([directions, da, en]) => {
	expect(describeChanges(directions.map((direction) => ({ direction })))).toEqual({ da, en });
});

test('from the frozen figure to the sentence, up and down are never said inside the critical difference', () => {
	const value = (tenths: number): Display => ({ kind: 'value', tenths });
	let sentences = 0;
	for (const [n, invited] of [
		[5, 9],
		[9, 12],
		[12, 12]
	] as const)
		for (let before = 12; before <= 48; before++)
			for (let after = 12; after <= 48; after++) {
				const now = employeesMean(value(after), n, invited);
				const earlier = employeesMean(value(before), 8, 11);
				const measure = { ...now.measure, statistic: 'change' } as typeof now.measure;
				const frozen = { ...now, ...showChange(now, earlier, 900), measure };
				const [change] = readChanges([now, frozen]);
				const sentence = change && describeChange(name, change);
				if (sentence === undefined) continue;
				sentences += 1;
				const apart = Math.abs(after - before) / 10;

				if (apart * 1000 <= criticalDifference(900, now, earlier)) expect.fail(sentence.da);
				if (sentence.da.includes('højere') !== after > before) expect.fail(sentence.da);
				if (!sentence.da.includes(`${earlier.text.da} sidst`)) expect.fail(sentence.da);
			}
	expect(sentences).toBeGreaterThan(500);
});
