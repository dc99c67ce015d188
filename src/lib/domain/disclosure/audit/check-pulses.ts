import type { Withheld } from '../released.ts';
import type { Atom, AtomsOf } from './atoms.ts';
import type { ThemeItems } from './check-themes.ts';
import { isNarrow } from './confine.ts';
import type { FrameTeam } from './frame.ts';
import type { Entry } from './read-published.ts';
import type { Row, Solve } from './solver.ts';

/**
 * Finds one to four people who came or went between two rounds that lie close together, of which one
 * shows themes only, and whose own value for a theme is confined too narrowly, or undefined. A person's
 * answers are taken to be the same in both, and all but the people in question to have answered all.
 */
export function findConfinedByPulse(
	entries: readonly Entry[],
	themes: ThemeItems,
	atomsOf: AtomsOf,
	solve: Solve
): Withheld | undefined {
	const means = entries.filter(
		({ figure: { measure, population } }) =>
			population.kind === 'team' && measure.statistic === 'mean'
	);
	const byTeam = Map.groupBy(means, ({ members: [team] }) => team);

	for (const team of byTeam.keys()) {
		if (!team?.pulse) continue;
		const around = listAround(team, atomsOf).filter((other) => byTeam.has(other));
		for (const [theme, items] of Object.entries(themes)) {
			const sums = around.flatMap((other) =>
				readTheme(other, byTeam.get(other) ?? [], theme, items, atomsOf)
			);
			if (sums.length > 1 && listFew(sums).some((atom) => isPinned(atom, sums, solve)))
				return { withheld: 'confined', place: `team ${team.evaluation} ${team.group} ${theme}` };
		}
	}

	return undefined;
}

/** A theme's mean over some people's answers to its statements. */
interface ThemeSum {
	readonly atoms: readonly Atom[];
	readonly low: number;
	readonly high: number;
}

/** A team and the others in which people of it are. */
function listAround(team: FrameTeam, atomsOf: AtomsOf): readonly FrameTeam[] {
	return [...new Set((atomsOf.get(team) ?? []).flatMap(({ teams }) => teams))];
}

/** From the statements where they are shown; otherwise from the theme, which is made of rounded ones. */
function readTheme(
	team: FrameTeam,
	means: readonly Entry[],
	theme: string,
	items: readonly string[],
	atomsOf: AtomsOf
): readonly ThemeSum[] {
	const figures = means.map(({ figure }) => figure);
	const own = items.map((id) => figures.find(({ measure }) => measure.id === id));
	const whole = figures.find(({ measure }) => measure.kind === 'theme' && measure.id === theme);
	if (!whole) return [];
	const isHidden = own.every((figure) => figure === undefined);
	const average = (bound: 'low' | 'high', open: number) =>
		own.reduce((total, figure) => total + (figure?.[bound] ?? open), 0) / own.length;

	return [
		{
			atoms: atomsOf.get(team) ?? [],
			low: isHidden ? whole.low - 0.05 : average('low', 1),
			high: isHidden ? whole.high + 0.05 : average('high', 5)
		}
	];
}

function listFew(sums: readonly ThemeSum[]): readonly Atom[] {
	const atoms = new Set(sums.flatMap((sum) => sum.atoms));

	return [...atoms].filter(({ size }) => size > 0 && size < 5);
}

/** Over every number of them that can have answered. */
function isPinned(target: Atom, sums: readonly ThemeSum[], solve: Solve): boolean {
	const ranges = Array.from({ length: target.size }, (_, index) =>
		solve({ goal: { [nameOf(target)]: 1 }, rows: listRows(target, index + 1, sums) })
	).flatMap((range) => (range ? [range] : []));
	if (ranges.length === 0) return false;
	const least = Math.min(...ranges.map(([low]) => low));
	const most = Math.max(...ranges.map(([, high]) => high));

	return isNarrow([least, most], target.size);
}

function listRows(target: Atom, answered: number, sums: readonly ThemeSum[]): readonly Row[] {
	const atoms = new Set(sums.flatMap((sum) => sum.atoms));
	const countOf = (atom: Atom) => (atom === target ? answered : atom.size);

	return [
		...[...atoms].flatMap((atom): readonly Row[] => [
			{ terms: { [nameOf(atom)]: 1 }, is: '>=', than: 1 },
			{ terms: { [nameOf(atom)]: 1 }, is: '<=', than: 5 }
		]),
		...sums.flatMap(({ atoms: those, low, high }): readonly Row[] => {
			const terms = Object.fromEntries(those.map((atom) => [nameOf(atom), countOf(atom)]));
			const people = those.reduce((total, atom) => total + countOf(atom), 0);
			return [
				{ terms, is: '>=', than: low * people },
				{ terms, is: '<=', than: high * people }
			];
		})
	];
}

function nameOf({ id }: Atom): string {
	return `x${id}`;
}
