import { describe, expect, test } from 'vitest';
import { freezeRelease } from '../disclosure/released.ts';
import { noAnswers } from '../ballot/answers.ts';
import { nationalFigureSchema } from '#lib/schemas/figure.ts';
import { cellLists } from '#lib/server/national/cell-lists.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { addInvented, inventLeaders } from '#tests/support/national/invent.ts';
import {
	figureIn,
	leaderOf,
	many,
	openSmallCountry,
	requireRelease,
	teamOf
} from '#tests/support/national/small-country.ts';
import { openCountry } from './country.ts';
import { gapGroups } from './leader-values.ts';

const questionnaire = currentQuestionnaire();
const leaders = [...inventLeaders(questionnaire, { leaders: 150, organisations: 8 }, 3)];

function release(inOrder: typeof leaders) {
	const country = openCountry(questionnaire, 2026, cellLists);
	for (const leader of inOrder) addInvented(country, leader);

	return requireRelease(country);
}

describe('a release', () => {
	const made = release(leaders);

	test('is the same to the byte in whatever order the leaders come', () => {
		expect(freezeRelease(release(leaders.toReversed()))).toBe(freezeRelease(made));
	});

	test('consists of figures as the interface describes them', () => {
		const odd = made.figures.filter((figure) => !nationalFigureSchema.safeParse(figure).success);

		expect(odd).toEqual([]);
	});

	test('has no two figures for the same', () => {
		const names = made.figures.map(({ population, measure }) =>
			JSON.stringify([population, measure])
		);

		expect(new Set(names).size).toBe(names.length);
	});

	test('says who is not in it', () => {
		const country = openSmallCountry(many(5));
		country.addSmallTeam({ group: 'employee', invited: 9, answered: 4 });
		country.addOtherVersion(12);

		expect(requireRelease(country).coverage).toMatchObject({
			...{ leaders: 5, otherVersions: 10 },
			groups: [{ group: 'employee', teams: 5, smallTeams: 0, smallTeamRespondents: 5 }, {}]
		});
	});
});

test('a leader counts once for each group', () => {
	const country = openSmallCountry([]);
	const team = teamOf({ organisation: 'a' });
	country.addTeam(team);

	expect(() => {
		country.addTeam(team);
	}).toThrow('twice');
	expect(() => {
		country.addTeam({ ...team, group: 'peer' });
	}).not.toThrow();
});

describe('leaders’ own answers', () => {
	const items = Object.fromEntries(
		[
			...questionnaire.themes.flatMap((theme) => theme.items),
			...questionnaire.leaderContext.items
		].map(({ id }) => [id, 5 as const])
	);
	const timeNow = { opad: 10, indad_drift: 90 };
	const answers = { ...noAnswers, items, timeNow, challenges: ['retning'] };
	const made = (count: number) => {
		const country = openSmallCountry([]);
		for (const team of many(count, { value: 3, n: 12 })) country.addLeader(leaderOf(team, answers));
		for (const team of many(10)) country.addLeader(leaderOf(team, undefined));

		return requireRelease(country);
	};
	const of = (count: number, name: string) => figureIn(made(count), {}, name, 'self');

	test('are shown from thirty leaders on', () => {
		expect(of(30, 'condition vilkaar_1 mean')).toMatchObject({ shown: true, n: 30, invited: 40 });
		expect(of(29, 'condition vilkaar_1 mean')?.shown).toBe(false);
	});

	test('say how the time is split; a part left empty is no time', () => {
		expect(of(30, 'timeSplit opad now')).toMatchObject({ text: { da: '10 %' } });
		expect(of(30, 'timeSplit udad now')).toMatchObject({ text: { da: '4 % eller mindre' } });
		expect(of(30, 'timeSplit opad wished')?.shown).toBe(false);
	});

	test('count challenges and ways to see a theme in steps', () => {
		expect(of(32, 'challenge retning count')).toMatchObject({ text: { da: 'ca. 30' } });
		expect(of(32, 'challenge tillid count')).toMatchObject({ text: { da: 'færre end 5' } });
		expect(of(32, 'gapGroup retning:overLow count')).toMatchObject({ text: { da: 'ca. 30' } });
		expect(gapGroups.map((group) => of(32, `gapGroup retning:${group} count`)?.shown)).toEqual(
			gapGroups.map(() => true)
		);
	});

	test('stand beside the employees’ in classes of half a point', () => {
		const [theme] = made(40).selfAndOthers;

		expect(theme).toMatchObject({
			...{ theme: 'retning', leaders: 40 },
			classes: [{ self: 45, others: 30, leaders: 40 }],
			coefficients: { difference: 2, correlation: 0, slope: 0 }
		});
		expect(made(29).selfAndOthers).toEqual([]);
	});
});

describe('what leaders’ reports are read against', () => {
	test('needs two hundred respondents of five organisations', () => {
		const five = (n: number) =>
			many(40, { n }).map((team, index) => ({ ...team, organisation: `o${index % 5}` }));
		const measures = (n: number, counts: 4 | 5) =>
			requireRelease(
				openSmallCountry(five(n).filter(({ organisation }) => organisation < `o${counts}`))
			).reference.measures;

		expect(measures(5, 5)[0]).toMatchObject({
			kind: 'item',
			id: 'samlet_1',
			mean: 4000,
			within: 0
		});
		expect(measures(10, 4)).toEqual([]);
	});

	test('has places among thirty leaders or more', () => {
		const places = (count: number) =>
			requireRelease(openSmallCountry(many(count))).reference.benchmarks;

		expect(places(30)[0]).toMatchObject({ leaders: 30, cuts: Array<number>(19).fill(4000) });
		expect(places(29)).toEqual([]);
	});
});
