import { anonymousGroups, type AnonymousGroup } from '#lib/domain/rater-group/groups.ts';
import { listReportedThemes, listScoredItems } from '#lib/domain/scoring/scope.ts';
import { figureOf, type Measure } from '../figure.ts';
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
import { wordWeighted } from './wording.ts';

/** One published value of one team, or of the small teams together, who belong to no part. */
interface Entry {
	readonly team: OrganisationTeam | undefined;
	readonly n: number;
	readonly value: PublishedValue;
}

/**
 * The means of what was published of the teams, each weighted by how many answered in it: of the whole
 * round, where the pool is one value more, and of its parts by level, field and unit.
 */
export function combinePublished(
	input: OrganisationInput,
	pools: readonly PublishedGroup[],
	rules: OrganisationRules
): readonly OrganisationFigure[] {
	const atoms = listAtoms(input.teams);

	return anonymousGroups.flatMap((group) => {
		const parts = [whole, ...splits.flatMap((split) => listParts(input.teams, split))];
		const measures = listMeasures(input, group).map((measure) => {
			const entries = listEntries(input.teams, pools, group, measure);

			return { measure, entries, shown: chooseParts(parts, entries, atoms, rules) };
		});

		return parts.flatMap((part) => {
			const size = sizeOf(input.teams, pools, group, part);
			if (size.n === 0) return [];

			return measures.map(({ measure, entries, shown }) =>
				figureOf(
					populationOf(input.round, group, part),
					measure,
					shown.has(part) ? weigh(entries.filter((entry) => entersPart(entry, part))) : undefined,
					size
				)
			);
		});
	});
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

function entersPart({ team }: Entry, part: Part): boolean {
	return team === undefined ? part.split === undefined : isIn(team, part);
}

/** How many were asked and answered in the groups that have figures of their own, and in the pool. */
function sizeOf(
	teams: readonly OrganisationTeam[],
	pools: readonly PublishedGroup[],
	group: AnonymousGroup,
	part: Part
): { readonly n: number; readonly invited: number } {
	const published = teams.filter((team) => isIn(team, part)).flatMap((team) => team.published);
	const all = part.split === undefined ? [...published, ...pools] : published;
	const those = all.filter((one) => one.group === group);

	return {
		n: those.reduce((total, { n }) => total + n, 0),
		invited: those.reduce((total, { invited }) => total + invited, 0)
	};
}

function weigh(entries: readonly Entry[]) {
	const total = (of: (entry: Entry) => number) =>
		entries.reduce((sum, entry) => sum + of(entry), 0);

	return wordWeighted(
		total(({ n, value }) => n * value.low),
		total(({ n, value }) => n * value.high),
		total(({ n }) => n)
	);
}

/** The teams that no split tells apart, numbered, and each team's number. */
interface Atoms {
	readonly of: ReadonlyMap<OrganisationTeam, number>;
}

function listAtoms(teams: readonly OrganisationTeam[]): Atoms {
	const numbers = new Map<string, number>();
	const of = new Map<OrganisationTeam, number>();
	for (const team of teams) {
		const key = JSON.stringify(splits.map((split) => team[split]));
		const number = numbers.get(key) ?? numbers.size;
		numbers.set(key, number);
		of.set(team, number);
	}

	return { of };
}

/**
 * The parts of which a value is shown: those of enough people and teams, the large ones of a split
 * first, each only while nothing about too few teams follows from it and those before.
 */
function chooseParts(
	parts: readonly Part[],
	entries: readonly Entry[],
	{ of }: Atoms,
	rules: OrganisationRules
): ReadonlySet<Part> {
	const own = entries.flatMap(({ team, n }) =>
		team ? [{ team, n, atom: of.get(team) ?? 0 }] : []
	);
	const pool = entries.filter(({ team }) => team === undefined);
	const sizes: number[] = [];
	for (const { atom } of own) sizes[atom] = (sizes[atom] ?? 0) + 1;
	const guard = guardDifferences(sizes, rules.teams);

	const candidates = parts
		.map((part) => {
			const teams = own.filter(({ team }) => isIn(team, part));
			const more = part.split === undefined ? pool : [];
			const people = [...teams, ...more].reduce((total, { n }) => total + n, 0);

			return { part, people, teams: teams.length, atoms: new Set(teams.map(({ atom }) => atom)) };
		})
		.filter(({ people, teams }) => people >= rules.respondents && teams >= rules.teams);
	const inOrder = [undefined, ...splits].flatMap((split) =>
		candidates
			.filter(({ part }) => part.split === split)
			.sort((one, other) => other.people - one.people || (one.part.code < other.part.code ? -1 : 1))
	);

	return new Set(
		inOrder
			.filter(({ atoms }) => !rules.guardsDifferences || guard.admit([...atoms]))
			.map(({ part }) => part)
	);
}
