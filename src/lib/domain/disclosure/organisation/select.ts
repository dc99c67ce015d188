import type { Released } from '../released.ts';
import type { OrganisationFigure, OrganisationRelease } from './input.ts';

/** Some of a release's figures, as they are: what is left out tells no more than what is kept. */
export function selectFigures(
	release: Released<OrganisationRelease>,
	isKept: (figure: OrganisationFigure) => boolean
): Released<OrganisationRelease> {
	const { version, round, figures } = release;
	const some: OrganisationRelease = { version, round, figures: figures.filter(isKept) };

	return some as Released<OrganisationRelease>;
}
