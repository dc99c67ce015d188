import { monitorEventLoopDelay, performance, type Histogram } from 'node:perf_hooks';
import { memoryStep, roundDown, roundUp } from '#lib/domain/operation/coarse.ts';
import type { Family } from '#lib/domain/operation/exposition.ts';

/** How this process has been in the ten minutes that ended last, in steps that one visit does not move. */
export interface ProcessFigures {
	/** Whole seconds since the start. */
	readonly processorSeconds: number;
	readonly memoryBytes: number;
	/** Of those ten minutes, in which the one thread was at work; in hundredths. */
	readonly busy: number;
	/** Milliseconds by which it was late for what waited, in steps of ten; half of the time, and once in a hundred. */
	readonly delay: { readonly median: number; readonly hundredth: number };
}

/** Milliseconds between two looks. With so few a single commit cannot be seen among a hundred. */
const resolution = 20;

/** Begins to watch; each call of the returned function tells of the time since the one before. */
export function watchProcess(): { tell(): ProcessFigures; stop(): void } {
	const delays = monitorEventLoopDelay({ resolution });
	delays.enable();
	let last = performance.eventLoopUtilization();

	return {
		tell() {
			const now = performance.eventLoopUtilization();
			const { utilization } = performance.eventLoopUtilization(now, last);
			last = now;
			const delay = { median: lateness(delays, 50), hundredth: lateness(delays, 99) };
			delays.reset();
			const { user, system } = process.cpuUsage();

			return {
				processorSeconds: roundDown((user + system) / 1e6, 1),
				memoryBytes: roundUp(process.memoryUsage.rss(), memoryStep),
				busy: Math.round(utilization * 100) / 100,
				delay
			};
		},
		stop: () => void delays.disable()
	};
}

/** The histogram holds nanoseconds from one look to the next, the agreed time among them. */
function lateness(delays: Histogram, percentile: number): number {
	return delays.count === 0
		? 0
		: Math.max(0, roundDown(delays.percentile(percentile) / 1e6 - resolution, 10));
}

export function processFamilies(figures: ProcessFigures | undefined): readonly Family[] {
	if (!figures) return [];
	const { processorSeconds, memoryBytes, busy, delay } = figures;

	return [
		{
			name: 'processor_seconds_total',
			help: 'Processor time, in whole seconds, every ten minutes.',
			type: 'counter',
			samples: [{ value: processorSeconds }]
		},
		{
			name: 'memory_bytes',
			help: 'Resident memory, in steps of 16 MiB, every ten minutes.',
			type: 'gauge',
			samples: [{ value: memoryBytes }]
		},
		{
			name: 'busy_ratio',
			help: 'How much of the last ten minutes the main thread was at work.',
			type: 'gauge',
			samples: [{ value: busy }]
		},
		{
			name: 'event_loop_delay_seconds',
			help: 'By how much the main thread was late in the last ten minutes, in steps of 0.01.',
			type: 'summary',
			samples: [
				{ labels: { quantile: '0.5' }, value: delay.median / 1000 },
				{ labels: { quantile: '0.99' }, value: delay.hundredth / 1000 }
			]
		}
	];
}
