import { describe, expect, test } from 'vitest';
import { type LeaderReportInput, releaseLeaderReport } from '../disclosure/leader-report.ts';
import { isWithheld } from '../disclosure/released.ts';
import {
	answeringAll,
	countedTeam,
	questionnaire,
	standard,
	wordsOf
} from '#tests/support/team.ts';
import { countryOf } from '#tests/support/comparison.ts';
import { readReport } from './read.ts';
import type { Row } from './rows.ts';

const employees = (count: number) => Array.from({ length: count }, () => answeringAll(3));
const own = {
	...answeringAll(4, 'self'),
	items: { ...answeringAll(4, 'self').items, vilkaar_1: 2 as const },
	timeNow: { opad: 100 },
	timeWish: { udad: 100 },
	challenges: ['drift']
};

function read(input: LeaderReportInput) {
	const report = releaseLeaderReport(input);
	if (isWithheld(report)) throw new Error(report.withheld);

	return readReport(report, input.questionnaire);
}

/** What a row says of each group that has a figure in it. */
function words({ figures }: Row | undefined = noRow) {
	return Object.fromEntries(
		Object.entries(figures).map(([group, figure]) => [group, wordsOf(figure)])
	);
}

const noRow: Row = { id: '', kind: 'item', figures: {}, intervals: {}, shares: [] };

describe('a standard report', () => {
	const team = countedTeam({
		employees: employees(9),
		invited: 12,
		self: own,
		manager: answeringAll(5)
	});
	const reading = read(team);

	test('has twelve themes in the questionnaire’s order, the groups side by side', () => {
		expect(reading.themes.map(({ id }) => id)).toEqual(
			questionnaire.themes.slice(1).map(({ id }) => id)
		);
		expect(reading.themes[0]?.row).toMatchObject({ id: 'retning', kind: 'theme' });
		expect(words(reading.themes[0]?.row)).toEqual({ self: '4,0', employee: '3,0', manager: '5,0' });
	});

	test('has the statements behind each theme, single answers without decimals', () => {
		expect(reading.themes[0]?.items).toHaveLength(4);
		expect(words(reading.themes[0]?.items[0])).toEqual({
			self: '4',
			employee: '3,0',
			manager: '5'
		});
	});

	test('has the overall statements as statements', () => {
		expect(reading.overall.map(({ id }) => id)).toEqual(['samlet_1', 'samlet_2', 'samlet_3']);
	});

	test('has an interval for the employees and for nobody else', () => {
		const { low = 0, high = 0 } = reading.themes[0]?.row.intervals.employee ?? {};

		expect([low, high].map((end) => end.toFixed(3))).toEqual(['2.706', '3.294']);
		expect(Object.keys(reading.themes[0]?.row.intervals ?? {})).toEqual(['employee']);
	});

	test('says where they see it differently', () => {
		expect(reading.themes[0]?.gap).toMatchObject({ group: 'overLow', isLarge: true });
	});

	test('has the leader’s conditions, time and challenges', () => {
		expect(reading.conditions.map(words).slice(0, 2)).toEqual([{ self: '2' }, { self: '-' }]);
		expect(reading.timeSplit).toHaveLength(6);
		expect(reading.timeSplit[0]?.now).toMatchObject({ low: 1, text: { da: '100 %' } });
		expect(reading.timeSplit[0]?.wished).toMatchObject({ low: 0 });
		expect(reading.challenges).toEqual(['drift']);
	});

	test('says how many answered, and how sure that makes it', () => {
		expect(reading.groups.employee).toMatchObject({
			invited: 12,
			answered: 9,
			uncertainty: { sureness: 'many' }
		});
		expect(reading.hasEmployees).toBe(true);
		expect(reading.peers).toEqual([]);
	});

	test('has neither shares nor agreement in a group of nine', () => {
		expect(reading.overall[0]?.shares).toEqual([]);
		expect(reading.themes[0]?.agreement).toBeUndefined();
	});
});

test('a report from before comparisons were kept reads as it did', () => {
	const released = releaseLeaderReport(countedTeam({ employees: employees(9), invited: 12 }));
	if (isWithheld(released)) throw new Error(released.withheld);
	const old = JSON.parse(JSON.stringify(released)) as typeof released;
	Reflect.deleteProperty(old, 'reference');
	const reading = readReport(old, questionnaire);

	expect(reading.reference).toBeUndefined();
	expect(reading.changes).toEqual([]);
	expect(reading.themes[0]?.row.intervals.employee?.low.toFixed(3)).toBe('2.706');
});

test('intervals and gaps follow the spread that a report was released with', () => {
	const reference = countryOf(['retning']);
	const { themes } = read({
		...countedTeam({ employees: employees(9), invited: 40, self: own }),
		reference
	});

	// 1.96 * 0.8 / 3 * root(31 / 40) is 0.460, with the assumption 0.518.
	expect(themes[0]?.row.intervals.employee?.high.toFixed(3)).toBe('3.461');
	expect(themes[1]?.row.intervals.employee?.high.toFixed(3)).toBe('3.518');
	expect(themes[0]?.uncertainty?.halfWidth).toBe(0.461);
});

test('a band has no interval: it says itself what is not known', () => {
	const happy = Array.from({ length: 9 }, () => answeringAll(5));
	const { themes } = read(countedTeam({ employees: happy, invited: 12 }));

	expect(words(themes[0]?.row)).toMatchObject({ employee: '4,1 eller højere' });
	expect(themes[0]?.row.intervals).toEqual({});
});

test('a large group has three shares to a statement and a word to a theme', () => {
	const { themes, overall } = read(countedTeam({ employees: employees(29) }));

	expect(overall[0]?.shares.map(wordsOf)).toEqual([
		'20 % eller mindre',
		'80 % eller mere',
		'20 % eller mindre'
	]);
	expect(themes[0]?.agreement?.text).toEqual({ da: 'høj', en: 'high' });
});

test('a short report has a marker for each theme, and a gap on it', () => {
	const selection = { ...standard, form: 'kort' } as const;
	const { themes } = read(countedTeam({ employees: employees(9), self: own, selection }));

	expect(themes.map(({ row }) => row.kind)).toEqual(Array.from({ length: 12 }, () => 'marker'));
	expect(themes[0]).toMatchObject({ items: [], row: { id: 'retning_1' }, gap: { tenths: 10 } });
});

test('a tailored report has themes where they were chosen and markers elsewhere', () => {
	const selection = { ...standard, form: 'tilpasset', themes: ['drift'] } as const;
	const { themes } = read(countedTeam({ employees: employees(9), selection }));
	const full = themes.filter(({ row }) => row.kind === 'theme').map(({ id }) => id);

	expect(full).toEqual(['drift']);
});

test('below five the employees’ place is empty, and the rest stands', () => {
	const reading = read(countedTeam({ employees: employees(4), self: own, invited: 6 }));

	expect(reading.hasEmployees).toBe(false);
	expect(words(reading.themes[0]?.row)).toEqual({ self: '4,0', employee: '-', manager: '-' });
	expect(reading.themes.every(({ gap }) => gap === undefined)).toBe(true);
});

test('fellow leaders have rows of their own beside the leader', () => {
	const peers = Array.from({ length: 5 }, () => answeringAll(3, 'peer'));
	const reading = read(countedTeam({ employees: employees(9), self: own, peers }));

	expect(reading.peers).toHaveLength(10);
	expect(words(reading.peers[0])).toEqual({ self: '4', peer: '3,0' });
});
