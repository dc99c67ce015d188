import type { Kysely } from 'kysely';
import { randomInt } from 'node:crypto';
import { crossProducts, packCrossProducts } from '#lib/domain/disclosure/moments.ts';
import { packOrganisationTally, packTally } from '#lib/domain/disclosure/pack-tally.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import type { CountedEmployees } from '#lib/domain/round/count-organisation.ts';
import { openCount, type RoundCount, type SentBallots } from '#lib/domain/round/count.ts';
import type { Managers } from '#lib/domain/round/first-page.ts';
import { shuffle } from '#lib/domain/round/shuffle.ts';
import type { Database } from '../db/schema.ts';
import type { KeyRing } from '../keys/ring.ts';
import { sealerTo } from '../keys/seal.ts';
import { findMomentsKey, momentsBinding, type SealedMoments } from '../moments/queries.ts';
import type { PackedTally } from '../tallies/queries.ts';

/** What a round leaves in the database once its ballots are counted, made before the transaction begins. */
export interface PreparedCount extends Pick<RoundCount, 'groups' | 'named' | 'comments'> {
	readonly tallies: readonly PackedTally[];
	readonly moments: readonly SealedMoments[];
	/** What the moments are sealed to; undefined where there are none. */
	readonly momentsKey: MomentsKey | undefined;
}

export interface MomentsKey {
	readonly year: number;
	readonly publicKey: Uint8Array;
}

/** What the count must know of a round. */
export interface CountedRound {
	readonly questionnaire: Questionnaire;
	readonly questionnaireVersion: string;
	/** What all its forms ask alike. */
	readonly selection: Selection;
	readonly managers?: Managers;
	/** Nobody where employees are not asked about anything but their leader. */
	readonly employees?: CountedEmployees | undefined;
}

/** What was sent about one leader, and the sector whose moments it adds to. */
export interface SentAbout extends SentBallots {
	readonly sector: string;
}

/**
 * Counts leader by leader and keeps of each only what will be written, so that a round's ballots never
 * lie open in memory together. `takeKey` is asked once there is something to seal; it answers
 * undefined where the round does not count nationally.
 */
export async function prepareCount(
	round: CountedRound,
	sent: Iterable<SentAbout>,
	takeKey: () => Promise<MomentsKey | undefined>
): Promise<PreparedCount> {
	const { questionnaire, selection } = round;
	const counter = openCount(questionnaire, selection, round.managers);
	const groups: RoundCount['groups'][number][] = [];
	const tallies: PackedTally[] = [];
	const moments: SealedMoments[] = [];
	const named: RoundCount['named'][number][] = [];
	const comments: RoundCount['comments'][number][] = [];
	let momentsKey: MomentsKey | undefined;

	for (const about of sent) {
		const count = counter.add(about);
		groups.push(...count.groups);
		named.push(...count.named);
		comments.push(...count.comments);

		const asked = about.evaluation.selection ?? selection;
		for (const { evaluationId, group, tally, ballots } of count.teams) {
			const packed = packTally(questionnaire, asked, group, tally);
			tallies.push({ scope: 'team', evaluationId, group, packed });
			/* The country is made of the common questionnaire alone. */
			if (questionnaire.instrument.owner !== undefined) continue;
			momentsKey ??= await takeKey();
			if (!momentsKey) continue;
			const plain = packCrossProducts(
				questionnaire,
				crossProducts(questionnaire, asked, group, ballots)
			);
			moments.push(sealMoments(momentsKey, round, about.sector, group, plain));
		}
	}
	for (const { group, tally } of counter.pool()) {
		const packed = packTally(questionnaire, selection, group, tally);
		tallies.push({ scope: 'pool', evaluationId: undefined, group, packed });
	}
	const whole = round.employees && counter.organisation(round.employees);
	if (whole) {
		const packed = packOrganisationTally(questionnaire, selection, whole);
		tallies.push({ scope: 'organisation', evaluationId: undefined, group: 'employee', packed });
	}

	return {
		...{ groups, tallies, named, momentsKey },
		moments: shuffle(moments, (below) => randomInt(below)),
		comments: shuffle(comments, (below) => randomInt(below))
	};
}

/**
 * Once a year's key has been used, only that one is: its other half may be away from this machine, and
 * even where it is lost, a second copy may come back.
 */
export async function takeMomentsKey(
	db: Kysely<Database>,
	keys: KeyRing,
	year: number
): Promise<MomentsKey> {
	return {
		year,
		publicKey: (await findMomentsKey(db, year)) ?? (await keys.createMomentsKey(year))
	};
}

/** A group's cross-products, sealed to the year's key: only their sum over the country is ever opened. */
function sealMoments(
	{ year, publicKey }: MomentsKey,
	{ questionnaireVersion }: CountedRound,
	sector: string,
	group: SealedMoments['group'],
	plain: Uint8Array
): SealedMoments {
	const place = { year, sector, group, questionnaireVersion };

	return { ...place, sealed: sealerTo(publicKey, 'moments')(plain, momentsBinding(place)) };
}
