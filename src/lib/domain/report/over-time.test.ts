import { beforeAll, describe, expect, test } from 'vitest';
import { releaseLeaderReport, type LeaderReport } from '#lib/domain/disclosure/leader-report.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { Released } from '#lib/domain/disclosure/released.ts';
import { answeringAll, countedTeam, questionnaire } from '#tests/support/team.ts';
import { nextVersion } from '#tests/support/next-version.ts';
import { readOverTime, type OwnReport } from './over-time.ts';

interface Round {
	readonly closedOn: string;
	/** How many of the employees answer 4; the others answer 3. */
	readonly fours: number;
	readonly employees?: number;
	readonly earlier?: Released<LeaderReport>;
	readonly pulse?: true;
	readonly version?: string;
	readonly earlierQuestionnaire?: Questionnaire;
}

/** Two more are invited than answer. */
function release(round: Round): OwnReport {
	const { closedOn, fours, employees = 10, earlier, pulse, version, earlierQuestionnaire } = round;
	const answers = Array.from({ length: employees }, (_, index) =>
		answeringAll(index < fours ? 4 : 3)
	);
	const team = countedTeam({
		...{ employees: answers, invited: employees + 2, self: answeringAll(5, 'self') }
	});
	const evaluation = {
		...{ ...team.evaluation, id: closedOn, closedOn },
		...(version && { questionnaireVersion: version }),
		...(pulse && { pulse })
	};
	const report = releaseLeaderReport({
		...{ ...team, evaluation, earlierQuestionnaire },
		...(earlier && { earlier })
	});
	if ('withheld' in report) throw new Error('withheld');

	return { reportId: closedOn, report };
}

const read = (...reports: readonly OwnReport[]) =>
	readOverTime(reports, questionnaire, '1.0.0', new Map());

describe('the rounds of one leader', () => {
	let first: OwnReport;
	let second: OwnReport;
	beforeAll(() => {
		first = release({ closedOn: '2025-11-20', fours: 2 });
		second = release({ closedOn: '2026-11-20', fours: 9, earlier: first.report });
	});

	test('stand side by side, oldest first, with the values that each report shows', () => {
		const { rounds, themes } = read(second, first);

		expect(rounds).toMatchObject([
			{ reportId: '2025-11-20', kind: 'round', invited: 12, answered: 10 },
			{ reportId: '2026-11-20', kind: 'round' }
		]);
		expect(themes).toHaveLength(12);
		expect(themes[0]?.points.map(({ text }) => text?.da)).toEqual(['3,2', '3,9']);
		expect(themes[0]?.points.map(({ self }) => self?.en)).toEqual(['5.0', '5.0']);
		expect(themes[0]?.points[0]?.value).toMatchObject({ kind: 'value', at: 3.2 });
	});

	test('are compared only as the later report was released', () => {
		const alone = release({ closedOn: '2026-11-20', fours: 9 });

		expect(read(first, second).themes[0]?.change).toMatchObject({
			...{ from: 0, to: 1, direction: 'higher', now: { da: '3,9' }, earlier: { da: '3,2' } }
		});
		expect(read(first, alone).themes[0]?.change).toBeUndefined();
		expect(read(second).themes).toEqual([]);
		expect(read(second).once).toHaveLength(12);
	});

	test('are drawn with a band that the later value leaves exactly where a direction is named', () => {
		const highest = release({ closedOn: '2025-11-20', fours: 9 });
		const directions = [first, highest].flatMap((earlier) =>
			[0, 2, 4, 6, 7, 10].map((fours) => {
				const later = release({ closedOn: '2026-11-20', fours, earlier: earlier.report });
				const [theme] = read(earlier, later).themes;
				const value = theme?.points[1]?.value;
				const change = theme?.change;
				if (value?.kind !== 'value' || !change) throw new Error('it has both');
				expect(value.at > change.band.high + 1e-9).toBe(change.direction === 'higher');
				expect(value.at < change.band.low - 1e-9).toBe(change.direction === 'lower');

				return change.direction;
			})
		);

		expect(new Set(directions)).toEqual(new Set(['same', 'higher', 'lower']));
	});

	test('of another version of the questionnaire are named and left out', () => {
		const other = release({ closedOn: '2024-11-20', fours: 5, version: '0.9.0' });
		const { rounds, leftOut } = read(other, first, second);

		expect(leftOut.map(({ reportId }) => reportId)).toEqual(['2024-11-20']);
		expect(rounds).toHaveLength(2);
	});

	test('of a version that is partly the same stand beside these with what is the same', () => {
		const newer = { closedOn: '2026-11-20', fours: 9, version: '1.1.0' };
		const versions = new Map([
			['1.0.0', questionnaire],
			['1.1.0', nextVersion()]
		]);
		const later = release({ ...newer, earlier: first.report, earlierQuestionnaire: nextVersion() });
		const { rounds, partly, leftOut, themes, once } = readOverTime(
			...([[first, later], questionnaire, '1.0.0', versions] as const)
		);
		const find = (id: string) => themes.find((theme) => theme.id === id);

		expect([rounds.length, partly.length, leftOut.length]).toEqual([2, 1, 0]);
		expect(find('tillid')?.change).toMatchObject({ from: 0, to: 1, direction: 'higher' });
		expect(find('drift')).toBeUndefined();
		expect(once).toEqual(['drift']);
		expect(later.report.earlier).toMatchObject({ closedOn: '2025-11-20', partly: true });
	});

	test('of a version that nobody knows any more are compared with nothing', () => {
		const other = release({ closedOn: '2024-11-20', fours: 2, version: '0.9.0' });
		const now = release({ closedOn: '2026-11-20', fours: 9, earlier: other.report });

		expect(now.report.earlier).toBeUndefined();
		expect(now.report.figures.filter(({ measure }) => measure.statistic === 'change')).toEqual([]);
	});

	test('that are pulses show their values from fifteen answers on, and no change', () => {
		const pulse = { closedOn: '2027-03-20', fours: 15, pulse: true } as const;
		const large = read(first, second, release({ ...pulse, employees: 15 })).themes[0];
		const small = read(first, second, release({ ...pulse, employees: 14 })).themes[0];

		expect(large?.points[2]?.text?.da).toBe('4,0');
		expect(small?.points[2]).toMatchObject({ value: undefined, text: undefined });
		expect(large?.change).toMatchObject({ from: 0, to: 1 });
		expect(read(first, second, release({ ...pulse, employees: 15 })).rounds[2]?.kind).toBe('pulse');
	});
});
