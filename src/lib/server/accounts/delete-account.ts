import type { Kysely, Transaction } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { recordAudit } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import { emptyLog } from '../db/tidy.ts';
import {
	listEvaluationsOf,
	removeEvaluation,
	type ForgottenEvaluation
} from '../evaluations/forget.queries.ts';
import { forgetLeader, listLeadersOf } from '../evaluations/leaders.queries.ts';
import { lockAccount } from '../evaluations/own/queries.ts';
import { listAddressesOf } from '../evaluations/identity.queries.ts';
import { findLastClose } from '../evaluations/rest.queries.ts';
import { insertRestMark } from '../evaluations/rest.queries.ts';
import { deleteAsked, findAskedBy } from '../organisations/asked.queries.ts';
import { forgetEvaluation } from '../releases/forget.queries.ts';
import { listAdministered, lockHolders, type AdministeredOrganisation } from '../roles/queries.ts';
import { lockRound } from '../rounds/queries.ts';
import { removeAccount } from './remove.queries.ts';

export type AccountDeletion = 'deleted' | 'round_open' | 'last_administrator';

/**
 * Deletes an account with all reports about its owner. A round that runs must end first: people have
 * been promised that it is closed or that they are told; and an organisation keeps somebody who can let
 * others in. One that waits for the operator goes with whoever asked for it. What an organisation has planned stays, and
 * so do the counts its own figures are made of. The log keeps a number that leads to nobody.
 */
export async function deleteAccount(
	db: Kysely<Database>,
	{ accountId, email }: Actor,
	now: Date
): Promise<AccountDeletion> {
	const outcome = await db.transaction().execute(async (trx) => {
		await lockAccount(trx, accountId);
		const evaluations = await lockEvaluations(trx, accountId);
		if (evaluations.some(({ state }) => isUnderWay(state))) return 'round_open';
		if (await isLastAdministrator(trx, accountId)) return 'last_administrator';

		const asked = await findAskedBy(trx, accountId);
		if (asked) await deleteAsked(trx, asked.id);
		const lastClose = await findLastClose(trx, email);
		if (lastClose !== undefined)
			for (const address of await listAddressesOf(trx, email))
				await insertRestMark(trx, address, lastClose);
		for (const evaluation of evaluations) {
			if (evaluation.state !== 'draft') await forgetEvaluation(trx, evaluation, 'kept');
			else if (evaluation.isPrivate) await removeEvaluation(trx, evaluation);
		}
		const leaders = await listLeadersOf(trx, accountId);
		await removeAccount(trx, { id: accountId, email });
		for (const leader of leaders) await forgetLeader(trx, leader);
		await recordAudit(trx, {
			...{ organisationId: '', at: now, accountId, outcome: 'done', detail: {} },
			...{ action: 'account_deleted', object: `account:${accountId}` }
		});

		return 'deleted';
	});
	if (outcome === 'deleted') await emptyLog(db);

	return outcome;
}

/** Whether something runs that must end before the account can go. */
export async function hasRoundUnderWay(db: Kysely<Database>, accountId: string): Promise<boolean> {
	const evaluations = await listEvaluationsOf(db, accountId);

	return evaluations.some(({ state }) => isUnderWay(state));
}

/** The organisations that nobody could get into any more if an account went. */
export async function listLeftAlone(
	db: Kysely<Database>,
	accountId: string
): Promise<readonly AdministeredOrganisation[]> {
	const administered = await listAdministered(db, accountId);

	return administered
		.filter(({ administrators }) => administrators === 1)
		.map(({ id, name }) => ({ id, name }));
}

/** Two administrators who go at the same moment wait for each other here, and the second one stays. */
async function isLastAdministrator(trx: Transaction<Database>, accountId: string) {
	for (const { id } of await listAdministered(trx, accountId)) {
		const holders = await lockHolders(trx, id, 'orgadmin');
		if (holders.length === 1 && holders[0] === accountId) return true;
	}

	return false;
}

/** Each with its state, which stays as it is until the transaction ends. */
async function lockEvaluations(trx: Transaction<Database>, accountId: string) {
	const found = await listEvaluationsOf(trx, accountId);
	const locked: (ForgottenEvaluation & { readonly state: string })[] = [];
	for (const evaluation of found) {
		const { organisationId, roundId: id } = evaluation;
		const state = await lockRound(trx, { organisationId, id });
		if (state === undefined) continue;
		locked.push({ ...evaluation, state: evaluation.state === 'cancelled' ? 'cancelled' : state });
	}

	return locked;
}

function isUnderWay(state: string): boolean {
	return state === 'open' || state === 'counted' || state === 'lost';
}
