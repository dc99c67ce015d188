import type { Figure } from '../disclosure/figure.ts';
import { readDisplayed } from './displayed.ts';
import type { ReportReading } from './read.ts';

/** What must be explained before the figures of anonymous groups are read. */
interface ReadingNeeds {
	/** Some value is told between two ends only. */
	readonly hasBands: boolean;
	/** Some figure is not shown. */
	readonly hasGaps: boolean;
}

export function findReadingNeeds({
	overall,
	themes,
	peers
}: Pick<ReportReading, 'overall' | 'themes' | 'peers'>): ReadingNeeds {
	const rows = [...overall, ...peers, ...themes.flatMap(({ row, items }) => [row, ...items])];
	const figures = rows.flatMap(({ figures: { employee, peer } }): readonly Figure[] =>
		[employee, peer].filter((figure) => figure !== undefined)
	);

	return {
		hasBands: figures.some((figure) => readDisplayed(figure)?.kind === 'band'),
		hasGaps: figures.some(({ shown }) => !shown)
	};
}
