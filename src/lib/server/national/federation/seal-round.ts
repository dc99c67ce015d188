import type { Kysely } from 'kysely';
import { randomInt } from 'node:crypto';
import type { Actor } from '#lib/domain/access/actor.ts';
import { unpackTally } from '#lib/domain/disclosure/pack-tally.ts';
import {
	measureRound,
	type FederatedRound,
	type FederatedSize,
	type LeftOut,
	type Sector
} from '#lib/domain/federation/federated-round.ts';
import { packRound, type CountedLeader } from '#lib/domain/federation/pack.ts';
import { backgroundFields } from '#lib/domain/national/cells.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { selectionOf } from '#lib/domain/questionnaire/forms.ts';
import { isAnonymousGroup } from '#lib/domain/rater-group/groups.ts';
import { dayOf } from '#lib/domain/round/calendar.ts';
import { recordAudit } from '#lib/server/audit/queries.ts';
import type { Database } from '#lib/server/db/schema.ts';
import type { KeyRing } from '#lib/server/keys/ring.ts';
import { findOrganisation } from '#lib/server/organisations/queries.ts';
import { findFingerprint, requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { randomId } from '#lib/server/random.ts';
import { findRound, type Round, type RoundRef } from '#lib/server/rounds/queries.ts';
import { listLeft, listNationalEvaluations } from '../country.queries.ts';
import { makeOwnCard, readCard } from './card.ts';
import { sealEnvelope } from './envelope.ts';
import { findPartner } from './queries.ts';

/** Why a round cannot be handed over. */
export type HandOverRefusal =
	/** Its reports are not made, or it was cancelled. */
	| 'not_released'
	/** Its questionnaire belongs to the organisation. */
	| 'licensed'
	/** Fewer than three leaders have groups of five who answered the same form. */
	| 'too_few'
	/** There is no such round, organisation or partner. */
	| 'not_there';

/** What a package would hold, for whoever is about to make one. */
export interface PackageOutline {
	readonly size: FederatedSize;
	readonly leftOut: LeftOut;
}

/** Looks at what a round's package would hold. Nothing is sealed or written down. */
export async function outlinePackage(
	db: Kysely<Database>,
	ref: RoundRef
): Promise<PackageOutline | HandOverRefusal> {
	const made = await makePackage(db, ref);

	return typeof made === 'string' ? made : { size: measureRound(made), leftOut: made.leftOut };
}

/**
 * Seals a round's counts to another installation that is trusted here. Who did it is written down in
 * the organisation's log; `by` is undefined for a command.
 */
export async function sealRound(
	db: Kysely<Database>,
	keys: KeyRing,
	by: Pick<Actor, 'accountId'> | undefined,
	{ ref, fingerprint }: { readonly ref: RoundRef; readonly fingerprint: string },
	now: Date
): Promise<{ readonly text: string; readonly outline: PackageOutline } | HandOverRefusal> {
	const partner = await findPartner(db, fingerprint);
	const recipient = partner && readCard(partner.card);
	if (!recipient) return 'not_there';
	const made = await makePackage(db, ref);
	if (typeof made === 'string') return made;

	const sender = await makeOwnCard(keys);
	const envelope = sealEnvelope(keys, { sender, recipient }, JSON.stringify(made));
	const outline = { size: measureRound(made), leftOut: made.leftOut };
	await recordAudit(db, {
		...{ organisationId: ref.organisationId, at: now, accountId: by?.accountId, outcome: 'done' },
		...{ action: 'round_handed_over', object: `round:${ref.id}` },
		detail: { leaders: outline.size.leaders }
	});

	return { text: JSON.stringify(envelope), outline };
}

/** Evaluations that are read together. */
const page = 400;

async function makePackage(
	db: Kysely<Database>,
	ref: RoundRef
): Promise<FederatedRound | HandOverRefusal> {
	const round = await findRound(db, ref);
	const organisation = await findOrganisation(db, ref.organisationId);
	const sector = sectors.find((each) => each === organisation?.sector);
	if (!round || organisation?.kind !== 'organisation' || !sector) return 'not_there';
	if (round.state !== 'released' || round.closedAt === undefined) return 'not_released';
	const { questionnaireVersion: version } = round;
	const questionnaire = await requireQuestionnaire(db, version);
	if (questionnaire.instrument.owner !== undefined) return 'licensed';

	return packRound(
		{
			id: randomId(),
			organisation: { name: organisation.name, sector },
			round: {
				closedOn: dayOf(new Date(round.closedAt)),
				questionnaire: version,
				questionnaireSha256: (await findFingerprint(db, version)) ?? ''
			}
		},
		await listCounted(db, round, questionnaire),
		(below) => randomInt(below)
	);
}

const sectors: readonly Sector[] = ['stat', 'region', 'kommune'];

async function listCounted(
	db: Kysely<Database>,
	round: Round,
	questionnaire: Questionnaire
): Promise<readonly CountedLeader[]> {
	const { organisationId } = round;
	const leaders: CountedLeader[] = [];
	for (let after = ''; ;) {
		const found = await listNationalEvaluations(db, organisationId, [round.id], after, page);
		const ids = found.map(({ id }) => id);
		const left = await listLeft(db, organisationId, ids);
		for (const evaluation of found) {
			const selection = selectionOf(round, evaluation);
			const tallies = new Map(
				left.tallies
					.filter(({ evaluationId }) => evaluationId === evaluation.id)
					.map(({ group, packed }) => [group, packed])
			);
			const groups = (left.counts.get(evaluation.id) ?? [])
				.filter(({ group, invited }) => invited > 0 && isAnonymousGroup(group))
				.map(({ group, answered }) => {
					const packed = tallies.get(group);
					const tally =
						packed === undefined ? undefined : unpackTally(questionnaire, selection, group, packed);
					return { group, answered, tally };
				});
			leaders.push({
				...{ selection, isPulse: evaluation.isPulse, groups },
				level: evaluation.background[backgroundFields.level],
				field: evaluation.background[backgroundFields.field]
			});
		}
		if (found.length < page) return leaders;
		after = found.at(-1)?.leaderId ?? '';
	}
}
