import { mostTogether } from '#lib/server/db/group-commit.ts';
import { openChance } from '../bench/national/chance.ts';
import { exponential, oneOf } from './draw.ts';
import type { Machine } from './house.ts';
import { quantile, simulateHour, type Outcome, type Step } from './hour.ts';
import { openMeasuring, type Cost } from './measure-load.ts';

/** Pages that are saved in a journey of `visits.ts`, and all requests of one. */
const pages = 3;
const reads = pages + 2;
const writes = pages + 1;

/** Of what one thread can do. */
const parts = [0.2, 0.4, 0.6, 0.75];

const seconds = 25;

/** Seconds between two pages: short, so that the load is the same while it lasts. */
const pause = 0.5;

/** Measures what a request costs, simulates some loads, lets them happen, and tells both. */
export async function compareWithLoad(tell: (line: string) => void): Promise<void> {
	const measuring = await openMeasuring(6_000);
	try {
		const cost = await measuring.measureCost(openChance(1), 5, 150);
		tell(
			`a request: ${asMilliseconds(cost.thread)} ms of the one thread, ${asMilliseconds(cost.processor)} ms of all`
		);
		tell(
			`a commit: ${asMilliseconds(cost.flush)} ms more; elsewhere: ${asMilliseconds(cost.elsewhere)} ms; spread ${cost.spread.toFixed(2)}`
		);
		const journey = (reads + writes) * cost.thread + writes * cost.flush;
		tell(`one thread is full at ${(1 / journey).toFixed(1)} people a second`);
		tell('');
		tell(
			'| people a second | busy, foreseen | seen | half within, foreseen | seen | 95 % within, foreseen | foreseen from how busy it was | seen |'
		);
		tell('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
		for (const [index, part] of parts.entries()) {
			const rate = Math.round((part / journey) * 10) / 10;
			const foreseen = foresee(cost, rate, 1, index);
			const seen = await measuring.measureLoad(openChance(50 + index), rate, seconds, pause);
			const again = foresee(cost, rate, seen.busy / foreseen.busy, index);
			const within = (outcome: Outcome, much: number) =>
				`${asMilliseconds(quantile(outcome, much) + cost.elsewhere)} ms`;
			tell(
				[
					`| ${rate} | ${percent(foreseen.busy)} | ${percent(seen.busy)}`,
					`${within(foreseen, 0.5)} | ${asMilliseconds(seen.half)} ms`,
					`${within(foreseen, 0.95)} | ${within(again, 0.95)} | ${asMilliseconds(seen.most)} ms |`
				].join(' | ')
			);
			if (seen.failed > 0) tell(`${seen.failed} of ${seen.people} people met a failure`);
		}
	} finally {
		await measuring.close();
	}
}

/** `pace` is how much longer all of the thread's work takes than it did when it was measured. */
function foresee(cost: Cost, rate: number, pace: number, seed: number): Outcome {
	const chance = openChance(seed);
	const asMeasured = oneOf(chance, cost.held.reads);
	const work = () => pace * asMeasured();
	const thinking = exponential(chance, pause);
	const read: Step = { work, isWrite: false, pause: thinking };
	const write: Step = { work, isWrite: true, pause: () => 0 };
	const saves = Array.from({ length: writes }, () => [write, read]).flat();
	const machine: Machine = {
		...{
			processes: 1,
			database: 'file',
			flush: oneOf(chance, cost.held.flushes),
			perWrite: 0,
			most: mostTogether
		}
	};

	return simulateHour(chance, machine, { rateAt: () => rate, most: rate, seconds: 600 }, [
		read,
		...saves
	]);
}

function asMilliseconds(time: number): string {
	return (1000 * time).toFixed(1);
}

function percent(part: number): string {
	return `${Math.round(100 * part)} %`;
}
