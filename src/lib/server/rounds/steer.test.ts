import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { answer, answerAll, openTestRound, standardForm } from '#tests/support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { listAudit } from '../audit/queries.ts';
import { changeSavedDraft } from '../drafts/change.ts';
import { saveDraft } from '../drafts/save.ts';
import { checkDatabase } from '../db/check.ts';
import { findOwnEvaluation } from '../evaluations/own/queries.ts';
import { findInvitation } from '../invitations/queries.ts';
import { inviteMore } from '../invitations/invite-more.ts';
import { replaceBounced } from '../invitations/replace-bounced.ts';
import { listRoster } from '../invitations/roster/queries.ts';
import { sendOwnLink } from '../invitations/send-own-link.ts';
import { withdrawInvitation } from '../invitations/withdraw.ts';
import { cancelEvaluation } from './cancel-evaluation.ts';
import { cancelRound } from './cancel.ts';
import { closeRound } from './close.ts';
import { extendRound } from './extend.ts';
import { findRound } from './queries.ts';

describe.for(databaseKinds)('an organisation’s open round, on %s', (kind) => {
	let database: TestDatabase;
	let count = 0;

	beforeAll(async () => {
		database = await openTestDatabase(kind);
	});
	afterAll(() => database.close());

	const opened = new Date('2026-11-02T09:00:00Z');
	const now = new Date('2026-11-05T09:00:00Z');
	const after = new Date('2026-11-21T09:00:00Z');

	/** Two leaders with five employees each, of whom all but one have answered about the first. */
	async function begin(employees: readonly number[] = [5, 5]) {
		const round = await openTestRound(database, { employees, now: opened });
		const [first, second] = round.evaluations;
		if (!first) throw new Error('there is no leader');
		const links = first.links.filter(({ group }) => group === 'employee');
		const draft = answerAll(standardForm, 'employee', 4);
		for (const { token } of links.slice(1))
			await answer(database, round.keys, token, draft, opened);

		const { organisationId } = round;
		count += 1;
		const actor = workingFor(organisationId);
		await database.db
			.insertInto('account')
			.values({ id: actor.accountId, email: actor.email, name: '', language: 'da' })
			.execute();
		await database.db.deleteFrom('mail_outbox').execute();

		return { round, first, second, links, actor, keeper: { ...actor, organisationId } };
	}

	function workingFor(organisationId: string): Actor {
		const [accountId, email] = [`hr${count}`, `hr${count}@x.dk`];
		const roles = [{ organisationId, role: 'coordinator' }] as const;

		return { accountId, email, name: '', language: 'da', roles };
	}

	const listMails = async () => {
		const rows = await database.db.selectFrom('mail_outbox').select(['kind', 'address']).execute();
		return rows.map(({ kind, address }) => `${kind} ${address}`).sort();
	};

	describe('the evaluation of one leader is given up', () => {
		test('nothing of it is left to be read, the others’ goes on, and all are told', async () => {
			const { round, first, second, links, keeper } = await begin();
			const outcome = await cancelEvaluation(database.db, keeper, first.id, 'left', now);
			expect(outcome).toBe('cancelled');

			for (const table of ['ballot', 'draft', 'invitation', 'open_evaluation'] as const)
				expect(
					await database.db
						.selectFrom(table)
						.where('evaluation_id', '=', first.id)
						.select('evaluation_id')
						.execute()
				).toEqual([]);
			expect(await findInvitation(database.db, links[0]?.token ?? '')).toBeUndefined();
			const told = first.links
				.filter(({ group }) => group !== 'self')
				.map(({ address }) => `stopped ${address}`);
			expect(await listMails()).toEqual([...told, `stoppedLeader ${first.leaderEmail}`].sort());

			const [entry] = await listAudit(database.db, round.organisationId, `evaluation:${first.id}`);
			expect(entry).toMatchObject({ action: 'evaluation_cancelled', detail: { reason: 'left' } });
			expect(await listRoster(database.db, { ...round, id: second?.id ?? '' })).toHaveLength(7);
			expect(await closeRound(database.db, round.keys, round, after)).toBe('released');
			expect(await checkDatabase(database.db, round.keys, after)).toEqual([]);
		});

		test('and nothing is kept of whoever still had the page open', async () => {
			const { round, first, second, links, keeper } = await begin();
			const { db } = database;
			const draft = answerAll(standardForm, 'employee', 4);
			const gone = links[0]?.token;
			const withdrawn = second?.links.find(({ group }) => group === 'employee')?.token;
			const save = async (link = '') => {
				const invitation = await findInvitation(db, link);
				if (!invitation) throw new Error('the link leads somewhere');
				return async () => [
					await saveDraft(db, round.keys, invitation, link, draft),
					await changeSavedDraft(db, round.keys, invitation, link, () => draft)
				];
			};
			const [ofGone, ofWithdrawn] = [await save(gone), await save(withdrawn)];
			await cancelEvaluation(db, keeper, first.id, 'left', now);
			const { id = '' } = (await findInvitation(db, withdrawn ?? '')) ?? {};
			await withdrawInvitation(db, keeper, second?.id ?? '', id, now);

			expect(await ofGone()).toEqual(['closed', 'closed']);
			expect(await ofWithdrawn()).toEqual(['closed', 'closed']);
			const left = db.selectFrom('draft').where('round_id', '=', round.id).select('evaluation_id');
			expect(await left.execute()).toEqual([]);
		});

		test('but not the last one, not twice, not by somebody from elsewhere and not after the close', async () => {
			const { first, second, keeper } = await begin();
			const cancel = (id: string, who = keeper, when = now) =>
				cancelEvaluation(database.db, who, id, 'absent', when);
			const stranger = { ...workingFor('elsewhere'), organisationId: keeper.organisationId };
			const elsewhere = { ...workingFor('elsewhere'), organisationId: 'elsewhere' };

			expect(await cancel(first.id, stranger)).toBe('not_found');
			expect(await cancel(first.id, elsewhere)).toBe('not_found');
			expect(await cancel(first.id, keeper, after)).toBe('not_open');
			expect(await cancel(first.id)).toBe('cancelled');
			expect(await cancel(first.id)).toBe('not_open');
			expect(await cancel(second?.id ?? '')).toBe('only_one');
		});
	});

	test('stopping the round tells its leaders too', async () => {
		const { round, first, second, actor } = await begin();
		await cancelRound(database.db, round.keys, round, actor.accountId, now);
		const told = await listMails();

		expect(told).toContain(`stoppedLeader ${first.leaderEmail}`);
		expect(told).toContain(`stoppedLeader ${second?.leaderEmail ?? ''}`);
		expect(told).toHaveLength(14);
	});

	test.for([[5], [5, 5]])('is not its leaders’ to stop, with %j employees', async (employees) => {
		const { round, first, actor } = await begin(employees);
		const { db } = database;
		await db
			.updateTable('leader')
			.set({ account_id: actor.accountId })
			.where('organisation_id', '=', round.organisationId)
			.where('email', '=', first.leaderEmail)
			.execute();

		expect(await findOwnEvaluation(db, actor.accountId, first.id)).toMatchObject({
			...{ state: 'open', isShared: true }
		});
	});

	describe('the last day is moved', () => {
		test('once, and everybody is told, answered or not', async () => {
			const { round, actor, first } = await begin([5]);
			const extend = (day: string) => extendRound(database.db, actor, round, day, now);

			expect(await extend('2026-11-20')).toBe('not_later');
			expect(await extend('2026-12-19')).toBe('too_long');
			expect(await extend('2026-12-18')).toBe('extended');
			expect(await findRound(database.db, round)).toMatchObject({
				closesOn: '2026-12-18',
				closesAt: '2026-12-18T22:59:00.000Z'
			});
			expect(await listMails()).toEqual(
				first.links.map(({ address }) => `extended ${address}`).sort()
			);
			expect(await extend('2026-12-19')).toBe('extended_before');
		});

		test('not after the close, and not by somebody from elsewhere', async () => {
			const { round, actor } = await begin([5]);

			expect(await extendRound(database.db, actor, round, '2026-12-01', after)).toBe('not_open');
			expect(
				await extendRound(database.db, workingFor('elsewhere'), round, '2026-12-01', now)
			).toBe('not_found');
		});
	});

	describe('a coordinator keeps a leader’s list', () => {
		test('adds, withdraws and sends the leader’s link again, and the log says who did it', async () => {
			const { round, first, links, keeper, actor } = await begin();
			const { db } = database;
			const addition = { group: 'employee', addresses: ['ny@x.dk'] } as const;
			const [old] = await listRoster(db, { ...round, id: first.id });

			expect(await inviteMore(db, keeper, first.id, addition, now)).toBe('invited');
			expect((await findInvitation(db, links[0]?.token ?? ''))?.invitedInGroup).toBe(6);
			expect(await withdrawInvitation(db, keeper, first.id, old?.id ?? '', now)).toBe('withdrawn');
			expect((await findInvitation(db, links[1]?.token ?? ''))?.invitedInGroup).toBe(6);
			expect(await sendOwnLink(db, keeper, first.id, now)).toBe('sent');
			const log = await listAudit(db, round.organisationId, `evaluation:${first.id}`);
			expect(log.map(({ action, accountId }) => [action, accountId]).sort()).toEqual([
				['rater_withdrawn', actor.accountId],
				['raters_added', actor.accountId]
			]);
		});

		test('without a role there the list is not there, and neither is it with the leader’s own right', async () => {
			const { first, keeper, actor } = await begin();
			const { db } = database;
			const addition = { group: 'employee', addresses: ['ny@x.dk'] } as const;
			const outsider = { ...keeper, roles: [] };

			expect(await inviteMore(db, outsider, first.id, addition, now)).toBe('not_found');
			expect(await inviteMore(db, actor, first.id, addition, now)).toBe('not_found');
			expect(await sendOwnLink(db, actor, first.id, now)).toBe('not_found');
		});

		test('a manager whose mail bounced reads the report of their own leader, and no other', async () => {
			const { round, first, keeper } = await begin();
			const { db } = database;
			for (const { id, links } of round.evaluations)
				await db
					.updateTable('evaluation')
					.set({ manager: links.find(({ group }) => group === 'manager')?.address ?? '' })
					.where('id', '=', id)
					.execute();
			const roster = await listRoster(db, { ...round, id: first.id });
			const manager = roster.find(({ group }) => group === 'manager');
			await db
				.updateTable('invitation')
				.set({ bounced: 1 })
				.where('id', '=', manager?.id ?? '')
				.execute();
			const change = { invitationId: manager?.id ?? '', address: 'ny.chef@x.dk' };
			expect(await replaceBounced(db, round.keys, keeper, first.id, change, now)).toBe('replaced');
			await closeRound(db, round.keys, round, after);

			const readers = await db
				.selectFrom('report_reader')
				.innerJoin('leader_release', 'leader_release.id', 'report_reader.report_id')
				.where('report_reader.organisation_id', '=', round.organisationId)
				.select(['leader_release.evaluation_id', 'report_reader.address'])
				.execute();
			const expected = round.evaluations.map(({ id, links }) => ({
				evaluation_id: id,
				address:
					id === first.id ? 'ny.chef@x.dk' : links.find(({ group }) => group === 'manager')?.address
			}));
			expect(readers).toHaveLength(2);
			expect(readers).toEqual(expect.arrayContaining(expected));
		});

		test('whoever is put in the place of a manager who was added later reads nothing', async () => {
			const { round, first, keeper } = await begin();
			const { db } = database;
			const about = db.deleteFrom('invitation').where('evaluation_id', '=', first.id);
			await about.where('rater_group', '=', 'manager').execute();
			await db
				.updateTable('evaluation')
				.set({ manager: 'chef@x.dk' })
				.where('id', '=', first.id)
				.execute();
			const addition = { group: 'manager', addresses: ['ingen@x.dk'] } as const;
			expect(await inviteMore(db, keeper, first.id, addition, now)).toBe('invited');
			const roster = await listRoster(db, { ...round, id: first.id });
			const added = roster.find(({ group }) => group === 'manager')?.id ?? '';
			await db.updateTable('invitation').set({ bounced: 1 }).where('id', '=', added).execute();
			const change = { invitationId: added, address: keeper.email };
			expect(await replaceBounced(db, round.keys, keeper, first.id, change, now)).toBe('replaced');

			const { manager } = await db
				.selectFrom('evaluation')
				.where('id', '=', first.id)
				.select('manager')
				.executeTakeFirstOrThrow();
			expect(manager).toBe('chef@x.dk');
		});

		test('two who add or correct the same people at once invite nobody twice', async () => {
			const { round, first, keeper } = await begin();
			const { db } = database;
			const names = Array.from({ length: 10 }, (_, index) => `ny${index}@x.dk`);
			for (const address of names) {
				const addition = { group: 'employee', addresses: [address] } as const;
				const add = () => inviteMore(db, keeper, first.id, addition, now);
				expect((await Promise.all([add(), add(), add()])).sort()).toEqual([
					...['invited', 'nobody_new', 'nobody_new']
				]);
			}
			const listed = await listRoster(db, { ...round, id: first.id });
			const wrong = listed.filter(({ address }) => names.includes(address));
			await db
				.updateTable('invitation')
				.set({ bounced: 1 })
				.where(
					'id',
					'in',
					wrong.map(({ id }) => id)
				)
				.execute();
			const outcomes = await Promise.all(
				wrong.map(({ id: invitationId }) =>
					replaceBounced(
						...([db, round.keys, keeper, first.id] as const),
						{ invitationId, address: 'ret@x.dk' },
						now
					)
				)
			);

			expect(outcomes.filter((outcome) => outcome === 'replaced')).toHaveLength(1);
			const roster = await listRoster(db, { ...round, id: first.id });
			expect(roster.filter(({ address }) => address === 'ret@x.dk')).toHaveLength(1);
		});
	});
});
