import { peerScale } from '../disclosure/moments.ts';
import type { GroupTally } from '../disclosure/tally.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import { anonymousGroups, type AnonymousGroup } from '../rater-group/groups.ts';
import { adFromCounts, rwgFromCounts } from '../statistics/tally-agreement.ts';
import type { CountryTeam } from './country.ts';
import { openGroupSums, type GroupSumsBuilder } from './group-sums.ts';

/** How many, and from how many organisations, before coefficients of a sector are shown. */
export interface ReliabilityRules {
	readonly respondents: number;
	readonly organisations: number;
	/** The most that one organisation may have of the respondents, in per cent. */
	readonly largestShare: number;
}

export const reliabilityRules: ReliabilityRules = {
	respondents: 200,
	organisations: 5,
	largestShare: 70
};

/** Statements that coefficients are made of together. */
export interface Scale {
	readonly group: AnonymousGroup;
	readonly scale: string;
	readonly items: readonly string[];
}

/** What is gathered of one scale in a sector, or in the country. */
export interface Cell extends Scale {
	readonly sector: string;
	n: number;
	invited: number;
	/** How many answered in each. */
	readonly organisations: Map<string, number>;
	readonly values: GroupSumsBuilder;
	readonly rwg: Average;
	readonly deviation: Average;
}

/** In millionths, so that it does not matter which team was added first. */
export interface Average {
	sum: number;
	count: number;
}

/** Every scale of each group, in the order of the questionnaire. */
export function listScales(questionnaire: Questionnaire): readonly Scale[] {
	const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

	return anonymousGroups.flatMap((group): readonly Scale[] =>
		group === 'peer'
			? [{ group, scale: peerScale, items: ids(questionnaire.peerModule.items) }]
			: questionnaire.themes.map(({ id, items }) => ({ group, scale: id, items: ids(items) }))
	);
}

export function isAsked({ group, scale }: Scale, team: CountryTeam): boolean {
	return group === team.group && (group === 'peer' || team.tally.themes[scale] !== undefined);
}

/** How well one group's answers to a scale agree. */
interface Agreement {
	readonly rwg: number | undefined;
	readonly deviation: number | undefined;
}

export function agreementOf({ items }: Scale, tally: GroupTally): Agreement {
	const counts = items.flatMap((id) => {
		const item = tally.items[id];
		return item ? [item.counts] : [];
	});

	return { rwg: rwgFromCounts(counts), deviation: adFromCounts(counts) };
}

export function openCell(sector: string, scale: Scale): Cell {
	return {
		...scale,
		...{ sector, n: 0, invited: 0, organisations: new Map(), values: openGroupSums() },
		...{ rwg: { sum: 0, count: 0 }, deviation: { sum: 0, count: 0 } }
	};
}

/** All private organisations together count as one. */
export function addToCell(
	cell: Cell,
	{ organisation, isPrivate, tally }: CountryTeam,
	{ rwg, deviation }: Agreement
): void {
	cell.n += tally.n;
	cell.invited += tally.invited;
	const name = isPrivate ? '' : organisation;
	cell.organisations.set(name, (cell.organisations.get(name) ?? 0) + tally.n);
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

/** Whether a cell comes from enough organisations, and not mostly from one. */
export function isSpread({ n, organisations }: Cell, rules: ReliabilityRules): boolean {
	const largest = Math.max(0, ...organisations.values());

	return organisations.size >= rules.organisations && 100 * largest <= rules.largestShare * n;
}
