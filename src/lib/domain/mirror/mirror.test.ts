import { describe, expect, test } from 'vitest';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { packMirror, unpackMirror } from './pack.ts';
import { countOnScale, listMirrorStatements } from './statements.ts';

const statements = listMirrorStatements(currentQuestionnaire(), 'da');

describe('the statements', () => {
	test('there are fifteen: three about the whole, then one from each of twelve themes', () => {
		expect(statements.map(({ part }) => part)).toEqual([
			...Array<string>(3).fill('overall'),
			...Array<string>(12).fill('theme')
		]);
		expect(new Set(statements.map(({ theme }) => theme)).size).toBe(13);
	});

	test('they come in the language of the reader', () => {
		const english = listMirrorStatements(currentQuestionnaire(), 'en');

		expect(english.map(({ id }) => id)).toEqual(statements.map(({ id }) => id));
		expect(english[0]?.theme).toBe('Overall experience');
	});
});

test('"don\'t know" is no answer on the scale', () => {
	expect(countOnScale({ samlet_1: 1, samlet_2: 'ved_ikke', retning_1: 5 })).toBe(2);
});

describe('packing', () => {
	test('keeps every answer on the scale and its place', () => {
		const answers = { samlet_1: 1, samlet_3: 'ved_ikke', trivsel_1: 5 } as const;
		const packed = packMirror(answers, statements);

		expect(packed).toBe('1-------------5');
		expect(unpackMirror(packed, statements)).toEqual({ samlet_1: 1, trivsel_1: 5 });
	});

	test.for(['', '1'.repeat(14), '1'.repeat(16), '0'.repeat(15), `6${'-'.repeat(14)}`])(
		'what could not have been packed is not read: »%s«',
		(packed) => {
			expect(unpackMirror(packed, statements)).toBeUndefined();
		}
	);
});
