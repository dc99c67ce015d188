import type { Kysely } from 'kysely';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import type { Database } from '#lib/server/db/schema.ts';
import type { Settings } from '#lib/server/environment.ts';
import { countInvited } from '#lib/server/invitations/queries.ts';
import type { KeyRing } from '#lib/server/keys/ring.ts';
import type { Opener } from '#lib/server/keys/seal.ts';
import { findMailedEvaluation, type MailedEvaluation } from '../letters.queries.ts';

/** What it takes to turn waiting rows into a mail. */
export interface Composing {
	readonly db: Kysely<Database>;
	readonly keys: Pick<KeyRing, 'mailOpener'>;
	readonly settings: Pick<Settings, 'origin' | 'appSecret'>;
}

/**
 * What the letters of one batch have in common, asked for once: colleagues are asked about the same
 * leader, in a round with one key. Who may still be written to is never kept.
 */
export interface Known extends Composing {
	findOpener(roundId: string): Promise<Opener | undefined>;
	findEvaluation(
		organisationId: string,
		evaluationId: string
	): Promise<MailedEvaluation | undefined>;
	countInvited(organisationId: string, evaluationId: string, group: RaterGroup): Promise<number>;
}

export function openComposing(composing: Composing): Known {
	const { db, keys } = composing;
	const openers = new Map<string, Promise<Opener | undefined>>();
	const evaluations = new Map<string, Promise<MailedEvaluation | undefined>>();
	const counts = new Map<string, Promise<number>>();

	return {
		...composing,
		findOpener: (roundId) => once(openers, roundId, () => keys.mailOpener(roundId)),
		findEvaluation: (organisationId, evaluationId) =>
			once(evaluations, evaluationId, () => findMailedEvaluation(db, organisationId, evaluationId)),
		countInvited: (organisationId, evaluationId, group) =>
			once(counts, `${evaluationId} ${group}`, () =>
				countInvited(db, organisationId, evaluationId, group)
			)
	};
}

function once<T>(found: Map<string, Promise<T>>, key: string, find: () => Promise<T>): Promise<T> {
	const known = found.get(key) ?? find();
	found.set(key, known);

	return known;
}
