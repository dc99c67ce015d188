import { randomBytes } from 'node:crypto';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '#lib/server/db/client.ts';
import { destroyKey } from '#lib/server/keys/files.ts';
import { openKeyRing, type KeyRing } from '#lib/server/keys/ring.ts';
import { closeDueRounds } from '#lib/server/rounds/close.ts';

/*
 * A program of its own, so that it can be killed: closes what is due. The fourth word names a step at
 * which it kills itself, as a power cut would; without one it goes on until it is killed from outside.
 * The first word is a file of SQLite or the address of a PostgreSQL server.
 */
const [, , place = '', keyFolder = '', now = '', step = ''] = process.argv;
let queries = 0;
let answers = 0;
const db = openDatabase(
	place.startsWith('postgres://')
		? { kind: 'postgres', url: place }
		: { kind: 'sqlite', file: place }
).withPlugin({
	transformQuery({ node }) {
		queries += 1;
		if (step === `at query ${queries}`) die();
		return node;
	},
	transformResult({ result }) {
		answers += 1;
		if (step === `after query ${answers}`) die();
		return Promise.resolve(result);
	}
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
		dieBetweenKeys(id);
		keys.destroyRoundKeys(id);
		if (step === 'after the keys are destroyed') die();
	}
};

process.stdout.write('closing\n');
await closeDueRounds(db, mortal, new Date(now));
await db.destroy();
process.stdout.write(`${queries} queries\n`);

/** Destroys the first keys as the ring would, the last of them only half: overwritten and still there. */
function dieBetweenKeys(id: string): void {
	const [, count, half] = /^after (\d) keys( and a half)?$/u.exec(step) ?? [];
	if (count === undefined) return;

	const names = ['ballots', 'mail', 'drafts'].map((use) => `round-${id}.${use}`);
	for (const name of names.slice(0, Number(count))) destroyKey(keyFolder, name);
	const next = join(keyFolder, names[Number(count)] ?? '');
	if (half && existsSync(next)) writeFileSync(next, randomBytes(statSync(next).size));
	die();
}

function die(): void {
	process.kill(process.pid, 'SIGKILL');
}
