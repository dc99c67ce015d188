import type { Chance } from '../bench/national/chance.ts';
import { Calendar } from './calendar.ts';
import { skewed, type Draw } from './draw.ts';
import { openHouse, type Machine, type Request } from './house.ts';

/** What one person asks for, one after the other. */
export interface Step extends Request {
	/** Seconds between this answer and the next request: nothing where the browser goes on by itself. */
	readonly pause: Draw;
}

/** How many begin a second at a moment, seconds from the start; never more than `most`. */
export interface Arrivals {
	readonly rateAt: (second: number) => number;
	readonly most: number;
	readonly seconds: number;
}

/** Seconds that requests took, from being asked to being answered, sorted; and how busy the busiest process was while people came. */
export interface Outcome {
	readonly took: Float64Array;
	readonly people: number;
	readonly busy: number;
}

/** Lets people come, go through their steps and leave, and notes how long each request took. */
export function simulateHour(
	chance: Chance,
	machine: Machine,
	arrivals: Arrivals,
	steps: readonly Step[]
): Outcome {
	const calendar = new Calendar();
	const house = openHouse(calendar, machine);
	const took: number[] = [];
	let people = 0;

	const goOn = (place: number) => {
		const step = steps[place];
		if (!step) return;
		const asked = calendar.now;
		house.ask(step, () => {
			took.push(calendar.now - asked);
			calendar.after(step.pause(), () => goOn(place + 1));
		});
	};
	/* Candidates come at the highest rate there is, and each is taken as often as the hour's is as high. */
	const come = () => {
		if (calendar.now > arrivals.seconds) return;
		if (chance.next() < arrivals.rateAt(calendar.now) / arrivals.most) {
			people += 1;
			goOn(0);
		}
		calendar.after(-Math.log(1 - chance.next()) / arrivals.most, come);
	};
	come();
	calendar.run();

	return {
		took: Float64Array.from(took).sort(),
		people,
		busy: house.busy(arrivals.seconds)
	};
}

/** Seconds below which that part of all requests took. */
export function quantile({ took }: Outcome, part: number): number {
	return took[Math.min(took.length - 1, Math.floor(part * took.length))] ?? 0;
}

/** Somebody who reads and answers page after page: opens, begins, saves each page, looks through, sends, is thanked. */
export function answeringSteps(
	chance: Chance,
	{ read, write, spread, pages, pause }: Answering
): readonly Step[] {
	const none = () => 0;
	const get = { work: skewed(chance, read, spread), isWrite: false };
	const post = { work: skewed(chance, write, spread), isWrite: true };
	const thinking = skewed(chance, pause, 1);

	return [
		{ ...get, pause: thinking },
		...Array.from({ length: pages + 1 }, (): readonly Step[] => [
			{ ...post, pause: none },
			{ ...get, pause: thinking }
		]).flat()
	];
}

export interface Answering {
	/** Seconds of a processor for a page, and for a form. */
	readonly read: number;
	readonly write: number;
	/** Their coefficient of variation. */
	readonly spread: number;
	/** How many pages are saved before sending. */
	readonly pages: number;
	/** Seconds that somebody looks at a page, on average. */
	readonly pause: number;
}
