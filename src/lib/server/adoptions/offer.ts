import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { workDomainOf } from '#lib/domain/access/mail-domain.ts';
import { recordAudit } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import { normalise } from '../evaluations/identity.queries.ts';
import { findOwnEvaluation, roundOf, type EvaluationRef } from '../evaluations/own/queries.ts';
import { isPrivateOrganisation } from '../organisations/queries.ts';
import { lockRound } from '../rounds/queries.ts';
import { deleteAdoptions, listAdopters, replaceAdoption, type Adopter } from './queries.ts';

export type Offer = 'offered' | 'withdrawn' | 'not_found' | 'not_draft' | 'not_theirs';

/** The organisations that this person can offer an evaluation to. */
export async function listAdoptersFor(
	db: Kysely<Database>,
	{ email }: Pick<Actor, 'email'>
): Promise<readonly Adopter[]> {
	return listAdopters(db, { email: normalise(email), domain: workDomainOf(email) });
}

/**
 * A leader asks an organisation to let an evaluation of theirs count there, before it starts; without
 * an organisation they take the offer back. The organisation answers.
 */
export async function offerAdoption(
	db: Kysely<Database>,
	actor: Actor,
	evaluationId: string,
	organisationId: string | undefined,
	now: Date
): Promise<Offer> {
	return db.transaction().execute(async (trx) => {
		const evaluation = await findOwnEvaluation(trx, actor.accountId, evaluationId);
		if (!evaluation || !(await isPrivate(trx, evaluation))) return 'not_found';
		if ((await lockRound(trx, roundOf(evaluation))) !== 'draft') return 'not_draft';

		const { organisationId: privateOrganisationId } = evaluation;
		if (organisationId === undefined) {
			await deleteAdoptions(trx, privateOrganisationId, [evaluationId]);
			return 'withdrawn';
		}
		const adopters = await listAdoptersFor(trx, actor);
		if (!adopters.some(({ id }) => id === organisationId)) return 'not_theirs';

		await replaceAdoption(trx, { organisationId, evaluationId, privateOrganisationId });
		await recordAudit(trx, {
			...{ organisationId, at: now, accountId: actor.accountId, outcome: 'done', detail: {} },
			...{ action: 'adoption_offered', object: `evaluation:${evaluationId}` }
		});

		return 'offered';
	});
}

function isPrivate(db: Kysely<Database>, { organisationId }: EvaluationRef): Promise<boolean> {
	return isPrivateOrganisation(db, organisationId);
}
