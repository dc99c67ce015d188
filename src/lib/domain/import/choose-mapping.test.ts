import { describe, expect, test } from 'vitest';
import { chooseMapping, noAnswerChoice, toChoice, type MappingChoice } from './choose-mapping.ts';
import type { Look } from './look.ts';

const column = (name: string, values: readonly string[] | undefined) => ({
	...{ name, values, filled: 3, leaders: 0 }
});
const look: Look = {
	rows: 3,
	columns: [
		column('nr', undefined),
		column('hvem', ['Ansat', 'Gæst']),
		column('q1', ['A4', 'Tja']),
		column('q2', ['A4', '-'])
	]
};
const good: MappingChoice = {
	...{ leader: 'nr', group: 'column:hvem', sent: '' },
	items: { retning_1: 'q1', retning_2: '', drift_1: 'q2' },
	answers: { a4: '4', tja: '3', '-': noAnswerChoice },
	groups: { ansat: 'employee', gæst: 'leftOut' }
};
const issuesOf = (changed: Partial<MappingChoice>) => {
	const chosen = chooseMapping(look, {}, { ...good, ...changed });

	return chosen.ok ? [] : chosen.issues;
};

describe('a choice', () => {
	test('of everything that is needed is a mapping, and the same choice again', () => {
		const chosen = chooseMapping(look, { q1: { 1: 'A4' } }, good);
		if (!chosen.ok) throw new Error(JSON.stringify(chosen.issues));

		expect(chosen.mapping).toEqual({
			...{ leader: 'nr', sent: undefined, labels: { q1: { 1: 'A4' } } },
			group: { column: 'hvem', values: { ansat: 'employee', gæst: 'leftOut' } },
			items: { retning_1: 'q1', drift_1: 'q2' },
			values: { a4: '4', tja: '3', '-': '' }
		});
		expect(toChoice(chosen.mapping)).toEqual({
			...good,
			items: { retning_1: 'q1', drift_1: 'q2' }
		});
	});

	test.each([
		[{ leader: '' }, { field: 'leader', what: 'missing' }],
		[{ leader: 'x' }, { field: 'leader', what: 'unknownColumn', column: 'x' }],
		[{ sent: 'x' }, { field: 'sent', what: 'unknownColumn', column: 'x' }],
		[{ group: '' }, { field: 'group', what: 'missing' }],
		[{ group: 'all:boss' }, { field: 'group', what: 'missing' }],
		[{ group: 'column:nr' }, { field: 'group', what: 'unknownColumn', column: 'nr' }],
		[{ groups: { ansat: 'employee' } }, { field: 'groupValue', what: 'missing', text: 'Gæst' }],
		[{ answers: { a4: '4', tja: '6' } }, { field: 'answer', what: 'missing', text: 'Tja' }],
		[{ items: {} }, { field: 'items', what: 'missing' }],
		[
			{ items: { retning_1: 'q9' } },
			{ field: 'item', what: 'unknownColumn', column: 'q9', item: 'retning_1' }
		],
		[
			{ items: { retning_1: 'q1', drift_1: 'q1' } },
			{ field: 'item', what: 'columnTwice', column: 'q1', item: 'drift_1' }
		]
	] as const)('with %j is refused at its field', (changed, issue) => {
		expect(issuesOf(changed)).toContainEqual(issue);
	});
});
