import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tellPair } from '#db/demo/pair.ts';
import { openKeyRing, type KeyRing } from '#lib/server/keys/ring.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from './support/database.ts';
import { playStory } from '../src/cli/seed/play.ts';
import { checkDatabase } from '#lib/server/db/check.ts';

/* tests/cli.test.ts plants every kind of damage, on SQLite; here the same questions meet both. */
describe.each(databaseKinds)('a check on %s', (kind) => {
	const now = new Date();
	let place: TestDatabase;
	let keys: KeyRing;
	beforeAll(async () => {
		place = await openTestDatabase(kind);
		keys = openKeyRing(`${place.folder}/keys`);
		await playStory({ db: place.db, keys }, tellPair(currentQuestionnaire(), 1, 0, now), now);
	});
	afterAll(() => place.close());

	test('finds nothing wrong with what the verbs have written', async () => {
		expect(await checkDatabase(place.db, keys, now)).toEqual([]);
	});

	test('counts used links against ballots, and people against what was counted', async () => {
		await place.db.updateTable('invitation').set({ answered: 1 }).execute();
		await place.db.deleteFrom('tally').execute();
		await place.db.deleteFrom('open_evaluation').execute();
		await place.db.updateTable('leader_release').set({ sha256: 'another' }).execute();
		const problems = await checkDatabase(place.db, keys, now);
		const found = (words: RegExp) => problems.filter((problem) => words.test(problem)).length;

		expect(found(/invitations are used but/)).toBe(28);
		expect(found(/the tally is missing/)).toBe(14);
		expect(found(/place is not held/)).toBe(10);
		expect(found(/is not the text that was frozen/)).toBe(18);
		expect(problems).toHaveLength(28 + 14 + 10 + 18);
	});
});
