import { expect, test } from 'vitest';
import type { GapGroup } from '../gap.ts';
import { describeSides, whoSeesMore } from './seen-alike.ts';

function views(...groups: readonly GapGroup[]) {
	return describeSides(groups.map((group) => ({ group })));
}

test('who sees more is said of certain differences only', () => {
	const all = ['overHigh', 'overLow', 'underHigh', 'underLow', 'agreeHigh', 'agreeLow', 'none'];

	expect(all.map((group) => whoSeesMore({ group: group as GapGroup }))).toEqual([
		...['self', 'self', 'others', 'others', 'nobody', 'nobody', 'nobody']
	]);
});

test('the themes are counted to both sides, and one theme is not »1 temaer«', () => {
	expect(views('overLow', 'overHigh', 'underHigh', 'none')).toEqual({
		da: 'Du ser mere end medarbejderne i 2 temaer. Medarbejderne ser mere end dig i ét tema. I resten ser I det ens, eller forskellen er usikker.',
		en: 'You see more than the employees in 2 themes. The employees see more than you in one theme. In the rest you see the same, or the difference is uncertain.'
	});
});

test('a side without themes, or a rest without any, is not mentioned', () => {
	expect(views('underLow', 'underLow')).toEqual({
		da: 'Medarbejderne ser mere end dig i 2 temaer.',
		en: 'The employees see more than you in 2 themes.'
	});
	expect(views('overLow', 'agreeHigh').da).toBe(
		'Du ser mere end medarbejderne i ét tema. I resten ser I det ens, eller forskellen er usikker.'
	);
});

test('without a certain difference that is all that is said', () => {
	expect(views('agreeHigh', 'none')).toEqual({
		da: 'I intet tema er der en sikker forskel mellem dit svar og medarbejdernes.',
		en: "In no theme is there a certain difference between your answer and the employees'."
	});
});
