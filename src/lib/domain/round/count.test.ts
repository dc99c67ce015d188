import { describe, expect, test } from 'vitest';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { emptyDraft, type Draft } from '../ballot/draft.ts';
import { encodeParts } from '../ballot/parts.ts';
import type { Selection } from '../questionnaire/selection.ts';
import type { RaterGroup } from '../rater-group/groups.ts';
import { countRound } from './count.ts';
import type { CountedEvaluation, OpenedBallot } from './read-ballots.ts';

const questionnaire = currentQuestionnaire();
const selection: Selection = {
	form: 'kort',
	themes: [],
	comments: true,
	conditions: false,
	peers: false
};
const nobody = { self: 0, employee: 0, manager: 0, peer: 0 };

const leader = (id: string, employees: number): CountedEvaluation => ({
	id,
	invited: { ...nobody, employee: employees }
});

/** What a number of people in one group send, all of them alike. */
function ballots(
	evaluationId: string,
	group: RaterGroup,
	people: number,
	draft: Draft = emptyDraft
): readonly OpenedBallot[] {
	return Array.from({ length: people }, () =>
		encodeParts(questionnaire, selection, group, draft).map((plain, part) => ({
			evaluationId,
			group,
			part,
			plain
		}))
	).flat();
}

const count = (evaluations: readonly CountedEvaluation[], sent: readonly OpenedBallot[]) =>
	countRound(questionnaire, selection, evaluations, sent);

describe('a team', () => {
	test.each([
		[4, 0],
		[5, 1]
	])('of %i who answered leaves %i tally of its own', (people, tallies) => {
		expect(count([leader('a', 8)], ballots('a', 'employee', people)).teams).toHaveLength(tallies);
	});

	test('has the invited that were invited, but never fewer than answered', () => {
		const { groups } = count([leader('a', 5)], ballots('a', 'employee', 6));

		expect(groups).toEqual([
			{ evaluationId: 'a', group: 'employee', invited: 6, answered: 6, discarded: 0 }
		]);
	});

	test('counts a ballot that cannot be read as discarded, and not as an answer', () => {
		const [broken, ...rest] = ballots('a', 'employee', 6);
		const { groups, teams } = count(
			[leader('a', 6)],
			[...rest, { ...(broken as OpenedBallot), plain: undefined }]
		);

		expect(groups[0]).toMatchObject({ answered: 5, discarded: 1 });
		expect(teams[0]?.tally.n).toBe(5);
	});
});

describe('small teams', () => {
	const small = (sizes: readonly number[]) =>
		count(
			sizes.map((size, index) => leader(`leader ${index}`, size)),
			sizes.flatMap((size, index) => ballots(`leader ${index}`, 'employee', size))
		).pools;

	test.each([
		['nine people from three teams', [3, 3, 3], 0],
		['ten people from three teams', [4, 3, 3], 1],
		['eight people from two teams', [4, 4], 0],
		['twelve people from three teams', [4, 4, 4], 1]
	])('of %s make %j a pool or not', (_, sizes, pools) => {
		expect(small(sizes)).toHaveLength(pools);
	});

	test('do not draw a large team into their pool', () => {
		expect(small([4, 4, 4, 5])[0]?.tally.n).toBe(12);
	});

	test('leave no comment and no named answer', () => {
		const result = count(
			[leader('a', 4)],
			ballots('a', 'employee', 4, { ...emptyDraft, comments: { aaben_1: 'Tak' } })
		);

		expect([result.comments, result.named, result.teams, result.pools]).toEqual([[], [], [], []]);
	});
});

describe('comments', () => {
	const said = { ...emptyDraft, comments: { aaben_1: 'Mere af det' } };
	const shown = (silent: number, writing: number) =>
		count(
			[leader('a', 20)],
			[...ballots('a', 'employee', silent), ...ballots('a', 'employee', writing, said)]
		).comments.length;

	test.each([
		[4, 3, 0],
		[5, 3, 3],
		[6, 2, 0],
		[0, 8, 8]
	])('of %i silent and %i writing people: %i are kept', (silent, writing, kept) => {
		expect(shown(silent, writing)).toBe(kept);
	});

	test("of the leader's manager are kept, as the manager was told", () => {
		const result = count(
			[{ id: 'a', invited: { ...nobody, manager: 1 } }],
			ballots('a', 'manager', 1, said)
		);

		expect(result.comments).toEqual([
			{ evaluationId: 'a', group: 'manager', question: 'aaben_1', text: 'Mere af det' }
		]);
		expect(result.named.map(({ group }) => group)).toEqual(['manager']);
	});
});
