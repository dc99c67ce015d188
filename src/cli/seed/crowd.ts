import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { NewInvitation, PreparedInvitation } from '#lib/server/invitations/queries.ts';
import { makeToken } from '#lib/server/invitations/token.ts';
import type { Product } from '#lib/server/product.ts';
import { findRound } from '#lib/server/rounds/queries.ts';
import { addInvitations } from '#lib/server/seeding/add-invitations.ts';
import type { Link } from './links.ts';
import type { PlayedEvaluation, PlayedRound } from './play.ts';

/** What one worker seals: whose mail key, and for each person the invitation and its link. */
export interface SealingTask {
	readonly mailKey: Uint8Array;
	readonly people: readonly { readonly invitation: NewInvitation; readonly token: string }[];
}

/** Starting a worker takes about as long as sealing this many links. */
const worthAWorker = 500;

/**
 * Invites `count` more employees of one leader. Each link is sealed by itself as every other, which
 * takes most of the time, so all processors share the work.
 */
export async function inviteCrowd(
	{ db }: Product,
	round: PlayedRound,
	evaluation: PlayedEvaluation,
	count: number,
	now: Date
): Promise<readonly Link[]> {
	const { organisationId, id: roundId } = round;
	const mailKey = (await findRound(db, round))?.mailKey;
	if (!mailKey) throw new Error('the round has no mail key');

	const place = { organisationId, roundId, evaluationId: evaluation.id };
	const domain = evaluation.story.leader.email.split('@')[1] ?? '';
	const people = Array.from({ length: count }, (_, index) => ({
		token: makeToken(),
		invitation: {
			...{ ...place, group: 'employee' as const, language: 'da' as const },
			address: `medarbejder.${index + 1}@mange.${domain}`
		}
	}));
	const workers = Math.min(availableParallelism(), Math.ceil(count / worthAWorker));
	const share = Math.ceil(count / workers);
	const sealed = await Promise.all(
		Array.from({ length: workers }, (_, index) =>
			sealApart({ mailKey, people: people.slice(index * share, (index + 1) * share) })
		)
	);
	const prepared = sealed.flat();
	await addInvitations(db, round, prepared, now);

	return prepared.map(({ id, group, address }, index) => ({
		...{ invitationId: id, group, address },
		token: people[index]?.token ?? ''
	}));
}

async function sealApart(task: SealingTask): Promise<readonly PreparedInvitation[]> {
	const worker = new Worker(new URL('seal-links.worker.ts', import.meta.url), { workerData: task });
	const [prepared] = (await once(worker, 'message')) as [readonly PreparedInvitation[]];

	return prepared;
}
