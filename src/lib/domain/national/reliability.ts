import {
	figureOf,
	type Figure,
	type NationalPopulation,
	type Shown
} from '../disclosure/figure.ts';
import { peerScale, type ScaleMoments } from '../disclosure/moments.ts';
import type { GroupTally } from '../disclosure/tally.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import { anonymousGroups, type AnonymousGroup } from '../rater-group/groups.ts';
import { alphaFromMoments } from '../statistics/alpha.ts';
import { omegaFromMoments } from '../statistics/omega.ts';
import { adFromCounts, rwgFromCounts } from '../statistics/tally-agreement.ts';
import { all, backgroundFields } from './cells.ts';
import type { CountryTeam } from './country.ts';
import { openGroupSums, type GroupSumsBuilder } from './group-sums.ts';

/** How many, and from how many organisations, before coefficients of a sector are shown. */
export interface ReliabilityRules {
	readonly respondents: number;
	readonly organisations: number;
}

export const reliabilityRules: ReliabilityRules = { respondents: 200, organisations: 5 };

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
	const cells = sectors.flatMap((sector) => scales.map((scale) => openCell(sector, scale)));
	const places = new Map(cells.map((cell) => [nameOf(cell), cell]));

	return {
		addTeam(team) {
			const sector = team.background[backgroundFields.sector] ?? '';
			for (const scale of scales) {
				if (!isAsked(scale, team)) continue;
				const agreement = agreementOf(scale, team.tally);
				for (const place of [all, sector]) {
					const cell = places.get(nameOf({ ...scale, sector: place }));
					if (cell) addToCell(cell, team, agreement);
				}
			}
		},
		selectBasis: (sums) => cells.flatMap((cell) => basisOf(cell, sums, rules) ?? []),
		listFigures: (basis) => cells.flatMap((cell) => figuresOf(cell, basis, year, rules))
	};
}

interface Scale {
	readonly group: AnonymousGroup;
	readonly scale: string;
	readonly items: readonly string[];
}

interface Cell extends Scale {
	readonly sector: string;
	n: number;
	invited: number;
	readonly organisations: Set<string>;
	readonly values: GroupSumsBuilder;
	readonly rwg: Average;
	readonly deviation: Average;
}

/** In millionths, so that it does not matter which team was added first. */
interface Average {
	sum: number;
	count: number;
}

function listScales(questionnaire: Questionnaire): readonly Scale[] {
	const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

	return anonymousGroups.flatMap((group): readonly Scale[] =>
		group === 'peer'
			? [{ group, scale: peerScale, items: ids(questionnaire.peerModule.items) }]
			: questionnaire.themes.map(({ id, items }) => ({ group, scale: id, items: ids(items) }))
	);
}

function isAsked({ group, scale }: Scale, team: CountryTeam): boolean {
	return group === team.group && (group === 'peer' || team.tally.themes[scale] !== undefined);
}

/** How well one group's answers to a scale agree. */
interface Agreement {
	readonly rwg: number | undefined;
	readonly deviation: number | undefined;
}

function agreementOf({ items }: Scale, tally: GroupTally): Agreement {
	const counts = items.flatMap((id) => {
		const item = tally.items[id];
		return item ? [item.counts] : [];
	});

	return { rwg: rwgFromCounts(counts), deviation: adFromCounts(counts) };
}

function openCell(sector: string, scale: Scale): Cell {
	return {
		...scale,
		...{ sector, n: 0, invited: 0, organisations: new Set(), values: openGroupSums() },
		...{ rwg: { sum: 0, count: 0 }, deviation: { sum: 0, count: 0 } }
	};
}

/** All private organisations together count as one. */
function addToCell(
	cell: Cell,
	{ organisation, isPrivate, tally }: CountryTeam,
	{ rwg, deviation }: Agreement
): void {
	cell.n += tally.n;
	cell.invited += tally.invited;
	cell.organisations.add(isPrivate ? '' : organisation);
	const theme = tally.themes[cell.scale];
	if (theme && theme.n > 0) cell.values.add(theme.n, theme.sum, theme.sumOfSquares);
	include(cell.rwg, rwg);
	include(cell.deviation, deviation);
}

function include(average: Average, value: number | undefined): void {
	if (value === undefined) return;
	average.sum += Math.round(1e6 * value);
	average.count += 1;
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
	if (!first || cell.organisations.size < rules.organisations) return undefined;

	return { sector, group, scale, moments: others.reduce(addMoments, first) };
}

function addMoments(one: ScaleMoments, other: ScaleMoments): ScaleMoments {
	return {
		n: one.n + other.n,
		sums: one.sums.map((sum, index) => sum + (other.sums[index] ?? 0)),
		products: one.products.map((product, index) => product + (other.products[index] ?? 0))
	};
}

function figuresOf(
	cell: Cell,
	basis: readonly ScaleSum[],
	year: number,
	rules: ReliabilityRules
): readonly Figure<NationalPopulation>[] {
	const { sector, group, scale } = cell;
	const population: NationalPopulation = {
		...{ kind: 'national', year, group },
		cell: { sector, level: all, field: all, age: all, region: all }
	};
	const size = { n: toFive(cell.n), invited: toFive(cell.invited) };
	const isLarge = cell.n >= rules.respondents && cell.organisations.size >= rules.organisations;
	const moments = basis.find(
		(sum) => sum.sector === sector && sum.group === group && sum.scale === scale
	)?.moments;
	const icc = isLarge ? cell.values.icc() : undefined;
	const values = {
		alpha: moments && alphaFromMoments(moments).alphaRaw,
		omega: moments && omegaFromMoments(moments).omegaTotal,
		icc1: icc?.icc1,
		icc2: icc?.icc2,
		rwg: isLarge ? averageOf(cell.rwg) : undefined,
		averageDeviation: isLarge ? averageOf(cell.deviation) : undefined
	};

	return statisticNames.map((statistic) =>
		figureOf(
			population,
			{ kind: 'reliability', id: scale, statistic },
			showHundredths(values[statistic]),
			size
		)
	);
}

const statisticNames = ['alpha', 'omega', 'icc1', 'icc2', 'rwg', 'averageDeviation'] as const;

function averageOf({ sum, count }: Average): number | undefined {
	return count === 0 ? undefined : sum / count / 1e6;
}

/** Two decimals, and half a hundredth to each side. */
function showHundredths(value: number | undefined): Shown | undefined {
	if (value === undefined || !Number.isFinite(value)) return undefined;
	const hundredths = Math.round(100 * value) + 0;
	const en = (hundredths / 100).toFixed(2).replace('-', '−');

	return {
		low: (2 * hundredths - 1) / 200,
		high: (2 * hundredths + 1) / 200,
		text: { da: en.replace('.', ','), en }
	};
}

function toFive(count: number): number {
	return 5 * Math.round(count / 5);
}

function nameOf({ sector, group, scale }: Pick<Cell, 'sector' | 'group' | 'scale'>): string {
	return [sector, group, scale].join(' ');
}
