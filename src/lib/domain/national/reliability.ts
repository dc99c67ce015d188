import type { Figure, NationalPopulation } from '../disclosure/figure.ts';
import type { ScaleMoments } from '../disclosure/moments.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import type { AnonymousGroup } from '../rater-group/groups.ts';
import { all, backgroundFields } from './cells.ts';
import type { CountryTeam } from './country.ts';
import {
	addToCell,
	agreementOf,
	isAsked,
	isSpread,
	listScales,
	openCell,
	reliabilityRules,
	type Cell,
	type ReliabilityRules
} from './reliability-cell.ts';
import { listCoefficients } from './reliability-figures.ts';
import { isSmallPulse } from './team-values.ts';

/** The summed moments of one scale in a sector, or in the country. */
export interface ScaleSum {
	readonly sector: string;
	readonly group: AnonymousGroup;
	readonly scale: string;
	readonly moments: ScaleMoments;
}

/** Gathers what coefficients are made of. Sums are of whole numbers, so that no order leaves a trace. */
export interface ReliabilityCount {
	addTeam(team: CountryTeam): void;
	/**
	 * The sums that are large enough, and the country's: what may be kept when the moments are gone. A
	 * sector of too few people is not in the country's either, or it could be subtracted.
	 */
	selectBasis(sums: readonly ScaleSum[]): readonly ScaleSum[];
	/** The figures of all cells, those that may not be shown too. */
	listFigures(basis: readonly ScaleSum[]): readonly Figure<NationalPopulation>[];
}

export function openReliability(
	questionnaire: Questionnaire,
	year: number,
	rules = reliabilityRules
): ReliabilityCount {
	const scales = listScales(questionnaire);
	const sectors = [
		all,
		...(questionnaire.background.leader
			.find(({ id }) => id === backgroundFields.sector)
			?.options.map(({ code }) => code) ?? [])
	];
	/* In the order of the scales. */
	const bySector = new Map(
		sectors.map((sector) => [sector, scales.map((scale) => openCell(sector, scale))])
	);
	const cells = [...bySector.values()].flat();

	return {
		addTeam(team) {
			if (isSmallPulse(team)) return;
			const sector = team.background[backgroundFields.sector] ?? '';
			const places = [bySector.get(all) ?? [], bySector.get(sector) ?? []];
			for (const [index, scale] of scales.entries()) {
				if (!isAsked(scale, team)) continue;
				const agreement = agreementOf(scale, team.tally);
				for (const place of places) {
					const cell = place[index];
					if (cell) addToCell(cell, team, agreement);
				}
			}
		},
		selectBasis: (sums) => cells.flatMap((cell) => basisOf(cell, sums, rules) ?? []),
		listFigures: (basis) => cells.flatMap((cell) => listCoefficients(cell, basis, year, rules))
	};
}

function basisOf(
	cell: Cell,
	sums: readonly ScaleSum[],
	rules: ReliabilityRules
): ScaleSum | undefined {
	const { sector, group, scale } = cell;
	const mine = sums.filter(
		(sum) =>
			sum.group === group &&
			sum.scale === scale &&
			(sector === all || sum.sector === sector) &&
			sum.moments.n >= rules.respondents
	);
	const [first, ...others] = mine.map(({ moments }) => moments);
	if (!first || !isSpread(cell, rules)) return undefined;

	return { sector, group, scale, moments: others.reduce(addMoments, first) };
}

function addMoments(one: ScaleMoments, other: ScaleMoments): ScaleMoments {
	return {
		n: one.n + other.n,
		sums: one.sums.map((sum, index) => sum + (other.sums[index] ?? 0)),
		products: one.products.map((product, index) => product + (other.products[index] ?? 0))
	};
}
