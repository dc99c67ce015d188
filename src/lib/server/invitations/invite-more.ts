import type { Kysely } from 'kysely';
import type { Language } from '#lib/domain/language.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import { raterLimits } from '#lib/domain/rater-group/rater-lists.ts';
import { dayOf, openingMoment, type Day } from '#lib/domain/round/calendar.ts';
import { recordAudits } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import {
	findKeptEvaluation,
	roundOf,
	type Keeper,
	type OwnEvaluation
} from '../evaluations/own/queries.ts';
import { queueInvitations } from '../mail/outbox.ts';
import { holdOpenRound, lockRound } from '../rounds/queries.ts';
import { insertInvitations, prepareInvitation } from './create.ts';
import { listRoster, type RosterEntry } from './roster/queries.ts';

/** Whom a leader may add while the round is open. */
export type AddedGroup = 'employee' | 'manager' | 'peer';

/** Who is to come: by mail to a group, and employees who are handed a slip of paper. */
export interface Added {
	readonly group: AddedGroup;
	readonly addresses: readonly string[];
	/** What each slip is handed out by. Only where whoever keeps the list can print it. */
	readonly slips?: readonly string[];
}

export type Addition = 'invited' | 'nobody_new' | 'group_closed' | 'not_found' | 'not_open';

/**
 * Invites more people. Who was on the list once, also somebody withdrawn, is not invited again: the
 * same person could otherwise answer twice.
 */
export async function inviteMore(
	db: Kysely<Database>,
	keeper: Keeper,
	evaluationId: string,
	{ group, addresses, slips = [] }: Added,
	now: Date
): Promise<Addition> {
	const evaluation = await findKeptEvaluation(db, keeper, evaluationId);
	if (!evaluation) return 'not_found';
	const { organisationId, id, roundId, mailKey } = evaluation;
	if (evaluation.state !== 'open' || !mailKey) return 'not_open';

	const language = await findLanguage(db, evaluation);
	const place = { organisationId, roundId, evaluationId: id, language };
	const byMail = addresses.map((address) => ({ group, address, delivery: 'mail' }) as const);
	const onPaper = slips.map(
		(address) => ({ group: 'employee', address, delivery: 'slip' }) as const
	);
	const prepared = [...byMail, ...onPaper].map((person) =>
		prepareInvitation(mailKey, { ...place, ...person })
	);

	return db.transaction().execute(async (trx) => {
		/* Two who add the same people at once must not invite them twice. */
		await lockRound(trx, roundOf(evaluation));
		if (!(await holdOpenRound(trx, roundOf(evaluation), now))) return 'not_open';
		const roster = await listRoster(trx, evaluation);
		const groups = Map.groupBy(prepared, (person) => person.group);
		for (const [asked, { length }] of groups)
			if (!hasRoomFor(asked, length, evaluation, roster)) return 'group_closed';

		const known = new Set(roster.map(({ address }) => address.toLowerCase()));
		const added = prepared.filter(({ address }) => !known.has(address.toLowerCase()));
		if (added.length === 0) return 'nobody_new';

		await insertInvitations(trx, added);
		const mailed = added.filter(({ delivery }) => delivery === 'mail');
		await queueInvitations(trx, mailed, mailsFrom(evaluation, now));
		await recordAudits(
			trx,
			[...Map.groupBy(added, (person) => person.group)].map(([asked, { length }]) => ({
				...{ organisationId, at: now, accountId: keeper.accountId, outcome: 'done' },
				...{ action: 'raters_added', object: `evaluation:${id}` },
				detail: { group: asked, people: length }
			}))
		);

		return 'invited';
	});
}

/** The day on which those who are invited now get their mail with the others; undefined where that is at once. */
export function findMailsAhead(evaluation: OwnEvaluation, now: Date): Day | undefined {
	const from = mailsFrom(evaluation, now);

	return from > now ? dayOf(from) : undefined;
}

/** Nobody gets the mail before the others, and afterwards everybody at once. */
function mailsFrom({ mailsOn, plan }: OwnEvaluation, now: Date): Date {
	return openingMoment(mailsOn ?? plan.opensOn ?? dayOf(now), now);
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
	group: RaterGroup,
	count: number,
	evaluation: OwnEvaluation,
	roster: readonly RosterEntry[]
): boolean {
	if (!listOpenGroups(evaluation, roster).some((open) => open === group)) return false;
	if (group === 'manager') return count === 1;
	const present = roster.filter((entry) => entry.group === group && !entry.withdrawn).length;

	return present + count <= raterLimits[group === 'peer' ? 'peers' : 'employees'];
}

/** The language in which this round writes to people: that of the leader's own invitation. */
async function findLanguage(db: Kysely<Database>, evaluation: OwnEvaluation): Promise<Language> {
	const roster = await listRoster(db, evaluation);

	return roster.find(({ group }) => group === 'self')?.language ?? 'da';
}
