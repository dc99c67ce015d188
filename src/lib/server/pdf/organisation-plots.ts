import type { Language } from '#lib/domain/language.ts';
import { raterGroups, type RaterGroup } from '#lib/domain/rater-group/groups.ts';
import type { MeanRow } from '#lib/domain/report/organisation/rows.ts';
import { readMean } from '#lib/domain/report/organisation/value.ts';
import { common } from '#lib/i18n/messages/common.ts';
import { organisationReport } from '#lib/i18n/messages/organisation-report.ts';
import type { PlotBlock, PrintedFigure } from './document.ts';
import { describePicture } from './picture.ts';

/** A row of a plot with what it is called. */
export interface NamedRow extends MeanRow {
	readonly label: string;
	readonly note?: string | undefined;
}

/** Rows on the scale; none where there are no rows. `heading` stands over their names. */
export function plotRows(
	rows: readonly NamedRow[],
	heading: string,
	shown: readonly RaterGroup[],
	language: Language
): readonly PlotBlock[] {
	if (rows.length === 0) return [];
	const { scaleLow: low, scaleHigh: high } = common[language];
	const names = organisationReport[language].groups;
	const groups = shown
		.filter((group) => rows.some(({ figures }) => figures[group] !== undefined))
		.map((group) => ({ group, name: names[group] }));

	return [
		{
			...{ kind: 'plot', heading, low, high, groups },
			rows: rows.map(({ label, note, figures }) => {
				const drawn = raterGroups.flatMap((group) => printFigure(group, figures[group], language));
				return {
					label,
					...(note !== undefined && { note }),
					figures: drawn,
					alt: describePicture(drawn, groups, language)
				};
			})
		}
	];
}

function printFigure(
	group: RaterGroup,
	figure: MeanRow['figures'][RaterGroup],
	language: Language
): readonly PrintedFigure[] {
	if (!figure) return [];
	const mean = readMean(figure);
	if (!figure.shown || !mean) return [{ group, shown: false }];
	const text = figure.text[language];
	if (mean.kind === 'band') return [{ group, shown: true, ...mean, text }];
	const { value, interval } = mean;
	const isDrawn = group === 'employee' || group === 'peer';

	return [
		{
			...{ group, shown: true, kind: 'value', low: value, high: value, text },
			...(isDrawn && { interval })
		}
	];
}
