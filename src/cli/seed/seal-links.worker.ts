import { parentPort, workerData } from 'node:worker_threads';
import { prepareInvitation } from '#lib/server/invitations/create.ts';
import type { PreparedInvitation } from '#lib/server/invitations/queries.ts';
import type { SealingTask } from './crowd.ts';

const { mailKey, people } = workerData as SealingTask;
const prepared: readonly PreparedInvitation[] = people.map(({ invitation, token }) =>
	prepareInvitation(mailKey, invitation, token)
);

parentPort?.postMessage(prepared);
