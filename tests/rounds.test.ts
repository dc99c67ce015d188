import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkReplaceCode } from '#lib/server/ballots/replace-code.ts';
import { submitBallot } from '#lib/server/ballots/submit.ts';
import { makeReplaceCode } from '#lib/server/ballots/replace-code.ts';
import { findDraft } from '#lib/server/drafts/find.ts';
import { saveDraft } from '#lib/server/drafts/save.ts';
import { protectDraft, unlockDraft } from '#lib/server/drafts/protect.ts';
import { findInvitation } from '#lib/server/invitations/queries.ts';
import { openKeyRing } from '#lib/server/keys/ring.ts';
import { cancelRound } from '#lib/server/rounds/cancel.ts';
import { closeDueRounds, closeRound } from '#lib/server/rounds/close.ts';
import { markLostRounds } from '#lib/server/rounds/find-lost.ts';
import { openRound } from '#lib/server/rounds/open.ts';
import { findRound } from '#lib/server/rounds/queries.ts';
import {
	answer,
	answerAll,
	closingTime,
	openingTime,
	openTestRound,
	type OpenedRound
} from './support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from './support/database.ts';

describe.each(databaseKinds)('a round on %s', (kind) => {
	let test_: TestDatabase;
	beforeAll(async () => {
		test_ = await openTestDatabase(kind);
	});
	afterAll(() => test_.close());

	const linksOf = (round: OpenedRound, group: string) =>
		(round.evaluations[0]?.links ?? [])
			.filter((link) => link.group === group)
			.map(({ token }) => token);
	const send = (round: OpenedRound, token: string, value: 1 | 2 | 3 | 4 | 5, now?: Date) =>
		answer(test_, round.keys, token, answerAll(round.selection, 'employee', value), now);

	test('goes from the first invitation to a frozen report', async () => {
		const round = await openTestRound(test_, { employees: [6] });
		for (const token of linksOf(round, 'employee'))
			expect((await send(round, token, 4)).outcome).toBe('accepted');
		const [self = ''] = linksOf(round, 'self');
		await answer(test_, round.keys, self, answerAll(round.selection, 'self', 5));

		expect(await closeRound(test_.db, round.keys, round, closingTime)).toBe('released');

		const stored = await test_.db
			.selectFrom('leader_release')
			.selectAll()
			.where('round_id', '=', round.id)
			.executeTakeFirstOrThrow();
		expect(stored.state).toBe('released');
		const figures = (
			JSON.parse(stored.body ?? '') as {
				figures: {
					population: { group: string };
					measure: { id: string };
					text?: { da: string };
				}[];
			}
		).figures;
		const theme = figures.find(
			({ population, measure }) => population.group === 'employee' && measure.id === 'retning_1'
		);
		expect(theme?.text?.da).toBe('4,0 eller højere');
	});

	test('keeps nothing that belongs to one anonymous person after the close', async () => {
		const round = await openTestRound(test_, { employees: [6, 4] });
		for (const { links } of round.evaluations) {
			for (const { group, token } of links) if (group === 'employee') await send(round, token, 2);
		}
		await closeRound(test_.db, round.keys, round, closingTime);

		for (const table of ['ballot', 'draft', 'invitation'] as const) {
			const rows = await test_.db
				.selectFrom(table)
				.select('evaluation_id')
				.where('round_id', '=', round.id)
				.execute();
			expect(rows).toEqual([]);
		}
		const tallies = await test_.db
			.selectFrom('tally')
			.select('evaluation_id')
			.where('round_id', '=', round.id)
			.execute();
		expect(tallies.map((row) => row.evaluation_id)).toEqual([round.evaluations[0]?.id]);
		expect(round.keys.draftSecret(round.id)).toBeUndefined();
		expect(await round.keys.ballotOpener(round.id)).toBeUndefined();
	});

	test('counts small teams together only when they are ten people from three teams', async () => {
		const pooled = await openTestRound(test_, { employees: [4, 4, 4] });
		const tooFew = await openTestRound(test_, { employees: [4, 4] });
		for (const round of [pooled, tooFew]) {
			for (const { links } of round.evaluations) {
				for (const { group, token } of links) if (group === 'employee') await send(round, token, 3);
			}
			await closeRound(test_.db, round.keys, round, closingTime);
		}

		const scopes = async (round: OpenedRound) =>
			(
				await test_.db
					.selectFrom('tally')
					.select('scope')
					.where('round_id', '=', round.id)
					.execute()
			).map((row) => row.scope);
		expect(await scopes(pooled)).toEqual(['pool']);
		expect(await scopes(tooFew)).toEqual([]);
	});

	test('counts two submissions with one link at the same moment once', async () => {
		const round = await openTestRound(test_, { employees: [5] });
		const [token = ''] = linksOf(round, 'employee');
		const invitation = await findInvitation(test_.db, token);
		if (invitation)
			await saveDraft(
				test_.db,
				round.keys,
				invitation,
				token,
				answerAll(round.selection, 'employee', 4)
			);

		const outcomes = await Promise.all(
			[1, 2, 3, 4].map(() =>
				submitBallot(test_.db, round.keys, token, makeReplaceCode(), openingTime)
			)
		);

		expect(outcomes.filter((outcome) => outcome === 'accepted')).toHaveLength(1);
		expect(outcomes.filter((outcome) => outcome === 'already_answered')).toHaveLength(3);
	});

	test('replaces answers with their code, and only with it', async () => {
		const round = await openTestRound(test_, { employees: [5] });
		const [token = '', other = ''] = linksOf(round, 'employee');
		const { code } = await send(round, token, 1);
		await send(round, other, 1);
		const evaluationId = round.evaluations[0]?.id ?? '';

		expect(await checkReplaceCode(test_.db, token, evaluationId, makeReplaceCode())).toBe('wrong');
		expect(
			await checkReplaceCode(test_.db, token, evaluationId, code.toLowerCase().replaceAll('-', ' '))
		).toBe('ok');

		const draft = { ...answerAll(round.selection, 'employee', 5), replaces: code };
		expect((await answer(test_, round.keys, token, draft)).outcome).toBe('accepted');
		expect((await answer(test_, round.keys, token, draft)).outcome).toBe('wrong_code');

		const ballots = await test_.db
			.selectFrom('ballot')
			.select('part')
			.where('round_id', '=', round.id)
			.execute();
		expect(ballots.filter(({ part }) => part === 0)).toHaveLength(2);
		expect(ballots).toHaveLength(6);
	});

	test('locks replacing after ten wrong codes, and the answers still count', async () => {
		const round = await openTestRound(test_, { employees: [5] });
		const [token = ''] = linksOf(round, 'employee');
		const { code } = await send(round, token, 1);
		const evaluationId = round.evaluations[0]?.id ?? '';
		for (let miss = 0; miss < 10; miss++)
			await checkReplaceCode(test_.db, token, evaluationId, 'ABCD');

		expect(await checkReplaceCode(test_.db, token, evaluationId, code)).toBe('locked');
	});

	test('takes no answer after its last moment', async () => {
		const round = await openTestRound(test_, { employees: [5] });
		const [token = ''] = linksOf(round, 'employee');

		expect((await send(round, token, 3, new Date('2026-11-20T22:58:59.999Z'))).outcome).toBe(
			'accepted'
		);
		const [, late = ''] = linksOf(round, 'employee');
		expect((await send(round, late, 3, new Date('2026-11-20T22:59:00Z'))).outcome).toBe('closed');
	});

	test('gives a draft back under the same link only, and with its own code', async () => {
		const round = await openTestRound(test_, { employees: [5] });
		const [mine = '', theirs = ''] = linksOf(round, 'employee');
		const invitation = await findInvitation(test_.db, mine);
		if (!invitation) throw new Error('no invitation');
		const draft = answerAll(round.selection, 'employee', 2);
		await saveDraft(test_.db, round.keys, invitation, mine, draft);

		expect(await findDraft(test_.db, round.keys, invitation, mine)).toEqual({
			kind: 'open',
			draft
		});
		expect(await findDraft(test_.db, round.keys, invitation, theirs)).toEqual({ kind: 'none' });

		await protectDraft(test_.db, round.keys, invitation, mine, 'Solsort 7');
		expect(await findDraft(test_.db, round.keys, invitation, mine)).toEqual({
			kind: 'locked',
			left: 10
		});
		expect(await saveDraft(test_.db, round.keys, invitation, mine, draft)).toBe('locked');
		expect(await unlockDraft(test_.db, round.keys, invitation, mine, 'solsort')).toBe('wrong');
		expect(await unlockDraft(test_.db, round.keys, invitation, mine, 'Solsort 7')).toBe('unlocked');
		expect(await findDraft(test_.db, round.keys, invitation, mine)).toEqual({
			kind: 'open',
			draft
		});
	});

	test('deletes a protected draft after ten wrong codes', async () => {
		const round = await openTestRound(test_, { employees: [5] });
		const [mine = ''] = linksOf(round, 'employee');
		const invitation = await findInvitation(test_.db, mine);
		if (!invitation) throw new Error('no invitation');
		await saveDraft(
			test_.db,
			round.keys,
			invitation,
			mine,
			answerAll(round.selection, 'employee', 2)
		);
		await protectDraft(test_.db, round.keys, invitation, mine, 'hemmelig');

		const outcomes = [];
		for (let miss = 0; miss < 10; miss++)
			outcomes.push(await unlockDraft(test_.db, round.keys, invitation, mine, 'nej'));
		expect(outcomes.slice(0, 9)).toEqual(Array(9).fill('wrong'));
		expect(outcomes[9]).toBe('deleted');
		expect(await findDraft(test_.db, round.keys, invitation, mine)).toEqual({ kind: 'none' });
	});

	test('makes every ballot of a part the same length, whoever sends and however little they answer', async () => {
		const round = await openTestRound(test_, { employees: [5] });
		for (const { group, token } of round.evaluations[0]?.links ?? []) {
			const draft =
				group === 'employee'
					? answerAll(round.selection, 'employee', 4)
					: answerAll(round.selection, group, 1);
			await answer(test_, round.keys, token, {
				...draft,
				comments: group === 'employee' ? { aaben_1: 'Tak for tilliden.' } : {}
			});
		}
		const rows = await test_.db
			.selectFrom('ballot')
			.select(['part', 'sealed'])
			.where('round_id', '=', round.id)
			.execute();

		for (const part of [0, 1, 2]) {
			const sizes = new Set(
				rows.filter((row) => row.part === part).map((row) => row.sealed.length)
			);
			expect(sizes.size).toBe(1);
		}
	});

	test('finishes a close that was interrupted between counting and releasing', async () => {
		const round = await openTestRound(test_, { employees: [5] });
		for (const token of linksOf(round, 'employee')) await send(round, token, 3);
		await closeRound(test_.db, round.keys, round, closingTime);
		await test_.db.deleteFrom('leader_release').where('round_id', '=', round.id).execute();
		await test_.db
			.updateTable('round')
			.set({ state: 'counted' })
			.where('id', '=', round.id)
			.execute();

		await closeDueRounds(test_.db, round.keys, closingTime);

		expect((await findRound(test_.db, round))?.state).toBe('released');
		expect(
			await test_.db
				.selectFrom('leader_release')
				.select('id')
				.where('round_id', '=', round.id)
				.execute()
		).toHaveLength(1);
	});

	test('destroys everything unread when it is cancelled, and tells everybody', async () => {
		const round = await openTestRound(test_, { employees: [5] });
		for (const token of linksOf(round, 'employee')) await send(round, token, 3);

		expect(await cancelRound(test_.db, round.keys, round, undefined, closingTime)).toBe(
			'cancelled'
		);

		expect(
			await test_.db.selectFrom('ballot').select('id').where('round_id', '=', round.id).execute()
		).toEqual([]);
		expect(await round.keys.ballotOpener(round.id)).toBeUndefined();
		const told = await test_.db
			.selectFrom('mail_outbox')
			.select('kind')
			.where('round_id', '=', round.id)
			.where('kind', '=', 'stopped')
			.execute();
		/* Five employees, the manager, and the leader, who did not stop it. */
		expect(told).toHaveLength(7);
		expect(await closeRound(test_.db, round.keys, round, closingTime)).toBe('not_open');
	});

	test('is lost without its keys, closed to its links, and found again with them', async () => {
		const round = await openTestRound(test_, { employees: [5] });
		const elsewhere = openKeyRing(`${test_.folder}/other-keys`);

		await markLostRounds(test_.db, elsewhere, openingTime);
		expect((await findRound(test_.db, round))?.state).toBe('lost');
		const [token = ''] = linksOf(round, 'employee');
		expect((await send(round, token, 3)).outcome).toBe('closed');

		await markLostRounds(test_.db, round.keys, openingTime);
		expect((await findRound(test_.db, round))?.state).toBe('open');
	});

	test('does not open while the same leader has another open, or before ninety days have passed', async () => {
		const round = await openTestRound(test_, { employees: [5] });
		const again = await openTestRound(test_, { employees: [5] });
		const email = round.evaluations[0]?.leaderEmail ?? '';
		await test_.db
			.updateTable('evaluation')
			.set({ leader_email: email })
			.where('round_id', '=', again.id)
			.execute();
		await test_.db
			.updateTable('round')
			.set({ state: 'draft' })
			.where('id', '=', again.id)
			.execute();
		const open = (now: Date) =>
			openRound(test_.db, again.keys, again, { accountId: undefined, language: 'da' }, now);

		expect(await open(openingTime)).toBe('leader_has_open');
		await closeRound(test_.db, round.keys, round, closingTime);
		await test_.db
			.updateTable('round')
			.set({ closes_at: '2027-12-31T00:00:00.000Z' })
			.where('id', '=', again.id)
			.execute();
		expect(await open(new Date(closingTime.getTime() + 89 * 86_400_000))).toBe('too_soon');
	});
});
