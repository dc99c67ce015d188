import { describe, expect, test } from 'vitest';
import type { Figure, NationalPopulation } from './figure.ts';
import { admitNational } from './national.ts';

const gate = { respondents: 30, step: 5, coefficients: 60 };
const cell = { sector: 'all', level: 'all', field: 'all', age: 'all', region: 'all' };
const shown: Figure<NationalPopulation> = {
	population: { kind: 'national', year: 2026, group: 'employee', cell },
	measure: { kind: 'item', id: 'retning_1', statistic: 'mean' },
	...{ shown: true, low: 3.75, high: 3.85, text: { da: '3,8', en: '3.8' }, n: 30, invited: 40 }
};
const { population, measure } = shown;
const admit = (figure: object) => admitNational({ figures: [figure as typeof shown] }, gate);

describe('the last gate of a national release', () => {
	test('lets through what has the shape of a published figure', () => {
		expect(admit(shown)).toEqual({ figures: [shown] });
		expect(admit({ population, measure, shown: false })).toHaveProperty('figures');
	});

	test.for<[string, object, string]>([
		['fewer than thirty', { ...shown, n: 25 }, 'size'],
		['more answers than invitations', { ...shown, n: 45 }, 'size'],
		['an exact number of respondents', { ...shown, n: 31 }, 'steps'],
		['an exact number of invitations', { ...shown, invited: 41 }, 'steps'],
		['bounds the wrong way round', { ...shown, low: 4 }, 'bounds'],
		['a number that is none', { ...shown, low: NaN }, 'bounds'],
		['something beside', { ...shown, deviation: 0.8 }, 'shape'],
		['something left of a suppressed one', { population, measure, shown: false, n: 30 }, 'shape'],
		['a population with a name', { ...shown, population: { ...population, unit: 'x' } }, 'shape'],
		[
			'a cell that is narrowed down in something else',
			{ ...shown, population: { ...population, cell: { ...cell, municipality: 'x' } } },
			'shape'
		]
	])('stops %s', ([, figure, withheld]) => {
		expect(admit(figure)).toEqual({
			withheld,
			place: 'employee all/all/all/all/all item retning_1 mean'
		});
	});

	test.for<[string, object, string | undefined]>([
		['sixty leaders', { themeCorrelations: [{ leaders: 60 }] }, undefined],
		['fifty-five leaders', { themeCorrelations: [{ leaders: 55 }] }, 'size'],
		['an exact number', { themeCorrelations: [{ leaders: 61 }] }, 'steps'],
		[
			'a surface of fifty-five',
			{ selfAndOthers: [{ leaders: 60, surface: { leaders: 55 } }] },
			'size'
		],
		['a theme of twenty-five', { selfAndOthers: [{ leaders: 25 }] }, 'size'],
		['a theme of thirty', { selfAndOthers: [{ leaders: 30 }] }, undefined]
	])('judges coefficients of %s', ([, coefficients, withheld]) => {
		const outcome = admitNational({ figures: [], ...coefficients }, gate);

		expect('withheld' in outcome ? outcome.withheld : undefined).toBe(withheld);
	});
});
