import { expect, test } from 'vitest';
import { roundReview } from './messages/round-review.ts';

test.for([
	[1, '1 leder har ikke bekræftet sin liste'],
	[2, '2 ledere har ikke bekræftet deres liste']
] as const)('%i: %s', ([count, sentence]) => {
	expect(roundReview.da.notes.unconfirmed({ count })).toBe(sentence);
});
