import type { EventEmitter } from 'node:events';
import type { Log } from '#lib/server/log.ts';
import type { Farewell } from './farewell.ts';
import type { WebServer } from './server.ts';

/** Milliseconds: from closing the door how long requests may take to finish, and from the signal all of it. */
const patience = { requests: 5_000, all: 9_500 };

/**
 * On SIGTERM or Ctrl-C: tells a proxy that looks, takes no new request then, finishes those under way, and
 * tells the application, which closes what it holds. The process ends by itself when nothing is left to
 * do, within ten seconds.
 */
export function finishOnSignal(server: WebServer, farewell: Farewell, log: Log): void {
	let isFinishing = false;

	const finish = (signal: NodeJS.Signals) => {
		// A terminal and npm may both pass on the same Ctrl-C.
		if (isFinishing) return;
		isFinishing = true;
		log.info({}, 'stopping');

		setTimeout(() => process.exit(0), patience.all).unref();
		setTimeout(() => closeDoor(server, signal), farewell.begin());
	};

	process.on('SIGTERM', finish);
	process.on('SIGINT', finish);
}

function closeDoor(server: WebServer, signal: NodeJS.Signals): void {
	const sweep = setInterval(() => server.closeIdleConnections(), 50);
	const deadline = setTimeout(() => server.closeAllConnections(), patience.requests);

	server.close(() => {
		clearInterval(sweep);
		clearTimeout(deadline);

		// The event that SvelteKit's own server sends; hooks.server.ts listens to it.
		const events: EventEmitter = process;
		events.emit('sveltekit:shutdown', signal);
	});
	server.closeIdleConnections();
}
