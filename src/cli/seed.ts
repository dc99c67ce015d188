import { answer, explain, runCommand } from './command/run.ts';
import { fillDatabase } from './seed/fill.ts';
import { readWish } from './seed/words.ts';

try {
	const wish = readWish(process.argv.slice(2));

	await ('usage' in wish
		? answer({ problems: [wish.usage] })
		: runCommand((product) => fillDatabase(product, wish, new Date())));
} catch (problem) {
	answer({ problems: [explain(problem)] });
}
