import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { openKeyRing } from '#lib/server/keys/ring.ts';
import { openRound } from '#lib/server/rounds/open.ts';
import { findOwnEvaluation, roundOf } from '../own/queries.ts';
import { beginEvaluation } from './begin.ts';
import { beginPulse } from './begin-pulse.ts';
import { discardDraft } from './discard.ts';
import { saveAudience } from './save-audience.ts';
import { saveDates } from './save-dates.ts';
import { saveForm } from './save-form.ts';
import { saveJob } from './save-job.ts';
import { saveRaters } from './save-raters.ts';
import { saveWords } from './save-words.ts';

describe.for(databaseKinds)('planning an evaluation on %s', (kind) => {
	let database: TestDatabase;
	let count = 0;

	beforeAll(async () => {
		database = await openTestDatabase(kind);
	});
	afterAll(() => database.close());

	async function newLeader(): Promise<Actor> {
		count += 1;
		const email = `leder${count}@x.dk`;
		const accountId = `account${count}`;
		const account = { id: accountId, email, name: 'Mette Holm', language: 'da' } as const;
		await database.db.insertInto('account').values(account).execute();

		return { accountId, email, name: 'Mette Holm', language: 'da', roles: [] };
	}

	async function newPlan() {
		const actor = await newLeader();
		const { id } = await beginEvaluation(database.db, actor);
		const read = async () => {
			const evaluation = await findOwnEvaluation(database.db, actor.accountId, id);
			if (!evaluation) throw new Error('it is there');
			return evaluation;
		};

		return { actor, id, read };
	}

	test('begins a pulse with its themes alone, nobody on the list, and the post as it was', async () => {
		const { actor, id, read } = await newPlan();
		const background = { sektor: 'kommune', niveau: 'medarbejdere', omraade: 'aeldre' };
		const job = { name: 'Mette H', unit: 'Nord', organisation: 'Nørrevang', background };
		await saveJob(database.db, actor, id, job);
		await saveRaters(database.db, actor, id, {
			...{ employees: ['a@x.dk'], manager: 'chef@x.dk', peers: ['p@x.dk'] }
		});
		const { roundId } = await read();
		await database.db
			.updateTable('round')
			.set({ state: 'released' })
			.where('id', '=', roundId)
			.execute();

		const begun = await beginPulse(database.db, actor, id, ['tillid']);
		const pulse = await findOwnEvaluation(database.db, actor.accountId, begun.id);
		expect(pulse?.plan).toMatchObject({
			leader: { name: 'Mette H' },
			...{ unit: 'Nord', organisationName: 'Nørrevang', background },
			raters: { employees: [], manager: undefined, peers: [] }
		});
		expect(pulse?.plan.selection).toEqual({
			...{ form: 'tilpasset', themes: ['tillid'], focusOnly: true },
			...{ comments: false, conditions: false, peers: false }
		});

		await saveForm(database.db, actor, begun.id, {
			...{ form: 'kort', themes: [], focusOnly: false, comments: false, conditions: false }
		});
		const changed = await findOwnEvaluation(database.db, actor.accountId, begun.id);
		expect(changed?.plan.selection.focusOnly).toBeUndefined();
		expect(await beginPulse(database.db, actor, id, ['drift'])).toEqual(begun);
	});

	test.for([
		['Nørrevang', 'Nørrevang'],
		['', 'Solbjerg Kommune']
	] as const)(
		'begun after a round elsewhere, an own organisation »%s« is then »%s«',
		async (names) => {
			const [before, after] = names;
			const { actor, id, read } = await newPlan();
			const job = { name: 'Mette H', unit: 'Nord', organisation: before, background: {} };
			await saveJob(database.db, actor, id, job);
			await database.db
				.updateTable('round')
				.set({ state: 'released' })
				.where('id', '=', (await read()).roundId)
				.execute();

			const begun = await beginEvaluation(database.db, actor, {
				selection: { ...(await read()).plan.selection },
				job: { ...job, unit: 'Syd', organisation: 'Solbjerg Kommune' }
			});
			const pulse = await findOwnEvaluation(database.db, actor.accountId, begun.id);
			const round = await database.db
				.selectFrom('round')
				.select('name')
				.where('id', '=', pulse?.roundId ?? '')
				.executeTakeFirst();

			expect(pulse?.plan.organisationName).toBe(after);
			expect(round?.name).toBe('Mette H, Syd');
		}
	);

	test('starts only as the leader has seen it, not as another window has left it', async () => {
		const { actor, id, read } = await newPlan();
		const now = new Date('2026-11-21T10:00:00Z');
		const contact = { name: 'Bo', email: 'bo@x.dk' };
		await saveDates(database.db, actor, id, { opensOn: '2026-11-21', closesOn: '2026-12-05' });
		await saveWords(database.db, actor, id, { ownWords: '', contact });
		const keys = openKeyRing(join(database.folder, 'keys'));
		const start = async (revision: number) => {
			const by = { accountId: actor.accountId, language: 'da', seen: String(revision) } as const;
			return openRound(database.db, keys, roundOf(await read()), by, now);
		};
		const { revision } = await read();
		await saveAudience(database.db, actor, id, { scope: 'manager', readers: [] });

		expect(await start(revision)).toBe('changed_since');
		expect(await read()).toMatchObject({ state: 'draft' });
		expect(await start((await read()).revision)).toBe('opened');
	});

	test('begins with a private organisation and the narrowest audience', async () => {
		const { actor, read } = await newPlan();
		const evaluation = await read();

		expect(evaluation.state).toBe('draft');
		expect(evaluation.plan).toMatchObject({
			leader: { name: 'Mette Holm', email: actor.email },
			unit: '',
			organisationName: '',
			background: {},
			selection: { form: 'standard', themes: [], comments: false, conditions: true, peers: false },
			raters: { employees: [], manager: undefined, peers: [] },
			audience: { scope: 'leader', readers: [] }
		});
		expect(
			await database.db
				.selectFrom('role')
				.select('role')
				.where('account_id', '=', actor.accountId)
				.execute()
		).toEqual([{ role: 'leader' }]);
	});

	test('goes on with the draft there is, also when asked twice at once', async () => {
		const actor = await newLeader();
		const [one, other] = await Promise.all([
			beginEvaluation(database.db, actor),
			beginEvaluation(database.db, actor)
		]);

		expect(other).toEqual(one);
		expect(await beginEvaluation(database.db, actor)).toEqual(one);
	});

	test('a second evaluation belongs to the same private organisation', async () => {
		const { actor, id, read } = await newPlan();
		const first = await read();
		await database.db
			.updateTable('round')
			.set({ state: 'released' })
			.where('id', '=', first.roundId)
			.execute();
		const second = await beginEvaluation(database.db, actor);

		expect(second.id).not.toBe(id);
		expect(second.organisationId).toBe(first.organisationId);
	});

	test('keeps what each step saved', async () => {
		const { actor, id, read } = await newPlan();
		const background = { sektor: 'kommune', niveau: 'medarbejdere', omraade: 'aeldre' };
		const job = { name: 'Mette H', unit: 'Nord', organisation: 'Nørrevang', background };

		expect(await saveJob(database.db, actor, id, job)).toBe('saved');
		await saveForm(database.db, actor, id, {
			...{ form: 'tilpasset', themes: ['tillid', 'drift'], comments: true, conditions: false }
		});
		await saveDates(database.db, actor, id, { opensOn: '2026-11-23', closesOn: '2026-12-07' });
		await saveRaters(database.db, actor, id, {
			employees: ['b@x.dk', 'a@x.dk'],
			manager: 'k@x.dk',
			peers: ['p@x.dk']
		});
		await saveAudience(database.db, actor, id, { scope: 'manager', readers: [] });
		await saveWords(database.db, actor, id, {
			ownWords: 'Kære alle\nTak',
			contact: { name: 'Bo', email: 'bo@x.dk' }
		});

		expect((await read()).plan).toEqual({
			leader: { name: 'Mette H', email: actor.email },
			unit: 'Nord',
			organisationName: 'Nørrevang',
			background,
			selection: {
				...{ form: 'tilpasset', themes: ['tillid', 'drift'] },
				...{ comments: true, conditions: false, peers: true }
			},
			opensOn: '2026-11-23',
			closesOn: '2026-12-07',
			raters: { employees: ['a@x.dk', 'b@x.dk'], manager: 'k@x.dk', peers: ['p@x.dk'] },
			audience: { scope: 'manager', readers: [], manager: 'k@x.dk' },
			contact: { name: 'Bo', email: 'bo@x.dk' },
			ownWords: 'Kære alle\nTak'
		});
		expect((await read()).closesAt).toBe('2026-12-07T22:59:00.000Z');
	});

	test('another list takes the place of the first, fellow leaders and reading manager with it', async () => {
		const { actor, id, read } = await newPlan();
		await saveRaters(database.db, actor, id, {
			employees: ['a@x.dk'],
			manager: 'k@x.dk',
			peers: ['p@x.dk']
		});
		await saveAudience(database.db, actor, id, { scope: 'manager', readers: [] });
		await saveRaters(database.db, actor, id, {
			employees: ['c@x.dk'],
			manager: 'l@x.dk',
			peers: []
		});
		const { plan } = await read();

		expect(plan.raters).toEqual({ employees: ['c@x.dk'], manager: 'l@x.dk', peers: [] });
		expect(plan.selection.peers).toBe(false);
		expect(plan.audience.manager).toBe('l@x.dk');
	});

	test('a long list is kept whole', async () => {
		const { actor, id, read } = await newPlan();
		const employees = Array.from({ length: 1000 }, (_, index) => `a${index}@x.dk`);
		await saveRaters(database.db, actor, id, { employees, manager: undefined, peers: [] });

		expect((await read()).plan.raters.employees).toHaveLength(1000);
	});

	test("somebody else's is as if it did not exist", async () => {
		const { id } = await newPlan();
		const other = await newLeader();

		expect(await findOwnEvaluation(database.db, other.accountId, id)).toBeUndefined();
		expect(await findOwnEvaluation(database.db, other.accountId, 'no such id')).toBeUndefined();
		expect(
			await saveDates(database.db, other, id, { opensOn: undefined, closesOn: undefined })
		).toBe('not_found');
		expect(await discardDraft(database.db, other, id)).toBe('not_found');
	});

	test('after the start nothing of it can be changed', async () => {
		const { actor, id, read } = await newPlan();
		const { roundId } = await read();
		await database.db
			.updateTable('round')
			.set({ state: 'open' })
			.where('id', '=', roundId)
			.execute();

		expect(
			await saveAudience(database.db, actor, id, {
				scope: 'named',
				readers: [{ name: 'Bo', email: 'bo@x.dk' }]
			})
		).toBe('not_draft');
		expect(await discardDraft(database.db, actor, id)).toBe('not_draft');
		expect((await read()).plan.audience).toEqual({ scope: 'leader', readers: [] });
	});

	test('a discarded draft leaves no address behind', async () => {
		const { actor, id } = await newPlan();
		await saveRaters(database.db, actor, id, {
			employees: ['a@x.dk'],
			manager: undefined,
			peers: []
		});

		expect(await discardDraft(database.db, actor, id)).toBe('saved');
		expect(await findOwnEvaluation(database.db, actor.accountId, id)).toBeUndefined();
		expect(
			await database.db
				.selectFrom('planned_rater')
				.select('address')
				.where('evaluation_id', '=', id)
				.execute()
		).toEqual([]);
	});
});
