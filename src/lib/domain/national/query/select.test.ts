import { expect, test } from 'vitest';
import type { Figure, NationalPopulation } from '#lib/domain/disclosure/figure.ts';
import { cellLists } from '#lib/server/national/cell-lists.ts';
import { releaseInvented } from '#tests/support/national/released-year.ts';
import { indexYear } from '../reading/figures.ts';
import { parseQuery } from './query.ts';
import { selectFigures } from './select.ts';

const { release, questionnaire } = releaseInvented({ leaders: 300, organisations: 15 });
const at = indexYear(release, { releasedOn: '2026-10-14', sha256: 'x', questionnaire });
const released = release.figures.filter(({ measure }) => measure.kind !== 'reliability');

type NationalFigure = Figure<NationalPopulation>;

function ask(address: string): readonly NationalFigure[] {
	const query = parseQuery([...new URLSearchParams(address)], questionnaire, cellLists);
	if ('problems' in query) throw new Error(`${address} was not understood`);

	return selectFigures(at, query, questionnaire, cellLists);
}

const isWhole = ({ population }: NationalFigure) =>
	Object.values(population.cell).every((code) => code === 'all');

test('an answer holds the figures of the release as they are, in its order, hidden ones too', () => {
	const answer = ask('');

	expect(answer.some(({ shown }) => !shown)).toBe(true);
	expect(answer).toEqual(released.filter(isWhole));
});

test('a theme by two variables is that theme in those cells, with the margins', () => {
	const answer = ask(
		'measure=tillid&kind=theme&statistic=mean&rater_group=employee&by=sector,level'
	);

	expect(answer).toEqual(
		released.filter(
			({ population: { group, cell }, measure: { kind, id, statistic } }) =>
				group === 'employee' &&
				[kind, id, statistic].join() === 'theme,tillid,mean' &&
				cell.field === 'all'
		)
	);
	expect(answer.length).toBeGreaterThan(10);
});

test('a theme has its statements, and a group of leaders is found by its category', () => {
	const statements = ask('theme=tillid&kind=item&statistic=mean&rater_group=employee');
	const groups = ask('theme=tillid&category=overHigh&by=level');

	expect(statements.map(({ measure }) => measure.id)).toEqual(
		questionnaire.themes.find(({ id }) => id === 'tillid')?.items.map(({ id }) => id)
	);
	expect(new Set(groups.map(({ measure }) => measure.id))).toEqual(new Set(['tillid:overHigh']));
});

test('all questions together give the release, figure by figure, and nothing more', () => {
	const fields = [
		'all',
		...cellLists.teams.dimensions.flatMap(({ name, codes }) => (name === 'field' ? codes : []))
	];
	const teams = fields.flatMap((field) =>
		['employee', 'peer'].flatMap((group) =>
			ask(`by=sector,level&field=${field}&rater_group=${group}`)
		)
	);
	const own = ['level', 'age', 'region'].flatMap((name) => ask(`by=${name}&rater_group=self`));
	const texts = (figures: readonly NationalFigure[]) =>
		new Set(figures.map((figure) => JSON.stringify(figure)));

	expect(texts([...teams, ...own])).toEqual(texts(released));
	expect(teams).toHaveLength(
		released.filter(({ population }) => population.group !== 'self').length
	);
});
