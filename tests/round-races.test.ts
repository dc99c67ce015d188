import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { makeReplaceCode } from '#lib/server/ballots/replace-code.ts';
import { submitBallot } from '#lib/server/ballots/submit.ts';
import { findDraft } from '#lib/server/drafts/find.ts';
import { protectDraft, unlockDraft } from '#lib/server/drafts/protect.ts';
import { saveDraft } from '#lib/server/drafts/save.ts';
import { findInvitation, type Invitation } from '#lib/server/invitations/queries.ts';
import type { KeyRing } from '#lib/server/keys/ring.ts';
import { releaseReports } from '#lib/server/releases/release-reports.ts';
import { cancelRound } from '#lib/server/rounds/cancel.ts';
import { closeDueRounds, closeRound } from '#lib/server/rounds/close.ts';
import { countBallots } from '#lib/server/rounds/count-ballots.ts';
import { extendRound } from '#lib/server/rounds/extend.ts';
import { markLostRounds } from '#lib/server/rounds/find-lost.ts';
import { openRound } from '#lib/server/rounds/open.ts';
import { findRound, lockRound } from '#lib/server/rounds/queries.ts';
import {
	answer,
	answerAll,
	closingTime,
	openingTime,
	openTestRound,
	type OpenedRound
} from './support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from './support/database.ts';

/* What happens when two things happen at once, or one of them stops in the middle. */

describe.each(databaseKinds)('on %s', (kind) => {
	let place: TestDatabase;
	beforeAll(async () => {
		place = await openTestDatabase(kind);
	});
	afterAll(() => place.close());

	const linksOf = (round: OpenedRound, group = 'employee') =>
		(round.evaluations[0]?.links ?? [])
			.filter((link) => link.group === group)
			.map(({ token }) => token);
	const draftOf = (round: OpenedRound) => answerAll(round.selection, 'employee', 4);
	const send = (round: OpenedRound, token: string) =>
		answer(place, round.keys, token, draftOf(round));
	const byNobody = { accountId: undefined, language: 'da' } as const;

	async function invitationOf(token: string): Promise<Invitation> {
		const invitation = await findInvitation(place.db, token);
		if (!invitation) throw new Error('the link leads somewhere');
		return invitation;
	}

	function rowsOf(round: OpenedRound, table: 'ballot' | 'draft' | 'tally' | 'leader_release') {
		return place.db
			.selectFrom(table)
			.select('evaluation_id')
			.where('round_id', '=', round.id)
			.execute();
	}

	/** A round as it was before it was opened, its lists gone. */
	async function backToDraft(round: OpenedRound): Promise<readonly string[]> {
		const ids = round.evaluations.map(({ id }) => id).sort();
		await place.db.deleteFrom('open_evaluation').where('evaluation_id', 'in', ids).execute();
		await place.db.deleteFrom('invitation').where('round_id', '=', round.id).execute();
		await place.db
			.updateTable('round')
			.set({ state: 'draft' })
			.where('id', '=', round.id)
			.execute();
		return ids;
	}

	describe('opening', () => {
		test('takes no leader’s place when one of them has another evaluation open', async () => {
			const other = await openTestRound(place, { employees: [5] });
			const round = await openTestRound(place, { employees: [5, 5] });
			const [, second = ''] = await backToDraft(round);
			await place.db
				.updateTable('evaluation')
				.set({ leader_email: other.evaluations[0]?.leaderEmail ?? '' })
				.where('id', '=', second)
				.execute();

			expect(await openRound(place.db, round.keys, round, byNobody, openingTime)).toBe(
				'leader_has_open'
			);
			expect(await openRound(place.db, round.keys, round, byNobody, openingTime)).toBe(
				'leader_has_open'
			);
			const taken = await place.db
				.selectFrom('open_evaluation')
				.select('evaluation_id')
				.where('organisation_id', '=', round.organisationId)
				.execute();
			expect(taken).toEqual([]);
		});

		test('happens once when two ask for it at the same moment', async () => {
			const round = await openTestRound(place, { employees: [5] });
			await backToDraft(round);
			const outcomes = await Promise.all(
				[1, 2, 3].map(() => openRound(place.db, round.keys, round, byNobody, openingTime))
			);
			const invited = await place.db
				.selectFrom('invitation')
				.select('id')
				.where('round_id', '=', round.id)
				.execute();

			expect(outcomes.sort()).toEqual(['not_draft', 'not_draft', 'opened']);
			expect(invited).toHaveLength(1);
		});

		test('leaves nobody out who was added while the links were made', async () => {
			const round = await openTestRound(place, { employees: [5] });
			const [evaluationId = ''] = await backToDraft(round);
			let added: Promise<boolean> | undefined;
			const held = Promise.withResolvers<undefined>();
			const keys: KeyRing = {
				...round.keys,
				/* The list is read right after the keys, and somebody is about to change it. */
				async createRoundKeys(id) {
					const made = await round.keys.createRoundKeys(id);
					added ??= add();
					await held.promise;
					return made;
				}
			};
			/* As every way to a list does it: with the round held, and only before it opens. */
			const add = () =>
				place.db.transaction().execute(async (trx) => {
					if ((await lockRound(trx, round)) !== 'draft') return false;
					held.resolve(undefined);
					await wait(50);
					await trx
						.insertInto('planned_rater')
						.values({
							...{ organisation_id: round.organisationId, evaluation_id: evaluationId },
							...{ rater_group: 'employee', address: 'sidst@example.dk' }
						})
						.execute();
					return true;
				});

			expect(await openRound(place.db, keys, round, byNobody, openingTime)).toBe('opened');
			const invited = await place.db
				.selectFrom('invitation')
				.select('address')
				.where('evaluation_id', '=', evaluationId)
				.execute();
			expect(await added).toBe(true);
			expect(invited.map(({ address }) => address)).toContain('sidst@example.dk');
		});
	});

	describe('sending', () => {
		test('a code counts for one submission, so that a replacement takes one and not two', async () => {
			const round = await openTestRound(place, { employees: [5] });
			const code = makeReplaceCode();
			const sendWith = async (token: string, replaces?: string) => {
				const draft = replaces ? { ...draftOf(round), replaces } : draftOf(round);
				await saveDraft(place.db, round.keys, await invitationOf(token), token, draft);
				return submitBallot(place.db, round.keys, token, code, openingTime);
			};
			const [one = '', other = ''] = linksOf(round);

			expect(await sendWith(one)).toBe('accepted');
			expect(await sendWith(other)).toBe('already_answered');
			expect((await invitationOf(other)).answered).toBe(false);
			expect(await sendWith(one, code)).toBe('accepted');
			expect(await rowsOf(round, 'ballot')).toHaveLength(3);
		});

		test('pressing twice to replace replaces once, and neither press is told of a wrong code', async () => {
			const round = await openTestRound(place, { employees: [5] });
			const [token = ''] = linksOf(round);
			const { code: replaces } = await send(round, token);
			const draft = { ...draftOf(round), replaces };
			await saveDraft(place.db, round.keys, await invitationOf(token), token, draft);
			const code = makeReplaceCode();
			const outcomes = await Promise.all(
				[1, 2].map(() => submitBallot(place.db, round.keys, token, code, openingTime))
			);

			expect(outcomes.sort()).toEqual(['accepted', 'already_answered']);
			expect(await rowsOf(round, 'ballot')).toHaveLength(3);
		});

		test('a code replaces answers of its own group only', async () => {
			const round = await openTestRound(place, { employees: [5] });
			const [employee = ''] = linksOf(round);
			const [manager = ''] = linksOf(round, 'manager');
			const { code } = await send(round, manager);
			await send(round, employee);
			const draft = { ...draftOf(round), replaces: code };

			expect((await answer(place, round.keys, employee, draft)).outcome).toBe('wrong_code');
			const groups = await place.db
				.selectFrom('ballot')
				.select('rater_group')
				.where('round_id', '=', round.id)
				.where('part', '=', 0)
				.orderBy('rater_group')
				.execute();
			expect(groups.map((row) => row.rater_group)).toEqual(['employee', 'manager']);
		});

		test('a withdrawal does not make the group look smaller than the report will count it', async () => {
			const round = await openTestRound(place, { employees: [5] });
			const [one = '', ...others] = linksOf(round);
			await send(round, one);
			await place.db
				.updateTable('invitation')
				.set({ withdrawn: 1 })
				.where('id', '=', (await invitationOf(one)).id)
				.execute();
			const told = await Promise.all(others.map(invitationOf));
			for (const token of others) await send(round, token);
			await closeRound(place.db, round.keys, round, closingTime);

			expect(told.map(({ invitedInGroup }) => invitedInGroup)).toEqual([5, 5, 5, 5]);
			expect(await rowsOf(round, 'tally')).toHaveLength(1);
		});
	});

	describe('drafts', () => {
		test('many wrong codes at the same moment are ten tries and no more', async () => {
			const round = await openTestRound(place, { employees: [5] });
			const [token = ''] = linksOf(round);
			const invitation = await invitationOf(token);
			await saveDraft(place.db, round.keys, invitation, token, draftOf(round));
			await protectDraft(place.db, round.keys, invitation, token, '0014');
			const outcomes = await Promise.all(
				Array.from({ length: 15 }, (_, code) =>
					unlockDraft(place.db, round.keys, invitation, token, String(code).padStart(4, '0'))
				)
			);

			expect(outcomes).not.toContain('unlocked');
			expect(await findDraft(place.db, round.keys, invitation, token)).toEqual({ kind: 'none' });
		});

		test('none is written after the close, by whoever had the page open', async () => {
			const round = await openTestRound(place, { employees: [5] });
			const [token = ''] = linksOf(round);
			const invitation = await invitationOf(token);
			const secret = round.keys.draftSecret(round.id);
			await closeRound(place.db, round.keys, round, closingTime);
			const early: KeyRing = { ...round.keys, draftSecret: () => secret };

			expect(await saveDraft(place.db, early, invitation, token, draftOf(round))).toBe('closed');
			expect(await rowsOf(round, 'draft')).toEqual([]);
		});
	});

	describe('closing', () => {
		test('counts once when three ask for it at the same moment', async () => {
			const round = await openTestRound(place, { employees: [5] });
			for (const token of linksOf(round)) await send(round, token);
			const outcomes = await Promise.all(
				[1, 2, 3].map(() => closeRound(place.db, round.keys, round, closingTime))
			);

			expect(outcomes).toContain('released');
			expect(await rowsOf(round, 'tally')).toHaveLength(1);
			expect(await rowsOf(round, 'leader_release')).toHaveLength(1);
		});

		test('counts everybody who was told that their answers were sent', async () => {
			const round = await openTestRound(place, { employees: [30] });
			const closing = closeRound(place.db, round.keys, round, closingTime);
			const sent = await Promise.all(linksOf(round).map((token) => send(round, token)));
			expect(await closing).toBe('released');

			const { answered } = await place.db
				.selectFrom('group_count')
				.select('answered')
				.where('round_id', '=', round.id)
				.where('rater_group', '=', 'employee')
				.executeTakeFirstOrThrow();
			expect(sent.filter(({ outcome }) => outcome === 'accepted')).toHaveLength(answered);
			expect(await rowsOf(round, 'ballot')).toEqual([]);
		});

		test('waits for the new last day when it is moved while the ballots are read', async () => {
			const round = await openTestRound(place, { employees: [5] });
			for (const token of linksOf(round)) await send(round, token);
			const lastMoment = Date.parse((await findRound(place.db, round))?.closesAt ?? '') - 1;
			const { organisationId } = round;
			const coordinator: Actor = {
				...{ accountId: 'hr', email: 'hr@x.dk', name: '', language: 'da' },
				roles: [{ organisationId, role: 'coordinator' }]
			};
			let moved: Promise<unknown> | undefined;
			const keys: KeyRing = {
				...round.keys,
				async ballotOpener(id) {
					if (id === round.id)
						moved ??= extendRound(
							...([place.db, coordinator, round, '2026-12-01'] as const),
							new Date(lastMoment)
						);
					await moved;
					return round.keys.ballotOpener(id);
				}
			};
			await closeDueRounds(place.db, keys, new Date(lastMoment + 1000));

			expect(await moved).toBe('extended');
			expect(await findRound(place.db, round)).toMatchObject({
				...{ state: 'open', closesOn: '2026-12-01' }
			});
			expect(await closeRound(place.db, round.keys, round, closingTime)).toBe('released');
		});

		test('makes each report once when two make them', async () => {
			const round = await openTestRound(place, { employees: [5, 5, 5] });
			await countBallots(place.db, round.keys, round, 'early', closingTime);
			await Promise.all(
				[1, 2].map(async () => expect(await release(round)).toMatch(/released|not_counted/u))
			);

			expect(await rowsOf(round, 'leader_release')).toHaveLength(3);
			const told = await place.db
				.selectFrom('mail_outbox')
				.select('id')
				.where('round_id', '=', round.id)
				.where('kind', '=', 'reportReady')
				.execute();
			expect(told).toHaveLength(3);
		});

		test('others are served while many reports are made', async () => {
			const round = await openTestRound(place, { employees: [1, 1, 1, 1, 1, 1, 1, 1] });
			await countBallots(place.db, round.keys, round, 'early', closingTime);
			let served = 0;
			const serving = setInterval(() => (served += 1), 1);
			await release(round);
			clearInterval(serving);

			expect(served).toBeGreaterThan(2);
		});

		const release = (round: OpenedRound) => releaseReports(place.db, round, closingTime);

		test('goes on with the others when one round cannot be closed', async () => {
			const rounds = [];
			for (let count = 0; count < 3; count++)
				rounds.push(await openTestRound(place, { employees: [5] }));
			const [broken, ...others] = rounds.sort((one, other) => (one.id < other.id ? -1 : 1));
			if (!broken) throw new Error('there are three');
			const spoil = (background: string) =>
				place.db
					.updateTable('evaluation')
					.set({ background })
					.where('round_id', '=', broken.id)
					.execute();
			await spoil('{');

			await expect(closeDueRounds(place.db, broken.keys, closingTime)).rejects.toThrow();
			for (const other of others)
				expect((await findRound(place.db, other))?.state).toBe('released');

			await spoil('{}');
			expect(await closeDueRounds(place.db, broken.keys, closingTime)).toBe(1);
		});
	});

	test('rounds that open and close do not disturb who sends in another', async () => {
		const round = await openTestRound(place, { employees: [8] });
		const [senders, changers] = [linksOf(round).slice(0, 4), linksOf(round).slice(4)];
		const codes = new Map<string, string>();
		for (const token of changers) codes.set(token, (await send(round, token)).code);

		let isOver = false;
		const changing = changers.map(async (token) => {
			const outcomes = new Set<string>();
			while (!isOver) {
				const draft = { ...draftOf(round), replaces: codes.get(token) ?? '' };
				const { outcome, code } = await answer(place, round.keys, token, draft);
				codes.set(token, code);
				outcomes.add(outcome);
			}
			return [...outcomes];
		});
		for (const token of senders) {
			const [one, other] = await Promise.all(
				[1, 2].map(() => openTestRound(place, { employees: [2] }))
			);
			if (!one || !other) throw new Error('two were opened');
			const [sent, ...ended] = await Promise.all([
				send(round, token),
				closeRound(place.db, one.keys, one, closingTime),
				cancelRound(place.db, other.keys, other, undefined, openingTime),
				openTestRound(place, { employees: [2] })
			]);
			expect([sent.outcome, ...ended.slice(0, 2)]).toEqual(['accepted', 'released', 'cancelled']);
		}
		isOver = true;

		expect((await Promise.all(changing)).flat()).toEqual(changers.map(() => 'accepted'));
		expect(await rowsOf(round, 'ballot')).toHaveLength(3 * 8);
	});

	describe('keys', () => {
		test.for(['a close', 'a cancellation'] as const)(
			'those that %s left when it was interrupted are destroyed by the next run',
			async (what) => {
				const round = await openTestRound(place, { employees: [5] });
				const killed: KeyRing = {
					...round.keys,
					destroyRoundKeys() {
						throw new Error('killed');
					}
				};
				const carryOut =
					what === 'a close'
						? closeRound(place.db, killed, round, closingTime)
						: cancelRound(place.db, killed, round, undefined, closingTime);
				await expect(carryOut).rejects.toThrow('killed');
				expect(round.keys.listRounds()).toContain(round.id);
				await closeDueRounds(place.db, round.keys, closingTime);

				expect(round.keys.listRounds()).not.toContain(round.id);
			}
		);

		test('those of open rounds, drafts and rounds of another database stay', async () => {
			const open = await openTestRound(place, { employees: [5] });
			const draft = await openTestRound(place, { employees: [5] });
			await backToDraft(draft);
			await open.keys.createRoundKeys('elsewhere');
			await closeDueRounds(place.db, open.keys, openingTime);

			expect(open.keys.listRounds()).toEqual(
				expect.arrayContaining([open.id, draft.id, 'elsewhere'])
			);
		});

		test('a round that another process closes meanwhile is not called lost', async () => {
			const round = await openTestRound(place, { employees: [5] });
			const meanwhile: KeyRing = {
				...round.keys,
				async inspectKey(name, publicKey) {
					if (name === `round-${round.id}.ballots`)
						await closeRound(place.db, round.keys, round, closingTime);
					return round.keys.inspectKey(name, publicKey);
				}
			};
			await markLostRounds(place.db, meanwhile, openingTime);

			expect((await findRound(place.db, round))?.state).toBe('released');
		});

		test('a lost round can be cancelled, so that its leader is not held for ever', async () => {
			const round = await openTestRound(place, { employees: [5] });
			round.keys.destroyRoundKeys(round.id);
			await markLostRounds(place.db, round.keys, openingTime);

			expect(await cancelRound(place.db, round.keys, round, undefined, openingTime)).toBe(
				'cancelled'
			);
			const taken = await place.db
				.selectFrom('open_evaluation')
				.select('evaluation_id')
				.where('organisation_id', '=', round.organisationId)
				.execute();
			expect(taken).toEqual([]);
		});
	});
});
