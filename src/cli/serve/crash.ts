import { logFailure, type Log } from '#lib/server/log.ts';

/**
 * Tells a fault that nobody caught by name and place. Node would print its message too, and that may
 * hold what somebody wrote.
 *
 * A throw ends the process, because nobody knows what it left half done. A rejection does not: it is one
 * request that gets no answer, and whoever could cause it could otherwise stop the service for all.
 * What is written is whole or not written, with or without this process.
 */
export function guardProcess(log: Log): void {
	process.on('uncaughtException', (problem) => {
		logFailure(log, 'uncaught', problem, null);
		process.exit(1);
	});
	process.on('unhandledRejection', (problem) => logFailure(log, 'unhandled', problem, null));

	process.removeAllListeners('warning');
	process.on('warning', ({ name }) => log.warn({ name }, 'a warning of the runtime'));
}
