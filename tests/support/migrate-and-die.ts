import { migrations } from '#db/migrations/list.ts';
import { openDatabase } from '#lib/server/db/client.ts';
import { migrateToLatest } from '#lib/server/db/migrate.ts';
import { stepsToCome } from './planted-steps.ts';

/*
 * A program of its own, so that it can be killed: brings a schema up to date and kills itself before the
 * statement whose number it is given, as a power cut would. Prints the steps that it did.
 */
const [, , url = '', which = '', last = ''] = process.argv;
let statements = 0;
const address = url.startsWith('file:')
	? ({ kind: 'sqlite', file: url.slice('file:'.length) } as const)
	: ({ kind: 'postgres', url } as const);
const db = openDatabase(address).withPlugin({
	transformQuery({ node }) {
		statements += 1;
		if (statements === Number(last)) process.kill(process.pid, 'SIGKILL');
		return node;
	},
	transformResult: ({ result }) => Promise.resolve(result)
});

const steps = which === 'steps to come' ? stepsToCome : migrations;
const done = await migrateToLatest(db, { steps });
await db.destroy();
process.stdout.write(JSON.stringify(done));
