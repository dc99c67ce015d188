import { parentPort, workerData } from 'node:worker_threads';
import { prepareInvitation } from '#lib/server/invitations/create.ts';
import type { PreparedInvitation } from '#lib/server/invitations/queries.ts';
import type { SealingTask } from './crowd.ts';

/** Some at once, because one at a time waits between its steps for a quarter of the time. */
const atOnce = 100;

const { mailKey, people } = workerData as SealingTask;
const prepared: PreparedInvitation[] = [];

for (let start = 0; start < people.length; start += atOnce) {
	const some = people.slice(start, start + atOnce);
	prepared.push(
		...(await Promise.all(
			some.map(({ invitation, token }) => prepareInvitation(mailKey, invitation, token))
		))
	);
}

parentPort?.postMessage(prepared);
