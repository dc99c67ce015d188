import type { Kysely } from 'kysely';
import { isWithheld, thawRelease, type Released } from '#lib/domain/disclosure/released.ts';
import { findDifference, inVersion, withoutOwnAnswers } from '#lib/domain/national/compare.ts';
import type { NationalRelease } from '#lib/domain/national/national-release.ts';
import type { ScaleSum } from '#lib/domain/national/reliability.ts';
import type { Database } from '../db/schema.ts';
import { momentsKeyName, type KeyRing } from '../keys/ring.ts';
import { hasMoments } from '../moments/queries.ts';
import { countDeletedOwn, countErasedBackgrounds, listNationalRounds } from './country.queries.ts';
import { gatherCountry } from './gather.ts';
import { makeYear } from './make.ts';
import { findYear, hash } from './queries.ts';
import type { Step } from './step.ts';

/** What came out when a released year was made once more. */
export type Checking =
	| { readonly kind: 'not_released' }
	/** The frozen text does not fit its hash. */
	| { readonly kind: 'changed' }
	/** The release was interrupted before its end. */
	| { readonly kind: 'moments_left' }
	| { readonly kind: 'same'; readonly sha256: string }
	/** All but what is made of leaders' own answers, of which some have been deleted since. */
	| { readonly kind: 'same_but_own'; readonly sha256: string; readonly deleted: number }
	/** It cannot be made again: leaders' sectors have been deleted, five years after the close. */
	| { readonly kind: 'too_old'; readonly sha256: string }
	| { readonly kind: 'differs'; readonly place: string };

/** Makes a released year once more, from its counts and the sums that were kept, and compares the bytes. */
export async function checkYear(
	db: Kysely<Database>,
	keys: KeyRing,
	year: number,
	onStep: (step: Step) => void
): Promise<Checking> {
	const kept = await findYear(db, year);
	if (kept?.state !== 'released') return { kind: 'not_released' };
	const { body, sha256 } = kept;
	const release = thawRelease<NationalRelease>({ body, sha256 }, hash);
	if (!release) return { kind: 'changed' };
	const isKeyLeft = (await keys.inspectKey(momentsKeyName(year))) !== 'missing';
	if (isKeyLeft || (await hasMoments(db, year))) return { kind: 'moments_left' };
	if ((await countErasedBackgrounds(db, year)) > 0) return { kind: 'too_old', sha256 };

	onStep('read');
	const rounds = await listNationalRounds(db, year);
	const gathered = await gatherCountry(db, year, rounds);
	const basis = JSON.parse(kept.basis) as readonly ScaleSum[];
	const made = await makeYear(db, gathered, basis, onStep);
	if (isWithheld(made)) return { kind: 'differs', place: `${made.withheld}, ${made.place}` };
	const again = inVersion(JSON.parse(made.body) as NationalRelease, release.version);
	if (JSON.stringify(again) === body) return { kind: 'same', sha256 };

	return compare(release, again, {
		sha256,
		deleted: await countDeletedOwn(db, year)
	});
}

function compare(
	kept: Released<NationalRelease>,
	made: NationalRelease,
	{ sha256, deleted }: { readonly sha256: string; readonly deleted: number }
): Checking {
	const place =
		deleted === 0
			? (findDifference(kept, made) ?? 'how it is written')
			: findDifference(withoutOwnAnswers(kept), withoutOwnAnswers(made));

	return place === undefined
		? { kind: 'same_but_own', sha256, deleted }
		: { kind: 'differs', place };
}
