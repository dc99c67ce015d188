import type { PlannedEvaluation } from '#lib/server/planning/queries.ts';
import { insertOrganisation } from '#lib/server/planning/queries.ts';
import { planRound } from '#lib/server/planning/plan-round.ts';
import { addDays, dayOf } from '#lib/domain/round/calendar.ts';
import { currentQuestionnaire, versionId } from '#lib/server/questionnaires/current.ts';
import { randomId } from '#lib/server/random.ts';
import type { RoundRef } from '#lib/server/rounds/queries.ts';
import { openingTime, standardForm } from './builders.ts';
import type { TestDatabase } from './database.ts';

/** A leader of an organisation's round that has not opened. */
export interface DraftLeader {
	/** The organisation's own number for the leader, and the beginning of the address. */
	readonly key: string;
	/** The address of the leader's own manager, as the organisation's file of leaders has it. */
	readonly manager?: string;
	readonly raters?: PlannedEvaluation['raters'];
}

export interface DraftRound extends RoundRef {
	/** The evaluations' ids by the leaders' keys. */
	readonly evaluations: ReadonlyMap<string, string>;
}

/** A round of an organisation of its own that has not opened. */
export async function planTestRound(
	{ db }: Pick<TestDatabase, 'db'>,
	leaders: readonly DraftLeader[],
	organisationId: string = randomId()
): Promise<DraftRound> {
	const ref = { organisationId, id: randomId() };
	const evaluations = leaders.map(({ key, raters = [] }) => ({
		id: randomId(),
		leader: {
			...{ id: randomId(), accountId: undefined },
			...{ name: `Leder ${key}`, email: `${key}@example.dk` }
		},
		unit: 'Hjemmeplejen Nord',
		background: { sektor: 'kommune' },
		raters
	}));
	await insertOrganisation(db, {
		...{ id: organisationId, kind: 'organisation' },
		...{ name: 'Nørre Herred Kommune', sector: 'kommune' }
	});
	await planRound(
		db,
		{
			...{ ...ref, name: 'Efteråret 2026', selection: standardForm },
			questionnaireVersion: versionId(currentQuestionnaire()),
			...{ opensOn: dayOf(openingTime), closesOn: addDays(dayOf(openingTime), 18) },
			audience: { scope: 'manager', readers: [] },
			contact: { name: 'Lone Bech', email: 'lone.bech@example.dk' }
		},
		evaluations
	);
	for (const [index, { leader }] of evaluations.entries()) {
		const { key = '', manager = '' } = leaders[index] ?? {};
		await db
			.updateTable('leader')
			.set({ key, manager })
			.where('organisation_id', '=', organisationId)
			.where('id', '=', leader.id)
			.execute();
	}

	return {
		...ref,
		evaluations: new Map(evaluations.map(({ id }, index) => [leaders[index]?.key ?? '', id]))
	};
}
