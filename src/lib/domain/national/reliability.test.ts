import { describe, expect, test } from 'vitest';
import { answering, questionnaire, standard } from '#tests/support/team.ts';
import type { Answer } from '../ballot/answers.ts';
import { crossProducts, packCrossProducts } from '../disclosure/moments.ts';
import { tallyGroup } from '../disclosure/tally.ts';
import { cronbachAlpha } from '../statistics/alpha.ts';
import { icc } from '../statistics/icc.ts';
import { mcdonaldOmega } from '../statistics/omega.ts';
import { splitByScale } from './basis.ts';
import type { CountryTeam } from './country.ts';
import { openMomentSums } from './moment-sums.ts';
import { openReliability } from './reliability.ts';

const version = 'one';
const size = packCrossProducts(questionnaire, {}).length;

/** From -1 to 1, without a pattern, the same in every run. */
function scatter(seed: number): number {
	const wild = Math.sin(12.9898 * (seed + 1)) * 43_758.5453;

	return 2 * (wild - Math.floor(wild)) - 1;
}

/** What one person answers to the theme: around their leader's level and their own. */
function answersOf(team: number, person: number): readonly Answer[] {
	const level = 3 + scatter(team) + scatter(1000 * team + person);

	return [0, 1, 2, 3].map((item) => {
		const value = level + 0.8 * scatter(50_000 * team + 10 * person + item);
		return Math.min(5, Math.max(1, Math.round(value))) as Answer;
	});
}

/** Teams of so many in a sector, one to each organisation in turn. */
function gather({ people = 8, teams = 25, organisations = 5, sector = 'kommune', first = 0 }) {
	const rows = Array.from({ length: teams }, (_, team) =>
		Array.from({ length: people }, (_unused, person) => answersOf(first + team, person))
	);
	const ballots = rows.map((team) =>
		team.map((values) =>
			answering(Object.fromEntries(values.map((value, index) => [`retning_${index + 1}`, value])))
		)
	);

	return { rows, ballots, organisations, sector };
}

function add(
	reliability: ReturnType<typeof openReliability>,
	sums: ReturnType<typeof openMomentSums>,
	{ ballots, organisations, sector }: ReturnType<typeof gather>,
	order: (list: readonly number[]) => readonly number[] = (list) => list
) {
	for (const index of order([...ballots.keys()])) {
		const team = ballots[index] ?? [];
		const country: CountryTeam = {
			...{
				organisation: `${sector} ${index % organisations}`,
				isPrivate: false,
				leader: `${index}`
			},
			...{ background: { sektor: sector }, selection: standard, isPulse: false },
			...{
				group: 'employee',
				tally: tallyGroup(questionnaire, standard, 'employee', team, team.length)
			}
		};
		reliability.addTeam(country);
		const packed = packCrossProducts(
			questionnaire,
			crossProducts(questionnaire, standard, 'employee', team)
		);
		sums.add({ sector, group: 'employee', questionnaireVersion: version }, packed);
	}
}

function measure(
	parts: readonly ReturnType<typeof gather>[],
	order?: (list: readonly number[]) => readonly number[]
) {
	const reliability = openReliability(questionnaire, 2026);
	const sums = openMomentSums({ [version]: size });
	for (const part of parts) add(reliability, sums, part, order);
	const basis = reliability.selectBasis(splitByScale(questionnaire, sums.list()));

	return { basis, figures: reliability.listFigures(basis) };
}

function textsOf({ figures }: ReturnType<typeof measure>, sector: string) {
	return Object.fromEntries(
		figures
			.filter(
				({ population, measure: { id } }) => population.cell.sector === sector && id === 'retning'
			)
			.filter(({ population }) => population.group === 'employee')
			.map((figure) => [figure.measure.statistic, figure.shown ? figure.text.en : undefined])
	);
}

describe('how well the answers of a sector agree', () => {
	test('is what the answers themselves give, to two decimals', () => {
		const part = gather({});
		const all = part.rows.flat();
		const values = all.map((row) => row.reduce<number>((sum, value) => sum + Number(value), 0) / 4);
		const teams = part.rows.flatMap((team, index) => team.map(() => `${index}`));
		const expected = icc(values, teams);
		const found = textsOf(measure([part]), 'kommune');

		expect(found).toMatchObject({
			alpha: cronbachAlpha(all.map((row) => row.map(Number))).alphaRaw?.toFixed(2),
			omega: mcdonaldOmega(all.map((row) => row.map(Number))).omegaTotal?.toFixed(2),
			icc1: expected?.icc1?.toFixed(2),
			icc2: expected?.icc2?.toFixed(2)
		});
		expect(Object.values(found).every((text) => text !== undefined)).toBe(true);
	});

	test('is the same in whatever order the teams came', () => {
		const part = gather({});

		expect(measure([part], (list) => list.toReversed())).toEqual(measure([part]));
	});

	test.for([
		['200 people from five organisations', {}, true],
		['199 complete answers', { people: 199, teams: 1, organisations: 1 }, false],
		['four organisations', { organisations: 4 }, false]
	] as const)('of %s is shown only if those are enough', ([, options, isShown]) => {
		const { basis, figures } = measure([gather(options)]);

		expect(basis.length > 0).toBe(isShown);
		expect(figures.some(({ shown }) => shown)).toBe(isShown);
	});

	test('is not shown where one organisation has more than 70 per cent', () => {
		const large = gather({ teams: 24, organisations: 1, sector: 'stat' });
		const reliability = openReliability(questionnaire, 2026);
		const sums = openMomentSums({ [version]: size });
		add(reliability, sums, large);
		for (const first of [50, 60, 70, 80])
			add(reliability, sums, { ...gather({ teams: 1, first, sector: 'stat' }), sector: 'stat' });

		expect(reliability.selectBasis(splitByScale(questionnaire, sums.list()))).toEqual([]);
	});

	test('leaves a sector of too few out of the country, from which it could be subtracted', () => {
		const large = gather({});
		const small = gather({ teams: 5, first: 100, sector: 'stat' });
		const retning = ({ basis }: ReturnType<typeof measure>) =>
			basis.find(({ sector, scale }) => sector === 'all' && scale === 'retning')?.moments;

		expect(retning(measure([large, small]))).toEqual(retning(measure([large])));
	});
});

test('moments of another size are in no sum', () => {
	const sums = openMomentSums({ [version]: size });
	const place = { sector: 'stat', group: 'employee', questionnaireVersion: version } as const;

	expect(sums.add(place, new Uint8Array(size - 4))).toBe(false);
	expect(sums.add({ ...place, questionnaireVersion: 'two' }, new Uint8Array(size))).toBe(false);
	expect(sums.list()).toEqual([]);
});
