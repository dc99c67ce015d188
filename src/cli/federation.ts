import { answer, explain, runCommand } from './command/run.ts';
import { carryOut } from './federation/carry-out.ts';
import { readOrder } from './federation/order.ts';

try {
	const order = readOrder(process.argv.slice(2));

	await ('usage' in order
		? answer({ problems: [order.usage] })
		: runCommand((product) => carryOut(product, order, new Date())));
} catch (problem) {
	answer({ problems: [explain(problem)] });
}
