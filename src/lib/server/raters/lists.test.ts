import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { planLists, undecided } from '#lib/domain/rater-file/plan.ts';
import type { Rater } from '#lib/domain/rater-file/line.ts';
import { readRaterFile } from '#lib/domain/rater-file/read.ts';
import { addDays, dayOf } from '#lib/domain/round/calendar.ts';
import { openingTime } from '#tests/support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { planTestRound, type DraftRound } from '#tests/support/draft-round.ts';
import { adoptLeaders, insertAccount } from '../accounts/queries.ts';
import { randomId } from '../random.ts';
import { keepUpload } from '../uploads/keep.ts';
import { applyRaterFile, fingerprintOf } from './apply-file.ts';
import { askLeaders } from './ask-leaders.ts';
import { confirmList } from './confirm.ts';
import { listChanges } from './list-changes.ts';
import { findRoundList, listLines, sumLists } from './lists.queries.ts';
import { listListedLeaders } from './queries.ts';
import { saveList } from './save-list.ts';

const file = [
	'Leder;Gruppe;Mail;Navn;Sprog',
	'l1;Medarbejder;A@example.dk;;engelsk',
	'l1;Medarbejder;;Bo Lund;',
	'l1;Lederkollega;l2@example.dk;;',
	'l2@example.dk;Medarbejder;a@example.dk;;'
].join('\n');

/** The round is planned a week ahead, so that there is time to ask. */
const now = new Date(openingTime.getTime() - 7 * 24 * 3_600_000);
const lastDay = addDays(dayOf(now), 3);
const afterLastDay = new Date(now.getTime() + 4 * 24 * 3_600_000);

describe.each(databaseKinds)('the lists of a round on %s', (kind) => {
	let place: TestDatabase;
	let round: DraftRound;
	let coordinator: Actor;
	beforeAll(async () => {
		place = await openTestDatabase(kind);
	});
	afterAll(() => place.close());
	beforeEach(async () => {
		const manager = 'chef@example.dk';
		round = await planTestRound(place, [{ key: 'l1', manager }, { key: 'l2' }]);
		coordinator = await makeActor('koordinator', round.organisationId);
	});

	async function makeActor(name: string, organisationId?: string): Promise<Actor> {
		const account = { id: randomId(), email: `${name}.${randomId()}@example.dk`, name };
		await insertAccount(place.db, { ...account, language: 'da' });

		return {
			...{ accountId: account.id, email: account.email, name, language: 'da' },
			roles: organisationId === undefined ? [] : [{ organisationId, role: 'coordinator' }]
		};
	}

	/** The person who leads, signed in. */
	async function makeLeader(key: string): Promise<Actor> {
		const actor = await makeActor(key);
		await place.db
			.updateTable('leader')
			.set({ account_id: actor.accountId })
			.where('organisation_id', '=', round.organisationId)
			.where('key', '=', key)
			.execute();
		await adoptLeaders(place.db, actor.accountId, actor.email);

		return actor;
	}

	const filePlace = () => ({
		...{ organisationId: round.organisationId, accountId: coordinator.accountId },
		...{ roundId: round.id, kind: 'raters' as const }
	});

	async function send(text: string): Promise<string> {
		const bytes = new TextEncoder().encode(text);

		return keepUpload(place.db, filePlace(), { name: '', bytes }, now);
	}

	async function apply(text: string, decisions = undecided) {
		const read = readRaterFile(new TextEncoder().encode(text));
		const lines = read.ok ? read.lines : [];
		const leaders = await listListedLeaders(place.db, round);
		const seen = await fingerprintOf(planLists(lines, leaders, undecided));
		const given = { id: await send(text), decisions, seen };

		return applyRaterFile(place.db, coordinator, filePlace(), given, now);
	}

	const listOf = async (key: string) =>
		(await findRoundList(place.db, round, round.evaluations.get(key) ?? ''))?.raters ?? [];
	const stateOf = async (key: string) =>
		(await findRoundList(place.db, round, round.evaluations.get(key) ?? ''))?.state;
	const evaluationOf = (key: string) => round.evaluations.get(key) ?? '';
	const ask = () => askLeaders(place.db, coordinator, round, lastDay, now);

	test('become what a file says, with the managers that the organisation knows', async () => {
		expect((await apply(file)).outcome).toBe('applied');

		expect(await listOf('l1')).toEqual([
			person('employee', 'Bo Lund', { delivery: 'slip' }),
			person('employee', 'a@example.dk', { language: 'en' }),
			person('manager', 'chef@example.dk'),
			person('peer', 'l2@example.dk')
		]);
		expect(await listOf('l2')).toEqual([person('employee', 'a@example.dk')]);
		expect(await sumLists(place.db, round)).toMatchObject({
			...{ leaders: 2, people: 5, slips: 1, empty: 0, small: 2 }
		});
		const { peers } = await place.db
			.selectFrom('round')
			.select('peers')
			.where('id', '=', round.id)
			.executeTakeFirstOrThrow();
		expect(peers).toBe(1);
	});

	test('stay as they are where they became others after the preview', async () => {
		const given = { id: await send(file), decisions: undecided, seen: 'x' };

		const applied = await applyRaterFile(place.db, coordinator, filePlace(), given, now);

		expect(applied.outcome).toBe('changed_since');
		expect(await listOf('l1')).toEqual([]);
	});

	test('are found by the name of a leader or by what is to be done', async () => {
		await apply(file);
		await saveList(
			place.db,
			coordinator,
			round,
			{ evaluationId: evaluationOf('l2'), raters: [] },
			now
		);
		const find = async (text: string, view: 'all' | 'empty' | 'small') => {
			const page = { skip: 0, most: 10 };
			const { lines, total } = await listLines(place.db, round, { text, view }, page);
			return [total, ...lines.map(({ leader }) => leader)];
		};

		expect(await find('LEDER l1', 'all')).toEqual([1, 'Leder l1']);
		expect(await find('nord', 'all')).toEqual([2, 'Leder l1', 'Leder l2']);
		expect(await find('', 'empty')).toEqual([1, 'Leder l2']);
		expect(await find('', 'small')).toEqual([1, 'Leder l1']);
		expect(await find('%', 'all')).toEqual([0]);
	});

	test('are confirmed by leaders who are asked, until the day that was set', async () => {
		await apply(file);
		const leader = await makeLeader('l1');
		const list = await listOf('l1');
		const confirm = (at: Date) => confirmList(place.db, leader, evaluationOf('l1'), list, at);

		expect(await confirm(now)).toBe('not_asked');
		expect(await ask()).toEqual({ outcome: 'asked', leaders: 2 });
		expect(await confirm(now)).toBe('confirmed');
		expect(await stateOf('l1')).toBe('confirmed');
		expect(await stateOf('l2')).toBe('asked');
		expect(await confirm(afterLastDay)).toBe('too_late');
		const mails = await place.db
			.selectFrom('mail_outbox')
			.select('address')
			.where('round_id', '=', round.id)
			.where('kind', '=', 'confirmList')
			.orderBy('address')
			.execute();
		expect(mails.map(({ address }) => address)).toEqual(['l1@example.dk', 'l2@example.dk']);
		expect(await ask()).toEqual({ outcome: 'asked', leaders: 1 });
	});

	test('cannot be asked about on the day of the opening, or later', async () => {
		await apply(file);
		const opens = dayOf(openingTime);
		const asked = (day: string) => askLeaders(place.db, coordinator, round, day, now);

		expect((await asked(opens)).outcome).toBe('bad_day');
		expect((await asked(addDays(dayOf(now), -1))).outcome).toBe('bad_day');
		expect((await asked(addDays(opens, -1))).outcome).toBe('asked');
	});

	test('are corrected by leaders, and how many came and went is told', async () => {
		await apply(file);
		await ask();
		const leader = await makeLeader('l1');
		const corrected = [person('employee', 'ny@example.dk'), person('manager', 'chef@example.dk')];

		expect(await confirmList(place.db, leader, evaluationOf('l1'), corrected, now)).toBe('changed');

		expect(await listOf('l1')).toEqual(corrected);
		const list = { organisationId: round.organisationId, evaluationId: evaluationOf('l1') };
		const changes = await listChanges(place.db, list, coordinator.accountId);
		expect(
			changes.map(({ action, detail }) => [action, detail['group'], detail['people']])
		).toEqual(
			expect.arrayContaining([
				['list_extended', 'employee', 1],
				['list_shortened', 'employee', 2],
				['list_shortened', 'peer', 1],
				['list_confirmed', undefined, undefined]
			])
		);
	});

	test('that a leader has corrected survive the next file, unless somebody decides', async () => {
		await apply(file);
		await ask();
		const leader = await makeLeader('l1');
		const corrected = [person('employee', 'ny@example.dk')];
		await confirmList(place.db, leader, evaluationOf('l1'), corrected, now);

		await apply(file);
		expect(await listOf('l1')).toEqual(corrected);
		await apply(file, { ...undecided, confirmed: 'replaced' });
		expect(await listOf('l1')).toHaveLength(4);
		expect(await stateOf('l1')).toBe('asked');
	});

	test('are asked about again when somebody else changes a confirmed one', async () => {
		await apply(file);
		await ask();
		const leader = await makeLeader('l2');
		await confirmList(place.db, leader, evaluationOf('l2'), await listOf('l2'), now);
		const save = (raters: readonly Rater[]) =>
			saveList(place.db, coordinator, round, { evaluationId: evaluationOf('l2'), raters }, now);

		expect(await save(await listOf('l2'))).toBe('saved');
		expect(await stateOf('l2')).toBe('confirmed');
		expect(await save([person('employee', 'b@example.dk')])).toBe('saved');
		expect(await stateOf('l2')).toBe('asked');
	});

	test('are nobody else’s to change', async () => {
		await apply(file);
		await ask();
		const stranger = await makeActor('fremmed');
		const raters = [person('employee', 'b@example.dk')];

		const edited = { evaluationId: evaluationOf('l1'), raters };
		expect(await saveList(place.db, stranger, round, edited, now)).toBe('not_found');
		expect(await confirmList(place.db, stranger, evaluationOf('l1'), raters, now)).toBe(
			'not_found'
		);
		expect((await askLeaders(place.db, stranger, round, lastDay, now)).outcome).toBe('not_found');
		expect(await listOf('l1')).toHaveLength(4);
	});
});

function person(group: Rater['group'], address: string, more: Partial<Rater> = {}): Rater {
	return { group, address, language: undefined, delivery: 'mail', ...more };
}
