import { expect, test } from 'vitest';
import { quoted, setQuotes } from './quoted.ts';

test('each language has its own marks', () => {
	expect(quoted('ved ikke', 'da')).toBe('»ved ikke«');
	expect(quoted('don’t know', 'en')).toBe('“don’t know”');
});

test('straight marks of a text are set, and what they hold stays together', () => {
	expect(setQuotes("Svar 'ved ikke', hvis du ikke ved det.", 'da')).toBe(
		'Svar »ved\u00a0ikke«, hvis du ikke ved det.'
	);
	expect(setQuotes("Answer 'don't know' if you don't.", 'en')).toBe(
		"Answer “don’t\u00a0know” if you don't."
	);
});
