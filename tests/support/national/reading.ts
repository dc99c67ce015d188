import type {
	Figure,
	Measure,
	NationalCell,
	NationalPopulation
} from '#lib/domain/disclosure/figure.ts';
import { thawRelease } from '#lib/domain/disclosure/released.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import type { Change, NationalRelease } from '#lib/domain/national/national-release.ts';
import { type CountryYear, indexYear } from '#lib/domain/national/reading/figures.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';

/** A figure of an invented year: what it says, or that it is not shown. */
export interface InventedFigure {
	readonly group?: RaterGroup;
	readonly measure: Measure;
	readonly cell?: Partial<NationalCell>;
	/** On the scale, to a tenth; bounds for anything else; neither where it is not shown. */
	readonly value?: number;
	readonly bounds?: readonly [number, number];
	readonly text?: string;
	readonly n?: number;
}

/** A frozen year that holds these figures, and is read as a real one is. */
export function inventYear(
	year: number,
	figures: readonly InventedFigure[],
	more: Partial<NationalRelease> = {}
): CountryYear {
	const release = inventRelease(year, figures, more);
	const frozen = { body: JSON.stringify(release), sha256: 'invented' };
	const released = thawRelease<NationalRelease>(frozen, () => 'invented');
	if (!released) throw new Error('an invented year is released');

	return indexYear(released, {
		...{ releasedOn: `${year + 1}-10-14`, sha256: 'invented' },
		questionnaire: questionnaireNamed(release.questionnaireVersion)
	});
}

/** Today's statements under another name and version. */
function questionnaireNamed(id: string): Questionnaire {
	const current = currentQuestionnaire();
	const at = id.lastIndexOf('-');
	const instrument = { ...current.instrument, id: id.slice(0, at), version: id.slice(at + 1) };

	return { ...current, instrument };
}

/** All that a year holds, before it is frozen. */
export function inventRelease(
	year: number,
	figures: readonly InventedFigure[],
	more: Partial<NationalRelease> = {}
): NationalRelease {
	return {
		version: 1,
		year,
		questionnaireVersion: 'ledelsesevaluering-standard-1.0.0',
		coverage: {
			...{ organisations: 10, leaders: 100, ownAnswers: 120, otherVersions: 0 },
			groups: [
				{
					...{ group: 'employee', teams: 100, respondents: 1000, invited: 1250 },
					...{ smallTeams: 20, smallTeamRespondents: 60 }
				}
			]
		},
		figures: figures.map((figure) => write(year, figure)),
		reference: { group: 'employee', measures: [], benchmarks: [] },
		trend: [],
		selfAndOthers: [],
		...more
	};
}

/** A theme's mean with an interval around it, as two figures. */
export function themeFigures(
	id: string,
	group: 'employee' | 'self',
	value: number,
	interval?: readonly [number, number],
	cell: Partial<NationalCell> = {}
): readonly InventedFigure[] {
	return [
		{ group, measure: { kind: 'theme', id, statistic: 'mean' }, cell, value },
		...(interval
			? [
					{
						...{ group, measure: { kind: 'theme', id, statistic: 'interval' } as const, cell },
						...{ bounds: interval, text: interval.map((end) => end.toFixed(1)).join('–') }
					}
				]
			: [])
	];
}

/** A statement's change in the whole country since an earlier year. */
export function changeOf(
	item: string,
	since: number,
	tenths: number,
	isDifference: boolean
): Change {
	const cell = { sector: 'all', level: 'all', field: 'all', age: 'all', region: 'all' };

	return {
		...{ cell, group: 'employee', item, since, tenths, isDifference },
		...{ effectSize: tenths / 10, adjustedP: isDifference ? 0.01 : 1 }
	};
}

function write(year: number, figure: InventedFigure): Figure<NationalPopulation> {
	const { group = 'employee', measure, cell, value, bounds, n = 500 } = figure;
	const whole = { sector: 'all', level: 'all', field: 'all', age: 'all', region: 'all' };
	const population = { kind: 'national', year, group, cell: { ...whole, ...cell } } as const;
	const [low, high] = bounds ?? (value === undefined ? [] : [value - 0.05, value + 0.05]);
	if (low === undefined || high === undefined) return { population, measure, shown: false };
	const text = figure.text ?? value?.toFixed(1) ?? `${low}–${high}`;

	return {
		...{ population, measure, shown: true, low, high, n, invited: n + 100 },
		text: { da: text.replaceAll('.', ','), en: text }
	};
}
