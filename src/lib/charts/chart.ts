import type { Chart, ChartConfiguration } from 'chart.js';
import type { Attachment } from 'svelte/attachments';
import { type Property, readProperty } from './colours.ts';

export type { Chart };

/** What a chart may look at when it is configured. It is asked again whenever one of them changes. */
export interface Surroundings {
	/** The value of a custom property of app.css, or a system colour where colours are forced. */
	readonly colour: (property: Property) => string;
	/** So many pixels of the screen, where text has its usual size; more where it is larger. */
	readonly scaled: (pixels: number) => number;
}

/** One configuration per look: light or dark, the reader's own colours. */
export type Configure = (surroundings: Surroundings) => ChartConfiguration;

const looks = ['(prefers-color-scheme: dark)', '(forced-colors: active)'] as const;

/**
 * Draws a chart on a canvas and removes it again: `<canvas {@attach chart(configure, follow)}>`. The
 * library is fetched when the canvas is about to come into view, and so never for a closed section.
 * `follow` gets each chart that is drawn. Use it through `Chart.svelte`, which prints and has keys.
 */
export function chart(
	configure: Configure,
	follow: (drawn: Chart | undefined) => void
): Attachment<HTMLCanvasElement> {
	return (canvas) => {
		let gone = false;
		let erase = () => {};

		const unwatch = whenNear(canvas, () => {
			// Nothing is lost when the library cannot be fetched: the still picture and the table stay.
			void import('./engine.ts').then(({ Chart }) => {
				if (!gone) erase = drawAndFollow(Chart, canvas, configure, follow);
			}, ignore);
		});

		return () => {
			gone = true;
			unwatch();
			erase();
		};
	};
}

/** Calls once, when the element is less than half a screen away from what the reader sees. */
function whenNear(element: Element, act: () => void): () => void {
	const observer = new IntersectionObserver(
		(entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			act();
		},
		{ rootMargin: '50% 0px' }
	);
	observer.observe(element);

	return () => observer.disconnect();
}

function drawAndFollow(
	Engine: typeof Chart,
	canvas: HTMLCanvasElement,
	configure: Configure,
	follow: (drawn: Chart | undefined) => void
): () => void {
	const queries = looks.map((query) => matchMedia(query));
	let drawn = new Engine(canvas, configure(lookAround(canvas)));
	follow(drawn);

	function drawAgain() {
		drawn.destroy();
		drawn = new Engine(canvas, configure(lookAround(canvas)));
		follow(drawn);
	}
	for (const query of queries) query.addEventListener('change', drawAgain);

	return () => {
		for (const query of queries) query.removeEventListener('change', drawAgain);
		follow(undefined);
		drawn.destroy();
	};
}

function lookAround(canvas: HTMLCanvasElement): Surroundings {
	const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

	return {
		colour: (property) => readProperty(canvas, property),
		scaled: (pixels) => (pixels * rem) / 16
	};
}

function ignore() {}
