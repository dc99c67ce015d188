import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeDueRounds } from '#lib/server/rounds/close.ts';
import { findRound } from '#lib/server/rounds/queries.ts';
import { closingTime } from './support/builders.ts';
import { closeAndKill, expectCountedOnce, openAndAnswer } from './support/closing.ts';
import { openTestDatabase, type TestDatabase } from './support/database.ts';

/*
 * `kill -9` in the middle of a close: whatever the moment, the next run counts everybody once. Each
 * single statement, on both databases, is in tests/assurance/anonymity-close.test.ts.
 */

let place: TestDatabase;
beforeEach(async () => {
	place = await openTestDatabase('sqlite');
});
afterEach(() => place.close());

describe('a close that is killed', () => {
	test.for([
		'while the ballots are opened',
		'before the keys are destroyed',
		'after the keys are destroyed'
	])('%s is finished by the next run', async (step) => {
		const round = await openAndAnswer(place);
		const { outcome } = await closeAndKill(place.file ?? '', round.keys.directory, step);
		expect(outcome).toBe('killed');
		await closeDueRounds(place.db, round.keys, closingTime);

		await expectCountedOnce(place.db, round.keys, round);
	});

	test('at any query, again and again, counts everybody once', async () => {
		const round = await openAndAnswer(place);
		const left = new Set<string | undefined>();
		/* Further on each time, from what the one before left, until one gets through. */
		let outcome = 'killed';
		for (let query = 4; outcome === 'killed' && query < 400; query += query < 60 ? 4 : 20) {
			const step = `at query ${query}`;
			({ outcome } = await closeAndKill(place.file ?? '', round.keys.directory, step));
			if (outcome === 'killed') left.add((await findRound(place.db, round))?.state);
		}

		expect(outcome).toBe('finished');
		expect([...left]).toEqual(['open', 'counted']);
		await expectCountedOnce(place.db, round.keys, round);
	});

	test('at any moment counts everybody once', async () => {
		const round = await openAndAnswer(place);
		for (const milliseconds of [10, 40, 160, 320])
			await closeAndKill(place.file ?? '', round.keys.directory, milliseconds);
		await closeDueRounds(place.db, round.keys, closingTime);

		await expectCountedOnce(place.db, round.keys, round);
	});
});
