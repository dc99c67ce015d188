import { judgeAgreement } from '../agreement.ts';
import type { AuditRule } from './rule.ts';
import type { ShownFigure } from '../figure.ts';
import { readBounds } from '../read-bounds.ts';
import type { Counts } from '../tally.ts';

/** A statement's mean must hold the true one, and be coded where that lies near an end. */
export function checkMean(figure: ShownFigure, counts: Counts): AuditRule | undefined {
	const valid = countValid(counts);
	const twentieths = 20 * counts.reduce((sum, count, index) => sum + count * (index + 1), 0);
	if (valid < 5 || 3 * valid < 2 * figure.n) return 'answers';

	const bounds = readBounds(figure);
	const end = endOf(figure.n);
	const ends = { top: 100 - end, bottom: 20 + end };
	if (bounds === undefined) return 'ends';
	if (twentieths >= ends.top * valid)
		return bounds.low === ends.top && bounds.high === 100 ? undefined : 'ends';
	if (twentieths <= ends.bottom * valid)
		return bounds.low === 20 && bounds.high === ends.bottom ? undefined : 'ends';

	const holdsTruth = bounds.low * valid <= twentieths && twentieths <= bounds.high * valid;

	return bounds.rounded && holdsTruth ? undefined : 'ends';
}

/** How far from an end of the scale values are coded, in twentieths: the least even number that is 100/m or more. */
function endOf(n: number): number {
	let m = 5;
	while (3 * m < 2 * n) m += 1;
	let end = 2;
	while (end * m < 100) end += 2;

	return end;
}

/** A share needs a large group, an exact mean beside it, and bounds that hold the true share. */
export function checkShare(
	figure: ShownFigure,
	counts: Counts,
	means: readonly ShownFigure[]
): AuditRule | undefined {
	const valid = countValid(counts);
	const mean = means.find(({ measure }) => measure.id === figure.measure.id);
	const [one, two, three, four, five] = counts;
	const parts = { shareLow: one + two, shareMiddle: three, shareHigh: four + five };
	const { statistic } = figure.measure;
	const bounds = readBounds(figure);
	if (valid < 12 || figure.n < 17) return 'shares';
	if (mean === undefined || !readBounds(mean)?.rounded || bounds === undefined) return 'shares';
	if (statistic !== 'shareLow' && statistic !== 'shareMiddle' && statistic !== 'shareHigh')
		return 'shares';
	const part = 20 * parts[statistic];
	const coded = bounds.low === 0 || bounds.high === 20;
	const inside = bounds.rounded && bounds.low >= 5 && bounds.high <= 15;

	return (coded || inside) && bounds.low * valid <= part && part <= bounds.high * valid
		? undefined
		: 'shares';
}

/** A theme must follow from the statements that are shown, and from nothing else. */
export function checkTheme(
	figure: ShownFigure,
	published: readonly ShownFigure[],
	asked: number
): AuditRule | undefined {
	const bounds = readBounds(figure);
	const items = published.map(readBounds);
	if (bounds === undefined || 2 * items.length < asked || items.length === 0) return 'theme';

	let low = 0;
	let high = 0;
	for (const item of items) {
		if (item === undefined) return 'theme';
		low += item.rounded ? item.low + 1 : item.low;
		high += item.rounded ? item.high - 1 : item.high;
	}
	const { length } = items;
	const isBand = items.some((item) => !item?.rounded);
	const holds = bounds.low * length <= low && high <= bounds.high * length;
	const isTight = isBand
		? (bounds.low + 2) * length > low && (bounds.high - 2) * length < high
		: bounds.rounded;

	return bounds.rounded !== isBand && holds && isTight ? undefined : 'theme';
}

/** A word for agreement needs a large group and must be the word for its answers. */
export function checkAgreement(
	figure: ShownFigure,
	items: readonly Counts[]
): AuditRule | undefined {
	const words = { high: 'high', medium: 'medium', low: 'low' };
	const large = figure.n >= 29 && items.every((counts) => countValid(counts) >= 20);

	return large && items.length > 0 && figure.text.en === words[judgeAgreement(items)]
		? undefined
		: 'agreement';
}

export function countValid(counts: Counts): number {
	return counts.reduce((total, count) => total + count, 0);
}
