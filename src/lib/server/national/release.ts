import type { Kysely } from 'kysely';
import { packCrossProducts } from '#lib/domain/disclosure/moments.ts';
import { splitByScale } from '#lib/domain/national/basis.ts';
import type { ScaleSum } from '#lib/domain/national/reliability.ts';
import { dayOf } from '#lib/domain/round/calendar.ts';
import { recordAudit } from '../audit/queries.ts';
import type { Database } from '../db/schema.ts';
import { momentsKeyName, type KeyRing } from '../keys/ring.ts';
import { findMomentsKey } from '../moments/queries.ts';
import { requireQuestionnaire } from '../questionnaires/queries.ts';
import { checkYear, type Checking } from './check.ts';
import { listNationalRounds, type NationalRound } from './country.queries.ts';
import { destroyMoments } from './destroy-moments.ts';
import { listFederatedRounds } from './federation/queries.ts';
import { gatherCountry, type GatheredCountry } from './gather.ts';
import { makeYear, type MadeYear } from './make.ts';
import { openMoments, type OpenedMoments } from './open-moments.ts';
import { findYear, hash, insertYear, listReleasedYears } from './queries.ts';
import type { Step } from './step.ts';

/** What became of the release of a year. */
export type YearRelease =
	| {
			readonly kind: 'released';
			readonly sha256: string;
			/** Sealed moments that did not open and are in no coefficient. */
			readonly unreadable: number;
	  }
	| { readonly kind: 'released_before'; readonly checking: Checking }
	| { readonly kind: 'withheld'; readonly rule: string; readonly place: string }
	| {
			readonly kind:
				| 'not_over'
				| 'nothing_counted'
				| 'reports_missing'
				| 'later_released'
				| 'key_missing'
				| 'released_meanwhile';
	  };

export interface ReleaseOptions {
	/** Goes on without alpha and omega where the year's key is lost; what is sealed to it is deleted. */
	readonly withoutKey: boolean;
	readonly onStep: (step: Step) => void;
}

/**
 * Makes the country's figures of a year and freezes them, then destroys the year's sealed moments and
 * their key. Safe to run again after a crash anywhere: nothing is kept before all of it is, and what
 * was left to destroy is destroyed then. A year that is released already is checked, never made anew.
 */
export async function releaseYear(
	db: Kysely<Database>,
	keys: KeyRing,
	year: number,
	{ withoutKey, onStep }: ReleaseOptions,
	now: Date
): Promise<YearRelease> {
	if ((await findYear(db, year))?.state === 'released') {
		onStep('destroy');
		await destroyMoments(db, keys, year);
		return { kind: 'released_before', checking: await checkYear(db, keys, year, onStep) };
	}
	if (!isOver(year, now)) return { kind: 'not_over' };
	if ((await listReleasedYears(db)).some((released) => released > year))
		return { kind: 'later_released' };

	const rounds = await listNationalRounds(db, year);
	const federated = await listFederatedRounds(db, year);
	if (rounds.length === 0 && federated.length === 0) return { kind: 'nothing_counted' };
	if (rounds.some(({ isReleased }) => !isReleased)) return { kind: 'reports_missing' };

	onStep('read');
	/* Other threads open while this one reads. */
	const [gathered, opened] = await Promise.all([
		gatherCountry(db, year, rounds).then((country) => {
			onStep('open');
			return country;
		}),
		openYear(db, keys, year, rounds, withoutKey)
	]);
	if (gathered.teams === 0) return { kind: 'nothing_counted' };
	if (!opened) return { kind: 'key_missing' };
	const basis = await selectBasis(db, gathered, opened);
	const made = await makeYear(db, gathered, basis, onStep);
	onStep('store');
	const outcome = await store(db, year, made, now);
	if (outcome.kind !== 'released') return outcome;

	onStep('destroy');
	await destroyMoments(db, keys, year);

	return { ...outcome, unreadable: opened.unreadable };
}

/** The day after the last one, so that a close that began in time has ended. Years are those of UTC. */
function isOver(year: number, now: Date): boolean {
	return now.getTime() >= Date.UTC(year + 1, 0, 2);
}

/** What a year's moments add up to; undefined where nothing opens them. */
async function openYear(
	db: Kysely<Database>,
	keys: KeyRing,
	year: number,
	rounds: readonly NationalRound[],
	withoutKey: boolean
): Promise<OpenedMoments | undefined> {
	const publicKey = await findMomentsKey(db, year);
	if (!publicKey || withoutKey) return { sums: [], unreadable: 0 };
	if ((await keys.inspectKey(momentsKeyName(year), publicKey)) !== 'fits') return undefined;

	const versions = [...new Set(rounds.map((round) => round.questionnaireVersion))];
	const sizes = await Promise.all(versions.map((version) => sizeOf(db, version)));

	return (
		(await openMoments(db, keys, year, Object.fromEntries(sizes))) ?? { sums: [], unreadable: 0 }
	);
}

/** The sums of the year's questionnaire that are large enough. */
async function selectBasis(
	db: Kysely<Database>,
	{ questionnaireVersion, reliability }: GatheredCountry,
	{ sums }: OpenedMoments
): Promise<readonly ScaleSum[]> {
	const questionnaire = await requireQuestionnaire(db, questionnaireVersion);
	const own = sums.filter((sum) => sum.questionnaireVersion === questionnaireVersion);

	return reliability.selectBasis(splitByScale(questionnaire, own));
}

/** How many bytes packed cross-products of a questionnaire version have. */
async function sizeOf(db: Kysely<Database>, version: string): Promise<readonly [string, number]> {
	return [version, packCrossProducts(await requireQuestionnaire(db, version), {}).length];
}

async function store(
	db: Kysely<Database>,
	year: number,
	made: MadeYear,
	now: Date
): Promise<YearRelease> {
	const isKeptBack = 'withheld' in made;
	const outcome = isKeptBack ? { reason: `${made.withheld}, ${made.place}` } : made;
	const kept = await db.transaction().execute(async (trx) => {
		const insertion = await insertYear(trx, year, dayOf(now), outcome);
		if (insertion === 'kept')
			await recordAudit(trx, {
				...{ organisationId: '', at: now, accountId: undefined, detail: { year } },
				...{ action: 'national_released', object: `national:${year}` },
				outcome: isKeptBack ? 'refused' : 'done'
			});
		return insertion;
	});

	/* Somebody else was a moment faster. */
	if (kept === 'released_before') return { kind: 'released_meanwhile' };
	if (isKeptBack) return { kind: 'withheld', rule: made.withheld, place: made.place };

	return { kind: 'released', sha256: hash(made.body), unreadable: 0 };
}
