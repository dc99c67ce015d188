import { expect, test } from 'vitest';
import { describeOverTime } from './over-time.ts';

const said = { now: { da: '3,9', en: '3.9' }, earlier: { da: '3,2', en: '3.2' } };
const when = {
	then: { da: 'maj 2026', en: 'May 2026' },
	now: { da: 'november 2026', en: 'November 2026' }
};

test('what lies within the critical difference is unchanged, with both values', () => {
	expect(describeOverTime({ direction: 'same', ...said }, when)).toEqual({
		da: 'Uændret inden for usikkerheden: 3,2 i maj 2026, 3,9 i november 2026.',
		en: 'Unchanged within the uncertainty: 3.2 in May 2026, 3.9 in November 2026.'
	});
});

test('what lies beyond it is higher or lower', () => {
	expect(describeOverTime({ direction: 'higher', ...said }, when)).toEqual({
		da: 'Højere i november 2026 end i maj 2026: 3,9 mod 3,2. Det er mere, end tilfældigheder kan forklare.',
		en: 'Higher in November 2026 than in May 2026: 3.9 against 3.2. That is more than chance can explain.'
	});
	expect(describeOverTime({ direction: 'lower', ...said }, when)).toEqual({
		da: 'Lavere i november 2026 end i maj 2026: 3,9 mod 3,2. Det er mere, end tilfældigheder kan forklare.',
		en: 'Lower in November 2026 than in May 2026: 3.9 against 3.2. That is more than chance can explain.'
	});
});

test('where nothing was compared, the values stand side by side and no change is said', () => {
	const { da, en } = describeOverTime(undefined, when);

	expect(da).toBe('Tallene står ved siden af hinanden. De kan ikke sige, om noget har ændret sig.');
	expect(en).toBe('The figures stand side by side. They cannot say whether anything has changed.');
});
