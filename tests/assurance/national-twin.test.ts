import { expect, test } from 'vitest';
import type { Figure, NationalPopulation } from '#lib/domain/disclosure/figure.ts';
import { isWithheld } from '#lib/domain/disclosure/released.ts';
import { openCountry } from '#lib/domain/national/country.ts';
import { releaseNational } from '#lib/domain/national/release.ts';
import { cellLists } from '#lib/server/national/cell-lists.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { amount, recordFigures } from '#tests/support/assurance.ts';
import { addInvented, inventLeaders } from '#tests/support/national/invent.ts';
import { reckonCountry } from '#tests/support/national/twin.ts';

const size = amount({ leaders: 150, organisations: 8 }, { leaders: 5000, organisations: 150 });
const questionnaire = currentQuestionnaire();

test('a second way of reckoning, from what each person answered, gives the country to the last digit', () => {
	const leaders = [...inventLeaders(questionnaire, size, 7)];
	const country = openCountry(questionnaire, 2026, cellLists);
	for (const leader of leaders) addInvented(country, leader);
	const release = releaseNational(country, [], []);
	if (isWithheld(release)) throw new Error('the release was withheld');

	const published = new Map(release.figures.flatMap(describeFigure));
	const reckoned = reckonCountry(questionnaire, cellLists, leaders);
	const differing = [...new Set([...published.keys(), ...reckoned.keys()])].filter(
		(name) => published.get(name) !== reckoned.get(name)
	);

	expect(differing).toEqual([]);
	expect(published.size).toBeGreaterThan(500);
	recordFigures('national-twin', 'What is published of the country is right to the last digit.', [
		{ what: 'leaders in the invented country', value: leaders.length },
		{ what: 'figures reckoned twice, from tallies and from each answer', value: published.size },
		{ what: '… of them different', value: differing.length, bound: '0' }
	]);
});

/** A shown figure under the name that the second way gives it. Gap groups hang on the report's words. */
function describeFigure(
	figure: Figure<NationalPopulation>
): readonly (readonly [string, string])[] {
	const { population, measure } = figure;
	if (!figure.shown || measure.kind === 'gapGroup') return [];
	const cell = Object.values(population.cell).join('|');
	const name = `${population.group}|${cell}|${measure.kind} ${measure.id}|${measure.statistic}`;

	return [[name, `${figure.text.da} ${figure.n}/${figure.invited}`]];
}
