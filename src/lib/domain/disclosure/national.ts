import type { Figure, NationalPopulation } from './figure.ts';
import type { Released, Withheld } from './released.ts';

/** The least that a figure of the country may be about, and the steps in which it says so. */
export interface Gate {
	readonly respondents: number;
	readonly step: number;
	/** The least number of leaders that coefficients may be about. */
	readonly coefficients: number;
}

/** What is published of the country carries its figures in one list, and coefficients beside it. */
interface NationalFigures {
	readonly figures: readonly Figure<NationalPopulation>[];
	readonly selfAndOthers?: readonly (Coefficients & { readonly surface?: Coefficients })[];
	readonly themeCorrelations?: readonly Coefficients[];
}

interface Coefficients {
	/** In steps. */
	readonly leaders: number;
}

/**
 * Marks a national release as released, if each of its figures has the shape that it must have. Which
 * cells there are was decided, and is attacked, on the counts; here stands the last gate before the mark.
 */
export function admitNational<T extends NationalFigures>(
	release: T,
	gate: Gate
): Released<T> | Withheld {
	for (const figure of release.figures) {
		const fault = findFault(figure, gate);
		if (fault !== undefined) return { withheld: fault, place: placeOf(figure) };
	}
	const fault = findCoefficientFault(release, gate);
	if (fault !== undefined) return { withheld: fault, place: 'coefficients over leaders' };

	return release as Released<T>;
}

function findCoefficientFault(
	{ selfAndOthers = [], themeCorrelations = [] }: NationalFigures,
	gate: Gate
): string | undefined {
	const surfaces = selfAndOthers.flatMap(({ surface }) => surface ?? []);
	const isShort = ({ leaders }: Coefficients) => leaders < gate.coefficients;
	const isExact = ({ leaders }: Coefficients) => leaders % gate.step !== 0;
	if (selfAndOthers.some(({ leaders }) => leaders < gate.respondents)) return 'size';
	if ([...surfaces, ...themeCorrelations].some(isShort)) return 'size';

	return [...selfAndOthers, ...surfaces, ...themeCorrelations].some(isExact) ? 'steps' : undefined;
}

function findFault(
	figure: Figure<NationalPopulation>,
	{ respondents, step }: Gate
): string | undefined {
	const { population } = figure;
	if (!hasOnly(figure, figure.shown ? shownKeys : suppressedKeys)) return 'shape';
	if (!hasOnly(population, populationKeys) || !hasOnly(population.cell, cellKeys)) return 'shape';
	if (!figure.shown) return undefined;
	if (figure.n < respondents || figure.invited < figure.n) return 'size';
	if (figure.n % step !== 0 || figure.invited % step !== 0) return 'steps';
	if (!(figure.low <= figure.high)) return 'bounds';

	return undefined;
}

const populationKeys = ['kind', 'year', 'group', 'cell'];
const cellKeys = ['sector', 'level', 'field', 'age', 'region'];
const suppressedKeys = ['population', 'measure', 'shown'];
const shownKeys = [...suppressedKeys, 'low', 'high', 'text', 'n', 'invited'];

function hasOnly(value: object, keys: readonly string[]): boolean {
	return (
		Object.keys(value).length === keys.length && keys.every((key) => Object.hasOwn(value, key))
	);
}

function placeOf({ population, measure }: Figure<NationalPopulation>): string {
	const { sector, level, field, age, region } = population.cell;
	const cell = [sector, level, field, age, region].join('/');

	return `${population.group} ${cell} ${measure.kind} ${measure.id} ${measure.statistic}`;
}
