import { expect, test } from 'vitest';
import { describeAudience } from './audience.ts';

const readers = [
	{ name: 'Karen Bruun', email: 'karen@x.dk' },
	{ name: 'Per Friis', email: 'per@x.dk' }
];

test.for([
	['leader', 'Mette Holm', 'Mette Holm'],
	['manager', 'Mette Holm og nærmeste leder', 'Mette Holm and the leader’s own manager'],
	[
		'hr',
		'Mette Holm, nærmeste leder, Karen Bruun (HR) og Per Friis (HR)',
		'Mette Holm, the leader’s own manager, Karen Bruun (HR) and Per Friis (HR)'
	],
	['named', 'Mette Holm, Karen Bruun og Per Friis', 'Mette Holm, Karen Bruun and Per Friis']
] as const)('the audience %s in words', ([scope, da, en]) => {
	const audience = { scope, readers };

	expect(describeAudience(audience, 'Mette Holm', 'da')).toBe(da);
	expect(describeAudience(audience, 'Mette Holm', 'en')).toBe(en);
});
