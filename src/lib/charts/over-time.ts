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
function drawLine(
	history: History,
	{ colour, scaled }: Surroundings
): ChartDataset<'line', (number | null)[]> {
	const last = history.points.findLast(({ round }) => !isPulse(history, round))?.round;
	const lines = listLines(history);

	return {
		data: valuesOf(history, (round) => !isPulse(history, round)),
		...{ spanGaps: true, borderWidth: scaled(1.75), borderColor: colour('--employee') },
		pointBackgroundColor: colour('--employee'),
		pointBorderColor: colour('--paper'),
		pointRadius: history.points.map(({ round }) => scaled(round === last ? 7 : 5)),
		segment: {
			borderColor: ({ p0DataIndex, p1DataIndex }) =>
				lines.some(({ from, to }) => from === p0DataIndex && to === p1DataIndex)
					? undefined
					: 'transparent'
		}
	};
}

/** Hollow, and with no line to them. */
function drawPulses(
	history: History,
	{ colour, scaled }: Surroundings
): ChartDataset<'line', (number | null)[]> {
	return {
		data: valuesOf(history, (round) => isPulse(history, round)),
		...{ showLine: false, pointRadius: scaled(5), pointBorderWidth: scaled(2) },
		pointBackgroundColor: colour('--paper'),
		pointBorderColor: colour('--employee')
	};
}

function valuesOf({ points }: History, isOf: (round: number) => boolean): (number | null)[] {
	return points.map(({ round, value }) =>
		isOf(round) && value?.kind === 'value' ? value.at : null
	);
}

/** What lies under the marks: the critical difference, the intervals, and bands in place of values. */
function drawBehind({ points, change }: History, { colour, scaled }: Surroundings): Plugin<'line'> {
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

			if (change) {
				const start = place(change.from, change.band.high);
				const end = place(change.to, change.band.low);
				ctx.fillStyle = colour('--sunken');
				ctx.strokeStyle = colour('--line-strong');
				ctx.setLineDash([scaled(3), scaled(3)]);
				const box = [start.x, start.y, end.x - start.x + column / 3, end.y - start.y] as const;
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
