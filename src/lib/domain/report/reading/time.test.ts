import { expect, test } from 'vitest';
import { describeTimeShift, timeIsAsWished } from './time.ts';

test('what a leader would move is said from and to', () => {
	expect(
		describeTimeShift({ da: 'Fremad', en: 'Forward' }, { da: 'Drift', en: 'Operations' })
	).toEqual({
		da: 'Du vil gerne flytte tid fra »Drift« til »Fremad«.',
		en: 'You would like to move time from “Operations” to “Forward”.'
	});
	expect(timeIsAsWished).toEqual({
		da: 'Du ønsker din tid fordelt, som den er.',
		en: 'You would like your time to be spent as it is.'
	});
});
