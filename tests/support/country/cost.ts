import type { Published } from '#lib/domain/disclosure/audit/audit-published.ts';
import type { Frame } from '#lib/domain/disclosure/audit/frame.ts';
import type { Figure, NationalPopulation, Population } from '#lib/domain/disclosure/figure.ts';

/** What the rules take from the figures of one kind of group, in whole per cent. */
export interface Cost {
	readonly of: string;
	/** Figures that there would be without rules. */
	readonly figures: number;
	readonly items: { readonly coded: number; readonly withheld: number };
	readonly themes: { readonly coded: number; readonly withheld: number };
}

const sizes = [
	[5, 7],
	[8, 9],
	[10, 11],
	[12, 16],
	[17, 28],
	[29, 99]
] as const;

/** What employees' means lose to the rules, by how many answered. A coded mean is one that is shown as a band. */
export function measureTeams(everything: readonly Published[]): readonly Cost[] {
	const figures = everything.flatMap((published) => {
		const answered = new Map(
			published.frame
				.filter(({ group, pulse }) => group === 'employee' && pulse !== true)
				.map((team) => [team.evaluation, team.answered])
		);
		return published.figures.flatMap((figure) => {
			const { population } = figure;
			if (population.kind !== 'team' || population.group !== 'employee') return [];
			return [{ figure, n: answered.get(population.evaluation) ?? 0 }];
		});
	});

	return sizes.map(([least, most]) =>
		costOf(
			most === 99 ? `${least} or more` : `${least}–${most}`,
			figures.filter(({ n }) => n >= least && n <= most).map(({ figure }) => figure)
		)
	);
}

/** What the country's means of employees lose, by how many codes a cell has. Cells without teams are left out. */
export function measureCells(everything: readonly Published[]): readonly Cost[] {
	const figures = everything.flatMap(({ frame, figures: all }) => {
		const filled = listFilled(frame);
		return all.flatMap((figure) => {
			const { population } = figure;
			if (population.kind !== 'national' || population.group !== 'employee') return [];
			return filled.has(nameOf(population)) ? [{ figure, depth: depthOf(population) }] : [];
		});
	});

	return [0, 1, 2, 3].map((depth) =>
		costOf(
			['the whole country', 'one code', 'two codes', 'three codes'][depth] ?? '',
			figures.filter((one) => one.depth === depth).map(({ figure }) => figure)
		)
	);
}

function costOf(of: string, figures: readonly Figure<Population>[]): Cost {
	const means = figures.filter(({ measure }) => measure.statistic === 'mean');
	const share = (kind: 'item' | 'theme') => {
		const own = means.filter(({ measure }) => measure.kind === kind);
		const percent = (count: number) => Math.round((100 * count) / Math.max(1, own.length));
		const coded = own.filter((figure) => figure.shown && figure.high - figure.low > 0.101);

		return {
			coded: percent(coded.length),
			withheld: percent(own.filter(({ shown }) => !shown).length)
		};
	};

	return { of, figures: means.length, items: share('item'), themes: share('theme') };
}

/** Every cell of the list that has a team of five or more in it. */
function listFilled(frame: Frame): ReadonlySet<string> {
	const teams = frame.filter(({ group, answered }) => group === 'employee' && answered >= 5);

	return new Set(
		teams.flatMap(({ year, sector = '', level = '', field = '' }) =>
			[sector, 'all'].flatMap((one) =>
				[level, 'all'].flatMap((two) =>
					[field, 'all'].map((three) => [year, one, two, three].join('|'))
				)
			)
		)
	);
}

function nameOf({ year, cell }: NationalPopulation): string {
	return [year, cell.sector, cell.level, cell.field].join('|');
}

function depthOf({ cell }: NationalPopulation): number {
	return [cell.sector, cell.level, cell.field].filter((code) => code !== 'all').length;
}
