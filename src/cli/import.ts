import { answer, explain, runCommand } from './command/run.ts';
import { carryOutImport } from './imports/carry-out.ts';
import { readImportWish } from './imports/words.ts';

try {
	const wish = readImportWish(process.argv.slice(2));

	await ('usage' in wish
		? answer({ problems: [wish.usage] })
		: runCommand((product) => carryOutImport(product, wish, new Date(), write)));
} catch (problem) {
	answer({ problems: [explain(problem)] });
}

function write(text: string): void {
	process.stdout.write(text);
}
