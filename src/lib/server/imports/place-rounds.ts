import type { Kysely } from 'kysely';
import { createHash } from 'node:crypto';
import type { Frame, FrameLeader, FrameOrganisation } from '#lib/domain/import/frame.ts';
import { fold } from '#lib/domain/import/nearest.ts';
import type { Fault } from '#lib/domain/import/faults.ts';
import { shorten, type Problems } from '#lib/domain/import/problems.ts';
import { dayOf } from '#lib/domain/round/calendar.ts';
import { restLimits } from '#lib/domain/round/rest.ts';
import type { Database } from '../db/schema.ts';
import { randomId } from '../random.ts';
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
	readonly organisation: FrameOrganisation;
	readonly id: string;
	readonly evaluations: readonly (ImportedEvaluation & { readonly leader: FrameLeader })[];
}

/** Within so many days of another round of the leader's, only themes are shown. */
const pulseDays = 180;

/**
 * Finds each organisation by its name, or makes room for it, and reports what speaks against a round
 * of it in that year. `only` is the id of the one that may be found. Ids are new at each try; nothing
 * is written.
 */
export async function placeRounds(
	db: Kysely<Database>,
	{ organisations }: Frame,
	closedAt: Date,
	problems: Problems,
	only?: string
): Promise<readonly PlacedRound[]> {
	const all = await listOrganisations(db);
	const known = only === undefined ? all : all.filter(({ id }) => id === only);
	const placed: PlacedRound[] = [];

	for (const organisation of organisations) {
		const same = known.filter(({ name }) => fold(name) === fold(organisation.name));
		const own = same.find(({ sector }) => sector === organisation.sector);
		const [other] = same;
		if (!own && other) {
			const { name, sector } = other;
			refuse(organisation, { what: 'knownAs', organisation: shorten(name), sector }, problems);
			continue;
		}
		const organisationId = own?.id ?? randomId();
		const year = closedAt.getUTCFullYear();
		if (own && (await hasImportedRound(db, organisationId, year))) {
			const name = shorten(organisation.name);
			refuse(organisation, { what: 'importedBefore', organisation: name, year }, problems);
			continue;
		}
		const earlier = own ? await listNearby(db, organisationId, closedAt) : [];

		placed.push({
			...{ organisationId, isNew: own === undefined, organisation, id: randomId() },
			evaluations: organisation.leaders.map((leader) =>
				placeLeader(organisationId, leader, earlier, closedAt, problems)
			)
		});
	}

	return placed;
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
	leader: FrameLeader,
	earlier: readonly EarlierEvaluation[],
	closedAt: Date,
	problems: Problems
): PlacedRound['evaluations'][number] {
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
		...{ id: randomId(), leaderId, leader, leaderName: leader.name, unit: leader.unit },
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
