import { openDatabase } from '#lib/server/db/client.ts';
import { moveDatabase } from '#lib/server/moves/move.ts';
import { parseDatabaseAddress } from '#lib/server/environment/variables.ts';

/*
 * A program of its own, so that it can be killed: moves a database and kills itself after the statement
 * whose number it is given, of the source's and the target's together, as a power cut would. Prints what
 * came of it and how many statements there were.
 */
const [, , from = '', to = '', last = ''] = process.argv;
let statements = 0;

const source = open(from);
const target = open(to);
const { kind } = await moveDatabase(source, target);
await source.destroy();
await target.destroy();
process.stdout.write(JSON.stringify({ kind, statements }));

function open(url: string) {
	const address = parseDatabaseAddress(url);
	if (address === undefined) throw new Error('this is no address of a database');

	return openDatabase(address).withPlugin({
		transformQuery: ({ node }) => node,
		transformResult({ result }) {
			statements += 1;
			if (statements === Number(last)) process.kill(process.pid, 'SIGKILL');
			return Promise.resolve(result);
		}
	});
}
