import { expect, test } from 'vitest';
import { describeEstimate } from './estimate.ts';

test('a careful guess says why it is not the figure', () => {
	expect(describeEstimate({ text: { da: '3,9', en: '3.9' }, n: 5, invited: 12 })).toEqual({
		da: 'Et forsigtigt bud er 3,9: Når 5 af 12 har svaret, kan tallet ligge for langt ude ved et tilfælde. Buddet ligger derfor lidt nærmere landets gennemsnit.',
		en: 'A careful guess is 3.9: when 5 of 12 have answered, the figure may lie too far out by chance. So the guess lies a little nearer to the national average.'
	});
});
