import { answer, explain } from './command/run.ts';
import { moveAsTold } from './moves/carry-out.ts';
import { readMoveWish } from './moves/words.ts';

try {
	const wish = readMoveWish(process.argv.slice(2));

	answer('problem' in wish ? { problems: [wish.problem] } : await moveAsTold(wish));
} catch (problem) {
	answer({ problems: [explain(problem)] });
}
