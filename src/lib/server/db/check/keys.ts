import type { Kysely } from 'kysely';
import type { KeyRing } from '#lib/server/keys/ring.ts';
import { seal, type Opener, type Purpose } from '#lib/server/keys/seal.ts';
import type { Database } from '../schema.ts';

/** An open round's keys are there and fit what people seal to; those of all other rounds are gone. */
export async function checkKeys(db: Kysely<Database>, keys: KeyRing): Promise<readonly string[]> {
	const rounds = await db
		.selectFrom('round')
		.select(['id', 'state', 'ballot_key', 'mail_key'])
		.orderBy('id')
		.execute();
	const problems: string[] = [];

	for (const { id, state, ballot_key, mail_key } of rounds) {
		const opensBallots = await fits(ballot_key, 'ballot', await keys.ballotOpener(id));
		const opensMail = await fits(mail_key, 'mail', await keys.mailOpener(id));
		const hasDrafts = keys.draftSecret(id) !== undefined;

		if (state === 'open') {
			if (!opensBallots) problems.push(`Round ${id}: no key opens its ballots.`);
			if (!opensMail) problems.push(`Round ${id}: no key opens its links.`);
			if (!hasDrafts) problems.push(`Round ${id}: the secret of its drafts is missing.`);
		}
		if (isOver(state) && (await hasAnyKey(keys, id)))
			problems.push(`Round ${id} is ${state} but its keys still exist.`);
	}

	return problems;
}

function isOver(state: string): boolean {
	return state === 'counted' || state === 'released' || state === 'cancelled';
}

async function hasAnyKey(keys: KeyRing, id: string): Promise<boolean> {
	const found = [keys.draftSecret(id), await keys.ballotOpener(id), await keys.mailOpener(id)];

	return found.some((key) => key !== undefined);
}

/** Seals a word to the public half and opens it again. */
async function fits(
	publicKey: Uint8Array | null,
	purpose: Purpose,
	open: Opener | undefined
): Promise<boolean> {
	if (!publicKey || !open) return false;
	const sealed = await seal(publicKey, purpose, Uint8Array.of(1), 'check');

	return (await open(sealed, 'check')) !== undefined;
}
