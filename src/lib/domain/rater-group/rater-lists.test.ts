import { describe, expect, test } from 'vitest';
import { hasNotes, hasProblems, raterLimits, readRaterLists } from './rater-lists.ts';

const leader = 'mette@x.dk';
const nothing = { employees: '', manager: '', peers: '' };

function read(typed: Partial<typeof nothing>) {
	return readRaterLists({ ...nothing, ...typed }, leader);
}

describe('the three lists together', () => {
	test('each keeps its own people', () => {
		const { lists, ...rest } = read({
			employees: 'a@x.dk\nb@x.dk',
			manager: 'K@x.dk',
			peers: 'p@x.dk'
		});

		expect(lists).toEqual({
			employees: ['a@x.dk', 'b@x.dk'],
			manager: 'k@x.dk',
			peers: ['p@x.dk']
		});
		expect(hasProblems(rest)).toBe(false);
		expect(hasNotes(rest)).toBe(false);
	});

	test("the leader's own address is left out and told about", () => {
		const { lists, notes, problems } = read({ employees: 'a@x.dk\nMette@X.dk' });

		expect(lists.employees).toEqual(['a@x.dk']);
		expect(notes.employees).toEqual([{ kind: 'ownAddress', line: 2 }]);
		expect(problems.employees).toEqual([]);
	});

	test('a duplicate is used once and told about', () => {
		const { lists, notes, problems } = read({ peers: 'a@x.dk\na@x.dk' });

		expect(lists.peers).toEqual(['a@x.dk']);
		expect(notes.peers).toEqual([{ kind: 'duplicate', line: 2, value: 'a@x.dk', other: 1 }]);
		expect(problems.peers).toEqual([]);
	});

	test('the manager cannot be an employee or a fellow leader too', () => {
		const { lists, problems } = read({
			employees: 'a@x.dk\nk@x.dk',
			manager: 'k@x.dk',
			peers: 'k@x.dk'
		});

		expect(lists).toEqual({ employees: ['a@x.dk'], manager: 'k@x.dk', peers: [] });
		expect(problems.employees).toEqual([{ kind: 'managerInList', line: 2, value: 'k@x.dk' }]);
		expect(problems.peers).toEqual([{ kind: 'managerInList', line: 1, value: 'k@x.dk' }]);
	});

	test('a fellow leader cannot be an employee too', () => {
		const { lists, problems } = read({ employees: 'a@x.dk', peers: 'p@x.dk\nA@x.dk' });

		expect(lists.peers).toEqual(['p@x.dk']);
		expect(problems.peers).toEqual([{ kind: 'twoGroups', line: 2, value: 'a@x.dk' }]);
	});

	test.for([
		['k@x.dk\nl@x.dk', { kind: 'oneManager' }],
		['karen', { kind: 'managerAddress', value: 'karen' }],
		['mette@x.dk', { kind: 'ownManager' }]
	] as const)('the manager %j is no manager', ([manager, problem]) => {
		const { lists, problems } = read({ manager });

		expect(lists.manager).toBeUndefined();
		expect(problems.manager).toEqual([problem]);
	});

	test('problems come in the order of the lines', () => {
		const { problems } = read({ employees: 'k@x.dk\nbad\na@x.dk', manager: 'k@x.dk' });

		expect(problems.employees.map((each) => 'line' in each && each.line)).toEqual([1, 2]);
	});
});

describe('how many', () => {
	const people = (count: number) =>
		Array.from({ length: count }, (_, index) => `a${index}@x.dk`).join('\n');

	test('a list may hold as many as the limit', () => {
		const { lists, problems } = read({ peers: people(raterLimits.peers) });

		expect(lists.peers).toHaveLength(raterLimits.peers);
		expect(problems.peers).toEqual([]);
	});

	test('and not one more', () => {
		const { lists, problems } = read({ peers: people(raterLimits.peers + 1) });

		expect(lists.peers).toHaveLength(raterLimits.peers);
		expect(problems.peers).toEqual([{ kind: 'tooMany', count: 51, limit: 50 }]);
	});
});
