import {
	obstacles,
	remarks,
	type JudgedLeader,
	type Obstacle,
	type Remark
} from '#lib/domain/round/organisation/leaders.ts';

/** How many names stand under one line; the rest is a number. */
const namesShown = 100;

export interface Noticed<Kind> {
	readonly kind: Kind;
	readonly count: number;
	readonly leaders: readonly {
		readonly name: string;
		readonly unit: string;
		readonly employees: number;
	}[];
}

/** Who cannot take part, and whom there is something to say about, kind by kind. */
export function groupLeaders(leaders: readonly JudgedLeader[]): {
	readonly out: readonly Noticed<Obstacle>[];
	readonly notes: readonly Noticed<Remark>[];
} {
	return {
		out: obstacles.flatMap((kind) => gather(leaders, kind)),
		notes: remarks.flatMap((kind) => gather(leaders, kind))
	};
}

/** Whether something was said of a leader. What is only to be known is not said of those who cannot take part. */
export function hasMark(
	{ obstacle, remarks: said }: JudgedLeader,
	kind: Obstacle | Remark
): boolean {
	return obstacle === undefined ? said.some((each) => each === kind) : obstacle === kind;
}

function gather<Kind extends Obstacle | Remark>(
	leaders: readonly JudgedLeader[],
	kind: Kind
): readonly Noticed<Kind>[] {
	const found = leaders.filter((leader) => hasMark(leader, kind));
	const shown = found.slice(0, namesShown).map(({ name, unit, invited }) => ({
		...{ name, unit, employees: invited.employee }
	}));

	return found.length === 0 ? [] : [{ kind, count: found.length, leaders: shown }];
}
