import { sql } from 'kysely';
import { inject, test, expect } from 'vitest';
import { openDatabase } from './client.ts';
import { requireDurableCommits } from './durable.ts';

const server = inject('postgresUrl');

test.skipIf(server === undefined).for([
	['off', 'PostgreSQL has synchronous_commit off, it must be on'],
	['on', undefined],
	['local', undefined]
])('a PostgreSQL with synchronous_commit %s: %s', async ([setting = '', expected]) => {
	const url = new URL(server ?? '');
	url.searchParams.set('options', `-c synchronous_commit=${setting}`);
	const db = openDatabase({ kind: 'postgres', url: url.href });
	const problem = await requireDurableCommits(db).catch((thrown: unknown) => thrown);
	const { rows } = await sql`show synchronous_commit`.execute(db);
	await db.destroy();

	expect(rows).toEqual([{ synchronous_commit: setting }]);
	expect(problem instanceof Error ? problem.message : undefined).toBe(expected);
});
