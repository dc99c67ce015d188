import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Kysely } from 'kysely';
import { expect } from 'vitest';
import { checkDatabase } from '#lib/server/db/check.ts';
import type { Database } from '#lib/server/db/schema.ts';
import type { KeyRing } from '#lib/server/keys/ring.ts';
import { findRound } from '#lib/server/rounds/queries.ts';
import { answer, answerAll, closingTime, openTestRound, type OpenedRound } from './builders.ts';

/** Two teams, and a pool of three small ones. */
export const teams = [14, 9, 4, 3, 4] as const;

/** A round of five leaders in which everybody has answered, employees in their own words. */
export async function openAndAnswer(
	place: Parameters<typeof openTestRound>[0],
	employees: readonly number[] = teams
): Promise<OpenedRound> {
	const round = await openTestRound(place, { employees });
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

/**
 * Closes in a process of its own, which is killed at a step, or so many milliseconds after it began.
 * `database` is a file of SQLite or the address of a PostgreSQL server.
 */
export async function closeAndKill(
	database: string,
	keyFolder: string,
	when: string | number
): Promise<{ readonly outcome: 'killed' | 'finished'; readonly queries: number }> {
	const child = spawn(
		process.execPath,
		[
			'tests/support/close-and-die.ts',
			...[database, keyFolder, closingTime.toISOString()],
			...(typeof when === 'string' ? [when] : [])
		],
		{ stdio: ['ignore', 'pipe', 'inherit'] }
	);
	let said = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
	const ended = once(child, 'close');
	await Promise.race([once(child.stdout, 'data'), ended]);
	if (typeof when === 'number') {
		await new Promise((resolve) => setTimeout(resolve, when));
		child.kill('SIGKILL');
	}
	const [code, signal] = (await ended) as [number | null, string | null];
	if (signal !== 'SIGKILL' && code !== 0) throw new Error('the close ended by itself, and badly');
	const queries = Number(/(\d+) queries/u.exec(said)?.[1] ?? 0);

	return { outcome: code === 0 ? 'finished' : 'killed', queries };
}

/** That a close, however often it began, has counted everybody of `teams` once and left no key. */
export async function expectCountedOnce(
	db: Kysely<Database>,
	keys: KeyRing,
	round: OpenedRound
): Promise<void> {
	expect((await findRound(db, round))?.state).toBe('released');
	expect(await checkDatabase(db, keys, closingTime)).toEqual([]);

	const counts = await db
		.selectFrom('group_count')
		.select(['evaluation_id', 'answered'])
		.where('round_id', '=', round.id)
		.where('rater_group', '=', 'employee')
		.execute();
	const byEvaluation = new Map(counts.map((row) => [row.evaluation_id, row.answered]));
	expect(round.evaluations.map(({ id }) => byEvaluation.get(id))).toEqual([...teams]);

	const rowsIn = async (table: 'tally' | 'leader_release') =>
		(await db.selectFrom(table).select('id').where('round_id', '=', round.id).execute()).length;
	/* Two teams, and the pool of the three small ones. */
	expect(await rowsIn('tally')).toBe(3);
	expect(await rowsIn('leader_release')).toBe(teams.length);
	const comments = await db
		.selectFrom('comment')
		.select('body')
		.where('organisation_id', '=', round.organisationId)
		.execute();
	expect(comments).toHaveLength(14 + 9);
	const thanks = await db
		.selectFrom('mail_outbox')
		.select('address')
		.where('round_id', '=', round.id)
		.where('kind', '=', 'closedThanks')
		.execute();
	expect(new Set(thanks.map(({ address }) => address)).size).toBe(thanks.length);
	expect(keys.listRounds()).not.toContain(round.id);
}
