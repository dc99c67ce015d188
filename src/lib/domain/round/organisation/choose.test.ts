import { expect, test } from 'vitest';
import { addDays } from '../calendar.ts';
import { chooseLeaders, listBelow, type LeaderQuestion } from './choose.ts';
import { isNewInPost, type ListedLeader } from './leaders.ts';

const units = [
	{ id: 'school', parentId: 'children' },
	{ id: 'children', parentId: undefined },
	{ id: 'class', parentId: 'school' },
	{ id: 'road', parentId: undefined }
];
const anything: LeaderQuestion = { search: '', unit: '', level: '', field: '', show: 'all' };
const leaders = [
	leader('Anna Ås', { unitId: 'class', unit: 'Indskolingen', evaluationId: 'e1' }),
	leader('Bo Berg', { unitId: 'road', unit: 'Vej og park', background: { niveau: 'ledere' } }),
	leader('Carl Dam', { background: { omraade: 'skole' } })
];

test('a unit means all that is below it, however the tree was written down', () => {
	expect([...listBelow(units, 'children')].sort()).toEqual(['children', 'class', 'school']);
	expect(namesOf({ unit: 'children' })).toEqual(['Anna Ås']);
});

test.for([
	[{}, ['Anna Ås', 'Bo Berg', 'Carl Dam']],
	[{ search: 'ÅS' }, ['Anna Ås']],
	[{ search: 'vej' }, ['Bo Berg']],
	[{ level: 'ledere' }, ['Bo Berg']],
	[{ field: 'skole' }, ['Carl Dam']],
	[{ show: 'in' }, ['Anna Ås']],
	[{ show: 'out', field: 'skole' }, ['Carl Dam']],
	[{ search: 'nobody' }, []]
] as const)('asked for %j', ([question, names]) => {
	expect(namesOf(question)).toEqual(names);
});

test('half a year in a post is no longer new, and what is not known is not', () => {
	const day = '2026-11-22';

	expect(isNewInPost(addDays(day, -181), day)).toBe(true);
	expect(isNewInPost(addDays(day, -182), day)).toBe(false);
	expect(isNewInPost(undefined, day)).toBe(false);
});

function namesOf(question: Partial<LeaderQuestion>): readonly string[] {
	return chooseLeaders(leaders, units, { ...anything, ...question }).map(({ name }) => name);
}

function leader(name: string, known: Partial<ListedLeader>): ListedLeader {
	return {
		...{ leaderId: name, name, email: 'x@example.dk', unitId: undefined, unit: '' },
		...{ background: {}, startedOn: undefined, acting: false, gone: false },
		...{ evaluationId: undefined, formId: undefined, ...known }
	};
}
