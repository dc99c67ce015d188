import { describe, expect, test } from 'vitest';
import type { FrameTeam } from '#lib/domain/disclosure/audit/frame.ts';
import { auditPublished, type Published } from '#lib/domain/disclosure/audit/audit-published.ts';
import { endBounds, teamRules, type TeamRules } from '#lib/domain/disclosure/bounds.ts';
import type { Figure, Population, ShownFigure } from '#lib/domain/disclosure/figure.ts';
import { organisationRules } from '#lib/domain/disclosure/organisation/rules.ts';
import { nationalRules } from '#lib/domain/national/rules.ts';
import { addDays } from '#lib/domain/round/calendar.ts';
import { amount, recordFigures } from '#tests/support/assurance.ts';
import type { Country, CountryRound } from '#tests/support/country/country.ts';
import { publishEmployees } from '#tests/support/country/employees.ts';
import { sayAlways } from '#tests/support/country/answers.ts';
import { frameOf } from '#tests/support/country/frame.ts';
import { inventCountry } from '#tests/support/country/invent.ts';
import { publishYears } from '#tests/support/country/national.ts';
import {
	countryRules,
	publishCountry,
	publishReports,
	themeItems
} from '#tests/support/country/publish.ts';
import {
	allRaters,
	peopleWhoSay,
	publishReleases,
	rawMeans,
	themesOfPersons
} from '#tests/support/country/releases.ts';

const seeds = Array.from({ length: amount(1, 20) }, (_, index) => index + 1);
const found: string[] = [];
const tried = { leaders: 0, figures: 0, shown: 0, released: 0 };

/** What the attacker says of everything published: nothing found, or the rule that found it. */
async function attack(published: Published): Promise<string> {
	const outcome = await auditPublished(published);

	return outcome === 'released' ? outcome : outcome.withheld;
}

describe('whole countries, all that is published of them at once', () => {
	test.for(seeds)('country %i gives nobody away', async (seed) => {
		const published = seed === 1 ? publishFirst() : publishCountry(inventCountry(seed));

		expect(await auditPublished(published)).toBe('released');
		tried.leaders += new Set(published.frame.map(({ leader }) => leader)).size;
		tried.figures += published.figures.length;
		tried.shown += published.figures.filter(({ shown }) => shown).length;
		tried.released += 1;
	});
});

/** A smaller country, in which each fault can be found quickly. */
const small = inventCountry(1, ['sundby', 'smaaregion', 'lilleby']);
const thisYear = (country: Country): Country => ({
	...country,
	rounds: country.rounds.filter(({ closedOn }) => closedOn.startsWith('2026-0'))
});
const now = thisYear(small);

const reportsBy = (rules: Partial<TeamRules>) =>
	publishReports(now, { ...countryRules, team: { ...teamRules, ...rules } });
const plus = (published: Published, figures: readonly Figure<Population>[]): Published => ({
	...published,
	figures: [...published.figures, ...figures]
});
const evaluations = now.rounds.flatMap((round) =>
	round.evaluations.map((evaluation) => ({ round, evaluation }))
);

/** A round and the one that came soon after it, in which nobody who was there says anything new. */
const pulses = (rules: Partial<TeamRules>): Published => {
	const { rounds, seed } = inventCountry(8, ['lilleby']);
	const both = { seed, rounds: rounds.filter(({ year }) => year === 2026) };

	return publishReports(both, { ...countryRules, team: { ...teamRules, ...rules } });
};

/** An organisation that is asked twice within half a year. */
const tiny = {
	...small,
	rounds: small.rounds.filter(
		({ organisation, year }) => organisation === 'lilleby' && year === 2026
	)
};

/** A figure of a statistic that no report has, made of one that reports have. */
const besides = (statistic: string): Published => {
	const published = publishReports(now);
	const mean = published.figures.find(isItemMean);
	const measure = { ...mean?.measure, statistic };

	return plus(published, [{ ...mean, measure } as Figure<Population>]);
};

function isItemMean(figure: Figure<Population>): figure is ShownFigure<Population> {
	const { measure, population } = figure;

	return (
		figure.shown &&
		measure.kind === 'item' &&
		measure.statistic === 'mean' &&
		population.group === 'employee'
	);
}

/** The figures of one year of a whole country, by other rules. */
const national = (rules: Partial<typeof nationalRules>, adoptsAll = false): Published => {
	const country = thisYear(inventCountry(1));
	const { frame } = publishFirst();
	const options = { rules: { ...nationalRules, ...rules }, adoptsAll };

	return { frame, figures: publishYears(country, options), themes: themeItems };
};

/** Publishing a whole country takes seconds, so the first one is published once. */
let first: Published | undefined;
function publishFirst(): Published {
	first ??= publishCountry(inventCountry(1));

	return first;
}

const spread = [4, 2, 5, 3, 4, 3, 4, 2] as const;
const lax = { respondents: 30, leaders: 5, organisations: 3, largestShare: 100 };

/** Each rule taken away on its own, and the rule of the audit that must find what follows. */
const weakened: Readonly<Record<string, readonly [() => Published, string]>> = {
	'a threshold of four': [
		() => reportsBy({ threshold: 4, leastAnswers: (n) => Math.max(4, Math.ceil((2 * n) / 3)) }),
		'threshold'
	],
	'no coded ends': [() => reportsBy({ bounds: () => ({ high: 60, low: 0 }) }), 'ends'],
	'ends from the number of valid answers': [
		() => reportsBy({ bounds: (_, valid) => endBounds(valid) }),
		'ends'
	],
	'shares of ten people': [() => reportsBy({ sharesFrom: 7 }), 'shares'],
	'a standard deviation': [() => besides('standardDeviation'), 'shape'],
	'the exact distribution': [() => besides('distribution'), 'shape'],
	'all who answered in one figure': [
		() => {
			const published = publishReports(now);
			const figures = evaluations
				.filter(({ round }) => round.organisation === 'smaaregion')
				.flatMap(({ round, evaluation }) => allRaters(round, evaluation));
			const isReplaced = ({ population }: Figure<Population>) =>
				population.kind === 'team' &&
				population.group === 'manager' &&
				population.evaluation.startsWith('smaaregion');
			return plus(
				{ ...published, figures: published.figures.filter((figure) => !isReplaced(figure)) },
				figures
			);
		},
		'differencing'
	],
	'live results, one release an answer': [
		() =>
			publishReleases(
				[5, 6, 7, 8].map((n) => ({
					closedOn: `2026-05-0${n}`,
					ballots: peopleWhoSay(spread.slice(0, n))
				}))
			),
		'differencing'
	],
	'a second release with answers that came late': [
		() =>
			publishReleases([
				{ closedOn: '2026-05-01', ballots: peopleWhoSay(spread.slice(0, 6)) },
				{ closedOn: '2026-05-03', ballots: peopleWhoSay(spread) }
			]),
		'differencing'
	],
	'a second full round after a week, with one newcomer': [
		() =>
			publishReleases([
				{ closedOn: '2026-05-01', ballots: peopleWhoSay(spread.slice(0, 7)) },
				{ closedOn: '2026-05-08', ballots: peopleWhoSay(spread) }
			]),
		'differencing'
	],
	'a second full round after a week, where one came for another': [
		() =>
			publishReleases([
				{ closedOn: '2026-05-01', ballots: peopleWhoSay([5, 4, 3, 4, 3]) },
				{ closedOn: '2026-05-08', ballots: peopleWhoSay([4, 3, 4, 3, 1], 1) }
			]),
		'confined'
	],
	'statements in a pulse': [
		() => {
			const rounds = small.rounds
				.filter(({ organisation, year }) => organisation === 'lilleby' && year === 2026)
				.map((round) => ({
					...round,
					evaluations: round.evaluations.map((one) => ({ ...one, isPulse: false }))
				}));
			return publishReports({ ...small, rounds });
		},
		'differencing'
	],
	'a pulse of a small team': [() => pulses({ pulseFrom: 5 }), 'confined'],
	'exact totals of an organisation': [
		() => plus(publishReports(now), rawMeans(roundOf('sundby'), 'all')),
		'exact'
	],
	'an organisation’s means from raw answers': [
		() => plus(publishReports(now), rawMeans(roundOf('sundby'), 'one')),
		'source'
	],
	'themes from people’s own values': [
		() => {
			const { figures, ...rest } = publishReports(now);
			const isReplaced = ({ population, measure }: Figure<Population>) =>
				population.group === 'employee' && measure.kind === 'theme' && measure.statistic === 'mean';
			const themes = evaluations.flatMap(({ evaluation }) => themesOfPersons(evaluation));
			return plus({ ...rest, figures: figures.filter((one) => !isReplaced(one)) }, themes);
		},
		'theme'
	],
	'employees’ work of a unit': [
		() => {
			const published = publishEmployees(now);
			const figure = published.figures.find(({ shown }) => shown);
			const population = { ...figure?.population, unit: 'sundby-1' };
			return plus(published, [{ ...figure, population } as Figure<Population>]);
		},
		'population'
	],
	'employees’ work of nine people': [
		() => {
			const [round] = tiny.rounds;
			const evaluations = round?.evaluations.map((one, index) => ({
				...one,
				employees: { ...one.employees, ballots: one.employees.ballots.slice(0, index < 3 ? 3 : 0) }
			}));
			const rules = { ...organisationRules, work: { ...teamRules, threshold: 9 } };
			return publishEmployees(
				{ ...tiny, rounds: [{ ...round, evaluations } as CountryRound] },
				rules
			);
		},
		'threshold'
	],
	'employees’ work with no coded ends': [
		() => {
			const work = { ...organisationRules.work, bounds: () => ({ high: 30, low: 0 }) };
			return publishEmployees(now, { ...organisationRules, work });
		},
		'ends'
	],
	'employees’ work again after a week, with one newcomer': [
		() => {
			const [round] = tiny.rounds;
			const again = round?.evaluations.map((one, index) => {
				const { invited, ballots } = one.employees;
				const newcomer = { person: 'new', answers: sayAlways(round.selection, 'employee', 2) };
				const employees = { invited: invited + 1, ballots: [...ballots, newcomer] };
				return { ...one, id: `${one.id} again`, ...(index === 0 && { employees }) };
			});
			const day = addDays(round?.closedOn ?? '', 7);
			const rounds = [round, { ...round, id: 'again', closedOn: day, evaluations: again }];
			return publishEmployees({ ...tiny, rounds: rounds as CountryRound[] });
		},
		'differencing'
	],
	'comments of five people': [
		() => {
			const rounds = small.rounds.filter(({ organisation }) => organisation === 'smaaregion');
			const comments = rounds.flatMap(({ evaluations: own }) =>
				own
					.filter(({ employees }) => employees.ballots.length >= 5)
					.map(({ id }) => ({
						...({ evaluation: id, group: 'employee', question: 'aaben_1', texts: 3 } as const)
					}))
			);
			return { frame: frameOf({ seed: 1, rounds }), figures: [], themes: {}, comments };
		},
		'comments'
	],
	'a national cell of five people': [
		() => {
			const published = national({});
			const isFive = ({ answered, group, organisation, year }: FrameTeam) =>
				group === 'employee' && answered === 5 && organisation === 'sundby' && year === 2026;
			const team = published.frame.find(isFive);
			const mean = publishFirst().figures.find(
				(figure) =>
					isItemMean(figure) &&
					figure.population.kind === 'team' &&
					figure.population.evaluation === team?.evaluation
			);
			const figure = {
				...mean,
				population: {
					...{ kind: 'national', year: 2026, group: 'employee' },
					cell: { sector: 'all', level: 'all', field: 'all', age: 'of one team', region: 'all' }
				}
			} as Figure<Population>;
			const frame = published.frame.map((one) =>
				one === team ? { ...one, age: 'of one team' } : one
			);
			return plus({ ...published, frame }, [figure]);
		},
		'threshold'
	],
	'no limit to what one organisation may be of a cell': [
		() => national({ cell: lax, leadersOwn: { ...lax, leaders: 30 } }),
		'dominance'
	],
	'no secondary suppression': [() => national({ protects: 'nothing' }), 'combination'],
	'unadopted rounds as organisations of their own': [() => national({}, true), 'threshold']
};

function roundOf(organisation: string) {
	const round = now.rounds.find((one) => one.organisation === organisation);
	if (!round) throw new Error(`no round of ${organisation}`);

	return round;
}

describe('a weaker rule gives somebody away, and the attack finds it', () => {
	test.for(Object.entries(weakened))('%s', async ([name, [publish, rule]]) => {
		expect(await attack(publish())).toBe(rule);
		found.push(name);
	});

	test('the same without the weakening gives nobody away', async () => {
		expect(await attack(publishReports(now))).toBe('released');
		expect(await attack(pulses({}))).toBe('released');
		expect(await attack(publishEmployees(now))).toBe('released');
		expect(await attack(publishEmployees(tiny))).toBe('released');
		expect(await attack(national({}))).toBe('released');
	});
});

test('what was tried is written down', () => {
	expect(tried.released).toBe(seeds.length);
	expect(found).toEqual(Object.keys(weakened));
	expect(tried.leaders).toBeGreaterThanOrEqual(200 * seeds.length);
	recordFigures(
		'disclosure',
		'Whoever reads everything that is published, knows the rules and knows who answered, learns nothing about one to four people.',
		[
			{ what: 'invented countries of two years', value: tried.released },
			{ what: 'leaders in them', value: tried.leaders },
			{ what: 'figures made', value: tried.figures },
			{ what: '… of them shown, and attacked together', value: tried.shown },
			{ what: 'countries in which somebody was given away', value: 0, bound: '0' },
			{
				what: 'rules weakened on purpose, and found by the attack',
				value: `${found.length} of ${Object.keys(weakened).length}`,
				bound: 'all'
			}
		]
	);
});
