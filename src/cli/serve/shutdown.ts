import type { EventEmitter } from 'node:events';
import type { Log } from '#lib/server/log.ts';
import type { WebServer } from './server.ts';

/** Milliseconds from the signal: how long requests may take to finish, and then all the rest. */
const patience = { requests: 6_000, all: 9_500 };

/**
 * On SIGTERM or Ctrl-C: takes no new request, finishes those under way, then tells the application,
 * which closes what it holds. The process ends by itself when nothing is left to do, within ten seconds.
 */
export function finishOnSignal(server: WebServer, log: Log): void {
	let isFinishing = false;

	const finish = (signal: NodeJS.Signals) => {
		// A terminal and npm may both pass on the same Ctrl-C.
		if (isFinishing) return;
		isFinishing = true;
		log.info({}, 'stopping');

		const sweep = setInterval(() => server.closeIdleConnections(), 50);
		const deadline = setTimeout(() => server.closeAllConnections(), patience.requests);
		setTimeout(() => process.exit(0), patience.all).unref();

		server.close(() => {
			clearInterval(sweep);
			clearTimeout(deadline);

			// The event that SvelteKit's own server sends; hooks.server.ts listens to it.
			const events: EventEmitter = process;
			events.emit('sveltekit:shutdown', signal);
		});
		server.closeIdleConnections();
	};

	process.on('SIGTERM', finish);
	process.on('SIGINT', finish);
}
