import type { Population, ShownFigure } from '../figure.ts';
import type { Withheld } from '../released.ts';
import type { Atom, AtomsOf } from './atoms.ts';
import { type Equation, isConfined } from './confine.ts';
import { boundsOfMean, leastValid } from './known.ts';
import { isOfEmployees } from './members.ts';
import type { Entry } from './read-published.ts';
import type { Solve } from './solver.ts';

/** So many linear programmes are solved at most: some minutes of work. */
const mostProgrammes = 100_000;

/**
 * Finds one to four people the mean of whose answers to a statement is confined too narrowly by all
 * figures that they are in, taken together, or undefined. Nothing is released that there is no time
 * to look at.
 */
export function findConfined(
	entries: readonly Entry[],
	atomsOf: AtomsOf,
	solve: Solve
): Withheld | undefined {
	const judged = new Map<string, boolean>();
	const means = entries.filter(({ figure, follows }) => !follows && isOfAnswers(figure));

	for (const [item, same] of Map.groupBy(means, ({ figure }) => figure.measure.id)) {
		const equations = same.map((entry) => ({ ...entry, equation: equationOf(entry, atomsOf) }));
		const around = listAround(equations.map(({ equation }) => equation));
		for (const [target, those] of around) {
			/* What a single equation tells is what its display tells, which is looked at by itself. */
			if (target.size === 0 || target.size > 4 || those.length < 2) continue;
			const look = lookOf(target, those);
			const confined = judged.get(look) ?? isConfined(target, those, solve);
			judged.set(look, confined);
			if (judged.size > mostProgrammes) return { withheld: 'audit_too_slow', place: item };
			const place = equations.find(({ equation }) => those.includes(equation))?.place ?? item;
			if (confined) return { withheld: 'confined', place };
		}
	}

	return undefined;
}

function isOfAnswers({ population, measure }: ShownFigure<Population>): boolean {
	return (
		population.kind !== 'national' &&
		population.group !== 'self' &&
		(measure.kind === 'item' || isOfEmployees(measure)) &&
		measure.statistic === 'mean'
	);
}

function equationOf({ figure, members }: Entry, atomsOf: AtomsOf): Equation {
	const atoms = [...new Set(members.flatMap((team) => atomsOf.get(team) ?? []))];
	const { low, high } = boundsOfMean(figure);

	return { atoms, mean: [low, high], leastValid: leastValid(sizeOf(atoms)) };
}

/** For each atom all equations that it is tied to, by the atoms that they have in common. */
function listAround(equations: readonly Equation[]): ReadonlyMap<Atom, readonly Equation[]> {
	const of = new Map<Atom, Equation[]>();
	for (const equation of equations)
		for (const atom of equation.atoms) of.set(atom, [...(of.get(atom) ?? []), equation]);

	return new Map([...of].map(([atom, own]) => [atom, listTied(own, of)]));
}

function listTied(
	own: readonly Equation[],
	of: ReadonlyMap<Atom, readonly Equation[]>
): readonly Equation[] {
	const tied = new Set(own);
	/* A set that grows while it is gone through is gone through to its end. */
	for (const { atoms } of tied)
		for (const atom of atoms) for (const equation of of.get(atom) ?? []) tied.add(equation);

	return [...tied];
}

/** What matters for the verdict: sizes and bounds, not who it is about. */
function lookOf(target: Atom, equations: readonly Equation[]): string {
	const numbers = new Map<number, number>([[target.id, 0]]);
	const numberOf = ({ id }: Atom) => {
		const number = numbers.get(id) ?? numbers.size;
		numbers.set(id, number);
		return number;
	};

	return JSON.stringify([
		target.size,
		equations.map(({ atoms, mean }) => [
			mean,
			inOrder(atoms).map((atom) => [numberOf(atom), atom.size])
		])
	]);
}

function inOrder(atoms: readonly Atom[]): readonly Atom[] {
	return atoms.toSorted((one, other) => one.size - other.size);
}

function sizeOf(atoms: readonly Atom[]): number {
	return atoms.reduce((total, { size }) => total + size, 0);
}
