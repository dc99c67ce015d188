import type { Actor } from '#lib/domain/access/actor.ts';
import type { Day } from '#lib/domain/round/calendar.ts';
import { insertAccount, insertOrganisation, insertRole } from '#lib/server/planning/queries.ts';
import { randomId } from '#lib/server/random.ts';
import { beginRound } from '#lib/server/rounds/plan/begin.ts';
import { addLeaders } from '#lib/server/rounds/plan/choose-leaders.ts';
import { declareReady } from '#lib/server/rounds/plan/declare-ready.ts';
import { saveRoundAudience } from '#lib/server/rounds/plan/save-audience.ts';
import { findRound, type RoundRef } from '#lib/server/rounds/queries.ts';
import type { TestDatabase } from './database.ts';

/** An organisation with a coordinator and leaders in two units, one below the other. */
export interface Municipality {
	readonly id: string;
	readonly coordinator: Actor;
	readonly units: { readonly top: string; readonly below: string };
	/** Leaders' ids, in the order of their numbers. */
	readonly leaders: readonly string[];
}

type Db = Pick<TestDatabase, 'db'>;

/** Leaders 1, 3, 5 … are in the top unit, the others in the one below. */
export async function openMunicipality({ db }: Db, leaders: number): Promise<Municipality> {
	const id = randomId();
	const units = { top: randomId(), below: randomId() };
	const account = { id: randomId(), name: 'Karen Bruun', email: `hr-${id.slice(0, 8)}@example.dk` };
	await insertOrganisation(db, {
		...{ id, kind: 'organisation', name: 'Søndre Herred Kommune', sector: 'kommune' }
	});
	await insertAccount(db, { ...account, language: 'da' });
	await insertRole(db, id, account.id, 'coordinator');
	await db
		.insertInto('unit')
		.values([
			{ organisation_id: id, id: units.top, key: '1', name: 'Børn og unge', parent_id: null },
			{ organisation_id: id, id: units.below, key: '2', name: 'Skoler', parent_id: units.top }
		])
		.execute();
	const rows = Array.from({ length: leaders }, (_, index) => ({
		...{ organisation_id: id, id: randomId(), account_id: null, key: `${index + 1}` },
		name: `Leder ${String(index + 1).padStart(4, '0')}`,
		email: `leder${index + 1}-${id.slice(0, 8)}@example.dk`,
		unit_id: index % 2 === 0 ? units.top : units.below,
		background: JSON.stringify({ niveau: 'medarbejdere', omraade: 'skole' }),
		manager: `chef-${id.slice(0, 8)}@example.dk`
	}));
	for (let start = 0; start < rows.length; start += 500)
		await db
			.insertInto('leader')
			.values(rows.slice(start, start + 500))
			.execute();

	return {
		...{ id, units, leaders: rows.map((row) => row.id) },
		coordinator: {
			...{ accountId: account.id, name: account.name, email: account.email, language: 'da' },
			roles: [{ organisationId: id, role: 'coordinator' }]
		}
	};
}

/** Puts people on each leader's list: so many employees, and a manager. */
export async function fillLists(
	{ db }: Db,
	{ organisationId, id }: RoundRef,
	employees: number
): Promise<void> {
	const evaluations = await db
		.selectFrom('evaluation')
		.where('organisation_id', '=', organisationId)
		.where('round_id', '=', id)
		.select('id')
		.execute();
	const rows = evaluations.flatMap((evaluation) => [
		...Array.from({ length: employees }, (_, index) => ({
			...{ organisation_id: organisationId, evaluation_id: evaluation.id },
			...{ rater_group: 'employee' as const, address: `m${index}-${evaluation.id}@example.dk` }
		})),
		{
			...{ organisation_id: organisationId, evaluation_id: evaluation.id },
			...{ rater_group: 'manager' as const, address: `chef-${evaluation.id}@example.dk` }
		}
	]);
	for (let start = 0; start < rows.length; start += 1000)
		await db
			.insertInto('planned_rater')
			.values(rows.slice(start, start + 1000))
			.execute();
}

/** A round of an organisation of its own that lacks nothing: so many leaders, with five employees and a manager each. */
export async function planMunicipalityRound(
	place: Db,
	leaders: number,
	days: { readonly opensOn: Day; readonly closesOn: Day }
): Promise<{ readonly town: Municipality; readonly ref: RoundRef }> {
	const { db } = place;
	const town = await openMunicipality(place, leaders);
	const dates = { name: 'Efteråret', ...days, confirmBy: undefined };
	const ref = await beginRound(db, town.coordinator, town.id, dates);
	if (!ref) throw new Error('no round');
	await addLeaders(db, town.coordinator, ref, town.leaders);
	await fillLists(place, ref, 5);
	const audience = { scope: 'manager' as const, readers: [] };
	const contact = { name: 'Lone Bech', email: 'lone.bech@example.dk' };
	await saveRoundAudience(db, town.coordinator, ref, audience, contact);

	return { town, ref };
}

/** Makes a round ready by somebody who has just looked at it. */
export async function makeReady({ db }: Db, actor: Actor, ref: RoundRef, now: Date) {
	const round = await findRound(db, ref);

	return declareReady(db, actor, ref, String(round?.revision), now);
}
