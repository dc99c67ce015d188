import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { openingTime as now } from '#tests/support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { planTestRound } from '#tests/support/draft-round.ts';
import { offerAdoption } from '../adoptions/offer.ts';
import { beginEvaluation } from '../evaluations/plan/begin.ts';
import { askForOrganisation } from '../organisations/ask.ts';
import { insertRole } from '../planning/queries.ts';
import { insertOffer } from '../roles/offers.queries.ts';
import { exportOwnData, type OwnData } from './own-data.ts';
import { insertAccount } from './queries.ts';

describe.each(databaseKinds)('what waits for somebody is in their own data, on %s', (kind) => {
	let place: TestDatabase;
	beforeAll(async () => {
		place = await openTestDatabase(kind);
	});
	afterAll(() => place.close());

	async function signUp(email: string): Promise<Actor> {
		const account = { id: `account-${email}`, email, name: 'Mette', language: 'da' } as const;
		await insertAccount(place.db, account);

		return { accountId: account.id, email, name: 'Mette', language: 'da', roles: [] };
	}

	const read = async (actor: Actor) =>
		JSON.parse(await exportOwnData(place.db, actor, now)) as OwnData;

	test('a role that is offered, and an organisation that was asked for', async () => {
		const mette = await signUp('mette@eksempel.dk');
		const { organisationId } = await planTestRound(place, [{ key: 'l1' }]);
		const asked = { name: 'Sønder Herred', sector: 'kommune', why: '' };
		await askForOrganisation(place.db, mette, asked, now);
		const offer = { organisationId, role: 'coordinator', offeredOn: '2026-11-02' } as const;
		await insertOffer(place.db, { ...offer, email: mette.email });
		await insertOffer(place.db, { ...offer, email: 'en.anden@eksempel.dk' });
		const { offers, askedFor } = await read(mette);

		expect(offers).toEqual([expect.objectContaining({ ...offer, email: mette.email })]);
		expect(askedFor).toBe('Sønder Herred');
	});

	test('an evaluation that is offered to an organisation', async () => {
		const mette = await signUp('mette@herred.example');
		const admin = await signUp('admin@herred.example');
		const { organisationId } = await planTestRound(place, [{ key: 'l1' }]);
		await insertRole(place.db, organisationId, admin.accountId, 'orgadmin');
		const { id } = await beginEvaluation(place.db, mette);
		expect((await read(mette)).evaluations[0]?.offeredTo).toBeUndefined();
		await offerAdoption(place.db, mette, id, organisationId, now);
		const { name } = await place.db
			.selectFrom('organisation')
			.where('id', '=', organisationId)
			.select('name')
			.executeTakeFirstOrThrow();

		expect((await read(mette)).evaluations[0]?.offeredTo).toBe(name);
	});

	test('what an organisation has written about a leader, and not what it wrote about others', async () => {
		const mette = await signUp('mette@liste.example');
		const { organisationId } = await planTestRound(place, [{ key: 'l1' }, { key: 'l2' }]);
		await place.db
			.updateTable('leader')
			.set({ account_id: mette.accountId, manager: 'chef@liste.example' })
			.where('organisation_id', '=', organisationId)
			.where('key', '=', 'l1')
			.execute();
		const { listedAsLeader } = await read(mette);

		expect(listedAsLeader).toHaveLength(1);
		expect(listedAsLeader[0]).toMatchObject({ key: 'l1', manager: 'chef@liste.example' });
	});
});
