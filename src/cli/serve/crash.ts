import { logFailure, type Log } from '#lib/server/log.ts';

/**
 * Ends the process on a fault that nobody caught, as Node does, but with a line that says where it
 * happened. Node would print the message too, and that may hold what somebody wrote.
 */
export function endOnFault(log: Log): void {
	const end = (problem: unknown) => {
		logFailure(log, 'uncaught', problem, null);
		process.exit(1);
	};

	process.on('uncaughtException', end);
	process.on('unhandledRejection', end);

	process.removeAllListeners('warning');
	process.on('warning', ({ name }) => log.warn({ name }, 'a warning of the runtime'));
}
