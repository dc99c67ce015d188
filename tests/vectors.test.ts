import { expect, test } from 'vitest';
import { checkCase, notShipped } from './support/vectors/check.ts';
import { readVectors } from './support/vectors/vector-case.ts';

const set = readVectors(process.env['STAT_VECTORS'] ?? 'tests/vectors');
const shipped = set.cases.filter(({ statistic }) => !notShipped.includes(statistic));
const worked = readVectors('tests/vectors/worked');

test.for(shipped.map((asked) => [asked.id, asked] as const))('%s is what R says', ([, asked]) => {
	expect(checkCase(set, asked)).toEqual([]);
});

test.for(worked.cases.map((asked) => [asked.id, asked] as const))(
	'%s is what was worked out by hand',
	([, asked]) => {
		expect(checkCase(worked, asked)).toEqual([]);
	}
);

test('exactly two statistics are passed over', () => {
	expect(notShipped).toEqual(['iccReml', 'empiricalBayes']);
	expect(shipped.length).toBeGreaterThan(0);
});

test('a statistic or a result that we do not know fails', () => {
	const asked = { id: 'planted', params: { p: [0.1, 0.2] }, expected: { bh: [0.2, 0.2] } };

	expect(checkCase(set, { ...asked, statistic: 'pAdjust' })).toEqual([]);
	expect(checkCase(set, { ...asked, statistic: 'pAdjusted' })).toHaveLength(1);
	expect(checkCase(set, { ...asked, statistic: 'pAdjust', expected: { bg: [0.2] } })).toHaveLength(
		1
	);
});

test('a result that is a little off, missing or there without being expected fails', () => {
	const asked = { id: 'planted', statistic: 'pAdjust', params: { p: [0.1, 0.2] } };
	const fails = [{ bh: [0.2, 0.2000001] }, { bh: [0.2] }, { bh: null }, { bh: [0.2, null] }];

	for (const expected of fails) expect(checkCase(set, { ...asked, expected })).toHaveLength(1);
});
