import type { Server } from 'node:http';
import { setTimeout as after } from 'node:timers/promises';
import { writeExposition, type Family } from '#lib/domain/operation/exposition.ts';
import type { MetricsAddress, Settings } from '../environment.ts';
import { hearAnswers } from './answered.ts';
import { lookAround, type Looking } from './look.ts';
import { Meter } from './meter.ts';
import { watchProcess } from './process-figures.ts';
import { createMetricsServer } from './serve-metrics.ts';
import { databaseDown, stateFamilies } from './state-families.ts';
import { version } from './version.ts';

interface Watching extends Looking {
	readonly settings: Pick<Settings, 'database' | 'keysElsewhere' | 'metrics'>;
	readonly clock: () => Date;
	/** Milliseconds that have passed since whenever. */
	readonly passing: () => number;
}

const minute = 60_000;

/** Milliseconds that a database may take to say how things are. */
const patience = 3_000;

/** Milliseconds during which everybody who asks is told the same. */
const freshness = 1_000;

/**
 * Serves /metrics on a port of its own, where the settings name one. Resolves when it listens, with
 * what ends it; rejects where the port cannot be had.
 */
export async function startWatching(watching: Watching): Promise<(() => void) | undefined> {
	const { settings, clock, passing } = watching;
	const { metrics } = settings;
	if (!metrics) return undefined;

	const meter = new Meter();
	const figures = watchProcess();
	const began = clock();
	const write = remember(passing, async () =>
		writeExposition([
			...aboutProgram(settings, began),
			...(await tellState(watching)),
			...meter.families()
		])
	);
	const server = createMetricsServer(write);
	const deafen = [meter.hear(), hearAnswers((each) => meter.noteAnswer(each), server, passing)];
	const timers = [
		setInterval(() => meter.everyMinute(), minute),
		setInterval(() => meter.everyTenMinutes(figures.tell()), 10 * minute)
	];
	for (const timer of timers) timer.unref();

	await listen(server, metrics);

	return () => {
		for (const timer of timers) clearInterval(timer);
		for (const stop of deafen) stop();
		figures.stop();
		server.close();
		server.closeAllConnections();
	};
}

function listen(server: Server, { port, host }: MetricsAddress): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', (cause) =>
			reject(new Error(`Port ${port} on ${host} cannot be had: set METRICS_PORT.`, { cause }))
		);
		server.listen(port, host, resolve);
	});
}

function aboutProgram({ database }: Watching['settings'], began: Date): readonly Family[] {
	return [
		{
			name: 'build_info',
			help: 'The version that runs, and on what.',
			type: 'gauge',
			samples: [{ labels: { version, database: database.kind }, value: 1 }]
		},
		{
			name: 'start_timestamp_seconds',
			help: 'When this process began to serve.',
			type: 'gauge',
			samples: [{ value: Math.floor(began.getTime() / 1000) }]
		}
	];
}

/** A database that hangs must not make the monitoring hang. */
async function tellState(watching: Watching): Promise<readonly Family[]> {
	const now = watching.clock();
	const looked = lookAround(watching, now).then(
		(state) => stateFamilies(state, now),
		() => databaseDown
	);

	return Promise.race([looked, after(patience, databaseDown, { ref: false })]);
}

/** Whoever asks often gets what was found last, and costs nothing. */
function remember(passing: () => number, make: () => Promise<string>): () => Promise<string> {
	let last: { readonly at: number; readonly text: Promise<string> } | undefined;

	return () => {
		if (last === undefined || passing() - last.at > freshness)
			last = { at: passing(), text: make() };

		return last.text;
	};
}
