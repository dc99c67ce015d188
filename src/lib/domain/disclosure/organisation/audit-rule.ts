import { splits, type OrganisationFigure } from './input.ts';

/** Which rule an organisation's figures break. The operator reads it, so it names no figure. */
export type OrganisationRule =
	| 'shape'
	| 'twice'
	| 'population'
	| 'threshold'
	| 'measure'
	| 'value'
	| 'bounds'
	| 'words'
	| 'pulse'
	| 'difference';

export type ShownOfOrganisation = Extract<OrganisationFigure, { readonly shown: true }>;

/** What a population says about one split, where it does. */
export function fieldOf(
	population: OrganisationFigure['population'],
	split: (typeof splits)[number]
): string | undefined {
	return population.kind === 'organisation' ? population[split] : undefined;
}

/** A part of a round as one word; empty for the whole. */
export function placeOfPart(population: OrganisationFigure['population']): string {
	const split = splits.find((name) => fieldOf(population, name) !== undefined);

	return split === undefined ? '' : `${split} ${fieldOf(population, split)}`;
}
