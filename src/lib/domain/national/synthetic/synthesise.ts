import type { Released } from '#lib/domain/disclosure/released.ts';
import type { Cell, Column, Table } from '#lib/domain/export/table.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { NationalRelease } from '../national-release.ts';
import { dimensionColumn } from '../tables/population.ts';
import { openChance, type Chance } from './chance.ts';
import { assumed, listShares, listThemeMoments, type ThemeMoments } from './moments.ts';

/** How many there are in the set that is given out, and how many people a leader has. */
export const syntheticSize = { leaders: 400, fewest: 5, most: 14 } as const;

/**
 * Leaders or employees who do not exist, drawn from what is published of a year and from nothing else, for
 * trying code and for teaching. Kept, about: each statement's mean and its spread within and between
 * leaders, how a theme's statements go together, the difference and correlation of self and employees,
 * the shares of sectors, levels and fields. Not kept: how themes go together (half is assumed), what
 * organisations have in common, how background goes with answers, who does not answer.
 *
 * Both tables are of the same people; the same release gives the same people, and more leaders begin with
 * the same ones.
 */
export function synthesise(
	of: 'leaders' | 'employees',
	release: Released<NationalRelease>,
	questionnaire: Questionnaire,
	leaders: number = syntheticSize.leaders
): Table {
	const themes = listThemeMoments(release, questionnaire);
	/* Drawn anew each time that somebody reads them: there can be more than fit into memory. */
	const rows = { [Symbol.iterator]: () => listRows(of, drawPeople(release, themes, leaders)) };

	return {
		title:
			of === 'leaders'
				? { da: 'Opdigtede ledere', en: 'Invented leaders' }
				: { da: 'Opdigtede medarbejdere', en: 'Invented employees' },
		columns: [
			leaderColumn,
			...(of === 'leaders'
				? dimensions.map((name) => dimensionColumn(questionnaire, name))
				: [employeeColumn]),
			...themes.flatMap(({ items }) => items.map(({ id }) => itemColumn(id, questionnaire)))
		],
		size: of === 'leaders' ? leaders : countRows(rows),
		rows
	};
}

function* listRows(
	of: 'leaders' | 'employees',
	people: Iterable<Invented>
): Generator<readonly Cell[]> {
	for (const { leader, employees } of people) {
		if (of === 'leaders') yield leader;
		else yield* employees;
	}
}

function countRows(rows: Iterable<readonly Cell[]>): number {
	return Iterator.from(rows).reduce((count) => count + 1, 0);
}

const dimensions = ['sector', 'level', 'field'] as const;

interface Invented {
	readonly leader: readonly Cell[];
	readonly employees: readonly (readonly Cell[])[];
}

function* drawPeople(
	release: NationalRelease,
	themes: readonly ThemeMoments[],
	leaders: number
): Generator<Invented> {
	const chance = openChance(release.year);
	const shares = dimensions.map((name) => listShares(release, name));

	for (let index = 0; index < leaders; index++) {
		const id = `S${String(index + 1).padStart(4, '0')}`;
		const background = shares.map((of) => chance.pick(of));
		const general = chance.nextNormal();
		const standing = themes.map(() => mix(assumed.betweenThemes, general, chance.nextNormal()));
		const size =
			syntheticSize.fewest +
			Math.floor(chance.next() * (syntheticSize.most - syntheticSize.fewest + 1));
		const own = themes.flatMap((theme, at) => answerSelf(theme, standing[at] ?? 0, chance));

		yield {
			leader: [id, ...background, ...own],
			employees: Array.from({ length: size }, (_, person) => [
				id,
				person + 1,
				...themes.flatMap((theme, at) => answerEmployee(theme, standing[at] ?? 0, chance))
			])
		};
	}
}

/** One of 25 answers is "don't know". */
const silent = 0.04;

function answerEmployee(
	{ items, common }: ThemeMoments,
	standing: number,
	chance: Chance
): readonly Cell[] {
	const mood = chance.nextNormal();

	return items.map(({ mean, within, between }) => {
		const own = mix(common, mood, chance.nextNormal());
		const isSilent = chance.next() < silent;

		return isSilent ? undefined : onScale(mean + between * standing + unrounded(within) * own);
	});
}

/** Spread of leaders' own answers is not published: that of employees within teams stands in. */
function answerSelf(
	{ items, common, difference, correlation }: ThemeMoments,
	standing: number,
	chance: Chance
): readonly Cell[] {
	const view = correlation * standing + Math.sqrt(1 - correlation ** 2) * chance.nextNormal();

	return items.map(({ mean, within }) =>
		onScale(mean + difference + unrounded(within) * mix(common, view, chance.nextNormal()))
	);
}

/** Of variance one, with so much of it in common. */
function mix(common: number, shared: number, own: number): number {
	return Math.sqrt(common) * shared + Math.sqrt(1 - common) * own;
}

/** Rounding to whole numbers adds a twelfth to a variance, which is taken away beforehand. */
function unrounded(spread: number): number {
	return Math.sqrt(Math.max(0.04, spread ** 2 - 1 / 12));
}

function onScale(value: number): number {
	return Math.min(5, Math.max(1, Math.round(value)));
}

const leaderColumn: Column = {
	...{ name: 'leader', type: 'text', width: 8 },
	label: { da: 'Opdigtet leder', en: 'Invented leader' }
};

const employeeColumn: Column = {
	...{ name: 'employee', type: 'whole' },
	label: { da: 'Nummer i teamet', en: 'Number in the team' }
};

function itemColumn(id: string, { themes }: Questionnaire): Column {
	const item = themes.flatMap(({ items }) => items).find((each) => each.id === id);

	return { name: id, type: 'whole', label: item?.employee ?? { da: id, en: id } };
}
