import { openDatabase } from '#lib/server/db/client.ts';
import { openKeyRing, type KeyRing } from '#lib/server/keys/ring.ts';
import { closeDueRounds } from '#lib/server/rounds/close.ts';

/*
 * A program of its own, so that it can be killed: closes what is due. The fourth word names a step at
 * which it kills itself, as a power cut would; without one it goes on until it is killed from outside.
 */
const [, , file = '', keyFolder = '', now = '', step = ''] = process.argv;
const lastQuery = Number(/^at query (\d+)$/u.exec(step)?.[1]);
let queries = 0;
const db = openDatabase({ kind: 'sqlite', file }).withPlugin({
	transformQuery({ node }) {
		queries += 1;
		if (queries === lastQuery) die();
		return node;
	},
	transformResult: ({ result }) => Promise.resolve(result)
});
const keys = openKeyRing(keyFolder);

const mortal: KeyRing = {
	...keys,
	async ballotOpener(id) {
		const open = await keys.ballotOpener(id);
		let opened = 0;
		return (
			open &&
			((sealed, bound) => {
				opened += 1;
				if (step === 'while the ballots are opened' && opened === 10) die();
				return open(sealed, bound);
			})
		);
	},
	destroyRoundKeys(id) {
		if (step === 'before the keys are destroyed') die();
		keys.destroyRoundKeys(id);
		if (step === 'after the keys are destroyed') die();
	}
};

process.stdout.write('closing\n');
await closeDueRounds(db, mortal, new Date(now));
await db.destroy();

function die(): void {
	process.kill(process.pid, 'SIGKILL');
}
