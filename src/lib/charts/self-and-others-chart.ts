import type { Chart, Plugin } from 'chart.js';
import type { Configure, Surroundings } from './chart.ts';
import { hatch } from './hatch.ts';
import {
	across,
	alike,
	down,
	middleOf,
	numberPlaces,
	placeWords,
	reachOf,
	type NumberedPlace,
	type ViewPoint,
	type ViewWords
} from './self-and-others.ts';

/** Around the picture, so that a mark at the end of the scale is whole. */
const frameWidth = 22;

/** The same picture as the still one: a point for each theme, self to the right, others upwards. */
export function selfAndOthersChart(points: readonly ViewPoint[], words: ViewWords): Configure {
	return (surroundings) => {
		const { colour, scaled } = surroundings;
		const axis = { display: false, min: 1, max: 5 };

		return {
			type: 'scatter',
			data: {
				datasets: [
					{
						data: points.map((point) => ({ x: point.self, y: middleOf(point) })),
						pointRadius: points.map(({ others }) => (others.kind === 'value' ? scaled(6.5) : 0)),
						pointHoverRadius: scaled(8),
						pointBackgroundColor: colour('--employee'),
						pointBorderColor: colour('--paper'),
						pointHoverBackgroundColor: colour('--employee'),
						pointHoverBorderColor: colour('--ink'),
						pointHoverBorderWidth: 2,
						clip: false
					}
				]
			},
			options: {
				animation: false,
				events: [],
				maintainAspectRatio: false,
				layout: { padding: scaled(frameWidth) },
				scales: { x: { type: 'linear', ...axis }, y: { type: 'linear', ...axis } }
			},
			plugins: [drawAround(points, words, surroundings)]
		};
	};
}

function drawAround(
	points: readonly ViewPoint[],
	words: ViewWords,
	surroundings: Surroundings
): Plugin {
	return {
		id: 'selfAndOthers',
		beforeDatasetsDraw(chart) {
			const pen = penFor(chart, surroundings);
			drawGround(pen);
			drawWords(pen, words, placeWords(points, words));
			for (const point of points) drawSureness(pen, point);
		},
		afterDatasetsDraw(chart) {
			const pen = penFor(chart, surroundings);
			for (const place of numberPlaces(points)) drawNumber(pen, place);
		}
	};
}

interface Pen extends Surroundings {
	readonly ctx: CanvasRenderingContext2D;
	/** Pixels of a place in per cent. */
	readonly x: (percent: number) => number;
	readonly y: (percent: number) => number;
}

function penFor({ ctx, chartArea }: Chart, surroundings: Surroundings): Pen {
	return {
		...surroundings,
		ctx,
		x: (percent) => chartArea.left + (percent / 100) * (chartArea.right - chartArea.left),
		y: (percent) => chartArea.top + (percent / 100) * (chartArea.bottom - chartArea.top)
	};
}

function drawGround(pen: Pen): void {
	const { ctx, x, y, colour, scaled } = pen;
	const width = alike * 25;
	ctx.save();
	ctx.fillStyle = colour('--sunken');
	drawLine(pen, [
		[0, 100 - width],
		[0, 100],
		[width, 100],
		[100, width],
		[100, 0],
		[100 - width, 0]
	]);
	ctx.fill();
	ctx.lineWidth = 1;
	for (const value of [0, 25, 50, 75, 100]) {
		ctx.strokeStyle = colour(value === 50 ? '--grid-middle' : '--grid');
		drawLine(pen, [
			[value, 0],
			[value, 100]
		]);
		ctx.stroke();
		drawLine(pen, [
			[0, value],
			[100, value]
		]);
		ctx.stroke();
	}
	ctx.fillStyle = colour('--ink-soft');
	ctx.font = `${scaled(13)}px ${colour('--font-text')}`;
	ctx.textBaseline = 'middle';
	ctx.textAlign = 'center';
	for (const tick of [1, 2, 3, 4, 5]) {
		ctx.fillText(String(tick), x(across(tick)), y(100) + 13);
		ctx.fillText(String(tick), x(0) - 13, y(down(tick)));
	}
	ctx.restore();
}

function drawWords(pen: Pen, words: ViewWords, placed: readonly (keyof ViewWords)[]): void {
	const { ctx, x, y, colour, scaled } = pen;
	ctx.save();
	ctx.fillStyle = colour('--ink-soft');
	ctx.font = `${scaled(13)}px ${colour('--font-text')}`;
	ctx.textBaseline = 'middle';
	if (placed.includes('othersMore')) {
		ctx.textAlign = 'left';
		ctx.fillText(words.othersMore, x(0) + 8, y(0) + scaled(12));
	}
	if (placed.includes('selfMore')) {
		ctx.textAlign = 'right';
		ctx.fillText(words.selfMore, x(100) - 8, y(100) - scaled(12));
	}
	if (placed.includes('alike')) {
		ctx.textAlign = 'center';
		ctx.translate(x(20), y(80));
		ctx.rotate(-Math.PI / 4);
		ctx.fillText(words.alike, 0, 0);
	}
	ctx.restore();
}

function drawLine({ ctx, x, y }: Pen, places: readonly (readonly [number, number])[]): void {
	ctx.beginPath();
	for (const [left, top] of places) ctx.lineTo(x(left), y(top));
}

/** A thin bar for what chance can do; a hatched one for a value that is only known between two ends. */
function drawSureness(pen: Pen, point: ViewPoint): void {
	const { ctx, x, y, colour, scaled } = pen;
	const { low, high } = reachOf(point);
	if (low === high) return;
	const isBand = point.others.kind === 'band';
	const width = isBand ? 10 : 5;
	const [left, top] = [x(across(point.self)) - width / 2, y(down(high))];
	const height = y(down(low)) - top;
	ctx.save();
	ctx.beginPath();
	ctx.roundRect(left, top, width, height, isBand ? 3 : 2.5);
	ctx.fillStyle = colour('--employee-soft');
	ctx.strokeStyle = colour('--employee');
	ctx.fill();
	ctx.stroke();
	if (isBand) hatch(ctx, { left, top, width, height }, scaled(1.5));
	ctx.restore();
}

/** In a mark of its own where there is one, and over the bar where the value is only known between two ends. */
function drawNumber(pen: Pen, { number, points, ...place }: NumberedPlace): void {
	const { ctx, colour, scaled } = pen;
	const [x, y] = [pen.x(place.x), pen.y(place.y)];
	const isMarked = points.some(({ others }) => others.kind === 'value');
	ctx.save();
	ctx.strokeStyle = colour('--paper');
	if (isMarked) {
		ctx.beginPath();
		ctx.arc(x, y, scaled(8), 0, 2 * Math.PI);
		ctx.fillStyle = colour('--employee');
		ctx.fill();
		ctx.stroke();
	}
	ctx.font = `620 ${scaled(11)}px ${colour('--font-text')}`;
	ctx.textAlign = 'center';
	ctx.textBaseline = 'middle';
	ctx.fillStyle = colour(isMarked ? '--paper' : '--ink');
	if (!isMarked) {
		ctx.lineJoin = 'round';
		ctx.lineWidth = scaled(4);
		ctx.strokeText(String(number), x, y);
	}
	ctx.fillText(String(number), x, y + scaled(0.5));
	ctx.restore();
}
