import type { NationalCell } from '#lib/domain/disclosure/figure.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { gapCuts } from '#lib/domain/report/gap.ts';
import { isReported, listOrientations } from '../measures.ts';
import type { CellFigure, CountryYear } from './figures.ts';

/** What leaders answered about their work, in the whole country. */
export interface OwnReading {
	readonly conditions: readonly { readonly id: string; readonly figure: CellFigure | undefined }[];
	readonly time: readonly {
		readonly id: string;
		readonly now: CellFigure | undefined;
		readonly wished: CellFigure | undefined;
	}[];
	/** From where to where most time would be moved; undefined where it is well as it is. */
	readonly shift: { readonly more: string; readonly less: string } | undefined;
}

/** Per cent from which a wish to move time is told of. */
const worthMoving = 5;

export function readOwn({ find }: CountryYear, { leaderContext }: Questionnaire): OwnReading {
	const time = leaderContext.timeSplit.parts.map(({ code: id }) => ({
		id,
		now: find('self', { kind: 'timeSplit', id, statistic: 'now' }, {}),
		wished: find('self', { kind: 'timeSplit', id, statistic: 'wished' }, {})
	}));

	return {
		conditions: leaderContext.items.map(({ id }) => ({
			id,
			figure: find('self', { kind: 'condition', id, statistic: 'mean' }, {})
		})),
		time,
		shift: readShift(time)
	};
}

function readShift(time: OwnReading['time']): OwnReading['shift'] {
	const moves = time
		.flatMap(({ id, now, wished }) =>
			now && wished ? [{ id, by: 50 * (wished.low + wished.high - now.low - now.high) }] : []
		)
		.toSorted((one, other) => other.by - one.by);
	const [more] = moves;
	const less = moves.at(-1);
	if (!more || !less || more.by < worthMoving || less.by > -worthMoving) return undefined;

	return { more: more.id, less: less.id };
}

/** Who has found a theme challenging, among the leaders of one code. */
export interface ChallengeColumn {
	readonly code: string;
	/** How many of those leaders answered, in steps of five; undefined where they are not shown. */
	readonly leaders: number | undefined;
	/** In the order of the questionnaire's themes. */
	readonly counts: readonly (CellFigure | undefined)[];
}

/** What leaders find challenging, by one of the ways in which their own answers are divided. */
export function readChallenges(
	{ find }: CountryYear,
	{ themes }: Questionnaire,
	by: keyof NationalCell,
	codes: readonly string[]
): readonly ChallengeColumn[] {
	const ids = themes.filter(isReported).map(({ id }) => id);

	return ['all', ...codes].map((code) => {
		const cell = code === 'all' ? {} : { [by]: code };
		const counts = ids.map((id) =>
			find('self', { kind: 'challenge', id, statistic: 'count' }, cell)
		);
		const leaders = Math.max(0, ...counts.map((figure) => figure?.n ?? 0));

		return { code, leaders: leaders === 0 ? undefined : leaders, counts };
	});
}

/** Whole per cent where the rounded count says that much, else the nearest five. */
export function readShare({ low, high, n }: Pick<CellFigure, 'low' | 'high' | 'n'>): number {
	const step = high - low > n / 50 ? 5 : 1;
	const share = (50 * (low + high)) / Math.max(1, n);

	return Math.min(100, Math.round(share / step) * step);
}

/** The themes that most leaders of a column name; none where no count is shown. */
export function readHardest(
	{ counts }: ChallengeColumn,
	{ themes }: Questionnaire
): { readonly ids: readonly string[]; readonly share: number } | undefined {
	const ids = themes.filter(isReported).map(({ id }) => id);
	const shown = counts.flatMap((figure, index) =>
		figure ? [{ id: ids[index] ?? '', figure }] : []
	);
	const most = Math.max(...shown.map(({ figure }) => figure.low + figure.high));
	const hardest = shown.filter(({ figure }) => figure.low + figure.high === most);
	const [first] = hardest;

	return first && { ids: hardest.map(({ id }) => id), share: readShare(first.figure) };
}

/** How employees see the four directions of their leaders' work. */
export function readBalance(
	{ find }: CountryYear,
	questionnaire: Questionnaire
): readonly { readonly id: string; readonly figure: CellFigure | undefined }[] {
	return ['opad', 'indad', 'udad', 'fremad']
		.filter((id) => listOrientations(questionnaire).includes(id))
		.map((id) => ({
			id,
			figure: find('employee', { kind: 'balance', id, statistic: 'mean' }, {})
		}));
}

/** Which direction employees answer highest and lowest about, where that is half a point apart or more. */
export function readTurned(
	balance: ReturnType<typeof readBalance>
): { readonly most: string; readonly least: string } | 'close' | 'unknown' {
	const falling = balance
		.flatMap(({ id, figure }) =>
			figure ? [{ id, tenths: Math.round(5 * (figure.low + figure.high)) }] : []
		)
		.toSorted((one, other) => other.tenths - one.tenths);
	const [most] = falling;
	const least = falling.at(-1);
	if (!most || !least || falling.length < 2) return 'unknown';

	return most.tenths - least.tenths < gapCuts.agreeBelow
		? 'close'
		: { most: most.id, least: least.id };
}
