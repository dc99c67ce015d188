import { anonymousGroups, type AnonymousGroup } from '#lib/domain/rater-group/groups.ts';
import { listReportedThemes, listScoredItems } from '#lib/domain/scoring/scope.ts';
import { figureOf, type Measure } from '../figure.ts';
import { mapInPieces, type Pieces } from '../pieces.ts';
import { guardDifferences } from './differences.ts';
import {
	isIn,
	listParts,
	populationOf,
	splits,
	whole,
	type OrganisationFigure,
	type OrganisationInput,
	type OrganisationTeam,
	type Part
} from './input.ts';
import type { PublishedGroup, PublishedValue } from './published.ts';
import type { OrganisationRules } from './rules.ts';
import { countSizes } from './sizes.ts';
import { wordWeighted } from './wording.ts';

/** One published value of one team, or of the small teams together, who belong to no part. */
interface Entry {
	readonly team: OrganisationTeam | undefined;
	readonly n: number;
	readonly value: PublishedValue;
}

/** What a part's value is made of: sums of twentieths by how many answered, and the teams behind them. */
interface Sum {
	readonly part: Part;
	people: number;
	low: number;
	high: number;
	teams: number;
	readonly atoms: Set<number>;
}

/** Where each team belongs: the parts it is in, and its number among those that no split tells apart. */
interface Places {
	readonly parts: readonly Part[];
	readonly partsOf: ReadonlyMap<OrganisationTeam, readonly Part[]>;
	readonly atomOf: ReadonlyMap<OrganisationTeam, number>;
}

/**
 * The means of what was published of the teams, each weighted by how many answered in it: of the whole
 * round, where the pool is one value more, and of its parts by level, field and unit.
 */
export function* combinePublished(
	input: OrganisationInput,
	pools: readonly PublishedGroup[],
	rules: OrganisationRules
): Pieces<readonly OrganisationFigure[]> {
	const places = placeTeams(input.teams);
	const figures: OrganisationFigure[][] = [];
	for (const group of anonymousGroups)
		figures.push(yield* combineGroup(input, pools, group, places, rules));

	return figures.flat();
}

function* combineGroup(
	input: OrganisationInput,
	pools: readonly PublishedGroup[],
	group: AnonymousGroup,
	places: Places,
	rules: OrganisationRules
): Pieces<OrganisationFigure[]> {
	const sizeOf = countSizes(input, pools, group);
	const measures: { measure: Measure; shown: ReadonlyMap<Part, Sum> }[] = [];
	for (const measure of listMeasures(input, group)) {
		const entries = listEntries(input.teams, pools, group, measure);
		const shown = yield* chooseSums(sumEntries(entries, places), entries, places, rules);
		measures.push({ measure, shown });
	}
	const byPart = yield* mapInPieces(places.parts, (part) => {
		const population = populationOf(input.round, group, part);

		return measures.flatMap(({ measure, shown }) => {
			const size = sizeOf(part, measure);
			if (size.n === 0) return [];
			const sum = shown.get(part);
			const words = sum && wordWeighted(sum.low, sum.high, sum.people);

			return [figureOf(population, measure, words, size)];
		});
	});

	return byPart.flat();
}

function placeTeams(teams: readonly OrganisationTeam[]): Places {
	const parts = [whole, ...splits.flatMap((split) => listParts(teams, split))];
	const numbers = new Map<string, number>();
	const atoms = teams.map((team) => {
		const key = JSON.stringify(splits.map((split) => team[split]));
		const number = numbers.get(key) ?? numbers.size;
		numbers.set(key, number);

		return [team, number] as const;
	});

	return {
		parts,
		partsOf: new Map(teams.map((team) => [team, parts.filter((part) => isIn(team, part))])),
		atomOf: new Map(atoms)
	};
}

function listMeasures(
	{ questionnaire, selection }: OrganisationInput,
	group: AnonymousGroup
): readonly (Measure & { readonly kind: 'item' | 'theme' })[] {
	const items = listScoredItems(questionnaire, selection, group);
	const themes = listReportedThemes(questionnaire, selection, group);

	return [
		...items.map(({ id }) => ({ kind: 'item', id, statistic: 'mean' }) as const),
		...themes.map(({ id }) => ({ kind: 'theme', id, statistic: 'mean' }) as const)
	];
}

function listEntries(
	teams: readonly OrganisationTeam[],
	pools: readonly PublishedGroup[],
	group: AnonymousGroup,
	{ kind, id }: Measure
): readonly Entry[] {
	const find = (published: readonly PublishedGroup[], team?: OrganisationTeam) =>
		published
			.filter((one) => one.group === group)
			.flatMap(({ n, values }): readonly Entry[] => {
				const value = values.find((each) => each.kind === kind && each.id === id);

				return value ? [{ team, n, value }] : [];
			});

	return [...teams.flatMap((team) => find(team.published, team)), ...find(pools)];
}

/** Each part's sums, in one pass over the teams: a large round has hundreds of parts. */
function sumEntries(entries: readonly Entry[], { parts, partsOf, atomOf }: Places): readonly Sum[] {
	const sums = new Map(
		parts.map((part): [Part, Sum] => [
			part,
			{ part, people: 0, low: 0, high: 0, teams: 0, atoms: new Set() }
		])
	);
	for (const { team, n, value } of entries) {
		for (const part of team ? (partsOf.get(team) ?? []) : [whole]) {
			const sum = sums.get(part);
			if (!sum) continue;
			sum.people += n;
			sum.low += n * value.low;
			sum.high += n * value.high;
			if (!team) continue;
			sum.teams += 1;
			sum.atoms.add(atomOf.get(team) ?? 0);
		}
	}

	return [...sums.values()];
}

/**
 * The parts of which a value is shown: those of enough people and teams, the large ones of a split
 * first, each only while nothing about too few teams follows from it and those before.
 */
function* chooseSums(
	sums: readonly Sum[],
	entries: readonly Entry[],
	{ atomOf }: Places,
	rules: OrganisationRules
): Pieces<ReadonlyMap<Part, Sum>> {
	const sizes: number[] = [];
	for (const { team } of entries) {
		const atom = team && atomOf.get(team);
		if (atom !== undefined) sizes[atom] = (sizes[atom] ?? 0) + 1;
	}
	const guard = guardDifferences(sizes, rules.teams);
	const enough = sums.filter(
		({ people, teams }) => people >= rules.respondents && teams >= rules.teams
	);
	const inOrder = [undefined, ...splits].flatMap((split) =>
		enough
			.filter(({ part }) => part.split === split)
			.sort((one, other) => other.people - one.people || (one.part.code < other.part.code ? -1 : 1))
	);
	const admitted = yield* mapInPieces(
		inOrder,
		({ atoms }) => !rules.guardsDifferences || guard.admit([...atoms])
	);
	const shown = inOrder.filter((_, index) => admitted[index]);

	return new Map(shown.map((sum) => [sum.part, sum]));
}
