import type { ChartDataset, Plugin } from 'chart.js';
import type { OverTime, ThemeOverTime } from '#lib/domain/report/over-time.ts';
import type { Configure, Surroundings } from './chart.ts';

/** A theme's values over the rounds, ready to be drawn. */
export interface History extends Pick<ThemeOverTime, 'points' | 'change'> {
	readonly rounds: OverTime['rounds'];
	/** Two short lines for each round. */
	readonly labels: readonly (readonly [string, string])[];
}

/** Whether a point is a snapshot, which no line leads to. */
export function isPulse({ rounds }: Pick<History, 'rounds'>, round: number): boolean {
	return rounds[round]?.kind === 'pulse';
}

/**
 * The pairs of rounds between which a line is drawn: one whole round and the next, where both have a
 * value. A band has no place for a line to end, and a pulse is compared with nothing.
 */
export function listLines(history: Pick<History, 'rounds' | 'points'>): readonly {
	readonly from: number;
	readonly to: number;
}[] {
	const whole = history.points.filter(({ round }) => !isPulse(history, round));

	return whole.flatMap((point, index) => {
		const next = whole[index + 1];
		if (point.value?.kind !== 'value' || next?.value?.kind !== 'value') return [];

		return [{ from: point.round, to: next.round }];
	});
}

/**
 * From where to where the critical difference is drawn, in rounds: from the value before until behind the
 * later one, and never behind a pulse's value, which it says nothing about.
 */
export function listSpans(history: Pick<History, 'rounds' | 'points' | 'change'>): readonly {
	readonly from: number;
	readonly to: number;
}[] {
	const { change } = history;
	if (!change) return [];
	const start = change.from + 0.5;
	const end = change.to + 0.85;
	const places = Array.from({ length: change.to - change.from + 1 }, (_, at) => change.from + at);
	const spans: { from: number; to: number }[] = [];
	for (const round of places) {
		if (isPulse(history, round) && history.points[round]?.value) continue;
		const last = spans.at(-1);
		const to = Math.min(end, round + 1);
		if (last?.to === round) last.to = to;
		else spans.push({ from: Math.max(start, round), to });
	}

	return spans;
}

/** The same picture as the still one, drawn by chart.js: a place for each round, and the scale upright. */
export function overTimeChart(history: History): Configure {
	return (surroundings) => {
		const { colour, scaled } = surroundings;
		const ticks = {
			color: colour('--ink-soft'),
			font: { family: colour('--font-text'), size: scaled(13) }
		};

		return {
			type: 'line',
			data: {
				labels: history.labels.map((lines) => [...lines]),
				datasets: [drawLine(history, surroundings), drawPulses(history, surroundings)]
			},
			options: {
				...{ animation: false, responsive: true, maintainAspectRatio: false, events: [] },
				parsing: false,
				plugins: { legend: { display: false }, tooltip: { enabled: false } },
				scales: {
					x: {
						offset: true,
						grid: { display: false },
						border: { color: colour('--line-strong') },
						ticks: { ...ticks, maxRotation: 0, autoSkip: false }
					},
					y: {
						...{ min: 1, max: 5 },
						grid: { color: colour('--grid') },
						border: { display: false },
						ticks: { ...ticks, stepSize: 1 }
					}
				}
			},
			plugins: [drawBehind(history, surroundings)]
		};
	};
}

/** The values of whole rounds, and the lines between them. */
function drawLine(history: History, { colour, scaled }: Surroundings): ChartDataset<'line'> {
	const last = history.points.findLast(
		({ round, value }) => value && !isPulse(history, round)
	)?.round;
	const whole = history.points.filter(({ round }) => !isPulse(history, round));

	return {
		data: whole.map(placeOf),
		...{ borderWidth: scaled(1.75), borderColor: colour('--employee') },
		pointBackgroundColor: colour('--employee'),
		pointBorderColor: colour('--paper'),
		pointRadius: whole.map(({ round }) => scaled(round === last ? 7 : 5))
	};
}

/** Hollow, and with no line to them. */
function drawPulses(history: History, { colour, scaled }: Surroundings): ChartDataset<'line'> {
	return {
		data: history.points.filter(({ round }) => isPulse(history, round)).map(placeOf),
		...{ showLine: false, pointRadius: scaled(5), pointBorderWidth: scaled(2) },
		pointBackgroundColor: colour('--paper'),
		pointBorderColor: colour('--employee')
	};
}

/** A round without a value has a place and no height, so that the line breaks there. */
function placeOf({ round, value }: History['points'][number]) {
	return { x: round, y: value?.kind === 'value' ? value.at : Number.NaN };
}

/** What lies under the marks: the critical difference, the intervals, and bands in place of values. */
function drawBehind(history: History, { colour, scaled }: Surroundings): Plugin<'line'> {
	const { points, change } = history;

	return {
		id: 'behind',
		beforeDatasetsDraw({ ctx, scales }) {
			const { x, y } = scales;
			if (!x || !y) return;
			const column = x.width / points.length;
			const place = (round: number, value: number) => ({
				x: x.getPixelForValue(round),
				y: y.getPixelForValue(value)
			});
			ctx.save();

			for (const { from, to } of change ? listSpans(history) : []) {
				const { band } = change ?? {};
				if (!band) continue;
				const start = place(0, band.high);
				const end = place(0, band.low);
				ctx.fillStyle = colour('--sunken');
				ctx.strokeStyle = colour('--line-strong');
				ctx.setLineDash([scaled(3), scaled(3)]);
				const left = x.left + from * column;
				const box = [left, start.y, (to - from) * column, end.y - start.y] as const;
				ctx.fillRect(...box);
				ctx.strokeRect(...box);
				ctx.setLineDash([]);
			}

			ctx.strokeStyle = colour('--employee');
			for (const { round, value } of points) {
				const range = value?.kind === 'band' ? value : value?.interval;
				if (!value || !range) continue;
				const width = scaled(value.kind === 'band' ? 14 : 10);
				const { x: middle, y: top } = place(round, range.high);
				const height = place(round, range.low).y - top;
				ctx.beginPath();
				ctx.roundRect(middle - width / 2, top, width, height, value.kind === 'band' ? 3 : 5);
				ctx.fillStyle = colour('--employee-soft');
				ctx.fill();
				if (value.kind === 'band') hatch(ctx, colour('--employee'), scaled(5));
				ctx.stroke();
			}
			ctx.restore();
		}
	};
}

/** Slanted stripes inside of the path that was drawn last. */
function hatch(ctx: CanvasRenderingContext2D, stripe: string, every: number): void {
	const tile = document.createElement('canvas');
	tile.width = every;
	tile.height = every;
	const pen = tile.getContext('2d');
	if (!pen) return;
	pen.strokeStyle = stripe;
	pen.lineWidth = 1.5;
	pen.beginPath();
	for (const offset of [-every, 0, every]) {
		pen.moveTo(offset, every);
		pen.lineTo(offset + every, 0);
	}
	pen.stroke();
	const pattern = ctx.createPattern(tile, 'repeat');
	if (!pattern) return;
	ctx.fillStyle = pattern;
	ctx.fill();
}
