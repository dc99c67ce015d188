import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { chanceFrom, type Chance } from '#db/demo/chance.ts';
import type { Answer } from '#lib/domain/ballot/answers.ts';
import { emptyDraft, type Draft } from '#lib/domain/ballot/draft.ts';
import { encodeParts } from '#lib/domain/ballot/parts.ts';
import { listAskedItems, type Selection } from '#lib/domain/questionnaire/selection.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import { addDays, dayOf } from '#lib/domain/round/calendar.ts';
import { ballotBinding } from '#lib/server/ballots/binding.ts';
import { insertBallots } from '#lib/server/ballots/queries.ts';
import { makeReplaceCode, hashReplaceCode } from '#lib/server/ballots/replace-code.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { openKeyRing, type KeyRing } from '#lib/server/keys/ring.ts';
import { sealerTo } from '#lib/server/keys/seal.ts';
import { insertOrganisation } from '#lib/server/planning/queries.ts';
import { planRound } from '#lib/server/planning/plan-round.ts';
import { currentQuestionnaire, versionId } from '#lib/server/questionnaires/current.ts';
import { randomId } from '#lib/server/random.ts';
import { openRound } from '#lib/server/rounds/open.ts';
import { findRound, type RoundRef } from '#lib/server/rounds/queries.ts';
import { openingTime } from './builders.ts';

/** A round as a municipality has one, with its keys. */
export interface LargeRound extends RoundRef {
	readonly keys: KeyRing;
	readonly selection: Selection;
}

/** Employees of one leader after the other; ten on average, and some teams too small for figures. */
const usualSizes = [12, 9, 14, 7, 11, 4, 13, 10, 8, 12] as const;

export interface LargeOptions {
	readonly leaders: number;
	readonly teamSizes?: readonly number[];
	/** When it opens; it runs for eighteen days. */
	readonly now?: Date;
	/** Where everybody has their mail; another one for another round, because nobody leads in two. */
	readonly domain?: string;
}

const selection: Selection = {
	form: 'standard',
	themes: [],
	comments: true,
	conditions: true,
	peers: false
};

/** Plans a round of many leaders, ten of whom have the same leader themselves. */
export async function planLargeRound(
	{ db, folder }: { readonly db: Kysely<Database>; readonly folder: string },
	{
		leaders,
		teamSizes = usualSizes,
		now = openingTime,
		domain = 'soendre.example.dk'
	}: LargeOptions
): Promise<LargeRound> {
	const ref = { organisationId: randomId(), id: randomId() };
	await insertOrganisation(db, {
		...{ id: ref.organisationId, kind: 'organisation', name: 'Søndre Herred Kommune' },
		sector: 'kommune'
	});
	await planRound(
		db,
		{
			...ref,
			...{ name: 'Hele kommunen', questionnaireVersion: versionId(currentQuestionnaire()) },
			...{ selection, opensOn: dayOf(now), closesOn: addDays(dayOf(now), 18) },
			audience: { scope: 'leader', readers: [] },
			contact: { name: 'Lone Bech', email: 'lone.bech@example.dk' }
		},
		Array.from({ length: leaders }, (_, index) => planLeader(index, teamSizes, domain))
	);

	return { ...ref, selection, keys: openKeyRing(join(folder, 'keys')) };
}

/** The last of a team is lent by the next one, and so is asked about two leaders. */
function planLeader(index: number, teamSizes: readonly number[], domain: string) {
	const leaderAddress = (leader: number) => `leder${leader}@${domain}`;
	const addressOf = (leader: number, person: number) => `medarbejder${leader}.${person}@${domain}`;
	const size = teamSizes[index % teamSizes.length] ?? 0;
	const own = Array.from({ length: size - 1 }, (_, person) => addressOf(index, person));
	const raters = [...own, addressOf(index + 1, 0)].map((address) => ({
		group: 'employee' as const,
		address
	}));
	const manager = { group: 'manager' as const, address: leaderAddress(Math.floor(index / 10)) };

	return {
		id: randomId(),
		leader: {
			...{ id: randomId(), accountId: undefined, name: `Leder ${index + 1}` },
			email: leaderAddress(index)
		},
		unit: `Enhed ${Math.floor(index / 3) + 1}`,
		background: { sektor: 'kommune', niveau: 'medarbejdere', omraade: 'aeldre' },
		raters: index < 10 ? raters : [...raters, manager]
	};
}

export async function openLargeRound(
	place: { readonly db: Kysely<Database>; readonly folder: string },
	options: LargeOptions
): Promise<LargeRound> {
	const round = await planLargeRound(place, options);
	const { now = openingTime } = options;
	const opener = { accountId: undefined, language: 'da' as const };
	const outcome = await openRound(place.db, round.keys, round, opener, now);
	if (outcome !== 'opened') throw new Error(`the round could not open: ${outcome}`);

	return round;
}

/** Submissions sealed at the same time and kept in one transaction. */
const together = 200;

/** Everybody answers, nearly: one in ten leaves it. What is kept is what sending would have left. */
export async function answerLargeRound(db: Kysely<Database>, round: LargeRound): Promise<number> {
	const people = await db
		.selectFrom('invitation')
		.select(['id', 'evaluation_id as evaluationId', 'rater_group as group'])
		.where('organisation_id', '=', round.organisationId)
		.where('round_id', '=', round.id)
		.orderBy('id')
		.execute();
	const ballotKey = (await findRound(db, round))?.ballotKey;
	if (!ballotKey) throw new Error('the round is not open');
	const chance = chanceFrom('large round');
	const answering = people.filter(() => !chance.happens(0.1));

	for (let start = 0; start < answering.length; start += together) {
		const some = answering.slice(start, start + together);
		const sealed = some.flatMap((person) =>
			sealAnswers(person, ballotKey, invent(person.group, chance))
		);
		await db.transaction().execute(async (trx) => {
			await insertBallots(trx, round, sealed);
			await trx
				.updateTable('invitation')
				.set({ answered: 1 })
				.where('organisation_id', '=', round.organisationId)
				.where('round_id', '=', round.id)
				.where(
					'id',
					'in',
					some.map(({ id }) => id)
				)
				.execute();
		});
	}

	return answering.length;
}

function invent(group: RaterGroup, chance: Chance): Draft {
	const level = 3.7 + 0.5 * chance.normal();
	const items = listAskedItems(currentQuestionnaire(), selection, group).map(({ id }) => {
		const value = Math.round(Math.min(5, Math.max(1, level + 0.7 * chance.normal())));
		const answer: Answer = chance.happens(0.03) ? 'ved_ikke' : (value as Answer);

		return [id, answer] as const;
	});
	const comments = chance.happens(0.3) ? { aaben_1: 'Mere tid til det, vi er her for.' } : {};

	return {
		...emptyDraft,
		answers: { ...emptyDraft.answers, items: Object.fromEntries(items) },
		comments: group === 'employee' ? comments : {}
	};
}

function sealAnswers(
	{ evaluationId, group }: { readonly evaluationId: string; readonly group: RaterGroup },
	ballotKey: Uint8Array,
	draft: Draft
) {
	const parts = encodeParts(currentQuestionnaire(), selection, group, draft);
	const code = makeReplaceCode();

	const seal = sealerTo(ballotKey, 'ballot');

	return parts.map((plain, part) => ({
		...{ id: randomId(), evaluationId, group, part },
		sealed: seal(plain, ballotBinding(evaluationId, group, part)),
		replaceHash: hashReplaceCode(code, part)
	}));
}
