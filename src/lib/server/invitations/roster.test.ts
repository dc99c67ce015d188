import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { listAudit } from '../audit/queries.ts';
import { deriveDraftKey } from '../drafts/cipher.ts';
import { findDraftRow, putDraftRow } from '../drafts/queries.ts';
import { findOwnEvaluation, roundOf } from '../evaluations/own/queries.ts';
import { beginEvaluation } from '../evaluations/plan/begin.ts';
import { saveAudience } from '../evaluations/plan/save-audience.ts';
import { saveDates } from '../evaluations/plan/save-dates.ts';
import { saveRaters } from '../evaluations/plan/save-raters.ts';
import { saveWords } from '../evaluations/plan/save-words.ts';
import { openKeyRing, type KeyRing } from '../keys/ring.ts';
import { openRound } from '../rounds/open.ts';
import { exportList } from './export-list.ts';
import { inviteMore } from './invite-more.ts';
import { replaceBounced } from './replace-bounced.ts';
import { findSealedToken, listRoster } from './roster/queries.ts';
import { sendOwnLink } from './send-own-link.ts';
import { withdrawInvitation } from './withdraw.ts';

const now = new Date('2026-11-21T10:00:00Z');
const afterwards = new Date('2026-12-05T23:00:00Z');

describe.for(databaseKinds)('the list of an open round on %s', (kind) => {
	let database: TestDatabase;
	let keys: KeyRing;
	let count = 0;

	beforeAll(async () => {
		database = await openTestDatabase(kind);
		keys = openKeyRing(`${database.folder}/keys`);
	});
	afterAll(() => database.close());

	async function openOne({ peers = [] as string[], managers = ['karen@x.dk'] } = {}) {
		count += 1;
		const { db } = database;
		const account = { email: `leder${count}@x.dk`, name: 'Mette', language: 'da' } as const;
		const actor: Actor = { accountId: `account${count}`, roles: [], ...account };
		await db
			.insertInto('account')
			.values({ id: actor.accountId, ...account })
			.execute();

		const { id } = await beginEvaluation(db, actor);
		await saveDates(db, actor, id, { opensOn: '2026-11-21', closesOn: '2026-12-05' });
		await saveRaters(db, actor, id, {
			employees: ['a@x.dk', 'b@x.dk'],
			manager: managers[0],
			peers
		});
		await saveAudience(db, actor, id, { scope: 'manager', readers: [] });
		await saveWords(db, actor, id, {
			ownWords: '',
			contact: { name: 'Bo', email: 'bo@x.dk' }
		});
		const { accountId } = actor;
		const draft = await own(actor, id);
		const opening = await openRound(db, keys, roundOf(draft), { accountId, language: 'da' }, now);
		expect(opening).toBe('opened');

		return { actor, id, evaluation: await own(actor, id) };
	}

	async function own({ accountId }: Actor, id: string) {
		const evaluation = await findOwnEvaluation(database.db, accountId, id);
		if (!evaluation) throw new Error('it is there');
		return evaluation;
	}

	async function entry(evaluation: { organisationId: string; id: string }, address: string) {
		const found = (await listRoster(database.db, evaluation)).find(
			(one) => one.address === address
		);
		if (!found) throw new Error('it is there');
		return found;
	}

	const bounce = (id: string) =>
		database.db.updateTable('invitation').set({ bounced: 1 }).where('id', '=', id).execute();
	const answer = (id: string) =>
		database.db.updateTable('invitation').set({ answered: 1 }).where('id', '=', id).execute();
	const mailsFor = async (invitationId: string) =>
		(
			await database.db
				.selectFrom('mail_outbox')
				.select(['kind', 'not_before'])
				.where('invitation_id', '=', invitationId)
				.execute()
		).map(({ kind: mail }) => mail);

	describe('taking the list out as a file', () => {
		test('tells who was invited, never who has answered, and is written down', async () => {
			const { actor, id, evaluation } = await openOne();
			const before = await exportList(database.db, actor, id, now);
			await answer((await entry(evaluation, 'a@x.dk')).id);
			const after = await exportList(database.db, actor, id, now);

			expect(after).toEqual(before);
			expect(after).toContainEqual(expect.objectContaining({ address: 'a@x.dk', bounced: false }));
			expect(after).not.toContainEqual(expect.objectContaining({ group: 'self' }));
			const written = { action: 'list_exported', accountId: actor.accountId, outcome: 'done' };
			expect(
				await listAudit(database.db, evaluation.organisationId, `evaluation:${id}`)
			).toMatchObject([written, written]);
		});

		test('is for the leader alone', async () => {
			const { id } = await openOne();
			const { actor: stranger } = await openOne();

			expect(await exportList(database.db, stranger, id, now)).toBe('not_found');
		});
	});

	describe('inviting more', () => {
		test('adds people, sends their mails and tells the leader', async () => {
			const { actor, id, evaluation } = await openOne();
			const addition = { group: 'employee', addresses: ['c@x.dk', 'd@x.dk'] } as const;

			expect(await inviteMore(database.db, actor, id, addition, now)).toBe('invited');
			expect(await mailsFor((await entry(evaluation, 'c@x.dk')).id)).toEqual(['invitation']);
			expect(
				await listAudit(database.db, evaluation.organisationId, `evaluation:${id}`)
			).toMatchObject([
				{ action: 'raters_added', detail: { group: 'employee', people: 2 }, outcome: 'done' }
			]);
		});

		test('leaves out who was on the list before, also somebody withdrawn or in another group', async () => {
			const { actor, id, evaluation } = await openOne();
			await withdrawInvitation(database.db, actor, id, (await entry(evaluation, 'a@x.dk')).id, now);
			const add = (addresses: readonly string[]) =>
				inviteMore(database.db, actor, id, { group: 'employee', addresses }, now);

			expect(await add(['a@x.dk', 'karen@x.dk', actor.email])).toBe('nobody_new');
			expect(await add(['a@x.dk', 'c@x.dk'])).toBe('invited');
			expect(await listRoster(database.db, evaluation)).toHaveLength(5);
		});

		test('takes a manager only where there never was one, and fellow leaders only where some were asked', async () => {
			const { actor, id } = await openOne();
			const add = (group: 'manager' | 'peer') =>
				inviteMore(database.db, actor, id, { group, addresses: ['ny@x.dk'] }, now);

			expect(await add('manager')).toBe('group_closed');
			expect(await add('peer')).toBe('group_closed');

			const other = await openOne({ peers: ['p@x.dk'], managers: [] });
			const addThere = (group: 'manager' | 'peer', addresses: readonly string[]) =>
				inviteMore(database.db, other.actor, other.id, { group, addresses }, now);

			expect(await addThere('peer', ['q@x.dk'])).toBe('invited');
			expect(await addThere('manager', ['k@x.dk', 'l@x.dk'])).toBe('group_closed');
			expect(await addThere('manager', ['k@x.dk'])).toBe('invited');
			expect(await addThere('manager', ['l@x.dk'])).toBe('group_closed');
		});

		test('is over when the round is', async () => {
			const { actor, id } = await openOne();
			const addition = { group: 'employee', addresses: ['c@x.dk'] } as const;

			expect(await inviteMore(database.db, actor, id, addition, afterwards)).toBe('not_open');
		});
	});

	describe('withdrawing', () => {
		test.for([
			['unused', false],
			['used', true]
		] as const)('an %s invitation looks the same from outside', async ([, used]) => {
			const { actor, id, evaluation } = await openOne();
			const invitation = await entry(evaluation, 'a@x.dk');
			if (used) await answer(invitation.id);

			expect(await withdrawInvitation(database.db, actor, id, invitation.id, now)).toBe(
				'withdrawn'
			);
			expect(await withdrawInvitation(database.db, actor, id, invitation.id, now)).toBe(
				'withdrawn'
			);
			expect(await entry(evaluation, 'a@x.dk')).toEqual({ ...invitation, withdrawn: true });
			expect(await mailsFor(invitation.id)).toEqual([]);
			expect(
				await listAudit(database.db, evaluation.organisationId, `evaluation:${id}`)
			).toMatchObject([
				{ action: 'rater_withdrawn', detail: { group: 'employee', people: 1 }, outcome: 'done' }
			]);
		});

		test('an answer that was sent stays marked as sent', async () => {
			const { actor, id, evaluation } = await openOne();
			const invitation = await entry(evaluation, 'a@x.dk');
			await answer(invitation.id);
			await withdrawInvitation(database.db, actor, id, invitation.id, now);

			expect(
				await database.db
					.selectFrom('invitation')
					.select('answered')
					.where('id', '=', invitation.id)
					.execute()
			).toEqual([{ answered: 1 }]);
		});

		test("is not possible for one's own part, nor for others' evaluations, nor afterwards", async () => {
			const { actor, id, evaluation } = await openOne();
			const other = await openOne();
			const self = await entry(evaluation, actor.email);
			const employee = await entry(evaluation, 'a@x.dk');
			const withdraw = (who: Actor, where: string, invitation: string, when = now) =>
				withdrawInvitation(database.db, who, where, invitation, when);

			expect(await withdraw(actor, id, self.id)).toBe('not_found');
			expect(await withdraw(other.actor, id, employee.id)).toBe('not_found');
			expect(await withdraw(other.actor, other.id, employee.id)).toBe('not_found');
			expect(await withdraw(actor, id, employee.id, afterwards)).toBe('not_open');
		});
	});

	describe('replacing an address that bounced', () => {
		test('makes a new invitation, withdraws the old one and deletes the draft under its link', async () => {
			const { actor, id, evaluation } = await openOne();
			const old = await entry(evaluation, 'a@x.dk');
			await bounce(old.id);
			const place = await placeOfDraft(evaluation, old.id);
			await putDraftRow(database.db, place, id, Buffer.from('sealed'), undefined);

			const replacement = { invitationId: old.id, address: 'anna@x.dk' };
			expect(await replaceBounced(database.db, keys, actor, id, replacement, now)).toBe('replaced');
			expect(await entry(evaluation, 'a@x.dk')).toMatchObject({ withdrawn: true });
			const fresh = await entry(evaluation, 'anna@x.dk');
			expect(fresh).toMatchObject({ group: 'employee', withdrawn: false, bounced: false });
			expect(await mailsFor(fresh.id)).toEqual(['invitation']);
			expect(await findDraftRow(database.db, place)).toBeUndefined();
			expect(await findSealedToken(database.db, evaluation, fresh.id)).not.toEqual(
				await findSealedToken(database.db, evaluation, old.id)
			);
		});

		test('is for bounced ones only, and for addresses that are not on the list', async () => {
			const { actor, id, evaluation } = await openOne();
			const { id: invitationId } = await entry(evaluation, 'a@x.dk');
			const replace = (address: string, when = now) =>
				replaceBounced(database.db, keys, actor, id, { invitationId, address }, when);

			expect(await replace('anna@x.dk')).toBe('not_bounced');
			await bounce(invitationId);
			expect(await replace('b@x.dk')).toBe('address_taken');
			expect(await replace(actor.email)).toBe('address_taken');
			expect(await replace('anna@x.dk', afterwards)).toBe('not_open');
			expect(await replace('anna@x.dk')).toBe('replaced');
			expect(await replace('anne@x.dk')).toBe('not_bounced');
		});

		test('lets the manager read the report under the right address', async () => {
			const { actor, id, evaluation } = await openOne();
			const { id: invitationId } = await entry(evaluation, 'karen@x.dk');
			await bounce(invitationId);
			await replaceBounced(
				...([database.db, keys, actor, id] as const),
				{ invitationId, address: 'karin@x.dk' },
				now
			);

			expect((await own(actor, id)).plan.audience.manager).toBe('karin@x.dk');
		});

		async function placeOfDraft(
			{ organisationId, roundId, id }: { organisationId: string; roundId: string; id: string },
			invitationId: string
		) {
			const sealed = await findSealedToken(database.db, { organisationId, id }, invitationId);
			const token = await (await keys.mailOpener(roundId))?.(sealed ?? Buffer.of(), invitationId);
			const secret = keys.draftSecret(roundId) ?? Buffer.of();

			return {
				...{ organisationId, roundId },
				id: deriveDraftKey(secret, new TextDecoder().decode(token)).id
			};
		}
	});

	test("the leader's own link is sent again, and not twice at once", async () => {
		const { actor, id, evaluation } = await openOne();
		const self = await entry(evaluation, actor.email);

		expect(await sendOwnLink(database.db, actor, id, now)).toBe('sent');
		expect(await mailsFor(self.id)).toEqual(['invitation']);
		await database.db.deleteFrom('mail_outbox').execute();
		expect(await sendOwnLink(database.db, actor, id, now)).toBe('sent');
		expect(await mailsFor(self.id)).toEqual(['invitation']);
		expect(await sendOwnLink(database.db, actor, id, afterwards)).toBe('not_open');
	});
});
