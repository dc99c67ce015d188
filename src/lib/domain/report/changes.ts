import type { Figure, MeasureKind, ShownFigure } from '../disclosure/figure.ts';
import { type Direction, readDirection, readEarlierValue } from '../disclosure/leader/change.ts';
import type { Bilingual } from '../language.ts';

/** What the employees answered this time and last time to the same. */
export interface ChangeReading {
	/** A theme's id or a statement's. */
	readonly id: string;
	readonly kind: MeasureKind;
	readonly direction: Direction;
	/** As it is displayed. */
	readonly now: Bilingual;
	readonly earlier: Bilingual;
}

/** All that can be compared with the round before, in the questionnaire's order. */
export function readChanges(figures: readonly Figure[]): readonly ChangeReading[] {
	const shown = figures.filter((figure): figure is ShownFigure => figure.shown);

	return shown
		.filter(({ measure }) => measure.statistic === 'change')
		.flatMap((change) => {
			const { kind, id } = change.measure;
			const now = shown.find(
				({ population, measure }) =>
					population.group === change.population.group &&
					measure.kind === kind &&
					measure.id === id &&
					measure.statistic === 'mean'
			);
			if (!now) return [];
			const earlier = readEarlierValue(change);

			return [{ id, kind, direction: readDirection(change), now: now.text, earlier }];
		});
}
