/** How many, and how evenly spread, a group must be before anything is shown of it. */
export interface CellThresholds {
	readonly respondents: number;
	readonly leaders: number;
	readonly organisations: number;
	/** The most that one organisation may have of the respondents, and of the leaders, in per cent. */
	readonly largestShare: number;
}

/** What may be shown of the country, as a whole that tests take apart rule by rule. */
export interface NationalRules {
	/** Of cells made of teams. */
	readonly cell: CellThresholds;
	/** Of cells made of leaders' own answers; here a leader is the respondent. */
	readonly leadersOwn: CellThresholds;
	/**
	 * What cells are kept back for, because others would give it away: cells of the list that are hidden;
	 * besides those, what is left of a whole; besides that, any combination about two organisations.
	 */
	readonly protects: 'combinations' | 'residuals' | 'listed' | 'nothing';
	/** Whom a hidden cell is protected against, besides the public. */
	readonly coalition: 'one organisation' | 'nobody';
	/** Counts are shown in steps of this many. */
	readonly step: number;
	/** Parts of leaders' time are shown in steps of this many per cent. */
	readonly timeStep: number;
	/** Means at or beyond these are shown as "so much or more", in tenths. */
	readonly ends: { readonly low: number; readonly high: number };
	/** A median of organisations is shown from this many on. */
	readonly medianFrom: number;
	/** From this many organisations on, an interval rests on the cell's own spread. */
	readonly ownSpreadFrom: number;
	/** What no figure may fall short of, checked once more when all is made. */
	readonly gate: {
		readonly respondents: number;
		readonly step: number;
		readonly coefficients: number;
	};
	/** Of what is measured of the country as a whole: variances, coefficients. */
	readonly reference: CellThresholds;
	/** Of leaders in one class of own and others' values: behind six leaders stand thirty employees. */
	readonly classOfLeaders: CellThresholds;
	/** Of coefficients over leaders: ten leaders for each term of a response surface. */
	readonly coefficients: CellThresholds;
	/** Of a group of leaders with whom one leader is compared. */
	readonly benchmark: CellThresholds;
}

export const nationalRules: NationalRules = {
	cell: { respondents: 30, leaders: 5, organisations: 3, largestShare: 70 },
	leadersOwn: { respondents: 30, leaders: 30, organisations: 3, largestShare: 70 },
	protects: 'combinations',
	coalition: 'one organisation',
	step: 5,
	timeStep: 1,
	ends: { low: 12, high: 48 },
	medianFrom: 10,
	ownSpreadFrom: 20,
	gate: { respondents: 30, step: 5, coefficients: 60 },
	reference: { respondents: 200, leaders: 30, organisations: 5, largestShare: 70 },
	classOfLeaders: { respondents: 6, leaders: 6, organisations: 3, largestShare: 70 },
	coefficients: { respondents: 60, leaders: 60, organisations: 5, largestShare: 70 },
	benchmark: { respondents: 30, leaders: 30, organisations: 3, largestShare: 70 }
};
