import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { recordAudits } from '#lib/server/audit/queries.ts';
import type { Database } from '#lib/server/db/schema.ts';
import type { KeyRing } from '#lib/server/keys/ring.ts';
import type { Round } from '#lib/server/rounds/queries.ts';
import { listSlips, type SlipPerson } from './queries.ts';

/** As many slips as one file holds: more would keep the program from answering others. */
export const slipsPerFile = 200;

/** A person with the link that only they should see. */
export interface Slip extends Omit<SlipPerson, 'sealedToken'> {
	readonly token: string;
}

interface Place {
	readonly db: Kysely<Database>;
	readonly keys: Pick<KeyRing, 'mailOpener'>;
}

/**
 * The slips of one part of a round, counted from 1, or of one leader in it. That they were printed is written down for each
 * leader before any link leaves the house, because whoever prints a slip could use it.
 */
export async function printSlips(
	{ db, keys }: Place,
	{ accountId }: Actor,
	round: Pick<Round, 'organisationId' | 'id' | 'state'>,
	{ part, evaluationId }: { readonly part: number; readonly evaluationId?: string | undefined },
	now: Date
): Promise<readonly Slip[] | 'not_open'> {
	if (round.state !== 'open') return 'not_open';
	const open = await keys.mailOpener(round.id);
	if (!open) return 'not_open';
	const from = (part - 1) * slipsPerFile;
	const people = await listSlips(db, { ...round, evaluationId }, { from, count: slipsPerFile });

	const byLeader = Map.groupBy(people, ({ evaluationId }) => evaluationId);
	await recordAudits(
		db,
		[...byLeader].map(([evaluationId, { length }]) => ({
			...{ organisationId: round.organisationId, at: now, accountId, action: 'slips_printed' },
			...{ object: `evaluation:${evaluationId}`, detail: { slips: length }, outcome: 'done' }
		}))
	);

	return Promise.all(
		people.map(async ({ sealedToken, ...person }) => ({
			...person,
			token: new TextDecoder().decode(await open(sealedToken, person.id))
		}))
	);
}
