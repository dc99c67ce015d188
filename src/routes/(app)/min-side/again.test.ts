import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { listOwnEvaluations } from '#lib/server/accounts/own-evaluations.queries.ts';
import { beginEvaluation } from '#lib/server/evaluations/plan/begin.ts';
import { beginPulse } from '#lib/server/evaluations/plan/begin-pulse.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { judgeDrafts } from './again.ts';

const email = 'mette@x.dk';
const accountId = 'account';
const actor: Actor = { ...{ accountId, email, name: 'Mette Holm', language: 'da' }, roles: [] };

describe.for(databaseKinds)('the list of own rounds on %s', (kind) => {
	let database: TestDatabase;

	beforeAll(async () => {
		database = await openTestDatabase(kind);
		const { db } = database;
		const account = { id: accountId, email, name: 'Mette Holm', language: 'da' } as const;
		await db.insertInto('account').values(account).execute();
		const { id } = await beginEvaluation(db, actor);
		const closed = { state: 'released', closed_at: '2026-03-01T12:00:00.000Z' } as const;
		await db.updateTable('round').set(closed).execute();
		await beginPulse(db, actor, id, ['tillid']);
	});
	afterAll(() => database.close());

	test.for([
		['2026-07-01', true],
		['2026-10-01', false]
	] as const)('on %s a draft about focus themes is a pulse: %s', async ([day, isPulse]) => {
		const { db } = database;
		const own = await listOwnEvaluations(db, accountId);
		const judged = await judgeDrafts({ db, now: new Date(day) }, email, own);

		expect(judged.map(({ state, ...each }) => [state, each.isPulse])).toEqual([
			['draft', isPulse],
			['released', false]
		]);
	});
});
