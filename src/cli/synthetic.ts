import { answer, explain, runCommand } from './command/run.ts';
import { carryOutSynthetic } from './synthetic/carry-out.ts';
import { readSyntheticWish } from './synthetic/words.ts';

try {
	const wish = readSyntheticWish(process.argv.slice(2));

	await ('usage' in wish
		? answer({ problems: [wish.usage] })
		: runCommand((product) => carryOutSynthetic(product, wish)));
} catch (problem) {
	answer({ problems: [explain(problem)] });
}
