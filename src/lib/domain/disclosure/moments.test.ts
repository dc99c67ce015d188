import { describe, expect, test } from 'vitest';
import { answering, answeringAll, questionnaire, standard } from '#tests/support/team.ts';
import {
	addCrossProducts,
	crossProducts,
	packCrossProducts,
	peerScale,
	unpackCrossProducts
} from './moments.ts';

const complete = answering({ samlet_1: 2, samlet_2: 3, samlet_3: 5 });
const another = answering({ samlet_1: 4, samlet_2: 1, samlet_3: 1 });
const incomplete = answering({ samlet_1: 5, samlet_2: 5, samlet_3: 'ved_ikke' });
const employees = (ballots: Parameters<typeof crossProducts>[3], selection = standard) =>
	crossProducts(questionnaire, selection, 'employee', ballots);

describe('cross-products', () => {
	test('are of complete answers only', () => {
		expect(employees([complete, another, incomplete])['samlet']).toEqual({
			n: 2,
			sums: [6, 4, 6],
			products: [4 + 16, 6 + 4, 10 + 4, 9 + 1, 15 + 1, 25 + 1]
		});
	});

	test('are zero for a theme that was not asked in full', () => {
		const short = { ...standard, form: 'kort' } as const;

		expect(employees([answeringAll(4)], short)['drift']).toEqual({
			n: 0,
			sums: [0, 0, 0, 0],
			products: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
		});
	});

	test('of fellow leaders are on their own scale', () => {
		const peers = crossProducts(questionnaire, standard, 'peer', [answeringAll(3, 'peer')]);

		expect(peers[peerScale]).toMatchObject({ n: 1, sums: Array.from({ length: 10 }, () => 3) });
		expect(peers['samlet']?.n).toBe(0);
	});

	test('of several groups add up to those of all their people', () => {
		const apart = [employees([complete]), employees([another, incomplete])];

		expect(addCrossProducts(questionnaire, apart)).toEqual(
			employees([complete, another, incomplete])
		);
	});
});

describe('packed cross-products', () => {
	test('read back as they were', () => {
		const products = employees([complete, another, answeringAll(5)]);
		const bytes = packCrossProducts(questionnaire, products);

		expect(unpackCrossProducts(questionnaire, bytes)).toEqual(products);
	});

	test('are the same size for every group, form and number of answers', () => {
		const short = { ...standard, form: 'kort', peers: false } as const;
		const sizes = [
			employees([]),
			employees(Array.from({ length: 400 }, () => answeringAll(5))),
			employees([complete], short),
			crossProducts(questionnaire, standard, 'peer', [answeringAll(3, 'peer')])
		].map((products) => packCrossProducts(questionnaire, products).length);

		expect(new Set(sizes)).toEqual(new Set([1024]));
	});

	test('of another questionnaire are refused', () => {
		const bytes = packCrossProducts(questionnaire, employees([])).subarray(4);

		expect(() => unpackCrossProducts(questionnaire, bytes)).toThrow('another questionnaire');
	});
});
