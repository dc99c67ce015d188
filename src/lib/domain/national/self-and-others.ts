import { absent } from './columns.ts';
import { roundCount, toHundredths } from './display.ts';
import { findOutcome, isReported } from './measures.ts';
import type { Country } from './country.ts';
import type { SelfAndOthers, SelfAndOthersCoefficients } from './national-release.ts';
import type { Published } from './publish.ts';
import type { NationalRules } from './rules.ts';
import { describeSurface } from './surface.ts';
import { countUnits, passes } from './tabulate.ts';

/** How leaders see themselves against how employees see them: a table and coefficients for each theme. */
export function compareSelfAndOthers(
	{ questionnaire, leaders: kept }: Country,
	published: Published,
	rules: NationalRules
): readonly SelfAndOthers[] {
	const themes = questionnaire.themes.filter(isReported);
	const from = kept.measures.measures.length;
	const columnAt = (index: number) => kept.sheet.values[index]?.read() ?? new Int32Array(0);
	const outcome = columnAt(from + 2 * themes.length);

	return themes.flatMap(({ id }, index) => {
		const self = columnAt(from + index);
		const others = columnAt(from + themes.length + index);
		const both = self.map((_, unit) =>
			self[unit] === absent || others[unit] === absent ? absent : unit
		);
		const pairs = both
			.filter((unit) => unit !== absent)
			.reduce(addPair(self, others), { n: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0 });
		const classes = both.map((unit) =>
			unit === absent ? absent : classOf(2 * (self[unit] ?? 0), others[unit] ?? 0)
		);
		const theme = describeTheme(id, classes, pairs, published, rules);
		if (!theme) return [];
		const surface = describeSurface(
			findOutcome(questionnaire) ?? '',
			{ self, others, outcome },
			published.frame,
			rules
		);

		return [{ ...theme, ...(surface && { surface }) }];
	});
}

/** Starts of classes half a point wide, in tenths; the last holds the end of the scale too. */
const classStarts = [10, 15, 20, 25, 30, 35, 40, 45] as const;

/** The number of a pair of classes. From twentieths. */
function classOf(self: number, others: number): number {
	const numberOf = (value: number) =>
		Math.min(classStarts.length - 1, Math.floor((value - 20) / 10));

	return classStarts.length * numberOf(self) + numberOf(others);
}

/** Sums over pairs: x is the leader's own value, y the employees', in twentieths. */
interface PairSums {
	readonly n: number;
	readonly x: number;
	readonly y: number;
	readonly xx: number;
	readonly yy: number;
	readonly xy: number;
}

function addPair(self: Int32Array, others: Int32Array) {
	return (sums: PairSums, unit: number): PairSums => {
		const x = 2 * (self[unit] ?? 0);
		const y = others[unit] ?? 0;

		return {
			n: sums.n + 1,
			x: sums.x + x,
			y: sums.y + y,
			xx: sums.xx + x * x,
			yy: sums.yy + y * y,
			xy: sums.xy + x * y
		};
	};
}

function describeTheme(
	theme: string,
	classes: Int32Array,
	pairs: PairSums,
	{ frame }: Published,
	rules: NationalRules
): SelfAndOthers | undefined {
	const everyone = countUnits(frame, (unit) => (classes[unit] ?? absent) !== absent);
	const occurring = new Set(classes);
	if (!passes(everyone, rules.leadersOwn)) return undefined;

	return {
		theme,
		leaders: roundCount(everyone.leaders, rules),
		classes: classStarts.flatMap((self, one) =>
			classStarts.flatMap((others, other) => {
				const number = classStarts.length * one + other;
				if (!occurring.has(number)) return [];
				const totals = countUnits(frame, (unit) => classes[unit] === number);
				const leaders = roundCount(totals.leaders, rules);

				return passes(totals, rules.classOfLeaders) ? [{ self, others, leaders }] : [];
			})
		),
		coefficients: relate(pairs)
	};
}

/** Two decimals of what whole numbers give: the mean difference, Pearson's r and the slope. */
function relate({ n, x, y, xx, yy, xy }: PairSums): SelfAndOthersCoefficients {
	const spreadX = n * xx - x * x;
	const spreadY = n * yy - y * y;
	const common = n * xy - x * y;

	return {
		difference: toHundredths((x - y) / (20 * n)),
		correlation: spreadX * spreadY === 0 ? 0 : toHundredths(common / Math.sqrt(spreadX * spreadY)),
		slope: spreadX === 0 ? 0 : toHundredths(common / spreadX)
	};
}
