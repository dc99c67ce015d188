import { type Orientation, listOrientedThemes } from '../disclosure/leader/balance.ts';
import type { EvaluationHeader } from '../disclosure/leader-report.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import { readRow, type Row, type Source } from './rows.ts';

/** One direction in which a leader works: what each group says of it, and the themes behind. */
export interface BalanceReading {
	readonly orientation: Orientation;
	/** In the questionnaire's order. */
	readonly themes: readonly string[];
	readonly row: Row;
	/** The largest of its themes', in thousandths: what a direction leaves open at the most. */
	readonly spread: number;
}

/** The directions that have a figure, in the order of a report; none where fewer than two have. */
export function readBalance(
	source: Source,
	questionnaire: Questionnaire,
	{ form, themes: chosen }: Pick<EvaluationHeader, 'form' | 'themes'>
): readonly BalanceReading[] {
	const selection = { form, themes: chosen, comments: false, conditions: false, peers: false };
	const directions = listOrientedThemes(questionnaire, selection, 'employee')
		.map(({ orientation, themes }) => {
			const spread = Math.max(...themes.map(({ id }) => source.spread(id)));
			const spreads = { ...source, spread: () => spread };
			return {
				orientation,
				themes: themes.map(({ id }) => id),
				row: readRow(spreads, { kind: 'balance', id: orientation, statistic: 'mean' }, 'balance'),
				spread
			};
		})
		.filter(({ row }) => row.figures.employee?.shown);

	return directions.length < 2 ? [] : directions;
}
