import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { municipality, writeMunicipality } from '#db/demo/municipality.ts';
import type { Actor } from '#lib/domain/access/actor.ts';
import { openTestRound } from '#tests/support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { insertAccount } from '../accounts/queries.ts';
import { insertOrganisation } from '../planning/queries.ts';
import { keepUpload } from '../uploads/keep.ts';
import type { UploadPlace } from '../uploads/queries.ts';
import { applyLeaders, previewLeaders, type Others } from './apply.ts';
import { listKnownLeaders } from './queries.ts';
import { listKnownUnits } from './units.queries.ts';

const now = new Date('2026-11-22T10:00:00Z');
const lone: Actor = {
	...{ accountId: 'lone', email: 'lone@x.dk', name: 'Lone Bech', language: 'da' },
	roles: [{ organisationId: 'nord', role: 'coordinator' }]
};
const place: UploadPlace = {
	...{ organisationId: 'nord', accountId: 'lone', roundId: undefined },
	kind: 'leaders'
};
const headings = 'Nummer;Leder;Mail;Enhed;Overordnet enhed;Niveau;Område';
const anna = '17;Anna Holm;anna@x.dk;Stuen;Huset;medarbejdere;dagtilbud';
const bo = '18;Bo Vang;bo@x.dk;Loftet;Huset;medarbejdere;dagtilbud';

describe.for(databaseKinds)('the leaders of an organisation, on %s', (kind) => {
	let database: TestDatabase;

	beforeEach(async () => {
		database = await openTestDatabase(kind);
		await insertAccount(database.db, { id: 'lone', email: 'lone@x.dk', name: 'L', language: 'da' });
		const organisation = { id: 'nord', kind: 'organisation', name: 'Nord' } as const;
		await insertOrganisation(database.db, { ...organisation, sector: 'kommune' });
	});
	afterEach(() => database.close());

	async function send(text: string | Uint8Array): Promise<string> {
		const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;

		return keepUpload(database.db, place, { name: 'ledere.csv', bytes }, now);
	}

	/** Looks at a file that waits, and applies it. */
	async function applyFile(id: string, others: Others = 'removed', at = place) {
		const seen = await seenOf(id, at);

		return applyLeaders(database.db, lone, at, { id, others, seen }, now);
	}

	async function seenOf(id: string, at = place): Promise<string> {
		const preview = await previewLeaders(database.db, at, id, now);

		return preview && 'seen' in preview ? preview.seen : '';
	}

	async function apply(lines: readonly string[], others: Others = 'removed') {
		const plan = await applyFile(await send([headings, ...lines].join('\n')), others);
		if (typeof plan === 'string') throw new Error(`the file was not applied: ${plan}`);

		return plan;
	}

	async function listNames() {
		const leaders = await listKnownLeaders(database.db, 'nord');

		return leaders
			.map(({ key, name, isGone }) => [key, isGone ? 'gone' : name].join(' '))
			.sort((one, other) => one.localeCompare(other));
	}

	test('become what the file says, and nothing before that', async () => {
		const id = await send([headings, anna, bo].join('\n'));
		const preview = await previewLeaders(database.db, place, id, now);
		expect(preview).toMatchObject({ plan: { added: [{ key: '17' }, { key: '18' }] } });
		expect(await listNames()).toEqual([]);

		await applyFile(id);
		expect(await listNames()).toEqual(['17 Anna Holm', '18 Bo Vang']);
		expect(await listKnownUnits(database.db, 'nord')).toHaveLength(3);
		/* Applied once, and gone. */
		expect(await applyFile(id)).toBe('gone');
	});

	test('stay as they are where the file says the same again', async () => {
		await apply([anna, bo]);
		const before = await database.db.selectFrom('leader').selectAll().execute();

		expect(await apply([anna, bo])).toMatchObject({ added: [], changed: [], removed: [], same: 2 });
		expect(await database.db.selectFrom('leader').selectAll().execute()).toEqual(before);
	});

	test('stay as they are where they became others after the preview', async () => {
		await apply([anna]);
		const id = await send([headings, bo].join('\n'));
		const seen = await seenOf(id);
		await apply([anna.replace('Holm', 'Krog')]);
		const again = await send([headings, bo].join('\n'));

		const file = { id: again, others: 'removed', seen } as const;
		expect(await applyLeaders(database.db, lone, place, file, now)).toBe('changed_since');
		expect(await listNames()).toEqual(['17 Anna Krog']);
		/* Looked at once more, it is applied. */
		expect(await applyFile(again)).toMatchObject({ removed: [{ key: '17' }] });
	});

	test('are one file or the other when two are applied at once, never something of both', async () => {
		await insertAccount(database.db, { id: 'per', email: 'per@x.dk', name: 'P', language: 'da' });
		const perPlace = { ...place, accountId: 'per' };
		const of = (start: number, name: string) =>
			Array.from({ length: 700 }, (_, index) => {
				const key = start + index;
				return `${key};${name} ${key};l${key}@x.dk;Stuen;Huset;medarbejdere;dagtilbud`;
			});
		const bytes = (lines: readonly string[]) =>
			new TextEncoder().encode([headings, ...lines].join('\n'));
		const { db } = database;
		const one = await keepUpload(db, place, { name: '', bytes: bytes(of(1000, 'A')) }, now);
		const other = await keepUpload(db, perPlace, { name: '', bytes: bytes(of(1300, 'B')) }, now);

		const seen = await Promise.all([seenOf(one), seenOf(other, perPlace)]);
		const outcomes = await Promise.all([
			applyLeaders(db, lone, place, { id: one, others: 'removed', seen: seen[0] }, now),
			applyLeaders(db, lone, perPlace, { id: other, others: 'removed', seen: seen[1] }, now)
		]);
		expect(outcomes.map((outcome) => typeof outcome === 'string')).toContain(true);
		expect(outcomes).toContain('changed_since');
		const initials = (await listNames()).map((name) => name.split(' ')[1]);
		expect(initials).toHaveLength(700);
		expect(new Set(initials).size).toBe(1);
	});

	test('leave with the file, their empty unit with them, unless they are kept', async () => {
		await apply([anna, bo]);
		await apply([anna], 'kept');
		expect(await listNames()).toEqual(['17 Anna Holm', '18 Bo Vang']);

		await apply([anna]);
		expect(await listNames()).toEqual(['17 Anna Holm']);
		const units = await listKnownUnits(database.db, 'nord');
		expect(units.map(({ name }) => name).sort()).toEqual(['Huset', 'Stuen']);
	});

	test('are the same people with another address, until somebody has answered about them', async () => {
		await apply([anna]);
		const [before] = await listKnownLeaders(database.db, 'nord');
		await apply([anna.replace('anna@', 'anna.holm@')]);

		expect(await listKnownLeaders(database.db, 'nord')).toMatchObject([
			{ id: before?.id, email: 'anna.holm@x.dk' }
		]);
	});

	test('keep their reports to themselves when the number goes to another address', async () => {
		const { evaluations, organisationId } = await openTestRound(database, {
			employees: [5],
			leaderEmail: 'anna@x.dk'
		});
		const { db } = database;
		const [evaluated] = await db
			.selectFrom('evaluation')
			.where('id', '=', evaluations[0]?.id ?? '')
			.select('leader_id')
			.execute();
		await insertAccount(db, { id: 'anna', email: 'anna@x.dk', name: 'Anna', language: 'da' });
		await db
			.updateTable('leader')
			.set({ account_id: 'anna', key: '17' })
			.where('id', '=', evaluated?.leader_id ?? '')
			.execute();
		const there = { ...place, organisationId };
		const text = [headings, anna.replace('anna@', 'hr@')].join('\n');
		const bytes = new TextEncoder().encode(text);
		const id = await keepUpload(db, there, { name: '', bytes }, now);
		await applyFile(id, 'kept', there);

		const rows = await db
			.selectFrom('leader')
			.where('organisation_id', '=', organisationId)
			.select(['id', 'key', 'email', 'account_id', 'gone'])
			.orderBy('gone')
			.execute();
		expect(rows).toMatchObject([
			{ key: '17', email: 'hr@x.dk', account_id: null, gone: 0 },
			{ id: evaluated?.leader_id, key: null, email: 'anna@x.dk', account_id: 'anna', gone: 1 }
		]);
	});

	test('belong to the account that has their address', async () => {
		await insertAccount(database.db, { id: 'anna', email: 'anna@x.dk', name: 'A', language: 'da' });
		await apply([anna, bo]);
		const rows = await database.db
			.selectFrom('leader')
			.select(['key', 'account_id'])
			.orderBy('key')
			.execute();

		expect(rows).toEqual([
			{ key: '17', account_id: 'anna' },
			{ key: '18', account_id: null }
		]);
	});

	test('of a municipality are all there', async () => {
		const id = await send(writeMunicipality(1).leaders);
		await applyFile(id);

		expect(await listKnownLeaders(database.db, 'nord')).toHaveLength(municipality.leaders - 1);
	});
});
