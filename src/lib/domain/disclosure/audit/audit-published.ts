import type { Figure, Population } from '../figure.ts';
import { isWithheld, type Withheld } from '../released.ts';
import { listAtoms } from './atoms.ts';
import { findConfined } from './check-confined.ts';
import { findConfinedByPulse } from './check-pulses.ts';
import { findDisplayed } from './check-displayed.ts';
import { findSubtracted } from './check-subtracted.ts';
import { findStrangeComparison, findStrangeTheme, type ThemeItems } from './check-themes.ts';
import type { Frame } from './frame.ts';
import { readPublished } from './read-published.ts';
import { loadSolver, type Solve } from './solver.ts';

/** All that was published to anybody, in any year and form. What stands in several files stands here once. */
export interface Published {
	readonly frame: Frame;
	readonly figures: readonly Figure<Population>[];
	readonly themes: ThemeItems;
	readonly comments?: readonly PublishedComments[];
}

/** How many comments are shown, and of whom. */
export interface PublishedComments {
	readonly evaluation: string;
	readonly group: 'employee' | 'manager';
	readonly question: string;
	readonly texts: number;
}

/**
 * Attacks everything published at once, as somebody would who reads all reports, files and pages, knows
 * the rules and who answered, and looks for what follows about one to four people. Knows the figures
 * and the frame, and nothing of the code that made them. Whoever audits much loads the solver once.
 */
export async function auditPublished(
	{ frame, figures, themes, comments = [] }: Published,
	loaded?: Solve
): Promise<'released' | Withheld> {
	const entries = readPublished(frame, figures);
	if (isWithheld(entries)) return entries;
	const atoms = listAtoms(frame);
	const solve = loaded ?? (await loadSolver());

	return (
		findStrangeTheme(entries, themes) ??
		findStrangeComparison(entries) ??
		findDisplayed(entries) ??
		findSubtracted(frame, entries, atoms) ??
		findComments(frame, comments) ??
		findConfined(entries, atoms, solve) ??
		findConfinedByPulse(entries, themes, atoms, solve) ??
		'released'
	);
}

/** Comments of a group need eight who answered and three who wrote. */
function findComments(frame: Frame, comments: readonly PublishedComments[]): Withheld | undefined {
	const few = comments.find(({ evaluation, group, texts }) => {
		const team = frame.find((one) => one.evaluation === evaluation && one.group === group);
		if (team?.attributed) return false;

		return (team?.answered ?? 0) < 8 || texts < 3;
	});

	return (
		few && { withheld: 'comments', place: `team ${few.evaluation} ${few.group} ${few.question}` }
	);
}
