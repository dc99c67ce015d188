import { type CellList } from '#lib/domain/national/cells.ts';
import { openCountry } from '#lib/domain/national/country.ts';
import { publishUnits } from '#lib/domain/national/publish.ts';
import type { NationalRules } from '#lib/domain/national/rules.ts';
import { cellLists } from '#lib/server/national/cell-lists.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { openChance } from './chance.ts';
import { teamOf, type TeamSpec } from './small-country.ts';

/** A small list of cells, so that every set of finest cells can be tried. */
const list: CellList = {
	dimensions: [
		{ name: 'sector', codes: ['stat', 'region'] },
		{ name: 'level', codes: ['ledere', 'medarbejdere'] },
		{ name: 'field', codes: ['skole', 'social', 'kultur'] }
	],
	cells: ['all', 'stat', 'region']
		.flatMap((sector) => ['all', 'ledere', 'medarbejdere'].map((level) => [sector, level]))
		.flatMap((cell) => ['all', 'skole', 'social', 'kultur'].map((field) => [...cell, field]))
		.toSorted((one, other) => depth(one) - depth(other))
};

function depth(cell: readonly string[]): number {
	return cell.filter((code) => code !== 'all').length;
}

/** What an attack on one small country found. */
export interface Attack {
	/** Cells that were shown, and sets of finest cells whose sum somebody could reckon. */
	readonly shown: number;
	readonly reckoned: number;
	/** Sets that, without the reckoner's own teams, are of fewer than two organisations. */
	readonly leaks: readonly string[];
}

/**
 * Lets the public, and each organisation, try every set of finest cells: can its sum be reckoned from
 * the cells that are shown, and whose teams are in it besides the reckoner's own?
 */
export function attackUnions(seed: number, rules: NationalRules): Attack {
	const teams = inventTeams(seed);
	const country = openCountry(currentQuestionnaire(), 2026, {
		teams: list,
		leaders: cellLists.leaders
	});
	for (const team of teams) country.addTeam(teamOf(team));
	const { frame, counted } = publishUnits(
		country.teams.employee,
		country.organisations,
		rules.cell,
		rules
	);
	const shown = [...counted].map((cell) => frame.cells[cell]?.codes ?? []);
	const places = [...new Set(teams.map(placeOf))];
	const rows = shown.map((codes) => places.map((place) => Number(isWithin(place, codes))));
	const organisations = [...new Set(teams.map(({ organisation }) => organisation))];
	let reckoned = 0;
	const leaks = ['nobody', ...organisations].flatMap((reckoner) => {
		const others = places.map(
			(place) =>
				new Set(
					teams
						.filter((team) => placeOf(team) === place && team.organisation !== reckoner)
						.map(({ organisation }) => organisation)
				)
		);
		const isKnown = openSpan(
			rows,
			others.map(({ size }) => size > 0)
		);

		return listSets(places.length).flatMap((set) => {
			const theirs = new Set(set.flatMap((place) => [...(others[place] ?? [])]));
			if (theirs.size === 0 || !isKnown(set)) return [];
			reckoned += 1;
			return theirs.size < 2
				? [`${reckoner}: ${set.map((place) => places[place]).join(' + ')}`]
				: [];
		});
	});

	return { shown: shown.length, reckoned, leaks };
}

function inventTeams(seed: number): readonly TeamSpec[] {
	const chance = openChance(seed);
	const count = 4 + Math.floor(chance() * 5);
	const finest = list.cells.filter((cell) => depth(cell) === 3);

	return finest.flatMap(([sector = '', level = '', field = '']) => {
		const own = Math.floor(chance() * count);
		const loyalty = chance() < 0.25 ? 1 : 0.3;
		return Array.from({ length: Math.floor(chance() * chance() * 14) }, () => ({
			...{ sector, level, field, n: 5 + Math.floor(chance() * 5) },
			organisation: `o${chance() < loyalty ? own : Math.floor(chance() * count)}`
		}));
	});
}

function placeOf({ sector, level, field }: TeamSpec): string {
	return `${sector} ${level} ${field}`;
}

function isWithin(place: string, codes: readonly string[]): boolean {
	return place.split(' ').every((code, index) => codes[index] === 'all' || codes[index] === code);
}

function listSets(places: number): readonly (readonly number[])[] {
	return Array.from({ length: 2 ** places - 1 }, (_, index) =>
		Array.from({ length: places }, (_place, place) => place).filter(
			(place) => Math.floor((index + 1) / 2 ** place) % 2 === 1
		)
	);
}

/** Whether a set lies in the span of the rows, as far as its places are unknown. In whole numbers. */
function openSpan(
	rows: readonly (readonly number[])[],
	isUnknown: readonly boolean[]
): (set: readonly number[]) => boolean {
	const basis: { readonly column: number; readonly row: readonly number[] }[] = [];
	const reduce = (row: readonly number[]) =>
		basis.reduce<readonly number[]>((left, { column, row: own }) => {
			const times = left[column] ?? 0;
			if (times === 0) return left;
			const mixed = left.map(
				(value, index) => value * (own[column] ?? 0) - (own[index] ?? 0) * times
			);
			if (!mixed.every(Number.isSafeInteger)) throw new Error('too large for whole numbers');
			const divisor = mixed.reduce(gcd, 0) || 1;
			return mixed.map((value) => value / divisor);
		}, row);

	for (const row of rows) {
		const left = reduce(row.map((value, index) => (isUnknown[index] ? value : 0)));
		const column = left.findIndex((value) => value !== 0);
		if (column >= 0) basis.push({ column, row: left });
	}

	return (set) => {
		const row = isUnknown.map((unknown, index) => Number(unknown && set.includes(index)));
		return reduce(row).every((value) => value === 0);
	};
}

function gcd(one: number, other: number): number {
	let [a, b] = [Math.abs(one), Math.abs(other)];
	while (b !== 0) [a, b] = [b, a % b];

	return a;
}
