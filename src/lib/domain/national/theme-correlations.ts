import type { Questionnaire } from '../questionnaire/definition.ts';
import { absent } from './columns.ts';
import { roundCount, toHundredths } from './display.ts';
import { isReported } from './measures.ts';
import type { ThemeCorrelation } from './national-release.ts';
import type { Published } from './publish.ts';
import type { NationalRules } from './rules.ts';
import { countUnits, passes } from './tabulate.ts';
import { halfUp, millionths } from './team-values.ts';

/**
 * How employees' values of each two themes go together over leaders, in the whole country only: parts of
 * it could be subtracted. Both themes must be shown there, and enough teams must have both.
 */
export function correlateThemes(
	{ themes }: Questionnaire,
	{ frame, measures }: Published,
	rules: NationalRules
): readonly ThemeCorrelation[] {
	const listed = frame.kept.measures.measures;
	const columns = themes.filter(isReported).flatMap(({ id }) => {
		const place = listed.findIndex((measure) => measure.kind === 'theme' && measure.id === id);
		const measure = measures[place];
		return measure?.cells.has(0) ? [{ id, values: measure.values.map(toParts) }] : [];
	});

	return columns.flatMap((one, index) =>
		columns.slice(index + 1).flatMap((other) => {
			const hasBoth = (unit: number) =>
				one.values[unit] !== absent && other.values[unit] !== absent;
			const totals = countUnits(frame, hasBoth);
			const correlation = correlate(one.values, other.values);
			if (!passes(totals, rules.coefficients) || correlation === undefined) return [];
			const leaders = roundCount(totals.leaders, rules);

			return [{ themes: [one.id, other.id] as const, leaders, correlation }];
		})
	);
}

/** Thousandths of a point: the sums of their products stay whole numbers in any country. */
function toParts(value: number): number {
	return value === absent ? absent : halfUp(value, millionths / 1000);
}

/** Pearson's r of the units that have both, to two decimals. */
function correlate(xs: Int32Array, ys: Int32Array): number | undefined {
	let [n, x, y, xx, yy, xy] = [0, 0, 0, 0, 0, 0];
	for (const [unit, one] of xs.entries()) {
		const other = ys[unit] ?? absent;
		if (one === absent || other === absent) continue;
		n += 1;
		x += one;
		y += other;
		xx += one * one;
		yy += other * other;
		xy += one * other;
	}
	const [spreadX, spreadY] = [xx - (x * x) / n, yy - (y * y) / n];
	if (!(spreadX > 0 && spreadY > 0)) return undefined;

	return toHundredths((xy - (x * y) / n) / Math.sqrt(spreadX * spreadY));
}
