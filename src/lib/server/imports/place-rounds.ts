import type { Kysely } from 'kysely';
import { createHash } from 'node:crypto';
import type { Fault } from '#lib/domain/import/faults.ts';
import type { FrameOrganisation } from '#lib/domain/import/frame.ts';
import { fold } from '#lib/domain/import/nearest.ts';
import type { LeaderAnswers } from '#lib/domain/import/packed-rows.ts';
import { shorten, type Problems } from '#lib/domain/import/problems.ts';
import { dayOf } from '#lib/domain/round/calendar.ts';
import { restLimits } from '#lib/domain/round/rest.ts';
import type { Database } from '../db/schema.ts';
import { randomId } from '../random.ts';
import type { ReadOrganisation } from './gather-rows.ts';
import {
	hasImportedRound,
	listEarlierEvaluations,
	listOrganisations,
	type EarlierEvaluation,
	type ImportedEvaluation
} from './queries.ts';

/** A round as it will be written: in which organisation, and about whom. */
export interface PlacedRound {
	readonly organisationId: string;
	/** Whether the organisation has to be made. */
	readonly isNew: boolean;
	readonly organisation: Omit<FrameOrganisation, 'line'>;
	readonly id: string;
	readonly evaluations: readonly PlacedEvaluation[];
}

export interface PlacedEvaluation extends ImportedEvaluation {
	/** What the files say of the leader. */
	readonly about: LeaderAnswers;
}

/** Within so many days of another round of the leader's, only themes are shown. */
const pulseDays = 180;

/** Finds the place of an organisation's round; undefined, and reported, where something speaks against it. */
export type PlaceRound = (
	organisation: ReadOrganisation,
	problems: Problems
) => Promise<PlacedRound | undefined>;

/**
 * Finds each organisation by its name, or makes room for it, and reports what speaks against a round
 * of it in that year. `only` is the id of the one that may be found. Ids are new at each try; nothing
 * is written.
 */
export async function openPlaces(
	db: Kysely<Database>,
	closedAt: Date,
	only?: string
): Promise<PlaceRound> {
	const all = await listOrganisations(db);
	const known = only === undefined ? all : all.filter(({ id }) => id === only);
	const byName = Map.groupBy(known, ({ name }) => fold(name));

	return async ({ leaders, ...organisation }, problems) => {
		const same = byName.get(fold(organisation.name)) ?? [];
		const own = same.find(({ sector }) => sector === organisation.sector);
		const [other] = same;
		if (!own && other) {
			const { name, sector } = other;
			refuse(organisation, { what: 'knownAs', organisation: shorten(name), sector }, problems);
			return undefined;
		}
		const organisationId = own?.id ?? randomId();
		const year = closedAt.getUTCFullYear();
		if (own && (await hasImportedRound(db, organisationId, year))) {
			const name = shorten(organisation.name);
			refuse(organisation, { what: 'importedBefore', organisation: name, year }, problems);
			return undefined;
		}
		const earlier = own ? await listNearby(db, organisationId, closedAt) : [];

		return {
			...{ organisationId, isNew: own === undefined, organisation, id: randomId() },
			evaluations: leaders.map((about) =>
				placeLeader(organisationId, about, earlier, closedAt, problems)
			)
		};
	};
}

function refuse({ line }: FrameOrganisation, fault: Fault, problems: Problems): void {
	problems.report({ file: 'frame', line, column: 'organisation', fault });
}

function listNearby(db: Kysely<Database>, organisationId: string, closedAt: Date) {
	return listEarlierEvaluations(
		db,
		organisationId,
		shift(closedAt, -pulseDays),
		shift(closedAt, pulseDays)
	);
}

/**
 * The same rest between two rounds as for rounds of our own. Imported leaders have no address, so
 * they are the same as somebody of the same name in the same organisation.
 */
function placeLeader(
	organisationId: string,
	about: LeaderAnswers,
	earlier: readonly EarlierEvaluation[],
	closedAt: Date,
	problems: Problems
): PlacedEvaluation {
	const { leader } = about;
	const leaderId = leaderIdOf(organisationId, leader.key);
	const own = earlier.filter(
		(each) => each.leaderId === leaderId || fold(each.leaderName) === fold(leader.name)
	);
	const [from, to] = [shift(closedAt, -restLimits.opens), shift(closedAt, restLimits.opens)];
	const near = own.find(
		(each) => each.closedAt > from.toISOString() && each.closedAt < to.toISOString()
	);
	if (near)
		problems.report({
			...{ file: 'frame', line: leader.line, column: 'leader_name' },
			fault: {
				...{ what: 'tooSoon', leader: shorten(leader.name), rest: restLimits.opens },
				closedOn: dayOf(new Date(near.closedAt))
			}
		});

	return {
		...{ id: randomId(), leaderId, about, leaderName: leader.name, unit: leader.unit },
		...{ background: leader.background, isPulse: own.length > 0 }
	};
}

/** The same key in the same organisation is the same leader in each year, and the key is not kept. */
function leaderIdOf(organisationId: string, key: string): string {
	return createHash('sha256')
		.update(JSON.stringify([organisationId, key]))
		.digest('hex')
		.slice(0, 32);
}

function shift(moment: Date, days: number): Date {
	const shifted = new Date(moment);
	shifted.setUTCDate(shifted.getUTCDate() + days);

	return shifted;
}
