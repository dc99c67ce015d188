import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditPublished } from '#lib/domain/disclosure/audit/audit-published.ts';
import { auditYear } from '#lib/domain/disclosure/audit/audit-year.ts';
import type { FrameTeam } from '#lib/domain/disclosure/audit/frame.ts';
import { placeOf } from '#lib/domain/disclosure/audit/place.ts';
import { openKeyRing } from '#lib/server/keys/ring.ts';
import { findYear } from '#lib/server/national/queries.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { amount, recordFigures } from '#tests/support/assurance.ts';
import { openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import {
	importCountry,
	importedYears,
	importYear,
	listFrame,
	releaseAgain,
	type CountryPlace
} from '#tests/support/national/imported-country.ts';
import { findPublishingRoutes, publishingRoutes } from '#tests/support/national/union/places.ts';
import {
	readSurfaces,
	sayFigure,
	unite,
	type NationalFigure,
	type ShownNational,
	type Surfaces
} from '#tests/support/national/union/read-union.ts';

/*
 * Somebody reads everything that is published of two years of a country: the page, all views of the
 * explorer, all files and the interface for programs; and comes back after others have tried to have a
 * year made anew.
 */

const size = amount({ organisations: 8, leaders: 90 }, { organisations: 40, leaders: 900 });
const themes = Object.fromEntries(
	currentQuestionnaire().themes.map(({ id, items }) => [id, items.map((item) => item.id)])
);

let stage: TestDatabase;
let place: CountryPlace;
let frame: readonly FrameTeam[];
let before: Surfaces;

beforeAll(async () => {
	stage = await openTestDatabase('sqlite');
	place = { ...stage, keys: openKeyRing(join(stage.folder, 'keys')) };
	await importCountry(place, size);
	frame = await listFrame(place);
	before = await readSurfaces(place.db, importedYears);
});
afterAll(() => stage.close());

/** What the attacker says of some figures: nothing found, or the rule that found it. */
async function attack(figures: readonly NationalFigure[]): Promise<string> {
	const rule = attackYears(figures);
	if (rule !== 'released') return rule;
	const answers = figures.filter(({ measure }) => measure.kind !== 'reliability');
	const outcome = await auditPublished({ frame, figures: answers, themes });

	return outcome === 'released' ? outcome : outcome.withheld;
}

/** The part of it that needs no solver. */
function attackYears(figures: readonly NationalFigure[]): string {
	for (const year of importedYears) {
		const verdict = auditYear(
			frame.filter((team) => team.year === year),
			figures.filter(({ population }) => population.year === year)
		);
		if (verdict !== 'released') return verdict.withheld;
	}

	return 'released';
}

function shownIn(surfaces: Surfaces): readonly ShownNational[] {
	return surfaces.api.filter((figure) => figure.shown);
}

describe('all that is published of the country', () => {
	test('is read: no route hands figures out that the union does not know', () => {
		expect(findPublishingRoutes()).toEqual(Object.keys(publishingRoutes).toSorted());
	});

	test('says the same wherever it stands, and nothing that the release does not', () => {
		const said = new Map(shownIn(before).map((figure) => [placeOf(figure), sayFigure(figure)]));
		const others = [...before.answers, ...before.explorer, ...before.cells];

		expect(others.filter((figure) => said.get(placeOf(figure)) !== sayFigure(figure))).toEqual([]);
		const all = new Set(said.values());
		expect(before.page.filter((figure) => !all.has(figure))).toEqual([]);
		expect(before.page.length).toBeGreaterThan(50);
		expect(before.explorer.length).toBeGreaterThan(1000);
	});

	test('gives nobody away, read together', async () => {
		expect(await attack(unite(before))).toBe('released');
	});

	test('has no row for a leader, and no count that is not in steps of five', () => {
		const rows = before.tables.flatMap(({ name, rows: own }) => own.map((row) => ({ name, row })));
		const counts = ['leaders', 'n', 'invited', 'respondents'];
		const odd = rows.flatMap(({ name, row }) =>
			counts
				.filter((column) => row[column] !== undefined && row[column] !== '')
				.filter((column) => Number(row[column]) % 5 !== 0 || Number(row[column]) < 5)
				.map((column) => `${name} ${column} ${row[column] ?? ''}`)
		);

		expect(odd).toEqual([]);
		expect(rows.length).toBeGreaterThan(20);
		expect(JSON.stringify(before.tables)).not.toMatch(/Kommune \d|Styrelse \d|o\d+-l\d+/u);
	});

	test('is the same after a year was released again, and after an import into it', async () => {
		const kept = await Promise.all(importedYears.map((year) => findYear(place.db, year)));
		for (const year of importedYears) {
			expect(await releaseAgain(place, year)).toMatchObject({
				kind: 'released_before',
				checking: { kind: 'same' }
			});
			expect(await importYear(place, size, year)).toEqual({ kind: 'over' });
		}
		expect(await Promise.all(importedYears.map((year) => findYear(place.db, year)))).toEqual(kept);

		const after = await readSurfaces(place.db, importedYears);
		expect(digest(after)).toBe(digest(before));
		const both = { ...before, explorer: [...before.explorer, ...after.explorer, ...after.cells] };
		expect(unite(both)).toHaveLength(unite(before).length);
	});
});

describe('the attack finds it', () => {
	test('where one place shows a field of too few people that all others hide', () => {
		const hidden = before.api.filter((figure) => {
			const answered = countAnswered(figure);
			return figure.measure.id === 'tillid_1' && !figure.shown && answered >= 5 && answered < 30;
		});
		const some = hidden.filter((_, index) => index % Math.ceil(hidden.length / 8) === 0);
		const found = some.map((figure) => attackYears(unite(withShown(figure))));

		expect(found.length).toBeGreaterThan(4);
		expect(found.filter((rule) => rule === 'released')).toEqual([]);
	});

	test('where a year was made once more with somebody else in it', () => {
		const [first] = before.explorer;
		const again = first ? [{ ...first, n: first.n + 5 }] : [];

		expect(attackYears(unite({ ...before, cells: [...before.cells, ...again] }))).toBe('twice');
	});
});

/** As if the explorer had worked out a hidden figure. */
function withShown(figure: NationalFigure): Surfaces {
	const n = 5 * Math.round(countAnswered(figure) / 5);
	const shown: ShownNational = {
		...figure,
		...({ shown: true, low: 3.75, high: 3.85, text: { da: '3,8', en: '3.8' } } as const),
		...{ n, invited: n }
	};

	return { ...before, explorer: [...before.explorer, shown] };
}

function countAnswered({ population: { year, group, cell } }: NationalFigure): number {
	return frame
		.filter(
			(team) =>
				team.year === year &&
				team.group === group &&
				(['sector', 'level', 'field', 'age', 'region'] as const).every(
					(name) => cell[name] === 'all' || cell[name] === team[name]
				)
		)
		.reduce((sum, { answered }) => sum + answered, 0);
}

test('what was tried is written down', () => {
	const shown = shownIn(before).length;

	expect(shown).toBeGreaterThan(1000);
	recordFigures(
		'country-union',
		'The country’s page, explorer, files and interface together say no more than its releases, and those give nobody away.',
		[
			{ what: 'leaders in the invented country', value: size.leaders },
			{ what: 'figures of two years, shown and attacked together', value: shown },
			{ what: 'figures read from the explorer', value: before.explorer.length },
			{ what: 'figures answered to questions', value: before.answers.length },
			{ what: 'figures read from the file of cells', value: before.cells.length },
			{ what: 'figures that one place shows and another does not', value: 0, bound: '0' },
			{
				what: 'people given away, before and after a year was released again',
				value: 0,
				bound: '0'
			}
		]
	);
});

function digest(surfaces: Surfaces): string {
	return createHash('sha256').update(JSON.stringify(surfaces)).digest('hex');
}
