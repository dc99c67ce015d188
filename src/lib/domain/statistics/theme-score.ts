/** Which end of the scale is where, and who has answered enough. */
export interface ScoringRule {
	readonly min: number;
	readonly max: number;
	/** The least share of the items that must be answered; exactly so much is enough. */
	readonly minAnsweredShare: number;
	/** One an item: whether it is turned round, x' = min + max - x. None is where left out. */
	readonly reversed?: readonly boolean[];
}

export type AnswerRow = readonly (number | undefined)[];

/**
 * Each person's mean of the items answered, in scale points; undefined for somebody who answered fewer
 * than the rule asks for, or nothing. Unanswered items are left out, not imputed (person mean).
 */
export function themeScore(
	rows: readonly AnswerRow[],
	rule: ScoringRule
): readonly (number | undefined)[] {
	return rows.map((row) => scoreRow(turnRow(row, rule), rule.minAnsweredShare));
}

/** The row with its reversed items turned round; what is missing stays missing. */
export function turnRow(
	row: AnswerRow,
	{ min, max, reversed }: Pick<ScoringRule, 'min' | 'max' | 'reversed'>
): AnswerRow {
	return row.map((value, item) =>
		value !== undefined && reversed?.[item] ? min + max - value : value
	);
}

function scoreRow(row: AnswerRow, minAnsweredShare: number): number | undefined {
	const answered = row.filter((value) => value !== undefined);
	const needed = Math.ceil(minAnsweredShare * row.length);
	if (answered.length === 0 || answered.length < needed) return undefined;

	return answered.reduce((total, value) => total + value, 0) / answered.length;
}
