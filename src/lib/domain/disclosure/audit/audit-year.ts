import type { Figure, NationalPopulation, ShownFigure } from '../figure.ts';
import type { Withheld } from '../released.ts';
import type { Atom } from './atoms.ts';
import { checkNationalCount, hasKnownShape, isTooExact } from './check-form.ts';
import { findCombination, placeOfCell } from './combinations.ts';
import { findDifference } from './differences.ts';
import type { Frame } from './frame.ts';
import { measureOf, placeOf } from './place.ts';
import type { AuditRule } from './rule.ts';
import { openYearUnits, type YearUnits } from './year-units.ts';

type NationalFigure = Figure<NationalPopulation>;
type ShownNational = ShownFigure<NationalPopulation>;

/**
 * Attacks a year's figures of the country, at the size of a whole country and without a solver: too
 * few people, leaders or organisations behind one, an organisation that is most of it, people who are
 * left over when cells are subtracted, and hidden cells that follow from shown ones. `frame` has each
 * leader once in each group.
 */
export function auditYear(frame: Frame, figures: readonly NationalFigure[]): 'released' | Withheld {
	const groups = Map.groupBy(figures, ({ population }) => population.group);
	const places = new Set<string>();

	for (const [group, own] of groups) {
		const units = openYearUnits(frame, group);
		const everybody = frame.filter((team) => team.group === group);
		const all = everybody.reduce((sum, { answered }) => sum + answered, 0);
		const looks = new Set<string>();
		for (const same of Map.groupBy(own, measureOf).values()) {
			for (const figure of same) {
				const place = placeOf(figure);
				if (!hasKnownShape(figure)) return { withheld: 'shape', place };
				if (places.has(place)) return { withheld: 'twice', place };
				places.add(place);
				const rule = figure.shown ? checkFigure(units, figure, all) : undefined;
				if (rule) return { withheld: rule, place };
			}
			const shown = same.filter((figure) => figure.shown);
			const found = findSubtracted(units, shown, looks);
			if (found) return found;
		}
	}

	return 'released';
}

/** Numbers of the country are shown in such steps. */
const step = 5;

function checkFigure(units: YearUnits, figure: ShownNational, all: number): AuditRule | undefined {
	const { population, measure, n, low, high } = figure;
	const count = units.countIn(population, `${measure.kind} ${measure.id}`);
	const isNear = (people: number) => Math.abs(people - n) < step;
	if (measure.kind === 'responseRate')
		return isNear(count.people) || n <= all + step ? undefined : 'population';

	const isRight = isAnswer(figure) ? isNear(count.people) : n < count.people + step;
	if (!isRight || count.people === 0) return 'population';
	if (isTooExact(measure, high - low)) return 'exact';

	return checkNationalCount(count, population.group === 'self' ? 30 : 5);
}

/** What a group shows or does not. Of what is worked out further it is not known who has it. */
function isAnswer({ measure: { kind } }: NationalFigure): boolean {
	return kind === 'item' || kind === 'theme' || kind === 'condition';
}

/** In a country of so many groups at most, each measure is tried, also where its cells look like another's. */
const mostForEach = 5000;

/** What is published in cells as sums that can be subtracted. */
function findSubtracted(
	units: YearUnits,
	shown: readonly ShownNational[],
	looks: Set<string>
): Withheld | undefined {
	const [first] = shown;
	if (!first || !['mean', 'count', 'now', 'wished'].includes(first.measure.statistic))
		return undefined;
	const look = shown.map(({ population }) => Object.values(population.cell).join('|')).join();
	const isNew = !looks.has(look);
	looks.add(look);
	if (!isNew && units.teams.length > mostForEach) return undefined;

	const atoms = listAtoms(units, first);
	const found = findDifference(
		shown.map((figure) => ({
			place: placeOf(figure),
			atoms: atomsIn(units, figure, atoms),
			spans: true
		}))
	);
	if (found) return { withheld: found.rule, place: found.place };
	if (!isNew) return undefined;

	const mask = units.maskOf(`${first.measure.kind} ${first.measure.id}`);
	const teams = units.teams.filter((_, unit) => mask[unit] === 1);
	const cell = findCombination({ teams, shown: shown.map(({ population }) => population.cell) });

	return cell && { withheld: 'combination', place: placeOfCell(first, cell) };
}

/** The people of each part who have a value, together. */
function listAtoms(units: YearUnits, { measure }: NationalFigure): readonly Atom[] {
	const mask = units.maskOf(`${measure.kind} ${measure.id}`);
	const sizes = new Int32Array(units.parts.length);
	for (const [unit, part] of units.part.entries())
		if (mask[unit] === 1) sizes[part] = (sizes[part] ?? 0) + (units.answered[unit] ?? 0);

	return units.parts.map((team, id) => ({ id, size: sizes[id] ?? 0, teams: [team] }));
}

function atomsIn(
	units: YearUnits,
	{ population }: NationalFigure,
	atoms: readonly Atom[]
): readonly Atom[] {
	const inside: Atom[] = [];
	for (const part of units.partsIn(population)) {
		const atom = atoms[part];
		if (atom && atom.size > 0) inside.push(atom);
	}

	return inside;
}
