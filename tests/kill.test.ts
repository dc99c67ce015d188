import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkDatabase } from '#lib/server/db/check.ts';
import { closeDueRounds } from '#lib/server/rounds/close.ts';
import { findRound } from '#lib/server/rounds/queries.ts';
import {
	answer,
	answerAll,
	closingTime,
	openTestRound,
	type OpenedRound
} from './support/builders.ts';
import { openTestDatabase, type TestDatabase } from './support/database.ts';

/* `kill -9` in the middle of a close: whatever the moment, the next run counts everybody once. */

let place: TestDatabase;
beforeEach(async () => {
	place = await openTestDatabase('sqlite');
});
afterEach(() => place.close());

const answered = [14, 9, 4, 3, 4] as const;

async function openAndAnswer(): Promise<OpenedRound> {
	const round = await openTestRound(place, { employees: [...answered] });
	for (const { links } of round.evaluations) {
		for (const [index, { group, token }] of links.entries()) {
			const value = ((index % 5) + 1) as 1 | 2 | 3 | 4 | 5;
			const draft = answerAll(round.selection, group, value);
			const comments = group === 'employee' ? { aaben_1: `Ord fra nummer ${index}` } : {};
			await answer(place, round.keys, token, { ...draft, comments });
		}
	}

	return round;
}

/** Closes in a process of its own, which is killed at a step, or so many milliseconds after it began. */
async function closeAndKill(
	{ keys }: OpenedRound,
	when: string | number
): Promise<'killed' | 'finished'> {
	const child = spawn(
		process.execPath,
		[
			'tests/support/close-and-die.ts',
			...[place.file ?? '', keys.directory, closingTime.toISOString()],
			...(typeof when === 'string' ? [when] : [])
		],
		{ stdio: ['ignore', 'pipe', 'inherit'] }
	);
	const ended = once(child, 'exit');
	await Promise.race([once(child.stdout, 'data'), ended]);
	if (typeof when === 'number') {
		await new Promise((resolve) => setTimeout(resolve, when));
		child.kill('SIGKILL');
	}
	const [code, signal] = (await ended) as [number | null, string | null];
	if (signal !== 'SIGKILL' && code !== 0) throw new Error('the close ended by itself, and badly');

	return code === 0 ? 'finished' : 'killed';
}

async function expectCountedOnce(round: OpenedRound): Promise<void> {
	expect((await findRound(place.db, round))?.state).toBe('released');
	expect(await checkDatabase(place.db, round.keys, closingTime)).toEqual([]);

	const counts = await place.db
		.selectFrom('group_count')
		.select(['evaluation_id', 'answered'])
		.where('round_id', '=', round.id)
		.where('rater_group', '=', 'employee')
		.execute();
	const byEvaluation = new Map(counts.map((row) => [row.evaluation_id, row.answered]));
	expect(round.evaluations.map(({ id }) => byEvaluation.get(id))).toEqual([...answered]);

	const rowsIn = async (table: 'tally' | 'leader_release') =>
		(await place.db.selectFrom(table).select('id').where('round_id', '=', round.id).execute())
			.length;
	/* Two teams, and the pool of the three small ones. */
	expect(await rowsIn('tally')).toBe(3);
	expect(await rowsIn('leader_release')).toBe(answered.length);
	const comments = await place.db
		.selectFrom('comment')
		.select('body')
		.where('organisation_id', '=', round.organisationId)
		.execute();
	expect(comments).toHaveLength(14 + 9);
	const thanks = await place.db
		.selectFrom('mail_outbox')
		.select('address')
		.where('round_id', '=', round.id)
		.where('kind', '=', 'closedThanks')
		.execute();
	expect(new Set(thanks.map(({ address }) => address)).size).toBe(thanks.length);
	expect(round.keys.listRounds()).not.toContain(round.id);
}

describe('a close that is killed', () => {
	test.for([
		'while the ballots are opened',
		'before the keys are destroyed',
		'after the keys are destroyed'
	])('%s is finished by the next run', async (step) => {
		const round = await openAndAnswer();
		expect(await closeAndKill(round, step)).toBe('killed');
		await closeDueRounds(place.db, round.keys, closingTime);

		await expectCountedOnce(round);
	});

	test('at any query, again and again, counts everybody once', async () => {
		const round = await openAndAnswer();
		const left = new Set<string | undefined>();
		/* Further on each time, from what the one before left, until one gets through. */
		for (let query = 4; query < 60; query += 4) {
			if ((await closeAndKill(round, `at query ${query}`)) === 'finished') break;
			left.add((await findRound(place.db, round))?.state);
		}

		expect([...left]).toEqual(['open', 'counted']);
		await expectCountedOnce(round);
	});

	test('at any moment counts everybody once', async () => {
		const round = await openAndAnswer();
		for (const milliseconds of [10, 40, 160, 320]) await closeAndKill(round, milliseconds);
		await closeDueRounds(place.db, round.keys, closingTime);

		await expectCountedOnce(round);
	});
});
