import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { openingTime as now } from '#tests/support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { planTestRound, type DraftRound } from '#tests/support/draft-round.ts';
import { insertAccount } from '../accounts/queries.ts';
import { beginEvaluation } from '../evaluations/plan/begin.ts';
import { saveRaters } from '../evaluations/plan/save-raters.ts';
import { findOwnEvaluation } from '../evaluations/own/queries.ts';
import { listRoundLines } from '../organisations/home.queries.ts';
import { insertRole } from '../planning/queries.ts';
import { randomId } from '../random.ts';
import { removeLeaders } from '../rounds/plan/choose-leaders.ts';
import { discardRound } from '../rounds/plan/discard.ts';
import { saveRoundAudience } from '../rounds/plan/save-audience.ts';
import { answerAdoption } from './answer.ts';
import { listAdoptersFor, offerAdoption } from './offer.ts';
import { listOffered } from './offered.queries.ts';

describe.each(databaseKinds)('an evaluation that a leader offers on %s', (kind) => {
	let place: TestDatabase;
	let round: DraftRound;
	let leader: Actor;
	let admin: Actor;
	let evaluationId: string;
	beforeAll(async () => {
		place = await openTestDatabase(kind);
	});
	afterAll(() => place.close());
	beforeEach(async () => {
		round = await planTestRound(place, [{ key: 'l1' }]);
		const domain = `${randomId()}.example`;
		leader = await makeActor(`leder@${domain}`);
		admin = await makeActor(`admin@${domain}`);
		const { organisationId } = round;
		await insertRole(place.db, organisationId, admin.accountId, 'orgadmin');
		admin = { ...admin, roles: [{ organisationId, role: 'orgadmin' }] };
		evaluationId = (await beginEvaluation(place.db, leader)).id;
		await saveRaters(place.db, leader, evaluationId, {
			...{ employees: ['a@example.dk', 'b@example.dk'], manager: 'c@example.dk', peers: [] }
		});
	});

	async function makeActor(email: string): Promise<Actor> {
		const account = { id: randomId(), email, name: email, language: 'da' } as const;
		await insertAccount(place.db, account);

		return { accountId: account.id, email, name: email, language: 'da', roles: [] };
	}

	const offer = () => offerAdoption(place.db, leader, evaluationId, round.organisationId, now);
	const about = () => ({ organisationId: round.organisationId, evaluationId });
	const answer = (decision: Parameters<typeof answerAdoption>[3], who: Actor = admin) =>
		answerAdoption(place.db, who, about(), decision, now);
	const find = () => findOwnEvaluation(place.db, leader.accountId, evaluationId);

	test('goes to an organisation whose domain the leader shares, and to no other', async () => {
		const other = await planTestRound(place, [{ key: 'x' }]);

		expect((await listAdoptersFor(place.db, leader)).map(({ id }) => id)).toEqual([
			round.organisationId
		]);
		expect(await offerAdoption(place.db, leader, evaluationId, other.organisationId, now)).toBe(
			'not_theirs'
		);
		expect(await offer()).toBe('offered');
		expect(await listOffered(place.db, other.organisationId)).toEqual([]);
		expect(await listOffered(place.db, round.organisationId)).toMatchObject([{ id: evaluationId }]);
	});

	test('is taken as it is, and the leader goes on with it', async () => {
		await offer();

		expect(await answer({ kind: 'alone' })).toBe('adopted');

		const found = await find();
		expect(found).toMatchObject({ organisationId: round.organisationId, isShared: false });
		expect(found?.plan.raters).toEqual({
			...{ employees: ['a@example.dk', 'b@example.dk'], manager: 'c@example.dk', peers: [] }
		});
		expect(await listOffered(place.db, round.organisationId)).toEqual([]);
	});

	test('is nobody’s to change but the leader’s when it was taken as it is', async () => {
		await offer();
		await answer({ kind: 'alone' });
		const { organisationId, roundId = '' } = (await find()) ?? {};
		const own = { organisationId: organisationId ?? '', id: roundId };
		const before = await find();
		const audience = { scope: 'hr', readers: [{ name: 'Bo', email: admin.email }] } as const;
		const contact = { name: 'Bo', email: admin.email };

		expect(await saveRoundAudience(place.db, admin, own, audience, contact)).toBe('not_found');
		expect(await removeLeaders(place.db, admin, own, [before?.leaderId ?? ''])).toBe('not_found');
		expect(await discardRound(place.db, admin, own)).toBe('not_found');
		expect(await listRoundLines(place.db, own.organisationId)).toMatchObject([{ id: round.id }]);
		expect(await find()).toEqual(before);
	});

	test('takes no other leader’s evaluation in when it was taken as it is', async () => {
		await offer();
		await answer({ kind: 'alone' });
		const { roundId = '' } = (await find()) ?? {};
		leader = await makeActor(`anden@${admin.email.split('@')[1]}`);
		evaluationId = (await beginEvaluation(place.db, leader)).id;
		await offer();

		expect(await answer({ kind: 'into', roundId })).toBe('not_draft');
	});

	test('is taken into a round, whose own settings then hold', async () => {
		await offer();

		expect(await answer({ kind: 'into', roundId: round.id })).toBe('adopted');

		expect(await find()).toMatchObject({ roundId: round.id, isShared: true });
		const { list } = await place.db
			.selectFrom('evaluation')
			.select('list')
			.where('id', '=', evaluationId)
			.executeTakeFirstOrThrow();
		expect(list).toBe('confirmed');
	});

	test('is declined and stays the leader’s own', async () => {
		await offer();
		const before = await find();

		expect(await answer({ kind: 'decline' })).toBe('declined');

		expect(await find()).toEqual(before);
		expect(await answer({ kind: 'alone' })).toBe('not_found');
	});

	test('is the administrator’s to answer, and only where it was offered', async () => {
		expect(await answer({ kind: 'alone' })).toBe('not_found');
		await offer();
		const { organisationId } = round;
		const coordinator = { ...admin, roles: [{ organisationId, role: 'coordinator' as const }] };
		expect(await answer({ kind: 'alone' }, coordinator)).toBe('not_found');
		expect(await answer({ kind: 'into', roundId: randomId() })).toBe('not_draft');

		expect(await offerAdoption(place.db, leader, evaluationId, undefined, now)).toBe('withdrawn');
		expect(await answer({ kind: 'alone' })).toBe('not_found');
	});
});
