import type { Draft } from '#lib/domain/ballot/draft.ts';
import type { Step } from '#lib/domain/questionnaire/steps.ts';
import type { Direction } from '#lib/schemas/answers.ts';
import { reviewPage, savedPage } from './paths.ts';

/** Where a button leads, and the page to go on from when somebody comes back later. */
export interface Turn {
	readonly to: string;
	readonly resume: string;
}

/** Turns the page. Whoever came from the read-through to correct something goes back there. */
export function turnPage(
	steps: readonly Step[],
	current: string,
	go: Direction,
	fromReview: boolean
): Turn {
	const place = steps.findIndex(({ id }) => id === current);

	switch (go) {
		case 'next': {
			const to = (fromReview ? undefined : steps[place + 1]?.id) ?? reviewPage;
			return { to, resume: to };
		}
		case 'back': {
			const to = steps[place - 1]?.id ?? '';
			return { to, resume: to === '' ? current : to };
		}
		case 'later':
			return { to: savedPage, resume: current };
		case 'language':
		case 'save':
			return { to: current, resume: current };
	}
}

/** The page on which somebody goes on: where they left, or the first one. */
export function resumePage(steps: readonly Step[], { page }: Draft): string {
	const isKnown = page === reviewPage || steps.some(({ id }) => id === page);

	return isKnown ? page : (steps[0]?.id ?? reviewPage);
}
