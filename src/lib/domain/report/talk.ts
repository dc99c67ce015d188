import type { Figure } from '../disclosure/figure.ts';
import { readDisplayed } from './displayed.ts';
import { gapCuts } from './gap.ts';
import type { ThemeReading } from './read.ts';

/** A theme with how far apart two people's values lie, in tenths of a scale point. */
export interface Difference {
	readonly id: string;
	readonly tenths: number;
}

/** Where a leader and their manager can begin to talk, when there are no figures but their own. */
export interface TalkingPoints {
	readonly managerMore: readonly Difference[];
	readonly selfMore: readonly Difference[];
	/** Theme ids: both answer below what counts as a strength. */
	readonly room: readonly string[];
}

const most = 3;

/**
 * The clearest few of each kind, in the order of the questionnaire. Two people's answers carry no
 * uncertainty of sampling, so that only the size of the difference decides.
 */
export function findTalkingPoints(
	themes: readonly Pick<ThemeReading, 'id' | 'row'>[]
): TalkingPoints {
	const compared = themes.flatMap(({ id, row }) => {
		const self = valueOf(row.figures.self);
		const manager = valueOf(row.figures.manager);
		return self === undefined || manager === undefined ? [] : [{ id, self, manager }];
	});
	const differences = compared
		.map(({ id, self, manager }) => ({ id, tenths: manager - self }))
		.filter(({ tenths }) => Math.abs(tenths) >= gapCuts.agreeBelow);
	const room = compared
		.filter(({ self, manager }) => Math.max(self, manager) < gapCuts.highFrom)
		.map(({ id, self, manager }) => ({ id, tenths: self + manager }));

	return {
		managerMore: keepLargest(differences.filter(({ tenths }) => tenths > 0)),
		selfMore: keepLargest(
			differences
				.filter(({ tenths }) => tenths < 0)
				.map(({ id, tenths }) => ({ id, tenths: -tenths }))
		),
		room: keepLargest(room.map(({ id, tenths }) => ({ id, tenths: -tenths }))).map(({ id }) => id)
	};
}

function keepLargest(differences: readonly Difference[]): readonly Difference[] {
	const largest = differences.toSorted((one, other) => other.tenths - one.tenths).slice(0, most);

	return differences.filter((difference) => largest.includes(difference));
}

function valueOf(figure: Figure | undefined): number | undefined {
	const displayed = readDisplayed(figure);

	return displayed?.kind === 'value' ? displayed.tenths : undefined;
}
