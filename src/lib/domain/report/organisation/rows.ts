import type { Measure } from '#lib/domain/disclosure/figure.ts';
import {
	whole,
	type OrganisationFigure,
	type Part
} from '#lib/domain/disclosure/organisation/input.ts';
import type { Theme } from '#lib/domain/questionnaire/definition.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import type { OrganisationFigures } from './find.ts';

/** One line: what each group says about the same thing. */
export interface MeanRow {
	/** A theme's id or a statement's. */
	readonly id: string;
	readonly kind: 'theme' | 'item';
	/** A group that was not asked this has none. Managers' are those who are shown together only. */
	readonly figures: Readonly<Partial<Record<RaterGroup, OrganisationFigure>>>;
}

export interface ThemeRows {
	readonly theme: string;
	/** The theme's own value, or its one statement where no more was asked. */
	readonly row: MeanRow;
	/** The statements behind a theme that was asked in full. */
	readonly items: readonly MeanRow[];
}

/** Each theme of the whole round, of one part, or of the small teams together. */
export function readThemes(
	figures: OrganisationFigures,
	themes: readonly Theme[],
	place: Part | 'pool' = whole
): readonly ThemeRows[] {
	return themes.map(({ id, items }) => {
		const row = readGroups(figures, { kind: 'theme', id, statistic: 'mean' }, compared, place);
		const statements = items
			.map((item) =>
				readGroups(figures, { kind: 'item', id: item.id, statistic: 'mean' }, compared, place)
			)
			.filter((each) => hasFigures(each));
		if (hasFigures(row)) return { theme: id, row, items: statements };
		const marker = statements.find((each) =>
			items.some((item) => item.marker && item.id === each.id)
		);

		return { theme: id, row: marker ?? row, items: [] };
	});
}

/** A row of some groups. Managers stand in it where they are only counted together. */
export function readGroups(
	{ find, findPooled }: OrganisationFigures,
	{ kind, id, statistic }: Measure & { readonly kind: MeanRow['kind'] },
	groups: readonly RaterGroup[],
	place: Part | 'pool' = whole
): MeanRow {
	const sought = { id, statistic };
	const found = groups.flatMap((group) => {
		const figure =
			place === 'pool' || group === 'manager'
				? findPooled(group, sought)
				: find(group, sought, place);
		return figure ? [[group, figure] as const] : [];
	});

	return { id, kind, figures: Object.fromEntries(found) };
}

export function hasFigures({ figures }: MeanRow): boolean {
	return Object.keys(figures).length > 0;
}

/** Whether there is anything to see in a table of these rows: at least one figure that is shown. */
export function hasShown(rows: readonly MeanRow[]): boolean {
	return rows.some(({ figures }) => Object.values(figures).some(({ shown }) => shown));
}

/** Who is asked about the same in their own words. */
const compared = ['self', 'employee', 'manager'] as const satisfies readonly RaterGroup[];
