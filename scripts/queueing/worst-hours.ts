import { mostTogether } from '#lib/server/db/group-commit.ts';
import { openChance } from '../bench/national/chance.ts';
import { always } from './draw.ts';
import {
	answeringSteps,
	quantile,
	simulateHour,
	type Answering,
	type Arrivals,
	type Outcome
} from './hour.ts';
import type { Machine } from './house.ts';
import { costs } from './costs.ts';

/** Of all who are asked, how many answer in the hour after the mail. We know of no source, and take it to be high. */
const inFirstHour = 0.1;

/** Seconds in which half of those begin who begin in that hour. */
const half = 1_200;

/** The standard form has twelve themes, a page on the whole and one for comments; a page is looked at so long. */
const answering: Answering = { ...costs, pages: 14, pause: 25 };

const hours = [
	{ who: 'a municipality, 18,000 asked', asked: 18_000, processes: [1] },
	{ who: 'a tenth of the country, 80,000 asked', asked: 80_000, processes: [1, 2, 4] },
	{ who: 'the country at once, 800,000 asked', asked: 800_000, processes: [4, 8, 16] }
] as const;

/** Simulates what comes in the quarter of an hour after a mail, for some sizes and machines, and tells what people wait. */
export function tellWorstHours(tell: (line: string) => void): void {
	tell(
		'| who gets the mail | runs on | begin in the first minute | busiest | half | 95 % | 99 % |'
	);
	tell('| --- | --- | ---: | ---: | ---: | ---: | ---: |');
	for (const { who, asked, processes } of hours) {
		for (const each of processes) {
			const outcome = simulateMail(asked, machineOf(each));
			const [middle, most, nearly] = [0.5, 0.95, 0.99].map((part) => quantile(outcome, part));
			const runs = each === 1 ? 'SQLite, 1 process' : `PostgreSQL, ${each} processes`;
			tell(
				`| ${who} | ${runs} | ${Math.round(60 * rateAfter(asked, 0))} | ${Math.round(100 * outcome.busy)} % | ${inWords(middle)} | ${inWords(most)} | ${inWords(nearly)} |`
			);
		}
	}
}

/** Each process on a core of its own; PostgreSQL's work is on others. */
function machineOf(processes: number): Machine {
	return {
		processes,
		database: processes === 1 ? 'file' : 'server',
		flush: always(costs.flush),
		perWrite: costs.perWrite,
		most: processes === 1 ? mostTogether : 1_000
	};
}

function simulateMail(asked: number, machine: Machine): Outcome {
	const chance = openChance(asked + machine.processes);
	const arrivals: Arrivals = {
		rateAt: (second) => rateAfter(asked, second),
		most: rateAfter(asked, 0),
		seconds: 900
	};

	return simulateHour(chance, machine, arrivals, answeringSteps(chance, answering));
}

/** How many begin a second, so long after the mail. */
function rateAfter(asked: number, second: number): number {
	const decay = Math.LN2 / half;
	const all = (asked * inFirstHour * decay) / (1 - Math.exp(-decay * 3_600));

	return all * Math.exp(-decay * second);
}

function inWords(seconds = 0): string {
	if (seconds < 1) return `${(1000 * seconds).toFixed(seconds < 0.01 ? 1 : 0)} ms`;

	return seconds < 600 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds / 60)} min`;
}
