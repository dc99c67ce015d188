import type { Figure, NationalPopulation } from '../disclosure/figure.ts';
import type { NationalRelease } from './national-release.ts';

/** What of a release leaders' own answers are not in: it comes out the same when those are deleted. */
export function withoutOwnAnswers(release: NationalRelease): NationalRelease {
	return {
		...release,
		coverage: { ...release.coverage, ownAnswers: 0 },
		figures: release.figures.filter((figure) => !isOfOwnAnswers(figure)),
		selfAndOthers: []
	};
}

/** A release as a year that was frozen in an earlier form would have said it. */
export function inVersion(
	release: NationalRelease,
	version: NationalRelease['version']
): NationalRelease {
	if (version === release.version) return release;
	const { year, questionnaireVersion, coverage, figures, reference, trend } = release;

	return {
		...{ version, year, questionnaireVersion, coverage, figures, reference, trend },
		selfAndOthers: release.selfAndOthers.map(({ theme, leaders, classes, coefficients }) => ({
			...{ theme, leaders, classes, coefficients }
		}))
	};
}

const ownKinds: readonly string[] = ['condition', 'timeSplit', 'challenge', 'gapGroup', 'balance'];

function isOfOwnAnswers({ population, measure }: Figure<NationalPopulation>): boolean {
	return population.group === 'self' || ownKinds.includes(measure.kind);
}

/**
 * The first place in which two releases differ, in words that hold no figure: "figure employee
 * kommune/all/all/all/all item retning_1 mean", "coverage leaders". Undefined where they are the same.
 */
export function findDifference(one: NationalRelease, other: NationalRelease): string | undefined {
	for (const key of Object.keys(one) as (keyof NationalRelease)[]) {
		if (JSON.stringify(one[key]) === JSON.stringify(other[key])) continue;
		if (key === 'figures') return findFigure(one.figures, other.figures);
		return [key, ...walk(one[key], other[key])].join(' ');
	}

	return Object.keys(one).join() === Object.keys(other).join() ? undefined : 'what it holds';
}

type Figures = readonly Figure<NationalPopulation>[];

function findFigure(one: Figures, other: Figures): string {
	const place = Array.from({ length: Math.max(one.length, other.length) }).findIndex(
		(_, index) => JSON.stringify(one[index]) !== JSON.stringify(other[index])
	);
	const figure = one[place] ?? other[place];
	if (!figure) return 'figures';
	const { population, measure } = figure;

	return [
		...['figure', population.group, Object.values(population.cell).join('/')],
		...[measure.kind, measure.id, measure.statistic]
	].join(' ');
}

/** The way down to the first value that differs. */
function walk(one: unknown, other: unknown): readonly string[] {
	if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return [];
	const [these, those] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
	const key = [...these.keys(), ...those.keys()].find(
		(name) => JSON.stringify(these.get(name)) !== JSON.stringify(those.get(name))
	);

	return key === undefined ? [] : [key, ...walk(these.get(key), those.get(key))];
}
