import { describe, expect, test } from 'vitest';
import { answeringAll, countedTeam, standard } from '#tests/support/team.ts';
import { type LeaderReportInput, releaseLeaderReport } from './leader-report.ts';
import { freezeRelease, isWithheld } from './released.ts';
import { tallyGroup } from './tally.ts';

const employees = (count: number) => Array.from({ length: count }, () => answeringAll(3));
const texts = ['Mere af det.', 'Mindre af det.', 'Det samme.'];
const onQuestion = (group: 'employee' | 'manager', list: readonly string[]) => [
	{ group, question: 'aaben_1', texts: list }
];

function release(input: LeaderReportInput) {
	const outcome = releaseLeaderReport(input);
	if (isWithheld(outcome)) throw new Error(`${outcome.withheld}: ${outcome.place}`);

	return outcome;
}

test('the same answers give the same report to the byte, in whatever order they came', () => {
	const team = countedTeam({ employees: employees(9), self: answeringAll(4, 'self') });
	const { evaluation, groups } = team;
	const shuffled = {
		...team,
		groups: groups.toReversed(),
		evaluation: {
			...Object.fromEntries(Object.entries(evaluation).toReversed()),
			...evaluation
		}
	};

	expect(freezeRelease(release(shuffled))).toBe(freezeRelease(release(team)));
});

test('the report names the groups in its own order, and only those invited', () => {
	const { groups } = release(countedTeam({ employees: employees(4), invited: 6 }));

	expect(groups).toEqual([
		{ group: 'self', invited: 1, answered: 0 },
		{ group: 'employee', invited: 6, answered: 4 },
		{ group: 'manager', invited: 1, answered: 0 }
	]);
});

describe('a report that comes soon after the last', () => {
	const releasePulse = (count: number) => {
		const team = countedTeam({ employees: employees(count), self: answeringAll(4, 'self') });

		return release({ ...team, evaluation: { ...team.evaluation, pulse: true } });
	};
	const ofEmployees = (count: number) =>
		releasePulse(count).figures.filter(({ population }) => population.group === 'employee');

	test('shows the themes of fifteen employees, and nothing else of theirs', () => {
		expect(ofEmployees(15).every(({ shown }) => shown)).toBe(true);
		expect(ofEmployees(15).every(({ measure }) => measure.kind === 'theme')).toBe(true);
	});

	test('shows nothing of fourteen, and of the same themes only that', () => {
		const bare = ofEmployees(15).map(({ population, measure }) => ({
			...{ population, measure, shown: false }
		}));

		expect(ofEmployees(14)).toEqual(bare);
		expect(releasePulse(14).figures.some(({ shown }) => shown)).toBe(true);
	});
});

test('what a report holds, and nothing besides', () => {
	expect(Object.keys(release(countedTeam({ employees: employees(5) })))).toEqual([
		'version',
		'evaluation',
		'groups',
		'figures',
		'comments',
		'reference'
	]);
});

test('a tally whose answers do not add up to its people is withheld', () => {
	const team = countedTeam({ employees: employees(9) });
	const tally = tallyGroup(team.questionnaire, standard, 'employee', employees(9), 9);
	const samlet_1 = { counts: [0, 0, 10, 0, 0], dontKnow: 0, skipped: 0 } as const;
	const broken = { ...tally, items: { ...tally.items, samlet_1 } };

	expect(releaseLeaderReport({ ...team, tallies: { employee: broken } })).toEqual({
		withheld: 'answers',
		place: 'employee item samlet_1 mean'
	});
});

describe('comments', () => {
	const commentsOf = (count: number, list: readonly string[], selection = standard) =>
		release(
			countedTeam({
				employees: employees(count),
				comments: onQuestion('employee', list),
				selection
			})
		).comments;

	test('come from eight who answered and three who wrote', () => {
		expect(commentsOf(8, texts)).toEqual(onQuestion('employee', texts));
		expect(commentsOf(7, texts)).toEqual([]);
		expect(commentsOf(8, texts.slice(1))).toEqual([]);
	});

	test('are not there where they were not chosen', () => {
		expect(commentsOf(8, texts, { ...standard, comments: false })).toEqual([]);
	});

	test('of the manager need no others beside them', () => {
		const { comments } = release(
			countedTeam({ employees: [], comments: onQuestion('manager', ['Godt gået.']) })
		);

		expect(comments).toEqual(onQuestion('manager', ['Godt gået.']));
	});
});
