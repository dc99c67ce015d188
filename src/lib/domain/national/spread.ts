/** Spread of one measure's answers within and between teams, as the sums that an analysis of variance takes. */
export interface Spread {
	/** One team: how many answered, the sum of their values and of their squares, in whole units. */
	add(n: number, sum: number, sumOfSquares: number): void;
	/** Undefined where there is too little to tell. */
	read(): Components | undefined;
}

/** Variances in squared units: of people with the same leader, and of leaders' true values. */
export interface Components {
	readonly within: number;
	readonly between: number;
}

/**
 * All that is kept are whole numbers, the squared sums by the size of the team, so that the order of
 * the teams leaves no trace in the last digit.
 */
export function openSpread(): Spread {
	const bySize = new Map<number, { teams: number; squaredSums: number }>();
	let sums = 0;
	let squares = 0;

	return {
		add(n, sum, sumOfSquares) {
			const size = bySize.get(n);
			if (size === undefined) bySize.set(n, { teams: 1, squaredSums: sum * sum });
			else {
				size.teams += 1;
				size.squaredSums += sum * sum;
			}
			sums += sum;
			squares += sumOfSquares;
		},
		read: () => {
			const sizes = [...bySize.entries()].toSorted(([one], [other]) => one - other);
			const add = (of: (n: number, size: { teams: number; squaredSums: number }) => number) =>
				sizes.reduce((all, [n, size]) => all + of(n, size), 0);
			const teams = add((_, size) => size.teams);
			const people = add((n, size) => n * size.teams);
			const explained = add((n, size) => size.squaredSums / n);
			if (teams < 2 || people <= teams) return undefined;

			return estimateComponents({
				groups: teams,
				units: people,
				squaredSizes: add((n, size) => n * n * size.teams),
				within: squares - explained,
				between: explained - (sums * sums) / people
			});
		}
	};
}

/** Sums of squares within and between groups of unequal size, and those sizes. */
export interface SumsOfSquares {
	readonly groups: number;
	readonly units: number;
	readonly squaredSizes: number;
	readonly within: number;
	readonly between: number;
}

/** One-way random effects by moments (Searle, Casella & McCulloch 1992, 3.6); a negative variance is zero. */
export function estimateComponents({
	groups,
	units,
	squaredSizes,
	within,
	between
}: SumsOfSquares): Components {
	const meanWithin = within / (units - groups);
	const meanBetween = between / (groups - 1);
	const size = (units - squaredSizes / units) / (groups - 1);

	return { within: meanWithin, between: Math.max(0, (meanBetween - meanWithin) / size) };
}
