import pino, { type Logger } from 'pino';

/**
 * The program's log: JSON lines about the program, never about people. Errors are logged by name and
 * place; their messages may hold values from a form, so they stay out.
 */
export function createLog(): Logger {
	return pino({ base: null });
}

/** One line for something that should be impossible, with the reference that its page shows. */
export function logFailure(
	log: Logger,
	reference: string,
	problem: unknown,
	routeId: string | null
): void {
	const isRespondent = routeId?.startsWith('/s/') ?? false;
	const place =
		problem instanceof Error ? problem.stack?.split('\n').slice(1, 6).map(trimPlace) : undefined;
	const name = problem instanceof Error ? problem.name : typeof problem;

	log.error(
		{ reference, route: isRespondent ? undefined : routeId, name, code: codeOf(problem), place },
		'failure'
	);
}

function trimPlace(line: string): string {
	return line.trim().replace(/\(?file:\/\/.*\/(?=[^/]+:\d+:\d+)/, '(');
}

function codeOf(problem: unknown): string | undefined {
	const code = problem instanceof Error && 'code' in problem ? problem.code : undefined;

	return typeof code === 'string' ? code : undefined;
}
