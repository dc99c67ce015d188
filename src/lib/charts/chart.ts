import type { Chart, ChartConfiguration } from 'chart.js';
import type { Attachment } from 'svelte/attachments';

/** What a chart may look at when it is configured. It is asked again whenever one of them changes. */
export interface Surroundings {
	/** The value of a custom property of app.css, in the scheme that the reader sees now. */
	readonly colour: (property: `--${string}`) => string;
	/** Whether a table stands beside the picture and names its rows. */
	readonly besideTable: boolean;
}

/** One configuration per look: light or dark, wide or narrow, screen or paper. */
export type Configure = (surroundings: Surroundings) => ChartConfiguration;

const looks = ['(prefers-color-scheme: dark)', '(min-width: 48em)', 'print'] as const;

/**
 * Draws a chart on a canvas and removes it again: `<canvas {@attach chart(configure)}>`. The library
 * is fetched only on pages that show a canvas.
 */
export function chart(configure: Configure): Attachment<HTMLCanvasElement> {
	return (canvas) => {
		let gone = false;
		let erase = () => {};

		// Nothing is lost when the library cannot be fetched: every chart has its table.
		void import('./engine.ts').then(({ Chart }) => {
			if (!gone) erase = drawAndFollow(Chart, canvas, configure);
		}, ignore);

		return () => {
			gone = true;
			erase();
		};
	};
}

function drawAndFollow(
	Engine: typeof Chart,
	canvas: HTMLCanvasElement,
	configure: Configure
): () => void {
	const queries = looks.map((query) => matchMedia(query));
	let drawn = new Engine(canvas, configure(lookAround(canvas)));

	function drawAgain() {
		drawn.destroy();
		drawn = new Engine(canvas, configure(lookAround(canvas)));
	}
	for (const query of queries) query.addEventListener('change', drawAgain);

	return () => {
		for (const query of queries) query.removeEventListener('change', drawAgain);
		drawn.destroy();
	};
}

function lookAround(canvas: HTMLCanvasElement): Surroundings {
	const style = getComputedStyle(canvas);

	return {
		colour: (property) => style.getPropertyValue(property).trim(),
		besideTable: matchMedia('(min-width: 48em), print').matches
	};
}

function ignore() {}
