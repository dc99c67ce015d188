import type { ShownFigure } from '../figure.ts';
import type { Pieces } from '../pieces.ts';
import type { Withheld } from '../released.ts';
import { checkCombined, gatherSources, type Sources } from './audit-combined.ts';
import { checkCounted, checkEmployees, checkLeaders } from './audit-counted.ts';
import { findTelling } from './audit-differences.ts';
import { fieldOf, type OrganisationRule, type ShownOfOrganisation } from './audit-rule.ts';
import { splits, type OrganisationFigure, type OrganisationInput } from './input.ts';

/**
 * Reads an organisation's figures once more before they are released, from the figures back to what
 * they are made of, with arithmetic of its own: a mistake in the rules is not enough to let one out.
 */
export function* auditOrganisation(
	input: OrganisationInput,
	{ figures }: { readonly figures: readonly OrganisationFigure[] }
): Pieces<'released' | Withheld> {
	const sources = gatherSources(input, figures);
	const seen = new Set<string>();
	for (const [index, figure] of figures.entries()) {
		if (index % atOnce === 0) yield;
		const place = placeOf(figure);
		const rule = seen.has(place) ? 'twice' : findBrokenRule(input, figure, sources);
		if (rule !== undefined) return { withheld: rule, place };
		seen.add(place);
	}
	const telling = yield* findTelling(input, figures.filter(isShown));

	return telling ? { withheld: 'difference', place: placeOf(telling) } : 'released';
}

/** Figures that are read between two pauses. */
const atOnce = 10;

function findBrokenRule(
	input: OrganisationInput,
	figure: OrganisationFigure,
	sources: Sources
): OrganisationRule | undefined {
	const { population, measure } = figure;
	if (!hasOnly(figure, figure.shown ? shownKeys : bareKeys) || !hasOnly(measure, measureKeys))
		return 'shape';
	if (!hasOnly(population, [...populationKeys, ...splits.filter((split) => split in population)]))
		return 'shape';
	const isHere =
		population.organisation === input.round.organisation && population.round === input.round.round;
	const parts = splits.filter((split) => split in population);
	if (!isHere || parts.length > 1 || (parts.length > 0 && population.kind === 'pool'))
		return 'population';
	if (!figure.shown) return undefined;
	if (!saysTheSame(figure)) return 'words';

	return findWrongFigure(input, figure, sources);
}

function findWrongFigure(
	input: OrganisationInput,
	figure: ShownOfOrganisation,
	sources: Sources
): OrganisationRule | undefined {
	const { population, measure, n } = figure;
	if (n < 10) return 'threshold';
	if (population.kind === 'pool') return checkCounted(input, figure);
	if (measure.kind === 'work' || measure.kind === 'local') return checkEmployees(input, figure);
	if (measure.kind === 'responseRate') return checkRate(input, figure);
	if (population.group === 'self') return checkLeaders(input, figure);
	if (population.group === 'manager') return 'population';

	return checkCombined(sources, figure);
}

function checkRate(
	{ teams }: OrganisationInput,
	figure: ShownOfOrganisation
): OrganisationRule | undefined {
	const { population } = figure;
	let answered = 0;
	let invited = 0;
	let count = 0;
	for (const team of teams) {
		if (splits.some((split) => split in population && fieldOf(population, split) !== team[split]))
			continue;
		for (const one of team.groups) {
			if (one.group !== population.group || one.invited === 0) continue;
			answered += one.answered;
			invited += one.invited;
			count += 1;
		}
	}
	if (count < 3 || answered < 10) return 'threshold';

	return figure.text.da === `${answered} af ${invited}` && figure.n === answered
		? undefined
		: 'value';
}

const bareKeys = ['population', 'measure', 'shown'];
const shownKeys = [...bareKeys, 'low', 'high', 'text', 'n', 'invited'];
const measureKeys = ['kind', 'id', 'statistic'];
const populationKeys = ['kind', 'organisation', 'round', 'group'];

function hasOnly(value: object, keys: readonly string[]): boolean {
	return Object.keys(value).toSorted().join() === keys.toSorted().join();
}

const translations = [
	[/(\d),(\d)/gu, '$1.$2'],
	[/ %/gu, '%'],
	[/eller højere/gu, 'or higher'],
	[/eller lavere/gu, 'or lower'],
	[/eller mindre/gu, 'or less'],
	[/eller mere/gu, 'or more'],
	[/færre end/gu, 'fewer than'],
	[/ca\./gu, 'about'],
	[/ af /gu, ' of '],
	[/^høj$/u, 'high'],
	[/^middel$/u, 'medium'],
	[/^lav$/u, 'low']
] as const;

function saysTheSame({ text, low, high }: Pick<ShownFigure, 'text' | 'low' | 'high'>): boolean {
	const english = translations.reduce((words, [from, to]) => words.replace(from, to), text.da);

	return english === text.en && low <= high;
}

function isShown(figure: OrganisationFigure): figure is ShownOfOrganisation {
	return figure.shown;
}

function placeOf({ population, measure }: OrganisationFigure): string {
	const parts = splits.map((split) => fieldOf(population, split) ?? '');

	return [population.kind, population.group, ...parts, ...Object.values(measure)].join(' ');
}
