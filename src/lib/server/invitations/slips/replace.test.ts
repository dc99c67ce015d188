import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
	answer,
	answerAll,
	openTestRound,
	openingTime,
	standardForm
} from '#tests/support/builders.ts';
import { closingTime, type OpenedRound } from '#tests/support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { listAudit } from '#lib/server/audit/queries.ts';
import { checkDatabase } from '#lib/server/db/check.ts';
import { saveDraft } from '#lib/server/drafts/save.ts';
import { emptyDraft } from '#lib/domain/ballot/draft.ts';
import { findOwnEvaluation } from '#lib/server/evaluations/own/queries.ts';
import { closeRound } from '#lib/server/rounds/close.ts';
import { inviteMore } from '../invite-more.ts';
import { findInvitation } from '../queries.ts';
import { listRoster } from '../roster/queries.ts';
import { withdrawInvitation } from '../withdraw.ts';
import { printSlips } from './print.ts';
import { replaceSlip } from './replace.ts';

describe.each(databaseKinds)('slips while a round is open, on %s', (kind) => {
	let database: TestDatabase;
	let round: OpenedRound;
	let keeper: ReturnType<typeof keeperOf>;
	let evaluationId: string;

	beforeAll(async () => {
		database = await openTestDatabase(kind);
	});
	afterAll(() => database.close());
	beforeEach(async () => {
		round = await openTestRound(database, { employees: [5] });
		evaluationId = round.evaluations[0]?.id ?? '';
		keeper = keeperOf(round.organisationId);
	});

	const add = (slips: readonly string[], addresses: readonly string[] = []) =>
		inviteMore(database.db, keeper, evaluationId, { group: 'employee', addresses, slips }, now);
	const replace = (invitationId: string, when = now, who = keeper) =>
		replaceSlip(database.db, round.keys, who, { evaluationId, invitationId }, when);
	const roster = () => listRoster(database.db, { ...round, id: evaluationId });

	/** The slips as they would be printed now, by what they are handed out by. */
	async function print(): Promise<ReadonlyMap<string, string>> {
		const { db } = database;
		const slips = await printSlips(
			{ db, keys: round.keys },
			keeper,
			{ ...round, state: 'open' },
			{ part: 1 },
			now
		);
		if (slips === 'not_open') throw new Error('the round is open');

		return new Map(slips.map(({ address, token }) => [address, token]));
	}

	async function send(token: string) {
		const draft = answerAll(standardForm, 'employee', 4);
		return (await answer(database, round.keys, token, draft, now)).outcome;
	}

	async function entryOf(name: string) {
		const entry = (await roster()).find(({ address }) => address === name);
		if (!entry) throw new Error(`${name} is on the list`);
		return entry;
	}

	const actions = async () => {
		const log = await listAudit(database.db, round.organisationId, `evaluation:${evaluationId}`);
		return log
			.filter(({ action }) => action !== 'slips_printed')
			.map(({ action, detail, accountId }) => [action, detail, accountId]);
	};

	test('somebody without mail is added: they are printed next time, answer, and get no mail', async () => {
		await database.db.deleteFrom('mail_outbox').execute();
		expect(await add(['Bo Lund', '114'], ['ny@x.dk'])).toBe('invited');
		const mails = await database.db.selectFrom('mail_outbox').select('invitation_id').execute();
		expect(mails).toEqual([{ invitation_id: (await entryOf('ny@x.dk')).id }]);

		const slips = await print();
		expect([...slips.keys()].sort()).toEqual(['114', 'Bo Lund']);
		const token = slips.get('Bo Lund') ?? '';
		expect(await findInvitation(database.db, token)).toMatchObject({
			...{ group: 'employee', invitedInGroup: 8 }
		});
		expect(await send(token)).toBe('accepted');
		expect(await actions()).toEqual([
			['raters_added', { group: 'employee', people: 3 }, keeper.accountId]
		]);
		expect(await closeRound(database.db, round.keys, round, closingTime)).toBe('released');
		expect(await checkDatabase(database.db, round.keys, closingTime)).toEqual([]);
	});

	test('a name on the list is not added again, however it is written, nor after it was withdrawn', async () => {
		await add(['Bo Lund']);
		expect(await add(['bo lund'])).toBe('nobody_new');
		const { id } = await entryOf('Bo Lund');
		await withdrawInvitation(database.db, keeper, evaluationId, id, now);

		expect(await add(['Bo Lund'])).toBe('nobody_new');
		expect(await add([])).toBe('nobody_new');
		expect((await print()).size).toBe(0);
	});

	test('a lost slip gets a new link; the old one and its draft are gone, and the number stays', async () => {
		await add(['Bo Lund']);
		const old = (await print()).get('Bo Lund') ?? '';
		const invitation = await findInvitation(database.db, old);
		if (!invitation) throw new Error('the link works');
		await saveDraft(database.db, round.keys, invitation, old, { ...emptyDraft, page: 'tema' });
		const before = await roster();
		expect(await replace((await entryOf('Bo Lund')).id)).toBe('replaced');

		const fresh = (await print()).get('Bo Lund') ?? '';
		expect(fresh).not.toBe(old);
		expect(await findInvitation(database.db, old)).toBeUndefined();
		expect(await database.db.selectFrom('draft').select('id').execute()).toEqual([]);
		expect(await findInvitation(database.db, fresh)).toMatchObject({ invitedInGroup: 6 });
		expect(await roster()).toEqual(before);
		expect(await actions()).toContainEqual([
			...['slip_replaced', { group: 'employee', people: 1 }, keeper.accountId]
		]);
	});

	test('whoever has answered gets a new link too, which answers nothing more', async () => {
		await add(['Anna', 'Bo']);
		const old = await print();
		await send(old.get('Anna') ?? '');
		const before = await roster();
		for (const name of ['Anna', 'Bo'])
			expect(await replace((await entryOf(name)).id)).toBe('replaced');

		/* Neither the list nor the printed slips tell the two apart. */
		const fresh = await print();
		expect(await roster()).toEqual(before);
		for (const name of ['Anna', 'Bo']) expect(fresh.get(name)).not.toBe(old.get(name));
		expect(await send(fresh.get('Anna') ?? '')).toBe('already_answered');
		expect(await send(fresh.get('Bo') ?? '')).toBe('accepted');
		expect(await checkDatabase(database.db, round.keys, now)).toEqual([]);
	});

	test('only a slip is replaced, only while the round is open, and only by whoever runs it', async () => {
		await add(['Bo Lund', 'Eva']);
		const { id } = await entryOf('Bo Lund');
		const [byMail] = (await roster()).filter(({ delivery }) => delivery === 'mail');
		const eva = await entryOf('Eva');
		await withdrawInvitation(database.db, keeper, evaluationId, eva.id, now);

		expect(await replace(byMail?.id ?? '')).toBe('no_slip');
		expect(await replace(eva.id)).toBe('no_slip');
		expect(await replace('0'.repeat(32))).toBe('not_found');
		expect(await replace(id, closingTime)).toBe('not_open');
		expect(await replace(id, now, keeperOf('elsewhere'))).toBe('not_found');
		expect(await findOwnEvaluation(database.db, keeper.accountId, evaluationId)).toBeUndefined();
	});
});

const now = new Date(openingTime.getTime() + 3 * 86_400_000);

function keeperOf(organisationId: string) {
	return {
		...{ accountId: `account-${organisationId}`, email: 'hr@x.dk', name: 'HR' },
		language: 'da' as const,
		roles: [{ role: 'coordinator' as const, organisationId }],
		organisationId
	};
}
