import { expect, test } from 'vitest';
import { checkCase, notShipped } from './support/vectors/check.ts';
import { readVectors } from './support/vectors/vector-case.ts';

const set = readVectors(process.env['STAT_VECTORS'] ?? 'tests/vectors');
const shipped = set.cases.filter(({ statistic }) => !notShipped.includes(statistic));

test.for(shipped.map((asked) => [asked.id, asked] as const))('%s is what R says', ([, asked]) => {
	expect(checkCase(set, asked)).toEqual([]);
});

test('only what is said not to be shipped is passed over', () => {
	const passedOver = set.cases.filter((asked) => !shipped.includes(asked));

	expect(passedOver.map(({ statistic }) => statistic)).toSatisfy((names: readonly string[]) =>
		names.every((name) => ['iccReml', 'empiricalBayes'].includes(name))
	);
	expect(shipped.length).toBeGreaterThan(0);
});
