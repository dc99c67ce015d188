import { openProduct, type Product } from '#lib/server/product.ts';
import { nameTrouble } from '#lib/server/trouble.ts';

/** What a command answers: text for the output, and one line for each thing that is wrong. */
export interface Answer {
	readonly said?: string;
	readonly problems?: readonly string[];
}

/**
 * Runs one command on the database and the keys of the environment, then closes them. What is wrong
 * goes to stderr, a line each, and the exit code is 1.
 *
 * Commands may run beside the server and take no lock of their own: whatever they change is a short
 * transaction of a verb that the server uses too, a writer waits its turn (five seconds at most), and
 * the server keeps no round and no key in memory that could grow old.
 */
export async function runCommand(work: (product: Product) => Promise<Answer>): Promise<void> {
	const product = await openProduct(process.env, 'command');
	if ('problem' in product) return answer({ problems: [product.problem] });

	try {
		answer(await work(product));
	} catch (problem) {
		answer({ problems: [explain(problem)] });
	} finally {
		await product.close();
	}
}

/** Says the answer. The process ends by itself when all is written, however long that is. */
export function answer({ said, problems = [] }: Answer): void {
	if (said !== undefined) process.stdout.write(`${said}\n`);
	if (problems.length === 0) return;

	process.stderr.write(problems.map((problem) => `${problem}\n`).join(''));
	process.exitCode = 1;
}

/** What is wrong in words. A fault of the program says where it happened as well. */
export function explain(problem: unknown): string {
	if (!(problem instanceof Error)) return String(problem);

	switch ('code' in problem && problem.code) {
		case 'SQLITE_BUSY':
			return 'The database was busy for too long and nothing was changed: try again.';
		case 'SQLITE_FULL':
		case 'ENOSPC':
			return 'The disk is full and nothing was changed.';
		case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
		case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
		case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
			return problem.message.split('\n')[0] ?? '';
	}

	const trouble = nameTrouble(problem);
	if (trouble !== undefined) return `It could not go on: ${trouble}.`;

	return problem.name === 'Error' ? problem.message : (problem.stack ?? problem.message);
}
