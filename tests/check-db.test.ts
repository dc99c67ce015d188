import { sql } from 'kysely';
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

	test.for<[string, string, RegExp]>([
		[
			'counts before the close',
			`insert into group_count select organisation_id, id, 'peer', round_id, 9, 0, 0 from evaluation
				where round_id in (select id from round where state = 'open') order by id limit 1`,
			/^Round \w+ is open but has counts\.$/
		],
		[
			'a tally before the close',
			`insert into tally select evaluation.organisation_id, 'planted', evaluation.round_id, 'team',
					evaluation.id, 'peer', '' from evaluation
				where round_id in (select id from round where state = 'open') order by id limit 1`,
			/^Round \w+ is open but has tallies\.$/
		],
		[
			'a named answer before the close',
			`insert into named_answer select organisation_id, id, 'self', ballot_key from (
				select evaluation.organisation_id, evaluation.id, ballot_key from evaluation
				inner join round on round.id = evaluation.round_id where state = 'open' order by 2 limit 1
			) as one`,
			/^Round \w+ is open but has named answers\.$/
		],
		[
			'a leader without a count',
			`delete from group_count where rater_group = 'self'`,
			/^Evaluation \w+: the round is counted but nothing was counted here\.$/
		],
		[
			'a round that could not be answered',
			`update round set mail_key = null where state = 'open'`,
			/^Round \w+ is open but has nothing to seal answers to\.$/
		],
		[
			'a closed round that could be answered',
			`update round set ballot_key = (select ballot_key from round where state = 'open' limit 1)
				where state = 'released'`,
			/^Round \w+ is released but answers could still be sealed to it\.$/
		],
		[
			'a count of the morning that says more than is so',
			'update progress_count set invited = invited + 100',
			/: the count of the morning says more than is so\.$/
		],
		[
			'comments of seven',
			`insert into comment (organisation_id, id, evaluation_id, rater_group, question, body)
				select organisation_id, evaluation_id, evaluation_id, 'employee', 'aaben_1',
				'' from group_count where rater_group = 'employee' and answered < 8 order by 2 limit 1`,
			/, employee: there are comments of too few\.$/
		],
		[
			'comments of fellow leaders, who were promised none',
			`insert into comment (organisation_id, id, evaluation_id, rater_group, question, body)
				select organisation_id, evaluation_id, evaluation_id, 'peer', 'aaben_1', ''
				from group_count order by 2 limit 1`,
			/, peer: there are comments of too few\.$/
		],
		[
			'a ballot of another size',
			`update ballot set sealed = replace_hash
				where id in (select min(id) from ballot where part = 0)`,
			/^Round \w+: its ballots are not of one size\.$/
		],
		[
			'ballots that share a code',
			`update ballot set replace_hash = (select replace_hash from ballot order by id limit 1)
				where id = (select id from ballot order by id limit 1 offset 1)`,
			/^Round \w+: some ballots share a code\.$/
		],
		[
			'moments that nobody can open',
			'delete from moments_key',
			/^The year \d{4}: it is not known what its moments are sealed to\.$/
		]
	])('finds %s', async ([, statement, finding]) => {
		const problems = await checkPlanted(statement);

		expect(problems).toContainEqual(expect.stringMatching(finding));
		expect(problems.every((problem) => !problem.includes('@'))).toBe(true);
	});

	test('finds that the audit log could be changed', async () => {
		const problems = await checkPlanted(
			...(kind === 'sqlite'
				? ['drop trigger audit_entry_no_delete', 'drop trigger audit_entry_no_update']
				: [
						'drop trigger audit_entry_kept on audit_entry',
						'alter table audit_entry disable trigger all'
					])
		);

		expect(problems).toEqual([
			'Nothing keeps audit_entry from a update: its trigger is gone.',
			'Nothing keeps audit_entry from a delete: its trigger is gone.'
		]);
	});

	test('finds what a close should have dropped', async () => {
		if (kind === 'sqlite') return expect(await checkDatabase(place.db, keys, now)).toEqual([]);
		const problems = await checkPlanted(
			`create table ballot_gone partition of ballot for values in ('gone')`
		);

		expect(problems).toEqual(['The partition ballot_gone belongs to no open round.']);
	});

	/** What is found while a fault is there, which is undone afterwards. */
	async function checkPlanted(...statements: readonly string[]): Promise<readonly string[]> {
		let problems: readonly string[] = [];
		class Undo extends Error {}
		await place.db
			.transaction()
			.execute(async (trx) => {
				for (const statement of statements) await sql.raw(statement).execute(trx);
				problems = await checkDatabase(trx, keys, now);
				throw new Undo();
			})
			.catch((problem: unknown) => {
				if (!(problem instanceof Undo)) throw problem;
			});

		return problems;
	}

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
