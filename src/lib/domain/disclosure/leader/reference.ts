/**
 * What the latest national release says of one measure, in thousandths of a scale point. What the
 * release could not show is absent.
 */
export interface MeasureReference {
	/** The standard deviation of answers about the same leader. */
	readonly within?: number;
	/** The standard deviation of leaders' true values. */
	readonly between?: number;
	/** The mean of leaders' values. */
	readonly mean?: number;
	/** Below which value lie 5, 10 … 95 of 100 leaders like this one. */
	readonly cuts?: readonly number[];
}

/** Which leaders a leader is placed among: codes of their background, `all` where it is left open. */
export interface ReferenceGroup {
	readonly sector: string;
	readonly level: string;
	readonly field: string;
}

/** What one leader's report is read against. */
export interface LeaderReference {
	readonly year: number;
	/** Of the national release, so that anybody can look up what was used. */
	readonly sha256: string;
	readonly among: ReferenceGroup;
	/** By the id of a theme or a statement. */
	readonly measures: Readonly<Record<string, MeasureReference>>;
}

/**
 * How much the answers of people with the same leader usually differ, as a standard deviation in
 * thousandths of a scale point. An assumption until the first national release measures it; never a
 * team's own spread, which could give somebody away.
 */
export const priorSpread = 900;

/** What a frozen report says it was read against, so that it reads the same for ever. */
export type ReportReference =
	| { readonly kind: 'prior'; readonly spread: number }
	| {
			readonly kind: 'national';
			readonly year: number;
			readonly sha256: string;
			readonly among: ReferenceGroup;
			/** In thousandths, by measure; what is not among them is read with the assumption. */
			readonly spreads: Readonly<Record<string, number>>;
			/**
			 * Between which values the middle half of those leaders lies, in thousandths, by measure: cut
			 * points that the release published. Reports from before it was kept have none.
			 */
			readonly middles?: Readonly<Record<string, readonly [low: number, high: number]>>;
	  };

/** Where the cut points at 25 and 75 of 100 stand among those at 5, 10 … 95. */
const [quarter, threeQuarters] = [4, 14] as const;

export function describeReference(reference: LeaderReference | undefined): ReportReference {
	if (reference === undefined) return { kind: 'prior', spread: priorSpread };
	const { year, sha256, among, measures } = reference;
	const { sector, level, field } = among;
	const sorted = Object.entries(measures).toSorted(([one], [other]) => (one < other ? -1 : 1));
	const spreads = sorted.flatMap(([id, { within }]) =>
		within === undefined ? [] : [[id, within] as const]
	);
	const middles = sorted.flatMap(([id, { cuts }]) => {
		const [low, high] = [cuts?.[quarter], cuts?.[threeQuarters]];
		return low === undefined || high === undefined ? [] : [[id, [low, high] as const] as const];
	});

	return {
		kind: 'national',
		year,
		sha256,
		among: { sector, level, field },
		spreads: Object.fromEntries(spreads),
		middles: Object.fromEntries(middles)
	};
}

/** Where the middle half of leaders like this one lies, in scale points. */
export function middleOf(
	reference: ReportReference | undefined,
	id: string
): { readonly low: number; readonly high: number } | undefined {
	const middle = reference?.kind === 'national' ? reference.middles?.[id] : undefined;

	if (middle === undefined || middle[0] === middle[1]) return undefined;

	return { low: middle[0] / 1000, high: middle[1] / 1000 };
}

/** The spread to read a measure with, in thousandths. Reports from before there was any say nothing. */
export function spreadOf(reference: ReportReference | undefined, id: string): number {
	if (reference?.kind !== 'national') return reference?.spread ?? priorSpread;

	return reference.spreads[id] ?? priorSpread;
}
