import { expect, test } from 'vitest';
import {
	findLeaders,
	leadersPerPage,
	listMainUnits,
	type LeaderLine,
	type LeaderQuestion
} from './find-leaders.ts';

const units = [
	{ id: 'top', name: 'Direktionen', parentId: undefined },
	{ id: 'area', name: 'Dagtilbud', parentId: 'top' },
	{ id: 'house', name: 'Børnehuset', parentId: 'area' }
];

function leader(name: string, more: Partial<LeaderLine> = {}): LeaderLine {
	return {
		...{ id: name, key: '', name, email: `${name}@x.dk`, unitId: undefined, unit: '' },
		...{ level: '', acting: false, startedOn: undefined },
		...more
	};
}

const leaders = [
	leader('Åse', { unitId: 'house', unit: 'Børnehuset', level: 'medarbejdere', key: '00417' }),
	leader('Bo', { unitId: 'top', unit: 'Direktionen', level: 'topleder' }),
	leader('anna', { unitId: 'area', unit: 'Dagtilbud', level: 'ledere' })
];

function find(question: Partial<LeaderQuestion>) {
	const whole = { text: '', unitId: undefined, order: 'navn', page: 1, ...question } as const;

	return findLeaders(leaders, units, whole).leaders.map(({ name }) => name);
}

test('leaders come by name as Danes sort, by unit or from the top', () => {
	expect(find({})).toEqual(['anna', 'Bo', 'Åse']);
	expect(find({ order: 'enhed' })).toEqual(['Åse', 'anna', 'Bo']);
	expect(find({ order: 'niveau' })).toEqual(['Bo', 'anna', 'Åse']);
});

test('leaders are found by part of a name, an address, a number or a unit', () => {
	expect(find({ text: 'ÅSE' })).toEqual(['Åse']);
	expect(find({ text: 'bo@X' })).toEqual(['Bo']);
	expect(find({ text: '417' })).toEqual(['Åse']);
	expect(find({ text: 'børne' })).toEqual(['Åse']);
	expect(find({ text: 'ingen' })).toEqual([]);
});

test('a unit holds those below it, and an unknown one nobody', () => {
	expect(find({ unitId: 'area' })).toEqual(['anna', 'Åse']);
	expect(find({ unitId: 'house' })).toEqual(['Åse']);
	expect(find({ unitId: 'none' })).toEqual([]);
});

test('pages are full but the last, and one beyond it is the last', () => {
	const many = Array.from({ length: leadersPerPage + 1 }, (_, index) => leader(`L${index}`));
	const at = (page: number) =>
		findLeaders(many, units, { text: '', unitId: undefined, order: 'navn', page });

	expect([at(1).leaders.length, at(2).leaders.length]).toEqual([leadersPerPage, 1]);
	expect(at(9)).toMatchObject({ page: 2, pages: 2, total: leadersPerPage + 1 });
	expect(at(0).page).toBe(1);
});

test('the choice of units is the top of the tree and what lies right below', () => {
	expect(listMainUnits(units).map(({ name }) => name)).toEqual(['Dagtilbud', 'Direktionen']);
});
