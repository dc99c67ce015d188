import { expect, test } from 'vitest';
import type { GapGroup } from '../gap.ts';
import { whoSeesMore } from './seen-alike.ts';

test('who sees more is said of certain differences only', () => {
	const all = ['overHigh', 'overLow', 'underHigh', 'underLow', 'agreeHigh', 'agreeLow', 'none'];

	expect(all.map((group) => whoSeesMore({ group: group as GapGroup }))).toEqual([
		...['self', 'self', 'others', 'others', 'nobody', 'nobody', 'nobody']
	]);
});
