import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ScaleValue } from '#lib/domain/questionnaire/definition.ts';
import {
	findFigure,
	organisationInput,
	organisationTeam,
	sayingToTheme
} from '#tests/support/organisation.ts';
import { answering, answeringAll, questionnaire, standard } from '#tests/support/team.ts';
import { isWithheld } from '../released.ts';
import { tallyGroup } from '../tally.ts';
import type { OrganisationInput, OrganisationTeam } from './input.ts';
import { releaseOrganisation, releaseOrganisationInPieces } from './release.ts';
import { organisationRules } from './rules.ts';

const theme = { kind: 'theme', id: 'retning', statistic: 'mean' } as const;
const item = { kind: 'item', id: 'retning_1', statistic: 'mean' } as const;

const figuresOf = (input: OrganisationInput, rules = organisationRules) => {
	const outcome = releaseOrganisation(input, rules);
	if (isWithheld(outcome)) throw new Error(`${outcome.withheld}, ${outcome.place}`);

	return outcome.figures;
};
const wordsOf = (
	input: OrganisationInput,
	population: object,
	measure: Parameters<typeof findFigure>[2]
) => {
	const found = findFigure(figuresOf(input), population, measure);
	if (!found) return 'none';

	return found.shown ? found.text.da : '-';
};
const team = (
	id: string,
	values: readonly ScaleValue[],
	more: Partial<Parameters<typeof organisationTeam>[0]> = {}
) => organisationTeam({ id, employees: sayingToTheme('retning', values), ...more });

/** Five people whose mean is 3.0, 3.2 or 3.4. */
const three: readonly ScaleValue[] = [3, 3, 3, 3, 3];
const more: readonly ScaleValue[] = [3, 3, 3, 3, 4];
const most: readonly ScaleValue[] = [3, 3, 3, 4, 4];

describe('the whole of a round', () => {
	test('is the mean of the published values, each weighted by how many answered', () => {
		const ten: readonly ScaleValue[] = [...most, ...most];
		const input = organisationInput([team('a', three), team('b', three), team('c', ten)]);

		/* (5 x 3.0 + 5 x 3.0 + 10 x 3.4) / 20 */
		expect(wordsOf(input, {}, theme)).toBe('3,2');
		expect(findFigure(figuresOf(input), {}, theme)).toMatchObject({
			...{ n: 20, invited: 20, low: 3.15, high: 3.25 },
			population: { kind: 'organisation', organisation: 'organisation', round: 'round' }
		});
	});

	test('takes a band by its middle, and says about, with an interval', () => {
		const input = organisationInput([
			team('a', three),
			team('b', three),
			team('c', [5, 5, 5, 5, 5])
		]);

		/* (3.0 + 3.0 + 4.5) / 3, and from 3.33 to 3.67 where the band ends */
		expect(findFigure(figuresOf(input), {}, theme)).toMatchObject({
			...{ low: 3.3, high: 3.7, text: { da: 'ca. 3,5', en: 'about 3.5' } }
		});
	});

	test('needs three teams', () => {
		expect(wordsOf(organisationInput([team('a', three), team('b', most)]), {}, theme)).toBe('-');
		expect(
			wordsOf(organisationInput([team('a', three), team('b', most), team('c', more)]), {}, theme)
		).toBe('3,2');
	});

	test('does not count a team of four', () => {
		const four = team('c', [3, 3, 3, 3]);

		expect(wordsOf(organisationInput([team('a', three), team('b', most), four]), {}, theme)).toBe(
			'-'
		);
	});

	test('leaves out a statement that fewer than three teams have', () => {
		const silent = (id: string) =>
			organisationTeam({
				id,
				employees: Array.from({ length: 5 }, () => answering({ drift_1: 3 }))
			});
		const input = organisationInput([team('a', three), team('b', three), silent('c')]);

		expect(wordsOf(input, {}, item)).toBe('-');
	});

	test('says nothing about fellow leaders where nobody asked any', () => {
		const input = organisationInput([team('a', three), team('b', three), team('c', three)]);

		expect(wordsOf(input, { group: 'peer' }, { ...item, id: 'lederkollega_1' })).toBe('none');
	});
});

describe('the small teams of a round', () => {
	const pool = (values: readonly ScaleValue[]) =>
		tallyGroup(questionnaire, standard, 'employee', sayingToTheme('retning', values), 14);
	const ten: readonly ScaleValue[] = [...three, ...more];
	const teams = [team('a', three), team('b', three), team('c', three)];

	test('together are coded like one team, and are one value more', () => {
		const fours = Array.from({ length: 10 }, (): ScaleValue => 4);
		const input = organisationInput(teams, { employee: pool(fours) });

		expect(wordsOf(input, { kind: 'pool' }, theme)).toBe('4,0');
		/* (15 x 3.0 + 10 x 4.0) / 25 */
		expect(wordsOf(input, {}, theme)).toBe('3,4');
		expect(findFigure(figuresOf(input), {}, theme)).toMatchObject({ n: 25, invited: 29 });
	});

	test('are coded at the ends', () => {
		const input = organisationInput(teams, {
			employee: pool(Array.from({ length: 10 }, (): ScaleValue => 5))
		});

		expect(wordsOf(input, { kind: 'pool' }, item)).toBe('4,2 eller højere');
	});

	test('are no third team', () => {
		const input = organisationInput(teams.slice(0, 2), { employee: pool(ten) });

		expect(wordsOf(input, {}, theme)).toBe('-');
		expect(wordsOf(input, { kind: 'pool' }, theme)).toBe('3,1');
	});

	test('of nine people are not shown', () => {
		const input = organisationInput(teams, { employee: pool(ten.slice(1)) });

		expect(wordsOf(input, { kind: 'pool' }, theme)).toBe('-');
		expect(wordsOf(input, {}, theme)).toBe('3,0');
	});

	test.for([
		[14, '-'],
		[15, '3,0']
	] as const)(
		'of %i show themes as %s where one came too soon after its last',
		([people, said]) => {
			const soon = organisationTeam({
				id: 'd',
				employees: sayingToTheme('retning', [3, 3]),
				pulse: true
			});
			const threes = Array.from({ length: people }, (): ScaleValue => 3);
			const input = organisationInput([...teams, soon], { employee: pool(threes) });

			expect(wordsOf(input, { kind: 'pool' }, theme)).toBe(said);
			expect(wordsOf(input, { kind: 'pool' }, item)).toBe('none');
		}
	);

	test('of managers stand alone: no organisation has a value of theirs', () => {
		const managers = tallyGroup(
			questionnaire,
			standard,
			'manager',
			sayingToTheme('retning', ten),
			12
		);
		const input = organisationInput(teams, { manager: managers });

		expect(wordsOf(input, { kind: 'pool', group: 'manager' }, theme)).toBe('3,1');
		expect(wordsOf(input, { group: 'manager' }, theme)).toBe('none');
	});
});

describe('a part of a round', () => {
	const inUnit = (unit: string, count: number, from = 0) =>
		Array.from({ length: count }, (_, index) => team(`${unit}${from + index}`, three, { unit }));

	test('is shown from three teams on', () => {
		const input = organisationInput([...inUnit('nord', 3), ...inUnit('syd', 3)]);

		expect(wordsOf(input, { unit: 'nord' }, theme)).toBe('3,0');
		expect(wordsOf(input, { unit: 'syd' }, theme)).toBe('3,0');
	});

	test('of two teams is not, and nor is the part from which it would follow', () => {
		const input = organisationInput([...inUnit('nord', 4), ...inUnit('syd', 3), ...inUnit('ø', 2)]);

		expect(wordsOf(input, { unit: 'ø' }, theme)).toBe('-');
		expect(wordsOf(input, { unit: 'nord' }, theme)).toBe('3,0');
		expect(wordsOf(input, { unit: 'syd' }, theme)).toBe('-');
	});

	test('is kept back where a level within a unit would leave one team', () => {
		const all = inUnit('nord', 4).map((one, index) => ({
			...one,
			level: index === 0 ? 'ledere' : 'medarbejdere'
		}));
		const others = inUnit('syd', 4).map((one) => ({ ...one, level: 'ledere' }));
		const input = organisationInput([...all, ...others]);

		expect(wordsOf(input, { level: 'medarbejdere' }, theme)).toBe('3,0');
		expect(wordsOf(input, { level: 'ledere' }, theme)).toBe('3,0');
		expect(wordsOf(input, { unit: 'nord' }, theme)).toBe('-');
		expect(wordsOf(input, { unit: 'syd' }, theme)).toBe('-');
	});

	test('without that guard the audit withholds all', () => {
		const input = organisationInput([...inUnit('nord', 4), ...inUnit('syd', 3), ...inUnit('ø', 2)]);
		const outcome = releaseOrganisation(input, { ...organisationRules, guardsDifferences: false });

		expect(outcome).toMatchObject({ withheld: 'difference' });
	});
});

describe('the leaders themselves', () => {
	const leaders = (
		count: number,
		change: (index: number) => Partial<OrganisationTeam> = () => ({})
	) =>
		Array.from({ length: count }, (_, index) => ({
			...team(`l${index}`, three, { unit: 'nord', self: answeringAll(4, 'self') }),
			...change(index)
		}));
	const condition = { kind: 'condition', id: 'vilkaar_1', statistic: 'mean' } as const;
	const own = (count: number, change: Partial<ReturnType<typeof answering>>) =>
		organisationInput(
			leaders(count, () => ({ own: { ...answering({ vilkaar_1: 3 }), ...change } }))
		);

	test('are shown from ten on, coded', () => {
		expect(wordsOf(organisationInput(leaders(9)), { group: 'self' }, theme)).toBe('-');
		expect(wordsOf(organisationInput(leaders(10)), { group: 'self' }, theme)).toBe('4,0');
		expect(wordsOf(own(9, {}), { group: 'self' }, condition)).toBe('-');
		expect(wordsOf(own(10, {}), { group: 'self' }, condition)).toBe('3,0');
		expect(wordsOf(own(10, { items: { vilkaar_1: 5 } }), { group: 'self' }, condition)).toBe(
			'4,2 eller højere'
		);
	});

	test('are not split', () => {
		const figures = figuresOf(organisationInput(leaders(12)));

		expect(
			figures.filter(({ population }) => population.group === 'self' && 'unit' in population)
		).toEqual([]);
	});

	test('say how their time goes in steps of five, coded near an end', () => {
		const time = { kind: 'timeSplit', id: 'udad', statistic: 'now' } as const;

		expect(wordsOf(own(10, { timeNow: { udad: 33, opad: 67 } }), { group: 'self' }, time)).toBe(
			'35 %'
		);
		expect(wordsOf(own(10, { timeNow: { udad: 10, opad: 90 } }), { group: 'self' }, time)).toBe(
			'15 % eller mindre'
		);
		expect(
			wordsOf(
				own(10, { timeNow: { udad: 10, opad: 90 } }),
				{ group: 'self' },
				{ ...time, id: 'opad' }
			)
		).toBe('85 % eller mere');
		expect(wordsOf(own(10, {}), { group: 'self' }, time)).toBe('-');
	});

	test.for([
		[4, 'færre end 5'],
		[5, 'ca. 5'],
		[7, 'ca. 5'],
		[8, 'ca. 10'],
		[12, 'ca. 10'],
		[13, 'ca. 15'],
		[20, 'ca. 20']
	] as const)('%i of twenty who find a theme hard are %s', ([count, words]) => {
		const input = organisationInput(
			leaders(20, (index) => ({
				own: { ...answering({}), challenges: index < count ? ['retning'] : [] }
			}))
		);

		expect(
			wordsOf(input, { group: 'self' }, { kind: 'challenge', id: 'retning', statistic: 'count' })
		).toBe(words);
	});

	test('are told in how many the two views differ, in steps', () => {
		const input = organisationInput(leaders(12));
		const gap = { kind: 'gapGroup', id: 'retning:overLow', statistic: 'count' } as const;

		expect(wordsOf(input, { group: 'self' }, gap)).toBe('ca. 10');
		expect(wordsOf(organisationInput(leaders(9)), { group: 'self' }, gap)).toBe('-');
	});

	test('are left out where they came too soon after their last', () => {
		const input = organisationInput(leaders(10, (index) => ({ pulse: index === 0 })));

		expect(wordsOf(input, { group: 'self' }, theme)).toBe('-');
	});
});

test('how many answered is counts, small teams included', () => {
	const rate = { kind: 'responseRate', id: 'employee', statistic: 'rate' } as const;
	const teams = [team('a', three), team('b', [3, 3]), team('c', [3, 3, 3])];

	expect(wordsOf(organisationInput(teams), {}, rate)).toBe('10 af 10');
	expect(wordsOf(organisationInput([team('a', three), team('b', [3, 3, 3, 3])]), {}, rate)).toBe(
		'-'
	);
});

/** Teams of five to nine people who each say one value to a theme. */
const someTeams = fc.array(
	fc.record({
		values: fc.array(fc.constantFrom<ScaleValue>(1, 2, 3, 4, 5), { minLength: 3, maxLength: 9 }),
		unit: fc.constantFrom('nord', 'syd', 'vest', ''),
		level: fc.constantFrom('medarbejdere', 'ledere'),
		field: fc.constantFrom('skole', 'aeldre')
	}),
	{ minLength: 3, maxLength: 14 }
);

test('the same teams in another order give the same bytes', () => {
	fc.assert(
		fc.property(someTeams, (drawn) => {
			const teams = drawn.map(({ values, ...parts }, index) => team(`${index}`, values, parts));

			expect(JSON.stringify(figuresOf(organisationInput(teams.toReversed())))).toBe(
				JSON.stringify(figuresOf(organisationInput(teams)))
			);
		}),
		{ numRuns: 25 }
	);
});

test('teams that publish the same give the same figures, whatever was answered', () => {
	fc.assert(
		fc.property(someTeams, (drawn) => {
			const teams = drawn.map(({ values, ...parts }, index) => team(`${index}`, values, parts));
			/* Turned about its own people, a team publishes what it did: 2 and 4 for two times 3. */
			const others = drawn.map(({ values, ...parts }, index) => {
				const [one, two] = [values.indexOf(3), values.lastIndexOf(3)];
				const changed = one < two ? values.with(one, 2).with(two, 4) : values;
				return team(`${index}`, changed, parts);
			});

			expect(others.map(({ published }) => published)).toEqual(
				teams.map(({ published }) => published)
			);
			expect(figuresOf(organisationInput(others))).toEqual(figuresOf(organisationInput(teams)));
		}),
		{ numRuns: 25 }
	);
});

test('the audit agrees with the rules whatever the teams are', () => {
	fc.assert(
		fc.property(someTeams, (drawn) => {
			const teams = drawn.map(({ values, ...parts }, index) => team(`${index}`, values, parts));

			expect(isWithheld(releaseOrganisation(organisationInput(teams)))).toBe(false);
		}),
		{ numRuns: 60 }
	);
});

test.for([
	['two teams enough', { ...organisationRules, teams: 2, respondents: 5 }, 2],
	['nine leaders enough', { ...organisationRules, leaders: 9 }, 9]
] as const)('%s is withheld by the audit', ([, rules, count]) => {
	const teams = Array.from({ length: count }, (_, index) =>
		team(`${index}`, three, { self: answeringAll(4, 'self') })
	);

	expect(isWithheld(releaseOrganisation(organisationInput(teams), rules))).toBe(true);
});

test('made with pauses it is the same, and none waits for more than one part or measure', () => {
	const teams = Array.from({ length: 40 }, (_, index) =>
		team(`${index}`, [three, more, most][index % 3] ?? three, { unit: `${index % 8}` })
	);
	const input = organisationInput(teams);
	const pieces = releaseOrganisationInPieces(input);
	let pauses = 0;
	for (;;) {
		const step = pieces.next();
		if (step.done) {
			expect(step.value).toEqual(releaseOrganisation(input));
			break;
		}
		pauses += 1;
	}
	/* Rates, sums and figures of each part, and the audit ten figures at a time. */
	const [parts, measures] = [9, 5];

	expect(pauses).toBeGreaterThan(parts * (measures + 2) + figuresOf(input).length / 10);
});
