import { describe, expect, test } from 'vitest';
import { planLists, suggestMeant, undecided, type ListedLeader } from './plan.ts';
import type { Rater, RaterLine } from './line.ts';

const nothing = undecided;

function leader(key: string, more: Partial<ListedLeader> = {}): ListedLeader {
	return {
		...{ evaluationId: `e-${key}`, key, name: `Leder ${key}`, email: `${key}@kommune.dk` },
		...{ manager: '', isAsked: false, hasConfirmed: false, list: [] },
		...more
	};
}

/** Lines as »leader group address«, from the second line of the file on. */
function lines(...written: readonly string[]): readonly RaterLine[] {
	return written.map((text, index) => {
		const [about = '', group = '', address = '', name = '', language = ''] = text.split(';');
		return { line: index + 2, leader: about, group, address, name, language };
	});
}

function rater(group: Rater['group'], address: string, more: Partial<Rater> = {}): Rater {
	return { group, address, language: undefined, delivery: 'mail', ...more };
}

describe('what a file means', () => {
	test('each leader gets the list that the file says, whatever the spelling', () => {
		const { lists, change, problems } = planLists(
			lines(
				'L1;Medarbejder;Anna@Kommune.dk',
				'l1@kommune.dk; employee ;bo@kommune.dk;;engelsk',
				'L1;Nærmeste leder;chef@kommune.dk',
				'L1;medarbejder;;Kim Lund, 4711;da'
			),
			[leader('L1'), leader('L2')],
			nothing
		);

		expect(problems).toEqual([]);
		expect(change).toEqual({ added: 4, removed: 0, changed: 0, same: 0 });
		expect(lists).toEqual([
			expect.objectContaining({
				evaluationId: 'e-L1',
				raters: [
					rater('employee', 'anna@kommune.dk'),
					rater('employee', 'bo@kommune.dk', { language: 'en' }),
					rater('manager', 'chef@kommune.dk'),
					rater('employee', 'Kim Lund, 4711', { language: 'da', delivery: 'slip' })
				]
			})
		]);
	});

	test('the next file is compared person by person, and leaders it does not mention keep theirs', () => {
		const list = [
			rater('employee', 'stays@k.dk'),
			rater('employee', 'moves@k.dk'),
			rater('employee', 'leaves@k.dk')
		];
		const plan = planLists(
			lines('L1;medarbejder;stays@k.dk', 'L1;lederkollega;moves@k.dk', 'L1;medarbejder;new@k.dk'),
			[leader('L1', { list }), leader('L2', { list })],
			nothing
		);

		expect(plan.change).toEqual({ added: 1, removed: 1, changed: 1, same: 4 });
		expect(plan.lists.map(({ evaluationId }) => evaluationId)).toEqual(['e-L1']);
		expect(plan.unmentioned).toBe(1);
	});

	test('the same file again changes nothing', () => {
		const file = lines('L1;medarbejder;a@k.dk', 'L1;medarbejder;;Bo;en', 'L1;manager;c@k.dk');
		const [first] = planLists(file, [leader('L1')], nothing).lists;
		const again = planLists(file, [leader('L1', { list: first?.raters ?? [] })], nothing);

		expect(again.lists).toEqual([]);
		expect(again.change).toEqual({ added: 0, removed: 0, changed: 0, same: 3 });
	});

	test('the manager of the records is asked where the file names none', () => {
		const known = leader('L1', { manager: 'Chef@k.dk' });
		const silent = planLists(lines('L1;medarbejder;a@k.dk'), [known], nothing);
		const spoken = planLists(lines('L1;leder;b@k.dk'), [known], nothing);

		expect(silent.lists[0]?.raters).toContainEqual(rater('manager', 'chef@k.dk'));
		expect(spoken.lists[0]?.raters).toEqual([rater('manager', 'b@k.dk')]);
	});

	test('one person may answer about several leaders in several roles', () => {
		const plan = planLists(
			lines('L1;medarbejder;a@k.dk', 'L2;lederkollega;a@k.dk', 'L3;leder;a@k.dk'),
			[leader('L1'), leader('L2'), leader('L3')],
			nothing
		);

		expect(plan.problems).toEqual([]);
		expect(plan.choices).toEqual([]);
		expect(plan.change.added).toBe(3);
	});

	test('leaders who are not in the round are counted and left out', () => {
		const plan = planLists(
			lines('L9;medarbejder;a@k.dk', 'L1;medarbejder;a@k.dk'),
			[leader('L1'), leader('L9', { evaluationId: undefined })],
			nothing
		);

		expect(plan.outside).toBe(1);
		expect(plan.change.added).toBe(1);
		expect(plan.problems).toEqual([]);
	});

	test('a number that lost its zeros in a spreadsheet is still the number', () => {
		const plan = planLists(lines('12;medarbejder;a@k.dk'), [leader('0012')], nothing);

		expect(plan.change.added).toBe(1);
	});

	test.each([
		[4, 1],
		[5, 0],
		[0, 0]
	])('with %i employees %i leader is too small for figures', (employees, small) => {
		const file = Array.from({ length: employees }, (_, index) => `L1;medarbejder;a${index}@k.dk`);
		const plan = planLists(lines(...file, 'L1;leder;c@k.dk'), [leader('L1')], nothing);

		expect(plan.small).toBe(small);
	});
});

describe('somebody in two groups about one leader', () => {
	const file = lines('L1;lederkollega;a@k.dk', 'L1;medarbejder;A@k.dk', 'L1;medarbejder;b@k.dk');

	test('is one choice, and stands where most are asked until somebody chooses', () => {
		const { choices, lists } = planLists(file, [leader('L1')], nothing);

		expect(choices).toEqual([
			{
				...{ line: 2, leader: 'Leder L1', address: 'a@k.dk' },
				...{ groups: ['employee', 'peer'], chosen: 'employee' }
			}
		]);
		expect(lists[0]?.raters).toHaveLength(2);
	});

	test('stands where it was chosen', () => {
		const decisions = { ...nothing, choices: new Map([[2, 'peer']]) };
		const { lists } = planLists(file, [leader('L1')], decisions);

		expect(lists[0]?.raters[0]).toEqual(rater('peer', 'a@k.dk'));
	});

	test('cannot be chosen into a group in which they do not stand', () => {
		const decisions = { ...nothing, choices: new Map([[2, 'manager']]) };

		expect(planLists(file, [leader('L1')], decisions).choices[0]?.chosen).toBe('employee');
	});

	test('is the manager where the records say so', () => {
		const known = leader('L1', { manager: 'a@k.dk' });
		const { choices } = planLists(lines('L1;medarbejder;a@k.dk'), [known], nothing);

		expect(choices[0]).toMatchObject({ groups: ['manager', 'employee'], chosen: 'manager' });
	});
});

describe('lists that leaders have confirmed', () => {
	const known = leader('L1', { hasConfirmed: true, list: [rater('employee', 'a@k.dk')] });
	const file = lines('L1;medarbejder;b@k.dk');

	test('stay, and are named', () => {
		const plan = planLists(file, [known], nothing);

		expect(plan.lists).toEqual([]);
		expect(plan.confirmed).toEqual(['Leder L1']);
		expect(plan.change).toEqual({ added: 0, removed: 0, changed: 0, same: 1 });
	});

	test('give way where somebody says so', () => {
		const plan = planLists(file, [known], { ...nothing, confirmed: 'replaced' });

		expect(plan.lists).toHaveLength(1);
		expect(plan.confirmed).toEqual(['Leder L1']);
	});
});

describe('a line that cannot be used', () => {
	const everybody = [leader('L1'), leader('L2', { email: 'l1@kommune.dk' }), leader('L3')];

	test.each([
		[';medarbejder;a@k.dk', { kind: 'noLeader' }],
		['L7;medarbejder;a@k.dk', { kind: 'unknownLeader', value: 'L7' }],
		['l1@kommune.dk;medarbejder;a@k.dk', { kind: 'severalLeaders', value: 'l1@kommune.dk' }],
		['L1;;a@k.dk', { kind: 'noGroup' }],
		['L1;gæst;a@k.dk', { kind: 'unknownGroup', value: 'gæst' }],
		['L1;medarbejder;;', { kind: 'nobody' }],
		['L1;medarbejder;anna', { kind: 'badAddress', value: 'anna' }],
		['L1;medarbejder;;anna@k', { kind: 'badAddress', value: 'anna@k' }],
		['L1;medarbejder;a@k.dk;;tysk', { kind: 'unknownLanguage', value: 'tysk' }],
		['L1;leder;;Bo Lund', { kind: 'needsMail', value: 'Bo Lund' }],
		['L3;leder;l3@kommune.dk', { kind: 'loop', leader: 'Leder L3' }]
	])('%s', (written, problem) => {
		const plan = planLists(lines(written, 'L3;medarbejder;b@k.dk'), everybody, nothing);

		expect(plan.problems).toEqual([{ ...problem, line: 2 }]);
		expect(plan.change.added).toBe(1);
	});

	test('is the second manager, and two of one name', () => {
		const plan = planLists(
			lines(
				'L3;leder;a@k.dk',
				'L3;leder;b@k.dk',
				'L3;medarbejder;;Bo Lund',
				'L3;medarbejder;;bo  lund'
			),
			everybody,
			nothing
		);

		expect(plan.problems).toEqual([
			{ kind: 'twoManagers', line: 3, value: 'b@k.dk', leader: 'Leder L3' },
			{ kind: 'sameName', line: 5, value: 'bo lund', other: 4 }
		]);
	});

	test('is put right alone where nobody is lost by it', () => {
		const plan = planLists(
			lines('L3;medarbejder;a@k.dk', 'L3;medarbejder;A@k.dk', 'L3;medarbejder;l3@kommune.dk'),
			everybody,
			nothing
		);

		expect(plan.problems).toEqual([]);
		expect(plan.notes).toEqual([
			{ kind: 'duplicate', line: 3, value: 'a@k.dk', other: 2 },
			{ kind: 'ownAddress', line: 4, leader: 'Leder L3' }
		]);
	});

	test.each([
		['L-1O4', 'unknownLeader', 'L-104'],
		['L1', 'badAddress', undefined]
	] as const)('comes with what was meant: %s', (value, kind, meant) => {
		const known = [leader('L-104'), leader('L-990')];

		expect(suggestMeant([{ kind, line: 3, value }], known).get(3)).toBe(meant);
	});
});

test('fifty thousand lines are compared', () => {
	const leaders = Array.from({ length: 1500 }, (_, index) => leader(`L${index}`));
	const file = lines(
		...Array.from({ length: 50_000 }, (_, index) => `L${index % 1500};medarbejder;a${index}@k.dk`)
	);

	expect(planLists(file, leaders, nothing).change.added).toBe(50_000);
});
