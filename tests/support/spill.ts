import { createLog } from '#lib/server/log.ts';
import { guardProcess } from '../../src/cli/serve/crash.ts';

// A program with a fault that nobody catches, of the sort that the word after it names.
guardProcess(createLog());

const problem = new TypeError(
	`mette@eksempel.dk could not log in with ${'q3vXb0Yt7mKf2Hs9'.repeat(3)}`
);

switch (process.argv[2] ?? '') {
	case 'throw':
		setTimeout(() => {
			throw problem;
		});
		break;
	case 'reject':
		void Promise.reject(problem);
		break;
	case 'warn':
		process.emitWarning(problem.message);
		break;
}
