import { nationalRules } from './rules.ts';

/** One part of an invented country: how many leaders, and their mean in tenths. */
export interface ExamplePart {
	readonly sector: 'stat' | 'region' | 'kommune';
	readonly leaders: number;
	readonly tenths: number;
	/** Why the part is not shown: it is too small itself, or would give away one that is. */
	readonly hidden?: 'too few' | 'complement';
}

/** A country small enough to reckon with by hand. A test releases it and finds the same two parts hidden. */
export const exampleParts: readonly ExamplePart[] = [
	{ sector: 'stat', leaders: 8, tenths: 40, hidden: 'complement' },
	{ sector: 'region', leaders: 12, tenths: 38 },
	{ sector: 'kommune', leaders: 2, tenths: 41, hidden: 'too few' }
];

/** The example's whole, and how its smallest part would follow if the others were shown. Sums in tenths. */
export function reckonExample() {
	const sumOf = ({ leaders, tenths }: ExamplePart) => leaders * tenths;
	const whole = exampleParts.reduce((sum, part) => sum + sumOf(part), 0);
	const leaders = exampleParts.reduce((sum, part) => sum + part.leaders, 0);
	const shown = exampleParts.filter(({ hidden }) => hidden !== 'too few');
	const rest = shown.reduce((left, part) => left - sumOf(part), whole);
	const few = leaders - shown.reduce((sum, part) => sum + part.leaders, 0);

	return {
		...{ leaders, whole, tenths: whole / leaders, rest, few, found: rest / few },
		taken: Object.fromEntries(exampleParts.map((part) => [part.sector, sumOf(part)])),
		least: nationalRules.cell.leaders
	};
}
