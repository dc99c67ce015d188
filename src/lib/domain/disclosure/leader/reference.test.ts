import { expect, test } from 'vitest';
import { countryOf, evenCuts } from '#tests/support/comparison.ts';
import { describeReference, middleOf } from './reference.ts';

test('a report keeps between which values the middle half of leaders lies, from published cut points', () => {
	const reference = describeReference(countryOf(['drift']));

	expect(middleOf(reference, 'drift')).toEqual({ low: 3.45, high: 3.95 });
	expect(evenCuts.filter((cut) => cut < 3450)).toHaveLength(4);
	expect(evenCuts.filter((cut) => cut > 3950)).toHaveLength(4);
});

test('there is no middle where the release shows no cut points, has one value only, or is not there', () => {
	const country = countryOf(['drift', 'opad']);
	const alike = { ...country.measures['drift'], cuts: evenCuts.map(() => 3700) };
	const partly = { ...country, measures: { drift: alike, opad: { within: 800 } } };

	expect(middleOf(describeReference(partly), 'drift')).toBeUndefined();
	expect(middleOf(describeReference(partly), 'opad')).toBeUndefined();
	expect(middleOf(describeReference(undefined), 'drift')).toBeUndefined();
	expect(middleOf(undefined, 'drift')).toBeUndefined();
});
