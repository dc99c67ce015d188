import type { Kysely } from 'kysely';
import { auditYear } from '#lib/domain/disclosure/audit/audit-year.ts';
import {
	freezeRelease,
	isWithheld,
	type Released,
	type Withheld
} from '#lib/domain/disclosure/released.ts';
import type { NationalRelease } from '#lib/domain/national/national-release.ts';
import { releaseNational } from '#lib/domain/national/release.ts';
import type { ScaleSum } from '#lib/domain/national/reliability.ts';
import { nationalRules } from '#lib/domain/national/rules.ts';
import type { Database } from '../db/schema.ts';
import { listVersions } from '../questionnaires/queries.ts';
import type { GatheredCountry } from './gather.ts';
import { findNationalRelease, listReleasedYears } from './queries.ts';
import type { Step } from './step.ts';

/** A year's figures as they are kept, or why they are not shown. */
export type MadeYear = { readonly body: string; readonly basis: string } | Withheld;

/**
 * Makes a year's figures of what was gathered, and of the sums that are kept of its moments, and lets
 * the audit attack them.
 */
export async function makeYear(
	db: Kysely<Database>,
	{ country, reliability, frame }: GatheredCountry,
	basis: readonly ScaleSum[],
	onStep: (step: Step) => void
): Promise<MadeYear> {
	onStep('make');
	const earlier = await listEarlier(db, country.year);
	const versions = await listVersions(db);
	const figures = reliability.listFigures(basis);
	const outcome = releaseNational(country, figures, earlier, nationalRules, versions);
	if (isWithheld(outcome)) return outcome;

	onStep('audit');
	const verdict = auditYear(frame, outcome.figures);

	return verdict === 'released'
		? { body: freezeRelease(outcome), basis: JSON.stringify(basis) }
		: verdict;
}

async function listEarlier(
	db: Kysely<Database>,
	year: number
): Promise<readonly Released<NationalRelease>[]> {
	const earlier: Released<NationalRelease>[] = [];
	for (const before of await listReleasedYears(db)) {
		if (before >= year) continue;
		const found = await findNationalRelease(db, before);
		if (found) earlier.push(found.release);
	}

	return earlier;
}
