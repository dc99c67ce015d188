import type { Atom } from './atoms.ts';
import { leastOpen } from './given-away.ts';
import { million } from './possible.ts';
import type { Row, Solve, Terms } from './solver.ts';

/** What is published about some people's answers to one statement. */
export interface Equation {
	readonly atoms: readonly Atom[];
	/** Bounds of their mean in millionths, or undefined where it is kept back. */
	readonly mean: readonly [number, number] | undefined;
	/** The fewest valid answers with which it is shown. */
	readonly leastValid: number;
}

/**
 * Whether the mean of an atom's valid answers is confined too narrowly by some equations. How many of
 * each atom answered validly is as unknown as what they answered. What fits nothing is confined too.
 */
export function isConfined(target: Atom, equations: readonly Equation[], solve: Solve): boolean {
	const atoms = new Map(
		[target, ...equations.flatMap((equation) => equation.atoms)].map((atom) => [atom.id, atom])
	);
	const rows = [...[...atoms.values()].flatMap(rowsOfAtom), ...equations.flatMap(rowsOfEquation)];
	/* The goal is a fraction, sum by valid answers, so all is measured in the target's valid answers. */
	const scale: readonly Row[] = [
		{ terms: { [valid(target)]: 1 }, is: '=', than: 1 },
		{ terms: { t: 1 }, is: '<=', than: 1 }
	];
	const range = solve({ goal: { [sum(target)]: 1 }, rows: [...scale, ...rows] });

	return range === undefined || isNarrow(range, target.size);
}

/** Narrower than one point, for one person than two; with room for the solver's own error. */
export function isNarrow([least, most]: readonly [number, number], people: number): boolean {
	return most - least < (leastOpen[people] ?? 0) / people - 1e-6;
}

/** One variable for the sum of an atom's answers, one for how many are valid; t is one, measured so. */
function sum({ id }: Atom): string {
	return `s${id}`;
}

function valid({ id }: Atom): string {
	return `v${id}`;
}

function rowsOfAtom(atom: Atom): readonly Row[] {
	return [
		{ terms: { [sum(atom)]: 1, [valid(atom)]: -1 }, is: '>=', than: 0 },
		{ terms: { [sum(atom)]: 1, [valid(atom)]: -5 }, is: '<=', than: 0 },
		{ terms: { [valid(atom)]: 1, t: -atom.size }, is: '<=', than: 0 }
	];
}

function rowsOfEquation({ atoms, mean, leastValid }: Equation): readonly Row[] {
	const people = (factor: number): Terms =>
		Object.fromEntries(atoms.map((atom) => [valid(atom), factor]));
	if (mean === undefined)
		return [{ terms: { ...people(1), t: -(leastValid - 1) }, is: '<=', than: 0 }];

	const [low, high] = mean.map((bound) => bound / million) as [number, number];
	const sums = Object.fromEntries(atoms.map((atom) => [sum(atom), 1]));

	return [
		{ terms: { ...people(1), t: -leastValid }, is: '>=', than: 0 },
		{ terms: { ...people(-low), ...sums }, is: '>=', than: 0 },
		{ terms: { ...people(-high), ...sums }, is: '<=', than: 0 }
	];
}
