import { describe, expect, test } from 'vitest';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { noAnswers, type Answers } from './answers.ts';
import { decodeAnswers, encodeAnswers, missing } from './encode.ts';
import { layoutFor } from './layout.ts';

const layout = layoutFor(currentQuestionnaire());
const everything = new Set(layout.items);

const filled: Answers = {
	items: { samlet_1: 1, samlet_2: 5, retning_1: 'ved_ikke', vilkaar_7: 3 },
	timeNow: { opad: 0, indad_drift: 100 },
	timeWish: { opad: 40, udad: 60 },
	challenges: ['trivsel', 'retning']
};

describe('a ballot in its plain form', () => {
	test('is one byte a statement, twelve for the time split and three for challenges', () => {
		expect(layout.size).toBe(51 + 10 + 5 + 7 + 10 + 12 + 3);
		expect(encodeAnswers(noAnswers, everything, layout)).toHaveLength(layout.size);
	});

	test('comes back as it was written', () => {
		expect(decodeAnswers(encodeAnswers(filled, everything, layout), layout)).toEqual(filled);
	});

	test('tells a statement that was skipped from one that was not asked', () => {
		const bytes = encodeAnswers(noAnswers, new Set(['samlet_1']), layout);

		expect([bytes[0], bytes[1]]).toEqual([missing.skipped, missing.notAsked]);
	});

	test('drops an answer to a statement that was not asked', () => {
		const bytes = encodeAnswers(filled, new Set(['samlet_2']), layout);

		expect(decodeAnswers(bytes, layout)?.items).toEqual({ samlet_2: 5 });
	});

	test.each([
		['one byte short', (bytes: Uint8Array) => bytes.subarray(1)],
		['one byte long', (bytes: Uint8Array) => Uint8Array.from([...bytes, 0])],
		['an answer below the scale', (bytes: Uint8Array) => bytes.with(0, 0)],
		['an answer above the scale', (bytes: Uint8Array) => bytes.with(0, 6)],
		['more than a hundred percent', (bytes: Uint8Array) => bytes.with(layout.items.length, 101)],
		['a theme that is not there', (bytes: Uint8Array) => bytes.with(layout.size - 1, 12)]
	])('is refused with %s', (_, damage) => {
		expect(
			decodeAnswers(damage(encodeAnswers(filled, everything, layout)), layout)
		).toBeUndefined();
	});
});
