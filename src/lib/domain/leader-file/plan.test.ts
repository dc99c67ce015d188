import { describe, expect, test } from 'vitest';
import { municipality, writeMunicipality } from '#db/demo/municipality.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { readTableFile } from '../table-file/read.ts';
import { leaderColumns } from './columns.ts';
import { planLeaders, type KnownLeader } from './plan.ts';
import type { KnownUnit } from './units.ts';

const questionnaire = currentQuestionnaire();
const headings = 'Nummer;Leder;Mail;Enhedsnummer;Enhed;Overordnet enhed;Niveau;Område;Region';

interface Known {
	readonly leaders?: readonly KnownLeader[];
	readonly units?: readonly KnownUnit[];
}

function plan(text: string | Uint8Array, known: Known = {}, today = '2026-11-22') {
	const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
	const file = readTableFile(bytes, leaderColumns);
	if (!file.ok) throw new Error(JSON.stringify(file.problems));

	return planLeaders(
		file,
		{ leaders: known.leaders ?? [], units: known.units ?? [] },
		{ questionnaire, today }
	);
}

function planLines(lines: readonly string[], known?: Known, today?: string) {
	return plan([headings, ...lines].join('\n'), known, today);
}

const anna = '17;Anna Holm;anna@x.dk;1;Skolen;;medarbejdere;skole;Region Sjælland';

const known: KnownLeader = {
	...{ id: 'a', key: '17', name: 'Anna Holm', email: 'anna@x.dk', unitKey: '1' },
	background: { niveau: 'medarbejdere', omraade: 'skole', geografi: 'sjaelland' },
	...{ manager: '', startedOn: undefined, acting: false, isGone: false }
};
const school = { id: 'u', key: '1', name: 'Skolen', parentKey: undefined };

describe('a leader of the file', () => {
	test('is new where nobody has the number', () => {
		const { added, units } = planLines([anna]);

		expect(added).toEqual([
			{
				...{ key: '17', name: 'Anna Holm', email: 'anna@x.dk', unitKey: '1' },
				background: { niveau: 'medarbejdere', omraade: 'skole', geografi: 'sjaelland' },
				...{ manager: '', startedOn: undefined, acting: false }
			}
		]);
		expect(units).toEqual([{ key: '1', name: 'Skolen', parentKey: undefined }]);
	});

	test('is the same where all of it is, and what the file has no column for stays', () => {
		const old = { ...known, manager: 'chef@x.dk', acting: true, startedOn: '2020-01-01' };

		expect(planLines([anna], { leaders: [old], units: [school] })).toMatchObject({
			...{ added: [], changed: [], removed: [], same: 1, newUnits: [], changedUnits: [] }
		});
	});

	test('is changed by a new name, and by coming back', () => {
		for (const old of [
			{ ...known, name: 'Anna Høi' },
			{ ...known, isGone: true }
		]) {
			expect(planLines([anna], { leaders: [old] })).toMatchObject({
				...{ added: [], same: 0 },
				changed: [{ id: 'a', name: 'Anna Holm', before: old }]
			});
		}
	});

	test('is known again by address where there is no number yet', () => {
		const { changed } = planLines([anna], { leaders: [{ ...known, key: undefined }] });

		expect(changed).toMatchObject([{ id: 'a', key: '17' }]);
	});

	test('is removed where the number is missing, but not where only the line is wrong', () => {
		const bodil = { ...known, id: 'b', key: '18', email: 'b@x.dk' };
		const wrong = anna.replace('anna@x.dk', 'anna');

		expect(planLines([anna], { leaders: [known, bodil] }).removed).toEqual([bodil]);
		expect(planLines([wrong], { leaders: [known] }).removed).toEqual([]);
		expect(planLines([anna], { leaders: [{ ...bodil, key: undefined }] }).removed).toEqual([]);
	});

	test('who manages others is named by number, with or without its zeros, or by address', () => {
		const line = (key: string, manager: string) =>
			`${key};L ${key};l${key}@x.dk;Skolen;ledere;skole;${manager}`;
		const { added, notes } = plan(
			[
				'Nummer;Leder;Mail;Enhed;Niveau;Område;Nærmeste leder',
				...[line('007', ''), line('8', '7'), line('9', 'CHEF@x.dk'), line('10', '77')],
				line('11', '11')
			].join('\n')
		);

		expect(added.map(({ manager }) => manager)).toEqual(['', 'l007@x.dk', 'chef@x.dk', '', '']);
		expect(notes).toEqual([
			{ line: 5, kind: 'unknownManager', value: '77' },
			{ line: 6, kind: 'ownManager', value: 'L 11' }
		]);
	});
});

describe('a line is left out', () => {
	test.for([
		['with an address that is none', anna.replace('anna@x.dk', 'anna@x'), 'badAddress'],
		['without a name', anna.replace('Anna Holm', ''), 'cellEmpty'],
		['with a cell too many', `${anna};x`, 'tooManyCells'],
		['with a name that is too long', anna.replace('Anna Holm', 'A'.repeat(201)), 'tooLong']
	] as const)('%s', ([, line, kind]) => {
		expect(planLines([line])).toMatchObject({ added: [], problems: [{ line: 2, kind }] });
	});

	test('with a code that nobody knows, and the one that was probably meant is named', () => {
		expect(planLines([anna.replace(';skole;', ';Grundskole og SF;')]).problems).toEqual([
			{
				...{ line: 2, kind: 'unknownValue', column: 'field', value: 'Grundskole og SF' },
				meant: 'skole'
			}
		]);
	});

	test('with the number or the address of an earlier one', () => {
		const { added, problems } = planLines([
			...[anna, anna.replace('anna@', 'anne@'), anna.replace('17', '18')]
		]);

		expect(added).toHaveLength(1);
		expect(problems).toMatchObject([
			{ line: 3, kind: 'keyTwice', other: 2 },
			{ line: 4, kind: 'addressTwice', other: 2 }
		]);
	});
});

describe('a region that ends', () => {
	test.for([
		['2026-12-31', 'Region Sjælland', 'sjaelland'],
		['2027-01-01', 'Region Sjælland', 'oest'],
		['2027-01-01', 'hovedstaden', 'oest'],
		/* It can be written before it begins: the round may open after. */
		['2026-12-31', 'Region Østdanmark', 'oest'],
		['2027-01-01', 'Region Syddanmark', 'syddanmark']
	] as const)('is on %s, written as %s, the code %s', ([today, text, code]) => {
		const { added } = planLines([anna.replace('Region Sjælland', text)], {}, today);

		expect(added[0]?.background['geografi']).toBe(code);
	});
});

describe('units', () => {
	const line = (key: string, unit: string, name: string, parent: string) =>
		`${key};L${key};l${key}@x.dk;${unit};${name};${parent};medarbejdere;skole;`;

	test('hang together by number or name, and a parent without a leader is a unit too', () => {
		const { units } = planLines([
			...[line('1', '10', 'Stuen', '1'), line('2', '1', 'Børnehuset', 'Dagtilbud')],
			line('3', '11', 'Loftet', 'børnehuset')
		]);

		expect(units).toEqual([
			{ key: '10', name: 'Stuen', parentKey: '1' },
			{ key: 'Dagtilbud', name: 'Dagtilbud', parentKey: undefined },
			{ key: '1', name: 'Børnehuset', parentKey: 'Dagtilbud' },
			{ key: '11', name: 'Loftet', parentKey: '1' }
		]);
	});

	test('that two lines name differently are what the first one says', () => {
		const { units, notes } = planLines([
			line('1', '10', 'Stuen', ''),
			line('2', '10', 'Salen', '')
		]);

		expect(units).toMatchObject([{ name: 'Stuen' }]);
		expect(notes).toEqual([{ line: 3, kind: 'unitDiffers', value: 'Salen', other: 2 }]);
	});

	test('that lie in each other are taken apart', () => {
		const { units, notes } = planLines([line('1', '1', 'A', '2'), line('2', '2', 'B', '1')]);

		expect(notes).toEqual([{ line: 2, kind: 'unitLoop', value: 'A' }]);
		expect(units).toMatchObject([{ parentKey: undefined }, { parentKey: '1' }]);
	});

	test('that lead into a loop of others stay where they are', () => {
		const { units, notes } = planLines([
			...[line('1', '1', 'A', '2'), line('2', '2', 'B', '3')],
			...[line('3', '3', 'C', '2'), line('4', '4', 'D', '1')]
		]);

		expect(notes).toEqual([{ line: 3, kind: 'unitLoop', value: 'B' }]);
		expect(units.map(({ parentKey }) => parentKey)).toEqual(['2', undefined, '2', '1']);
	});

	test('that hang in one chain of twenty thousand are read', () => {
		const chain = Array.from({ length: 20_000 }, (_, index) =>
			line(`${index}`, `${index}`, `Enhed ${index}`, `${index + 1}`)
		);
		const { units, notes } = planLines(chain);

		expect([units.length, notes]).toEqual([20_001, []]);
	});

	test('that are not mentioned stay, and one with another name is changed', () => {
		const old = { id: 'v', key: '9', name: 'Lageret', parentKey: undefined };
		const { units, newUnits, changedUnits } = planLines([anna], {
			units: [{ ...school, name: 'Skolen ved åen' }, old]
		});

		expect(units).toHaveLength(2);
		expect([newUnits, changedUnits.map(({ name }) => name)]).toEqual([[], ['Skolen']]);
	});
});

test('a municipality’s file is read, with what is wrong in it', () => {
	const { added, problems, notes, units } = plan(writeMunicipality(1).leaders);

	expect(added).toHaveLength(municipality.leaders - 1);
	expect(problems).toEqual([
		{
			...{ line: 413, kind: 'unknownValue', column: 'field', value: 'Dagtilbudd' },
			meant: 'dagtilbud'
		},
		{ line: 1503, kind: 'keyTwice', value: '03913', other: 502 }
	]);
	expect(units.length).toBeGreaterThan(1300);
	expect(notes.every(({ kind }) => kind === 'unknownManager')).toBe(true);
});
