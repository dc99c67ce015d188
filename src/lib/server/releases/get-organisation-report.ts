import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { OrganisationRelease } from '#lib/domain/disclosure/organisation/input.ts';
import { organisationRules } from '#lib/domain/disclosure/organisation/rules.ts';
import type { Released } from '#lib/domain/disclosure/released.ts';
import { compareKept, type Comparison } from '#lib/domain/questionnaire/version.ts';
import { addDays } from '#lib/domain/round/calendar.ts';
import { restLimits } from '#lib/domain/round/rest.ts';
import type { Database } from '../db/schema.ts';
import { listVersions } from '../questionnaires/queries.ts';
import type { RoundRef } from '../rounds/queries.ts';
import { getOrganisationRelease, type OrganisationAccess } from './get-organisation-release.ts';
import { countLeaders, findEarlierOrganisationRelease } from './organisation.queries.ts';

/** A round's figures, and of how many leaders. */
export interface ReportedRound {
	readonly release: Released<OrganisationRelease>;
	readonly leaders: number;
}

/** The round before, and what of both may be compared. */
export interface EarlierReportedRound extends ReportedRound {
	readonly comparison: Comparison;
}

/** An organisation's report in the hands of somebody who runs its rounds. */
export type GivenOrganisationReport =
	| (ReportedRound & {
			readonly state: 'released';
			readonly sha256: string;
			/** The round before, where there is one to compare with. */
			readonly earlier: EarlierReportedRound | undefined;
	  })
	| { readonly state: 'withheld' };

/**
 * An organisation's figures of a round with those of the round before, for its coordinators and
 * administrators; undefined for everybody else, and where there are none.
 */
export async function getOrganisationReport(
	db: Kysely<Database>,
	actor: Actor,
	ref: RoundRef,
	access: OrganisationAccess,
	now: Date
): Promise<GivenOrganisationReport | undefined> {
	const given = await getOrganisationRelease(db, actor, ref, access, now);
	if (given?.state !== 'released') return given;

	return {
		...given,
		leaders: await countLeaders(db, ref),
		earlier: await findEarlier(db, ref, given.release)
	};
}

/** A round that closed within half a year is no earlier one: it may be about other leaders of the same autumn. */
async function findEarlier(
	db: Kysely<Database>,
	{ organisationId }: RoundRef,
	{ round }: Released<OrganisationRelease>
): Promise<EarlierReportedRound | undefined> {
	const versions = await listVersions(db);
	const compare = (version: string) => compareKept(versions, round.questionnaireVersion, version);
	const earlier = await findEarlierOrganisationRelease(db, {
		organisationId,
		versions: [...versions.keys()].filter((version) => compare(version).kind !== 'apart'),
		closedBefore: addDays(round.closedOn, -restLimits.pulse),
		leaders: organisationRules.teams
	});
	if (!earlier) return undefined;

	return {
		release: earlier.release,
		leaders: await countLeaders(db, { organisationId, id: earlier.id }),
		comparison: compare(earlier.release.round.questionnaireVersion)
	};
}
