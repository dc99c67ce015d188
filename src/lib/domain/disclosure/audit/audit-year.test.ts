import { describe, expect, test } from 'vitest';
import type { Figure, NationalPopulation } from '../figure.ts';
import { auditPublished } from './audit-published.ts';
import { auditYear } from './audit-year.ts';
import type { FrameTeam } from './frame.ts';

type Part = readonly [sector: string, organisation: string, teams: number, answered: number];

/** Teams of employees, alike in all but their sector and organisation. */
function frameOf(parts: readonly Part[]): readonly FrameTeam[] {
	return parts.flatMap(([sector, organisation, teams, answered]) =>
		Array.from({ length: teams }, (_, index): FrameTeam => {
			const leader = `${sector} ${organisation} ${index}`;
			return {
				...{ evaluation: leader, leader, group: 'employee', organisation, round: organisation },
				...{ closedOn: '2026-11-21', year: 2026, invited: answered, answered },
				...{ sector, level: 'ledere', field: 'skole' }
			};
		})
	);
}

function meanIn(sector: string, n: number): Figure<NationalPopulation> {
	return {
		population: {
			...{ kind: 'national', year: 2026, group: 'employee' },
			cell: { sector, level: 'all', field: 'all', age: 'all', region: 'all' }
		},
		measure: { kind: 'item', id: 'retning_1', statistic: 'mean' },
		shown: true,
		...{ low: 3.75, high: 3.85, text: { da: '3,8', en: '3.8' }, n, invited: n }
	};
}

const large = (sector: string): readonly Part[] =>
	['a', 'b', 'c', 'd'].map((name) => [sector, `${sector}-${name}`, 3, 5] as const);

describe('the audit of a year', () => {
	test.for<[string, readonly Part[], readonly (readonly [string, number])[], object | string]>([
		[
			'lets pass what is large enough',
			[...large('stat'), ...large('region')],
			[
				['all', 120],
				['stat', 60],
				['region', 60]
			],
			'released'
		],
		['knows how many there are', large('stat'), [['all', 70]], { withheld: 'population' }],
		[
			'refuses a cell of two organisations',
			large('stat')
				.slice(2)
				.concat([['region', 'x', 9, 5]]),
			[['stat', 30]],
			{ withheld: 'threshold' }
		],
		[
			'refuses a cell that is mostly one organisation',
			[...large('stat').slice(1), ['stat', 'huge', 30, 5]],
			[['stat', 195]],
			{ withheld: 'dominance' }
		],
		[
			'refuses a sector that is what is left of the country',
			[...large('stat'), ['region', 'x', 2, 5]],
			[
				['all', 70],
				['stat', 60]
			],
			{ withheld: expect.stringMatching(/^(?:residual|combination)$/u) as string }
		]
	])('%s', async ([, parts, cells, verdict]) => {
		const frame = frameOf(parts);
		const figures = cells.map(([sector, n]) => meanIn(sector, n));
		const found = auditYear(frame, figures);

		if (typeof verdict === 'string') expect(found).toBe(verdict);
		else expect(found).toMatchObject(verdict);
		expect(await auditPublished({ frame, figures, themes: {} })).toEqual(found);
	});

	test('refuses a figure that stands twice, and one with more to it than figures have', () => {
		const frame = frameOf(large('stat'));
		const figure = meanIn('all', 60);
		const wordy: object = { ...figure, sd: 0.8 };

		expect(auditYear(frame, [figure, figure])).toMatchObject({ withheld: 'twice' });
		expect(auditYear(frame, [wordy as typeof figure])).toMatchObject({
			withheld: 'shape'
		});
	});

	test('leaves out whoever’s report does not show it', () => {
		const frame = frameOf(large('stat')).map((team, index) =>
			index === 0 ? { ...team, withheld: new Set(['item retning_1']) } : team
		);

		expect(auditYear(frame, [meanIn('all', 55)])).toBe('released');
		expect(auditYear(frame, [meanIn('all', 60)])).toMatchObject({ withheld: 'population' });
	});
});
