import type { ChartDataset, Plugin } from 'chart.js';
import type { Configure, Surroundings } from './chart.ts';
import { hatch } from './hatch.ts';
import { listSets, listSpans, type History } from './over-time.ts';

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
				datasets: drawSets(history, surroundings)
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

/** Whole rounds with the lines between them, hollow pulses, and bands, which have a mark only when pointed at. */
function drawSets(history: History, { colour, scaled }: Surroundings): ChartDataset<'line'>[] {
	const [whole = [], pulses = [], bands = []] = listSets(history);
	const last = whole.findLast(({ value }) => value)?.round;
	const pointedAt = {
		...{ pointHoverRadius: scaled(8), pointHoverBorderWidth: scaled(2) },
		pointHoverBorderColor: colour('--ink')
	};

	return [
		{
			data: whole.map(placeOf),
			...{ borderWidth: scaled(1.75), borderColor: colour('--employee') },
			pointBackgroundColor: colour('--employee'),
			pointHoverBackgroundColor: colour('--employee'),
			pointBorderColor: colour('--paper'),
			pointRadius: whole.map(({ round }) => scaled(round === last ? 7 : 5)),
			...pointedAt
		},
		{
			data: pulses.map(placeOf),
			...{ showLine: false, pointRadius: scaled(5), pointBorderWidth: scaled(2) },
			pointBackgroundColor: colour('--paper'),
			pointHoverBackgroundColor: colour('--paper'),
			pointBorderColor: colour('--employee'),
			...pointedAt
		},
		{
			data: bands.map(({ round, value }) => ({ x: round, y: middleOf(value) })),
			...{ showLine: false, pointRadius: 0, pointHoverBackgroundColor: colour('--employee') },
			...pointedAt
		}
	];
}

/** A round without an exact value has a place and no height, so that the line breaks there. */
function placeOf({ round, value }: History['points'][number]) {
	return { x: round, y: value?.kind === 'value' ? value.at : Number.NaN };
}

function middleOf(value: History['points'][number]['value']): number {
	return value?.kind === 'band' ? (value.low + value.high) / 2 : Number.NaN;
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
				ctx.stroke();
				if (value.kind === 'band') {
					const box = { left: middle - width / 2, top, width, height };
					hatch(ctx, box, scaled(1.5));
				}
			}
			ctx.restore();
		}
	};
}
