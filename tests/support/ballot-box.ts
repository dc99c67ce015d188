import type { Kysely } from 'kysely';
import { unpackTally } from '#lib/domain/disclosure/pack-tally.ts';
import { countParts } from '#lib/domain/ballot/parts.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import { hashReplaceCode } from '#lib/server/ballots/replace-code.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { hashToken } from '#lib/server/invitations/token.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import type { OpenedRound } from './builders.ts';
import type { Respondent, Sending } from './plain-respondent.ts';

/** What may not happen to anybody's answers, and how often it did. */
export interface Wrongs {
	/** Sent, acknowledged, and not in the box. */
	lost: number;
	/** More than one sending of the same person in the box, or one that could be made again. */
	twice: number;
	/** The link says that it has been used, and nothing of its holder is in the box. */
	burned: number;
	/** Some parts of a sending without the others, or ballots that nobody sent. */
	torn: number;
}

export const noWrongs: Wrongs = { lost: 0, twice: 0, burned: 0, torn: 0 };

/**
 * Looks for everybody's answers in the box of an open round. Only their own codes lead to them: this
 * takes what the people know, not what the database does.
 */
export async function inspectBallots(
	db: Kysely<Database>,
	{ id, selection }: OpenedRound,
	people: readonly Respondent[]
): Promise<Wrongs> {
	const invitations = await db
		.selectFrom('invitation')
		.select(['token_hash', 'answered'])
		.where('round_id', '=', id)
		.execute();
	const ballots = await db
		.selectFrom('ballot')
		.select('replace_hash')
		.where('round_id', '=', id)
		.execute();
	const used = new Set(
		invitations.filter((row) => row.answered === 1).map((row) => row.token_hash.toString('hex'))
	);
	const box = new Set(ballots.map((row) => row.replace_hash.toString('hex')));
	const parts = Array.from({ length: countParts(currentQuestionnaire(), selection) }).map(
		(_, part) => part
	);

	const countIn = ({ code }: Sending) =>
		parts.filter((part) => box.has(hashReplaceCode(code, part).toString('hex'))).length;
	const wrongs = { ...noWrongs };
	let met = 0;

	for (const { token, sendings } of people) {
		const isUsed = used.has(hashToken(token).toString('hex'));
		const found = sendings.map(countIn);
		const present = found.filter((count) => count > 0).length;
		const lastTold = sendings.findLastIndex(({ state }) => state === 'acknowledged');
		met += found.reduce((sum, count) => sum + count, 0);

		if (found.some((count) => count > 0 && count < parts.length)) wrongs.torn += 1;
		if (isUsed && present === 0) wrongs.burned += 1;
		if (present > 1 || (present === 1 && !isUsed)) wrongs.twice += 1;
		/* Replaced by a sending of which nobody has heard yet, it is not lost. */
		if (lastTold >= 0 && found.slice(lastTold).every((count) => count === 0)) wrongs.lost += 1;
	}
	wrongs.torn += ballots.length - met;

	return wrongs;
}

/** How many answered for one leader, and how many of them said 1 to 5 to the first statement. */
export interface FirstAnswers {
	readonly evaluationId: string;
	readonly answered: number;
	readonly counts: readonly number[];
}

/** What the close counted in each team's employees, team by team. */
export async function listCountedAnswers(
	db: Kysely<Database>,
	roundId: string,
	selection: Selection
): Promise<readonly FirstAnswers[]> {
	const rows = await db
		.selectFrom('group_count')
		.innerJoin('tally', (join) =>
			join
				.onRef('tally.evaluation_id', '=', 'group_count.evaluation_id')
				.onRef('tally.rater_group', '=', 'group_count.rater_group')
		)
		.where('group_count.round_id', '=', roundId)
		.where('group_count.rater_group', '=', 'employee')
		.select(['group_count.evaluation_id', 'group_count.answered', 'tally.packed'])
		.orderBy('group_count.evaluation_id')
		.execute();

	return rows.map(({ evaluation_id: evaluationId, answered, packed }) => {
		const { items } = unpackTally(currentQuestionnaire(), selection, 'employee', packed);

		return { evaluationId, answered, counts: items['samlet_1']?.counts ?? [] };
	});
}

/** The same from what each person last said, by evaluation. */
export function countSaid(
	said: readonly { readonly evaluationId: string; readonly value: number }[]
): readonly FirstAnswers[] {
	const ids = [...new Set(said.map(({ evaluationId }) => evaluationId))].sort();

	return ids.map((evaluationId) => {
		const own = said.filter((one) => one.evaluationId === evaluationId);
		const counts = [1, 2, 3, 4, 5].map((value) => own.filter((one) => one.value === value).length);

		return { evaluationId, answered: own.length, counts };
	});
}
