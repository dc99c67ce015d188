import { type CellFigure, isBand } from '#lib/domain/national/reading/figures.ts';
import { directions } from '#lib/domain/national/reading/subject.ts';
import type { YearPage } from '#lib/domain/national/reading/year-page.ts';
import type { Language } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { formatNumber, formatPercent } from '#lib/i18n/format.ts';
import { common } from '#lib/i18n/messages/common.ts';
import { countryPage } from '#lib/i18n/messages/country.ts';
import { requireTheme } from '#lib/i18n/report-names.ts';

/** What there is a picture of, by its name in addresses. */
export const pictureNames = ['temaer', 'retninger', 'tid'] as const;

export type PictureName = (typeof pictureNames)[number];

/** What stands in a picture, as picture.typ reads it. */
export interface PictureContent {
	readonly language: Language;
	readonly kind: 'scale' | 'bar';
	readonly title: string;
	readonly subtitle: string;
	/** The ends of the axis. */
	readonly from: number;
	readonly to: number;
	readonly ticks: readonly {
		readonly at: number;
		readonly text: string;
		readonly middle: boolean;
	}[];
	readonly low: string;
	readonly high: string;
	readonly groups: readonly {
		readonly group: string;
		readonly name: string;
		readonly colour: 'self' | 'employee';
	}[];
	readonly rows: readonly { readonly label: string; readonly figures: readonly PictureFigure[] }[];
	readonly withheld: string;
	readonly size: string;
	readonly source: string;
}

/** A value is a mark, bounds without a value are a band. */
interface PictureFigure {
	readonly group: string;
	readonly value?: number;
	readonly low?: number;
	readonly high?: number;
	readonly text: string;
	readonly note?: string;
}

/** Draws up one of a year's pictures. `address` is where the year is found, without a scheme. */
export function describePicture(
	name: PictureName,
	page: YearPage,
	questionnaire: Questionnaire,
	address: string,
	language: Language
): PictureContent {
	const words = countryPage[language];
	const shared = common[language];
	const leaders = formatNumber(page.coverage.leaders, language);
	const employees = formatNumber(page.coverage.employees, language);
	const base = {
		...{ language, title: words.title(page), withheld: shared.notShown },
		source: words.pictures.source({ url: address }),
		size: words.pictures.size({ n: employees, leaders })
	};
	const scale = {
		...{ kind: 'scale' as const, from: 1, to: 5, low: shared.scaleLow, high: shared.scaleHigh },
		ticks: [1, 2, 3, 4, 5].map((at) => ({ at, text: String(at), middle: at === 3 }))
	};
	const employee = {
		group: 'employee',
		name: words.themes.employee,
		colour: 'employee'
	} as const;

	switch (name) {
		case 'temaer':
			return {
				...{ ...base, ...scale, subtitle: words.themes.caption(page) },
				groups: [{ group: 'self', name: words.themes.self, colour: 'self' }, employee],
				rows: page.themes.map((theme) => ({
					label: requireTheme(questionnaire, theme.id).name[language],
					figures: [
						...drawCell('self', theme.self, undefined, language),
						...drawCell('employee', theme.employee, theme.interval, language)
					]
				}))
			};
		case 'retninger':
			return {
				...{ ...base, ...scale, subtitle: words.balance.caption, groups: [employee] },
				rows: page.balance.map(({ id, figure }) => ({
					label: directions[id]?.[language] ?? id,
					figures: drawCell('employee', figure, undefined, language)
				}))
			};
		case 'tid':
			return { ...base, ...describeTime(page, questionnaire, language) };
	}
}

function describeTime(page: YearPage, { leaderContext }: Questionnaire, language: Language) {
	const words = countryPage[language];
	const shared = common[language];
	const answers = Math.max(0, ...page.own.time.map(({ now }) => now?.n ?? 0));
	const ends = page.own.time.flatMap(({ now, wished }) => [now?.high ?? 0, wished?.high ?? 0]);
	/* The axis ends at a whole ten, and never before forty, so that small shares look small. */
	const to = Math.max(40, 10 * Math.ceil(10 * Math.max(0, ...ends)));
	const draw = (group: string, figure: CellFigure | undefined) =>
		figure ? [{ group, value: 50 * (figure.low + figure.high), text: figure.text[language] }] : [];

	return {
		...{ kind: 'bar' as const, from: 0, to, low: '', high: '', subtitle: words.time.caption },
		ticks: Array.from({ length: to / 10 + 1 }, (_, index) => 10 * index).map((at) => ({
			at,
			text: formatPercent(at, language),
			middle: false
		})),
		size: words.pictures.own({ leaders: formatNumber(answers, language) }),
		groups: [
			{ group: 'now', name: shared.now, colour: 'self' as const },
			{ group: 'wished', name: shared.wished, colour: 'self' as const }
		],
		rows: page.own.time.map(({ id, now, wished }) => ({
			label: leaderContext.timeSplit.parts.find(({ code }) => code === id)?.label[language] ?? id,
			figures: [...draw('now', now), ...draw('wished', wished)]
		}))
	};
}

function drawCell(
	group: 'self' | 'employee',
	value: CellFigure | undefined,
	interval: CellFigure | undefined,
	language: Language
): readonly PictureFigure[] {
	if (!value) return [];
	const { low, high } = value;
	const text = value.text[language];
	if (isBand(value)) return [{ group, low, high, text }];
	const note = interval?.text[language];
	const bounds = interval && { low: interval.low, high: interval.high };

	return [{ group, value: (low + high) / 2, text, ...bounds, ...(note !== undefined && { note }) }];
}
