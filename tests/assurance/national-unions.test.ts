import { expect, test } from 'vitest';
import { nationalRules } from '#lib/domain/national/rules.ts';
import { amount, recordFigures } from '#tests/support/assurance.ts';
import { attackUnions } from '#tests/support/national/unions.ts';

const seeds = Array.from({ length: amount(12, 400) }, (_, index) => index + 1);

test('no sum that somebody could reckon from the country’s cells is about one other organisation', () => {
	const attacks = seeds.map((seed) => attackUnions(seed, nationalRules));
	const sum = (of: (attack: (typeof attacks)[number]) => number) =>
		attacks.reduce((all, attack) => all + of(attack), 0);

	expect(attacks.flatMap(({ leaks }) => leaks)).toEqual([]);
	expect(sum(({ reckoned }) => reckoned)).toBeGreaterThan(100);
	recordFigures(
		'national-unions',
		'From the country’s cells nobody can reckon a sum about one organisation besides their own.',
		[
			{ what: 'small countries', value: seeds.length },
			{ what: 'cells shown', value: sum(({ shown }) => shown) },
			{ what: 'sums that somebody could reckon', value: sum(({ reckoned }) => reckoned) },
			{ what: '… about one other organisation', value: 0, bound: '0' }
		]
	);
});

test.for([
	['any combination', 'residuals', 8],
	['what is left of a whole', 'listed', 0],
	['hidden cells', 'nothing', 0]
] as const)('the attack finds somebody where %s is not protected', ([, protects, seed]) => {
	const tried = seed === 0 ? seeds : [seed];
	const leaks = tried.flatMap((one) => attackUnions(one, { ...nationalRules, protects }).leaks);

	expect(leaks.length).toBeGreaterThan(0);
});
