import { expect, test } from 'vitest';
import { wordAgreement } from '#lib/domain/disclosure/wording.ts';
import { describeAgreement } from './agreement.ts';

test.for([
	[
		'high',
		'Medarbejderne svarer nogenlunde ens på dette tema.',
		'The employees answer more or less alike on this theme.'
	],
	[
		'medium',
		'Medarbejderne svarer noget forskelligt på dette tema.',
		'The employees answer somewhat differently on this theme.'
	],
	[
		'low',
		'Medarbejderne svarer meget forskelligt på dette tema. Spørg, hvad forskellen handler om, og spørg ikke hvem.',
		'The employees answer very differently on this theme. Ask what the difference is about, and do not ask who.'
	]
] as const)('%s agreement', ([level, da, en]) => {
	expect(describeAgreement(wordAgreement(level))).toEqual({ da, en });
});

test('bounds that stand for no word are not said', () => {
	expect(describeAgreement({ low: 0.4 })).toBeUndefined();
});
