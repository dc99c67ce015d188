import { describe, expect, test } from 'vitest';
import { evenCuts } from '#tests/support/comparison.ts';
import { referTo } from './refer.ts';

const all = { sector: 'all', level: 'all', field: 'all', age: 'all', region: 'all' };
const background = { sektor: 'kommune', niveau: 'topleder', omraade: 'skole', region: 'fyn' };

/** A release with cut points of drift for some groups of leaders. */
function yearWith(...cells: readonly object[]) {
	return {
		year: 2027,
		sha256: 'a'.repeat(64),
		reference: {
			group: 'employee' as const,
			measures: [
				{ kind: 'theme' as const, id: 'drift', mean: 3710, within: 790, between: 380 },
				{ kind: 'item' as const, id: 'drift_1', mean: 3900, within: 880, between: 310 }
			],
			benchmarks: cells.map((cell, index) => ({
				...{ cell: { ...all, ...cell }, kind: 'theme' as const, id: 'drift', leaders: 60 },
				cuts: evenCuts.map((cut) => cut + index)
			}))
		}
	};
}

const amongOf = (...cells: readonly object[]) => referTo(yearWith(...cells), background).among;

describe('the leaders like one', () => {
	test('are of the same field where that could be shown, else sector, else level', () => {
		const [field, sector, level] = [
			{ field: 'skole' },
			{ sector: 'kommune' },
			{ level: 'topleder' }
		];

		expect(amongOf(all, level, sector, field)).toEqual({
			...{ sector: 'all', level: 'all', field: 'skole' }
		});
		expect(amongOf(all, level, sector)).toEqual({
			...{ sector: 'kommune', level: 'all', field: 'all' }
		});
		expect(amongOf(all, level)).toEqual({ sector: 'all', level: 'topleder', field: 'all' });
		expect(amongOf(all)).toEqual({ sector: 'all', level: 'all', field: 'all' });
	});

	test('are of one group, the narrower the better, and never of another region', () => {
		expect(amongOf(all, { sector: 'kommune', field: 'skole' }, { sector: 'kommune' })).toEqual({
			...{ sector: 'kommune', level: 'all', field: 'skole' }
		});
		expect(amongOf(all, { region: 'fyn' }, { sector: 'stat' })).toEqual({
			...{ sector: 'all', level: 'all', field: 'all' }
		});
	});
});

test('each measure has its numbers, and cut points where its group has them', () => {
	const { measures, year, sha256 } = referTo(yearWith(all, { sector: 'kommune' }), background);

	expect({ year, sha256 }).toEqual({ year: 2027, sha256: 'a'.repeat(64) });
	expect(measures['drift']).toEqual({
		...{ mean: 3710, within: 790, between: 380 },
		cuts: evenCuts.map((cut) => cut + 1)
	});
	expect(measures['drift_1']).toEqual({ mean: 3900, within: 880, between: 310 });
});

test('a release without any group still measures the country', () => {
	const { among, measures } = referTo(yearWith(), background);

	expect(among).toEqual({ sector: 'all', level: 'all', field: 'all' });
	expect(measures['drift']).not.toHaveProperty('cuts');
});
