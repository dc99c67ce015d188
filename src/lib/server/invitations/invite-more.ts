import type { Kysely } from 'kysely';
import type { Language } from '#lib/domain/language.ts';
import { raterLimits } from '#lib/domain/rater-group/rater-lists.ts';
import { dayOf, openingMoment } from '#lib/domain/round/calendar.ts';
import { recordAudit } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import {
	findKeptEvaluation,
	roundOf,
	type Keeper,
	type OwnEvaluation
} from '../evaluations/own/queries.ts';
import { queueInvitations } from '../mail/outbox.ts';
import { holdOpenRound } from '../rounds/queries.ts';
import { insertInvitations, prepareInvitation } from './create.ts';
import { listRoster, type RosterEntry } from './roster/queries.ts';

/** Whom a leader may add while the round is open. */
export type AddedGroup = 'employee' | 'manager' | 'peer';

export type Addition = 'invited' | 'nobody_new' | 'group_closed' | 'not_found' | 'not_open';

/**
 * Invites more people. Who was on the list once, also somebody withdrawn, is not invited again: the
 * same person could otherwise answer twice.
 */
export async function inviteMore(
	db: Kysely<Database>,
	keeper: Keeper,
	evaluationId: string,
	{ group, addresses }: { readonly group: AddedGroup; readonly addresses: readonly string[] },
	now: Date
): Promise<Addition> {
	const evaluation = await findKeptEvaluation(db, keeper, evaluationId);
	if (!evaluation) return 'not_found';
	const { organisationId, id, roundId, mailKey } = evaluation;
	if (evaluation.state !== 'open' || !mailKey) return 'not_open';

	const language = await findLanguage(db, evaluation);
	const place = { organisationId, roundId, evaluationId: id, group, language };
	const prepared = await Promise.all(
		addresses.map((address) => prepareInvitation(mailKey, { ...place, address }))
	);

	return db.transaction().execute(async (trx) => {
		if (!(await holdOpenRound(trx, roundOf(evaluation), now))) return 'not_open';
		const roster = await listRoster(trx, evaluation);
		if (!hasRoomFor(group, addresses.length, evaluation, roster)) return 'group_closed';

		const known = new Set(roster.map(({ address }) => address));
		const added = prepared.filter(({ address }) => !known.has(address));
		if (added.length === 0) return 'nobody_new';

		await insertInvitations(trx, added);
		await queueInvitations(trx, added, openingMoment(evaluation.plan.opensOn ?? dayOf(now), now));
		await recordAudit(trx, {
			...{ organisationId, at: now, accountId: keeper.accountId, outcome: 'done' },
			...{ action: 'raters_added', object: `evaluation:${id}` },
			detail: { group, people: added.length }
		});

		return 'invited';
	});
}

/** The groups to which somebody can be added: there is one manager only, and fellow leaders where some were asked from the start. */
export function listOpenGroups(
	{ plan }: OwnEvaluation,
	roster: readonly RosterEntry[]
): readonly AddedGroup[] {
	const hasManager = roster.some(({ group }) => group === 'manager');

	return [
		'employee',
		...(hasManager ? [] : ['manager' as const]),
		...(plan.selection.peers ? ['peer' as const] : [])
	];
}

function hasRoomFor(
	group: AddedGroup,
	count: number,
	evaluation: OwnEvaluation,
	roster: readonly RosterEntry[]
): boolean {
	if (!listOpenGroups(evaluation, roster).includes(group)) return false;
	if (group === 'manager') return count === 1;
	const present = roster.filter((entry) => entry.group === group && !entry.withdrawn).length;

	return present + count <= raterLimits[group === 'peer' ? 'peers' : 'employees'];
}

/** The language in which this round writes to people: that of the leader's own invitation. */
async function findLanguage(db: Kysely<Database>, evaluation: OwnEvaluation): Promise<Language> {
	const roster = await listRoster(db, evaluation);

	return roster.find(({ group }) => group === 'self')?.language ?? 'da';
}
