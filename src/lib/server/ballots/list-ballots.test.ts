import { expect, test } from 'vitest';
import { answer, answerAll, openTestRound } from '#tests/support/builders.ts';
import { databaseKinds, openTestDatabase } from '#tests/support/database.ts';
import { listBallotIds, listBallots } from './queries.ts';

test.for(databaseKinds)('page after page, each ballot is read once, on %s', async (kind) => {
	const database = await openTestDatabase(kind);
	const round = await openTestRound(database, { employees: [5] });
	for (const { group, token } of round.evaluations.flatMap(({ links }) => links))
		await answer(database, round.keys, token, answerAll(round.selection, group, 4));

	const read: string[] = [];
	for (;;) {
		const page = await listBallots(database.db, round, read.at(-1) ?? '', 4);
		read.push(...page.map(({ id }) => id));
		if (page.length < 4) break;
	}
	const all = await listBallotIds(database.db, round);
	await database.close();

	expect(all.length).toBe(21);
	expect(read).toEqual(all);
});
