import { startServing } from './serve/serve.ts';

const refusal = await startServing(process.env);

if (refusal) {
	console.error(refusal);
	process.exit(1);
}
