import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor, Role } from '#lib/domain/access/actor.ts';
import { openTestRound, type OpenedRound } from '#tests/support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { adoptLeaders, insertAccount } from '../accounts/queries.ts';
import { randomId } from '../random.ts';
import { recordAudit, type AuditEntry } from './queries.ts';
import { exportLog, readLog, type LogQuestion } from './read-log.ts';

const everything: LogQuestion = {
	from: undefined,
	until: undefined,
	action: undefined,
	accountId: undefined,
	about: undefined
};
const all = { skip: 0, most: 100 };
const now = new Date('2026-11-21T10:00:00Z');
const at = (hour: number) => new Date(now.getTime() + hour * 3_600_000);

describe.for(databaseKinds)(
	'the audit log in the hands of those who may read it, on %s',
	(kind) => {
		let place: TestDatabase;
		let mine: OpenedRound;
		let theirs: OpenedRound;
		let leader: Actor;
		let stranger: Actor;
		const nobody = 'c'.repeat(32);

		beforeAll(async () => {
			place = await openTestDatabase(kind);
			mine = await openTestRound(place, { employees: [5, 6], now });
			theirs = await openTestRound(place, { employees: [5], now });
			leader = await arrive(mine.evaluations[0]?.leaderEmail ?? '', 'Mette Holm');
			stranger = await arrive('per@example.dk', 'Per Sand');
			const role = { organisation_id: mine.organisationId, role: 'researcher' as const };
			await place.db
				.insertInto('role')
				.values({ ...role, account_id: stranger.accountId })
				.execute();
			await write(1, { action: 'raters_added', object: `evaluation:${mine.evaluations[0]?.id}` });
			await write(2, { action: 'raters_added', object: `evaluation:${mine.evaluations[1]?.id}` });
			await write(3, {
				...{ action: 'access_refused', outcome: 'refused', accountId: stranger.accountId },
				object: `evaluation:${mine.evaluations[0]?.id}`
			});
			await write(4, { action: 'signed_in', object: `account:${nobody}`, accountId: nobody });
		});
		afterAll(() => place.close());

		async function arrive(email: string, name: string): Promise<Actor> {
			const accountId = randomId();
			await insertAccount(place.db, { id: accountId, email, name, language: 'da' });
			await adoptLeaders(place.db, accountId, email);

			return { accountId, email, name, language: 'da', roles: [] };
		}

		const write = (
			hour: number,
			entry: Pick<AuditEntry, 'action' | 'object'> & Partial<AuditEntry>
		) =>
			recordAudit(place.db, {
				...{ organisationId: mine.organisationId, at: at(hour), accountId: undefined },
				...{ detail: { group: 'employee', people: 2 }, outcome: 'done', ...entry }
			});
		const withRole = (role: Role, organisationId = mine.organisationId): Actor => ({
			...{ ...stranger, accountId: randomId() },
			roles: [{ organisationId, role }]
		});
		const read = async (actor: Actor, question: Partial<LogQuestion> = {}, page = all) =>
			readLog(place.db, actor, { ...everything, ...question }, page);
		const actions = async (...asked: Parameters<typeof read>) =>
			(await read(...asked))?.entries.map(({ action }) => action);

		test('a leader sees what was done to what is theirs, the newest first, and nothing else', async () => {
			expect(await actions(leader)).toEqual(['access_refused', 'raters_added', 'round_opened']);
		});

		test('who was refused is not told so, because that would tell that there is something', async () => {
			expect(await actions(stranger)).toEqual([]);
		});

		test('a leader is told that somebody was refused, but not who', async () => {
			const [refused, ...others] = (await read(leader))?.entries ?? [];

			expect(refused).toMatchObject({ action: 'access_refused', doer: { kind: 'outsider' } });
			expect(others.map(({ doer }) => doer.kind)).not.toContain('outsider');
			expect(JSON.stringify(await read(leader))).not.toContain('Per Sand');
		});

		test('an organisation’s administrator sees all of it', async () => {
			expect(await actions(withRole('orgadmin'))).toEqual([
				...['signed_in', 'access_refused', 'raters_added', 'raters_added', 'round_opened']
			]);
			expect(await actions(withRole('orgadmin', theirs.organisationId))).toEqual(['round_opened']);
		});

		test.for(['leader', 'manager', 'coordinator', 'researcher', 'operator'] as const)(
			'a %s of the organisation sees none of it',
			async (role) => {
				expect(await actions(withRole(role))).toEqual([]);
			}
		);

		test('people are named and never addressed, and who is gone is so called', async () => {
			const read_ = await read(withRole('orgadmin'));

			expect(read_?.entries.map(({ doer }) => doer)).toEqual([
				{ kind: 'deleted' },
				{ kind: 'person', name: 'Per Sand' },
				...[{ kind: 'program' }, { kind: 'program' }, { kind: 'program' }]
			]);
			expect(JSON.stringify(read_)).not.toContain('@');
			const { roles } = withRole('orgadmin');
			expect((await read({ ...stranger, roles }))?.entries[1]?.doer).toEqual({ kind: 'you' });
		});

		test('one looks for a time, a deed, a person or an evaluation', async () => {
			const admin = withRole('orgadmin');
			const [first] = mine.evaluations;

			expect(await actions(admin, { from: at(3) })).toEqual(['signed_in', 'access_refused']);
			expect(await actions(admin, { until: at(1) })).toEqual(['round_opened']);
			expect(await actions(admin, { action: 'raters_added' })).toHaveLength(2);
			expect(await actions(admin, { accountId: stranger.accountId })).toEqual(['access_refused']);
			expect(await actions(admin, { about: first?.id })).toEqual([
				...['access_refused', 'raters_added', 'round_opened']
			]);
		});

		test('what is somebody else’s does not exist', async () => {
			const foreign = theirs.evaluations[0]?.id;

			expect(await read(withRole('orgadmin'), { about: foreign })).toBeUndefined();
			expect(await read(leader, { about: mine.evaluations[1]?.id })).toBeUndefined();
			expect(await read(leader, { accountId: nobody })).toBeUndefined();
			expect(await exportLog(place.db, leader, { ...everything, about: foreign }, now)).toBe(
				undefined
			);
		});

		test('pages follow each other without a gap', async () => {
			const admin = withRole('orgadmin');
			const first = await read(admin, {}, { skip: 0, most: 2 });
			const last = await read(admin, {}, { skip: 4, most: 2 });

			expect([first?.entries.length, first?.hasMore]).toEqual([2, true]);
			expect([last?.entries.length, last?.hasMore]).toEqual([1, false]);
		});

		test('that it was taken out of the house stands in it', async () => {
			const admin = withRole('orgadmin', theirs.organisationId);
			const entries = await exportLog(place.db, admin, everything, at(5));

			expect(entries).toHaveLength(1);
			expect(await actions(admin)).toEqual(['log_exported', 'round_opened']);
		});
	}
);
