import { type ShownFigure, figureOf } from '#lib/domain/disclosure/figure.ts';
import type { Display } from '#lib/domain/disclosure/display.ts';
import type { LeaderReference } from '#lib/domain/disclosure/leader/reference.ts';
import { wordMean } from '#lib/domain/disclosure/wording.ts';

/** What employees said of a theme, as it is displayed; nine of twelve answered unless told. */
export function employeesMean(display: Display, n = 9, invited = 12, id = 'drift'): ShownFigure {
	const figure = figureOf(
		{ kind: 'team', evaluation: 'evaluation', leader: 'leader', group: 'employee' },
		{ kind: 'theme', id, statistic: 'mean' },
		wordMean(display),
		{ n, invited }
	);
	if (!figure.shown) throw new Error('nothing is displayed');

	return figure;
}

/** Nineteen cut points around 3.7: the first at 3.25, the last at 4.15, in thousandths. */
export const evenCuts = Array.from({ length: 19 }, (_, index) => 3250 + 50 * index);

/** An invented country in which all themes are alike. */
export function countryOf(ids: readonly string[]): LeaderReference {
	const measured = { within: 800, between: 400, mean: 3700, cuts: evenCuts };

	return {
		year: 2026,
		sha256: 'c'.repeat(64),
		among: { sector: 'kommune', level: 'medarbejdere', field: 'all' },
		measures: Object.fromEntries(ids.map((id) => [id, measured]))
	};
}

/** A year's release of the country, with nothing in it but what leaders' reports are read against. */
export function nationalReleaseOf(questionnaireVersion: string, year: number) {
	const all = { level: 'all', field: 'all', age: 'all', region: 'all' };
	const measures = [{ kind: 'theme', id: 'drift', mean: 3700, within: 800, between: 400 }];
	const benchmarks = [
		{ cell: { ...all, sector: 'all' }, kind: 'theme', id: 'drift', leaders: 300, cuts: evenCuts },
		{
			cell: { ...all, sector: 'kommune' },
			kind: 'theme',
			id: 'drift',
			leaders: 90,
			cuts: evenCuts
		},
		{ cell: { ...all, sector: 'stat' }, kind: 'theme', id: 'drift', leaders: 60, cuts: evenCuts }
	];
	const reference = { group: 'employee', measures, benchmarks };

	return { version: 1, year, questionnaireVersion, figures: [], reference };
}
