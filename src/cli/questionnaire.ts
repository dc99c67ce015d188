import { answer, explain, runCommand } from './command/run.ts';
import { carryOut } from './questionnaires/carry-out.ts';
import { readOrder } from './questionnaires/order.ts';

try {
	const order = readOrder(process.argv.slice(2));

	await ('usage' in order
		? answer({ problems: [order.usage] })
		: runCommand((product) => carryOut(product, order, new Date())));
} catch (problem) {
	answer({ problems: [explain(problem)] });
}
