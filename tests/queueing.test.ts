import { describe, expect, test } from 'vitest';
import { openChance, type Chance } from '../scripts/bench/national/chance.ts';
import { Calendar } from '../scripts/queueing/calendar.ts';
import {
	erlangC,
	meanWait,
	meanWaitOfOne,
	waitBelow,
	type Line
} from '../scripts/queueing/closed-forms.ts';
import { always, exponential, skewed, type Draw } from '../scripts/queueing/draw.ts';
import { answeringSteps, quantile, simulateHour } from '../scripts/queueing/hour.ts';
import { Station } from '../scripts/queueing/station.ts';

const many = 300_000;

/** Seconds that each of many waited, sorted. */
function simulateLine(chance: Chance, { rate, workers }: Line, service: Draw): Float64Array {
	const calendar = new Calendar();
	const station = new Station(calendar, workers);
	const waits = new Float64Array(many);
	const between = exponential(chance, 1 / rate);
	let come = 0;
	let begun = 0;
	station.onWait = (seconds) => (waits[begun++] = seconds);
	const arrive = () => {
		station.submit(service, () => undefined);
		if (++come < many) calendar.after(between(), arrive);
	};
	arrive();
	calendar.run();

	return waits.sort();
}

const meanOf = (values: Float64Array) => values.reduce((all, one) => all + one, 0) / values.length;
const near = (value: number, percent: number) => ({
	least: value * (1 - percent / 100),
	most: value * (1 + percent / 100)
});
function expectNear(found: number, wanted: number, percent: number): void {
	const { least, most } = near(wanted, percent);
	expect(found).toBeGreaterThan(least);
	expect(found).toBeLessThan(most);
}

test('Erlang’s C is what tables say', () => {
	/* One worker who is busy half the time lets half of all wait; two who share an Erlang, a third. */
	expect(erlangC({ rate: 0.5, mean: 1, workers: 1 })).toBeCloseTo(0.5, 12);
	expect(erlangC({ rate: 1, mean: 1, workers: 2 })).toBeCloseTo(1 / 3, 12);
	expect(erlangC({ rate: 8, mean: 1, workers: 10 })).toBeCloseTo(0.4092, 4);
});

describe('a line of the simulator behaves as the formulas say', () => {
	test.for([
		[0.5, 1],
		[0.8, 1],
		[0.8, 4],
		[0.9, 8]
	] as const)('M/M/c, %d busy, %i workers', ([busy, workers]) => {
		const line: Line = { rate: busy * workers * 100, mean: 0.01, workers };
		const chance = openChance(workers);
		const waits = simulateLine(chance, line, exponential(chance, line.mean));

		expectNear(meanOf(waits), meanWait(line), 6);
		expectNear(waits[Math.floor(0.95 * many)] ?? 0, waitBelow(line, 0.95), 6);
	});

	test.for([0.5, 0.8, 0.9])('M/D/1, %d busy', (busy) => {
		const line: Line = { rate: busy * 100, mean: 0.01, workers: 1 };
		const waits = simulateLine(openChance(7), line, always(line.mean));

		expectNear(meanOf(waits), meanWaitOfOne(line, 0), 5);
	});

	test('M/G/1, where some are served for long', () => {
		const line: Line = { rate: 70, mean: 0.01, workers: 1 };
		const chance = openChance(11);
		const waits = simulateLine(chance, line, skewed(chance, line.mean, 0.8));

		expectNear(meanOf(waits), meanWaitOfOne(line, 0.8), 6);
	});

	test('M/M/1 is the formula of one with spread 1', () => {
		const line: Line = { rate: 80, mean: 0.01, workers: 1 };

		expect(meanWaitOfOne(line, 1)).toBeCloseTo(meanWait(line), 12);
	});
});

describe('the program in the simulator', () => {
	const answering = { read: 0.001, write: 0.002, spread: 0.5, pages: 3, pause: 20 };
	const run = (seed: number, rate: number, most: number) => {
		const chance = openChance(seed);
		return simulateHour(
			chance,
			{
				...{ processes: 1, database: 'file', flush: always(0.02), perWrite: 0.0005, most }
			},
			{ rateAt: () => rate, most: rate, seconds: 300 },
			answeringSteps(chance, answering)
		);
	};

	test('the same seed gives the same hour, another another', () => {
		expect(run(1, 4, 32)).toEqual(run(1, 4, 32));
		expect(run(2, 4, 32).took).not.toEqual(run(1, 4, 32).took);
	});

	test('everybody goes through all of their steps', () => {
		const { took, people } = run(3, 4, 32);

		/* To open, then four forms with the page after each. */
		expect(took.length).toBe(people * 9);
		expectNear(people, 1200, 10);
	});

	test('who shares a commit waits less than who has one alone', () => {
		const [shared, alone] = [run(4, 9, 32), run(4, 9, 1)];

		expect(quantile(shared, 0.95)).toBeLessThan(quantile(alone, 0.95) / 2);
		expect(shared.busy).toBeLessThan(alone.busy);
	});
});
