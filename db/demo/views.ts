import patterns from './patterns.json' with { type: 'json' };
import { chanceFrom, type Chance } from './chance.ts';

/** How each theme is seen from three sides, on the scale of the answers before chance rounds them. */
export type Views = Readonly<Record<string, View>>;

export interface View {
	readonly self: number;
	readonly employee: number;
	readonly manager: number;
}

export interface Traits {
	/** Who it is: the same leader stays the same from year to year. */
	readonly key: string;
	readonly sector: string;
	readonly level: Level;
	readonly field: string;
	readonly employees: number;
}

export type Level = keyof typeof patterns.conditions;

type Shifts = Readonly<Partial<Record<string, number>>>;

/** A leader as the patterns of the country would have one, a little different each year. */
export function imagineViews(seed: number, traits: Traits, yearsAgo: number): Views {
	const leader = chanceFrom(seed, traits.key);
	const year = chanceFrom(seed, traits.key, 'years ago', yearsAgo);
	const general = patterns.spread.leader * leader.normal();

	return Object.fromEntries(
		Object.entries(patterns.themes).map(([theme, shift]) => {
			const own = general + patterns.spread.theme * leader.normal();
			const drift = patterns.spread.year * year.normal();
			const employee = patterns.base + shift + shiftFor(theme, traits, yearsAgo) + own + drift;

			return [theme, viewAround(theme, employee, leader)];
		})
	);
}

/** What level, sector, field, size and year add to a theme. */
function shiftFor(
	theme: string,
	{ level, sector, field, employees }: Traits,
	yearsAgo: number
): number {
	const bySector: Readonly<Record<string, Shifts>> = patterns.bySector;
	const byField: Readonly<Record<string, Shifts>> = patterns.byField;
	const byLevel: Readonly<Record<Level, Shifts>> = patterns.byLevel;
	const span: Shifts | undefined = patterns.bySpan.find(({ from }) => employees >= from)?.themes;
	const sinceLastYear: Shifts = patterns.sinceLastYear;
	const twoYearsAgo: Shifts = patterns.twoYearsAgo;

	return [
		byLevel[level],
		bySector[sector],
		byField[field],
		span,
		yearsAgo === 0 ? sinceLastYear : undefined,
		yearsAgo >= 2 ? twoYearsAgo : undefined
	].reduce((sum, shifts) => sum + (shifts?.[theme] ?? 0), 0);
}

function viewAround(theme: string, employee: number, leader: Chance): View {
	const { self, manager, spread, base } = patterns;
	const selfShift: Shifts = self.themes;
	const managerShift: Shifts = manager.themes;

	return {
		employee,
		self: employee + self.lift + (selfShift[theme] ?? 0) + spread.self * leader.normal(),
		manager:
			base +
			manager.follows * (employee - base) +
			manager.lift +
			(managerShift[theme] ?? 0) +
			spread.manager * leader.normal()
	};
}
