import type { Kysely, Transaction } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { checkPackage, type PackageProblem } from '#lib/domain/federation/check.ts';
import {
	measureRound,
	type FederatedRound,
	type FederatedSize
} from '#lib/domain/federation/federated-round.ts';
import { fold } from '#lib/domain/import/nearest.ts';
import { dayOf } from '#lib/domain/round/calendar.ts';
import { parseEnvelope, parseRound } from '#lib/schemas/federation.ts';
import { recordAudit } from '#lib/server/audit/queries.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { awaitOtherImports, listOrganisations } from '#lib/server/imports/queries.ts';
import type { KeyRing } from '#lib/server/keys/ring.ts';
import { insertOrganisation } from '#lib/server/planning/queries.ts';
import { findFingerprint, findQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { randomId } from '#lib/server/random.ts';
import { isYearReleased } from '../queries.ts';
import { findOwnCard, readCard } from './card.ts';
import { isGenuine, openEnvelope } from './envelope.ts';
import { findPartner, hasRoundOfYear, insertFederatedRound, type Partner } from './queries.ts';

/** What is in a package that may be taken in. */
export interface OpenedPackage {
	readonly round: FederatedRound;
	readonly year: number;
	readonly size: FederatedSize;
	readonly partner: Partner;
}

/** Why a package is not taken in. */
export type PackageRefusal =
	| {
			readonly kind:
				| 'no_package'
				/** Sealed to another installation. */
				| 'for_another'
				| 'unknown_sender'
				/** Changed on the way, or signed by somebody else. */
				| 'not_genuine'
				/** It does not open, or is not what docs/federation.md describes. */
				| 'unreadable'
				| 'other_questionnaire'
				/** Its round closed on a day that has not come. */
				| 'future'
				/** The country's figures of its year are made. */
				| 'over'
				/** The organisation has figures of that year here, or is known in another sector. */
				| 'there_already'
				| 'other_sector';
	  }
	| { readonly kind: 'wrong'; readonly problems: readonly PackageProblem[] };

export type Receiving = { readonly kind: 'right' | 'received'; readonly opened: OpenedPackage };

/** Who orders it: the operator, or a command. */
type By = Pick<Actor, 'accountId'> | undefined;

/** Opens a package and looks it over. Nothing is kept. */
export async function examinePackage(
	db: Kysely<Database>,
	keys: KeyRing,
	text: string,
	now: Date
): Promise<Receiving | PackageRefusal> {
	const opened = await open(db, keys, text, now);
	if ('kind' in opened) return opened;
	const place = await findPlace(db, opened);

	return 'kind' in place ? place : { kind: 'right', opened };
}

/** Takes a package in: the organisation's counts wait for the country's figures of their year. */
export async function receivePackage(
	db: Kysely<Database>,
	keys: KeyRing,
	by: By,
	text: string,
	now: Date
): Promise<Receiving | PackageRefusal> {
	const opened = await open(db, keys, text, now);
	if ('kind' in opened) return opened;

	return db.transaction().execute(async (trx) => {
		await awaitOtherImports(trx);
		const place = await findPlace(trx, opened);
		if ('kind' in place) return place;
		await keep(trx, by, opened, place, now);

		return { kind: 'received', opened };
	});
}

async function open(
	db: Kysely<Database>,
	keys: KeyRing,
	text: string,
	now: Date
): Promise<OpenedPackage | PackageRefusal> {
	const envelope = parseEnvelope(text);
	if (!envelope) return { kind: 'no_package' };
	if (envelope.recipient !== findOwnCard(keys)?.fingerprint) return { kind: 'for_another' };
	const partner = await findPartner(db, envelope.sender);
	const sender = partner && readCard(partner.card);
	if (!sender) return { kind: 'unknown_sender' };
	if (!isGenuine(envelope, sender)) return { kind: 'not_genuine' };

	const held = await openEnvelope(keys, envelope);
	const round = held === undefined ? undefined : parseRound(held);
	if (!round) return { kind: 'unreadable' };
	const { questionnaire: version, questionnaireSha256, closedOn } = round.round;
	const questionnaire = await findQuestionnaire(db, version);
	const isKnown = (await findFingerprint(db, version)) === questionnaireSha256;
	if (!questionnaire || !isKnown || questionnaire.instrument.owner !== undefined)
		return { kind: 'other_questionnaire' };
	if (closedOn > dayOf(now)) return { kind: 'future' };
	const problems = checkPackage(round, questionnaire);
	if (problems.length > 0) return { kind: 'wrong', problems };

	return { round, year: Number(closedOn.slice(0, 4)), size: measureRound(round), partner };
}

interface Place {
	readonly organisationId: string;
	readonly isNew: boolean;
}

/** The organisation here that a package is about, or room for a new one; or what speaks against it. */
async function findPlace(
	db: Kysely<Database>,
	{ round, year }: OpenedPackage
): Promise<Place | PackageRefusal> {
	if (await isYearReleased(db, year)) return { kind: 'over' };
	const { name, sector } = round.organisation;
	const same = (await listOrganisations(db)).filter((each) => fold(each.name) === fold(name));
	const own = same.find((each) => each.sector === sector);
	if (!own && same.length > 0) return { kind: 'other_sector' };
	if (own && (await hasRoundOfYear(db, own.id, year))) return { kind: 'there_already' };

	return { organisationId: own?.id ?? randomId(), isNew: own === undefined };
}

async function keep(
	trx: Transaction<Database>,
	by: By,
	{ round, year, partner, size }: OpenedPackage,
	{ organisationId, isNew }: Place,
	now: Date
): Promise<void> {
	if (isNew)
		await insertOrganisation(trx, {
			...{ id: organisationId, kind: 'organisation', ...round.organisation }
		});
	await insertFederatedRound(trx, {
		...{ organisationId, year, partner: partner.fingerprint },
		...{ receivedOn: dayOf(now), package: round }
	});
	await recordAudit(trx, {
		...{ organisationId, at: now, accountId: by?.accountId, outcome: 'done' },
		...{ action: 'round_received', object: `round:${round.id}` },
		detail: { leaders: size.leaders, year }
	});
}
