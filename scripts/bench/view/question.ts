import type { NationalCell } from '#lib/domain/disclosure/figure.ts';
import type { Released } from '#lib/domain/disclosure/released.ts';
import { all } from '#lib/domain/national/cells.ts';
import type { NationalRelease } from '#lib/domain/national/national-release.ts';
import { isBand } from '#lib/domain/national/reading/figures.ts';
import { openChance } from '../national/chance.ts';
import { dimensions, placeOf } from './raw.ts';

/** What is asked of the country: the mean of a statement among the leaders of a cell. */
export interface Question {
	readonly itemId: string;
	readonly cell: NationalCell;
	/** The codes that the cell is narrowed down to, by dimension; undefined for a margin. */
	readonly places: readonly (number | undefined)[];
}

/** Some of the means that are shown, drawn from the whole country down to the finest cells. */
export function drawQuestions(
	{ figures }: Released<NationalRelease>,
	count: number
): readonly Question[] {
	const chance = openChance(82);
	const shown = figures.flatMap((figure) => {
		const { measure, population } = figure;
		const isMean = measure.kind === 'item' && measure.statistic === 'mean';
		if (!figure.shown || !isMean || population.group !== 'employee' || isBand(figure)) return [];

		return [{ itemId: measure.id, cell: population.cell }];
	});
	const byDepth = [...Map.groupBy(shown, ({ cell }) => depthOf(cell)).values()];

	return Array.from({ length: count }, (_, index) => {
		const some = byDepth[index % byDepth.length] ?? [];
		const drawn = some[chance.below(some.length)];
		if (!drawn) throw new Error('nothing is shown');
		const places = dimensions.map((name) => {
			const code = drawn.cell[name];
			return code === all ? undefined : placeOf(name, code);
		});

		return { ...drawn, places };
	});
}

function depthOf(cell: NationalCell): number {
	return dimensions.filter((name) => cell[name] !== all).length;
}
