import type { Kysely } from 'kysely';
import type { Draft } from '#lib/domain/ballot/draft.ts';
import type { ScaleValue } from '#lib/domain/questionnaire/definition.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import type { Database } from '#lib/server/db/schema.ts';
import { closeRound } from '#lib/server/rounds/close.ts';
import {
	answer,
	answerAll,
	standardForm,
	type OpenedRound,
	type RoundOptions
} from '#tests/support/builders.ts';

export interface ReleasedReport {
	readonly id: string;
	readonly organisationId: string;
	readonly leaderEmail: string;
	readonly managerEmail: string;
}

const threeWeeks = 21 * 24 * 3_600_000;

/** A round in which everybody has answered and written, closed and released, with its manager as reader. */
export async function releaseReport(
	db: Kysely<Database>,
	openRound: (options: RoundOptions) => Promise<OpenedRound>,
	employees: number
): Promise<ReleasedReport> {
	const round = await openRound({ employees: [employees] });
	const [evaluation] = round.evaluations;
	if (!evaluation) throw new Error('the round has no evaluation');
	const managerEmail = `leder-${evaluation.id.slice(0, 8)}@eksempel.dk`;
	await db
		.updateTable('round')
		.set({ audience: JSON.stringify({ scope: 'manager', readers: [], manager: managerEmail }) })
		.where('id', '=', round.id)
		.execute();

	const byGroup = evaluation.links.toSorted((one, other) => one.group.localeCompare(other.group));
	for (const [index, { group, token }] of byGroup.entries()) {
		await answer({ db }, round.keys, token, write(group, index), new Date());
	}
	await closeRound(db, round.keys, round, new Date(Date.now() + threeWeeks));
	const { id } = await db
		.selectFrom('leader_release')
		.select('id')
		.where('evaluation_id', '=', evaluation.id)
		.executeTakeFirstOrThrow();

	return {
		id,
		organisationId: round.organisationId,
		leaderEmail: evaluation.leaderEmail,
		managerEmail
	};
}

/** Employees answer 3 and 4 in turn, the leader 5 and the manager 4. */
function write(group: RaterGroup, index: number): Draft {
	const values: Readonly<Record<RaterGroup, ScaleValue>> = {
		self: 5,
		employee: index % 2 === 0 ? 3 : 4,
		manager: 4,
		peer: 4
	};
	const draft = answerAll(standardForm, group, values[group]);
	if (group === 'employee') return { ...draft, comments: { aaben_1: `Korte møder ${index}` } };
	if (group !== 'self') return draft;

	return {
		...draft,
		answers: {
			...draft.answers,
			timeNow: { opad: 20, indad_drift: 80 },
			timeWish: { opad: 40, indad_drift: 60 },
			challenges: ['drift']
		}
	};
}
