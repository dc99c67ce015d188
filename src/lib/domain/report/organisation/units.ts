import type {
	OrganisationFigure,
	OrganisationRelease
} from '#lib/domain/disclosure/organisation/input.ts';
import { selectFigures } from '#lib/domain/disclosure/organisation/select.ts';
import type { Released } from '#lib/domain/disclosure/released.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { indexFigures, partOf } from './find.ts';
import { listPartReadings, type PartReading } from './parts.ts';

/** What somebody wants to see of the units. */
export interface UnitSearch {
	readonly search: string;
	readonly page: number;
	/** The unit whose themes are shown; empty for none. */
	readonly unit: string;
}

/** What was searched for among the units, and the page of them that is shown. */
export interface UnitPage {
	readonly search: string;
	readonly page: number;
	readonly pages: number;
	/** Whether anything is shown of any unit, also of one that was not searched for. */
	readonly hasFigures: boolean;
	/** How many there are, on all pages. */
	readonly count: number;
	readonly units: readonly PartReading[];
	/** The unit whose themes are shown. */
	readonly chosen: PartReading | undefined;
}

const perPage = 25;

/** The units that fit a search, a page of them. A page that is not there is the nearest one. */
export function pageUnits(
	release: Released<OrganisationRelease>,
	questionnaire: Questionnaire,
	wish: UnitSearch
): UnitPage {
	const units = listPartReadings(release, indexFigures(release), questionnaire, 'unit');
	const wanted = wish.search.toLocaleLowerCase('da');
	const found = units.filter(({ code }) => code.toLocaleLowerCase('da').includes(wanted));
	const pages = Math.max(1, Math.ceil(found.length / perPage));
	const page = Math.min(wish.page, pages);

	return {
		...{ search: wish.search, page, pages, count: found.length },
		hasFigures: units.some(({ hasFigures, rate }) => hasFigures || rate?.shown),
		units: found.slice((page - 1) * perPage, page * perPage),
		chosen: units.find(({ code, hasFigures }) => code === wish.unit && hasFigures)
	};
}

/**
 * What a page shows of a release: of levels and fields the themes only, of units those of the chosen
 * one. A large round has megabytes of figures, and a page a few hundred of them.
 */
export function selectForPage(
	release: Released<OrganisationRelease>,
	questionnaire: Questionnaire,
	chosen: string | undefined
): Released<OrganisationRelease> {
	const markers = new Set(
		questionnaire.themes.flatMap(({ kind, items }) =>
			kind === 'theme' ? items.filter(({ marker }) => marker).map(({ id }) => id) : []
		)
	);
	const isTold = ({ measure: { kind, id } }: OrganisationFigure) =>
		kind !== 'item' || markers.has(id);

	return selectFigures(release, (figure) => {
		const { split, code } = partOf(figure.population);
		if (split === undefined) return true;

		return isTold(figure) && (split !== 'unit' || code === chosen);
	});
}
