import pino, { type DestinationStream } from 'pino';
import { eventOf, factsOf, type Facts } from './log/shapes.ts';

/**
 * The program's log: JSON lines about the program, never about people. It takes known fields only, each
 * in the shape that its values have; anything else is written as `[refused]`, whoever sent it.
 */
export interface Log {
	info(facts: Facts, event: string): void;
	warn(facts: Facts, event: string): void;
	error(facts: Facts, event: string): void;
}

/** A log on stdout, or wherever a test wants to read it. */
export function createLog(destination?: DestinationStream): Log {
	const lines = pino({ base: null }, destination ?? pino.destination(1));

	return {
		info: (facts, event) => lines.info(factsOf(facts), eventOf(event)),
		warn: (facts, event) => lines.warn(factsOf(facts), eventOf(event)),
		error: (facts, event) => lines.error(factsOf(facts), eventOf(event))
	};
}

/**
 * One line for something that should be impossible, with the reference that its page shows. Errors are
 * told by name and place; their messages may hold values from a form, so they stay out.
 */
export function logFailure(
	log: Log,
	reference: string,
	problem: unknown,
	routeId: string | null
): void {
	const isRespondent = routeId?.startsWith('/s/') ?? false;
	const place =
		problem instanceof Error ? problem.stack?.split('\n').flatMap(placeOf).slice(0, 5) : undefined;
	const name = problem instanceof Error ? problem.name : typeof problem;
	const route = isRespondent ? undefined : (routeId ?? undefined);

	log.error({ reference, route, name, code: codeOf(problem), place }, 'failure');
}

/** A line of a stack with the name of its file only. A message may have several lines, which are none. */
function placeOf(line: string): readonly string[] {
	const [, name = '', file] =
		/^ {4}at (?:async )?(?:([^(]{1,60}) \()?(?:[^()]*\/)?([^/()]+:\d+:\d+)\)?$/u.exec(line) ?? [];
	if (file === undefined) return [];

	return [name === '' ? `at ${file}` : `at ${name} (${file})`];
}

function codeOf(problem: unknown): string | undefined {
	const code = problem instanceof Error && 'code' in problem ? problem.code : undefined;

	return typeof code === 'string' ? code : undefined;
}
