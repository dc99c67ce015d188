import loadHighs from 'highs';

/** A linear programme over variables that are not negative. */
export interface Programme {
	readonly goal: Terms;
	readonly rows: readonly Row[];
}

/** Names of variables and what they are multiplied by. */
export type Terms = Readonly<Record<string, number>>;

export interface Row {
	readonly terms: Terms;
	readonly is: '<=' | '>=' | '=';
	readonly than: number;
}

/** The least and the most that the goal can be; undefined where nothing fulfils all rows. */
export type Solve = (programme: Programme) => readonly [number, number] | undefined;

/** Loads the solver. It is a megabyte or three of WebAssembly, so whoever audits much does it once. */
export async function loadSolver(): Promise<Solve> {
	const highs = await loadHighs();
	const find = (direction: 'Minimize' | 'Maximize', programme: Programme) => {
		const { Status, ObjectiveValue } = highs.solve(write(direction, programme), {
			output_flag: false
		});
		if (Status === 'Optimal') return ObjectiveValue;
		if (Status === 'Infeasible') return undefined;
		throw new Error(`a linear programme without an end: ${Status}`);
	};

	return (programme) => {
		const least = find('Minimize', programme);
		const most = least === undefined ? undefined : find('Maximize', programme);

		return least === undefined || most === undefined ? undefined : [least, most];
	};
}

/** In the language of CPLEX, which the solver reads. */
function write(direction: string, { goal, rows }: Programme): string {
	const lines = rows.map(({ terms, is, than }, index) => ` r${index}: ${sum(terms)} ${is} ${than}`);

	return [direction, ` goal: ${sum(goal)}`, 'Subject To', ...lines, 'End'].join('\n');
}

function sum(terms: Terms): string {
	const parts = Object.entries(terms).filter(([, factor]) => factor !== 0);

	return parts
		.map(([name, factor]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`)
		.join(' ');
}
