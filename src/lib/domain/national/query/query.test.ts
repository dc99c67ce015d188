import { describe, expect, test } from 'vitest';
import { cellLists } from '#lib/server/national/cell-lists.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { describeProblem } from './problem.ts';
import { parseQuery } from './query.ts';

const questionnaire = currentQuestionnaire();

function parse(address: string) {
	return parseQuery([...new URLSearchParams(address)], questionnaire, cellLists);
}

function problemsOf(address: string) {
	const read = parse(address);

	return 'problems' in read ? read.problems.map(({ parameter, kind }) => [parameter, kind]) : [];
}

test('nothing said is the whole country, in all that is said of it', () => {
	expect(parse('')).toEqual({
		...{ where: {}, by: [], only: {} },
		groups: ['employee', 'peer', 'self']
	});
	expect(parse('theme=&by=&sector=all')).toEqual(parse(''));
});

test('codes are kept by their columns, and the order of a question does not matter', () => {
	expect(parse('by=level, sector&field=skole&measure=tillid_1&kind=item')).toEqual({
		where: { measure: 'tillid_1', kind: 'item' },
		...{ groups: ['employee', 'peer'], by: ['sector', 'level'], only: { field: 'skole' } }
	});
	expect(parse('kind=item&by=sector,level&measure=tillid_1&field=skole')).toEqual(
		parse('by=level,sector&field=skole&measure=tillid_1&kind=item')
	);
});

test('only whose answers are sorted in that way are asked', () => {
	const groupsOf = (address: string) => {
		const read = parse(address);
		return 'problems' in read ? [] : read.groups;
	};

	expect(groupsOf('by=sector')).toEqual(['employee', 'peer']);
	expect(groupsOf('by=age')).toEqual(['self']);
	expect(groupsOf('level=ledere')).toEqual(['employee', 'peer', 'self']);
	expect(groupsOf('by=level&rater_group=self')).toEqual(['self']);
});

describe('what is wrong is told, and never left out:', () => {
	test.for([
		['sektor=kommune', 'sektor', 'unknown_parameter'],
		['lang=en', 'lang', 'unknown_parameter'],
		['__proto__=x', '__proto__', 'unknown_parameter'],
		['sector=kommuner', 'sector', 'unknown_value'],
		['by=all', 'by', 'unknown_value'],
		['by=year', 'by', 'unknown_value'],
		['rater_group=manager', 'rater_group', 'unknown_value'],
		['kind=reliability', 'kind', 'unknown_value'],
		['measure=alpha', 'measure', 'unknown_value'],
		['sector=stat&sector=region', 'sector', 'repeated'],
		['by=sector,level,field', 'by', 'too_many'],
		['by=sector&sector=stat', 'sector', 'twice'],
		['by=sector,age', 'by', 'not_together'],
		['by=age,region', 'by', 'not_together'],
		['by=age&level=ledere', 'by', 'not_together'],
		['by=sector&rater_group=self', 'by', 'not_together'],
		['age=40-49&rater_group=employee', 'rater_group', 'not_together'],
		['age=40-49&region=sjaelland', 'rater_group', 'not_together']
	] as const)('%s', ([address, parameter, kind]) => {
		expect(problemsOf(address)).toContainEqual([parameter, kind]);
	});

	test('each problem of a question stands by itself, in words that say what to do', () => {
		const read = parse('sektor=stat&by=køn&measure=x');
		const said = 'problems' in read ? read.problems.map(describeProblem) : [];

		expect(said).toHaveLength(3);
		expect(said[0]).toContain('sector');
		expect(said[1]).toBe('by is one of sector, level, field, age, region.');
		expect(said[2]).toContain('"variables"');
	});
});
