import { answer, explain, runCommand } from './command/run.ts';
import { readOrder } from './organisations/order.ts';
import { carryOut } from './organisations/carry-out.ts';

try {
	const order = readOrder(process.argv.slice(2));

	await ('usage' in order
		? answer({ problems: [order.usage] })
		: runCommand((product) => carryOut(product, order, new Date())));
} catch (problem) {
	answer({ problems: [explain(problem)] });
}
