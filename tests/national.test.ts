import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { nationalFigureSchema } from '#lib/schemas/figure.ts';
import { checkDatabase } from '#lib/server/db/check.ts';
import { openKeyRing, type KeyRing } from '#lib/server/keys/ring.ts';
import { checkYear } from '#lib/server/national/check.ts';
import type { Actor, Role } from '#lib/domain/access/actor.ts';
import { findCodebook } from '#lib/server/national/files/find-codebook.ts';
import { insertAccount } from '#lib/server/accounts/queries.ts';
import { acceptTerms } from '#lib/server/researchers/accept-terms.ts';
import { currentTerms } from '#lib/domain/researcher/terms.ts';
import { findFile, listFiles } from '#lib/server/national/files/find.ts';
import { findNationalFigures } from '#lib/server/national/find-figures.ts';
import { findNationalReference } from '#lib/server/national/find-reference.ts';
import { findYear } from '#lib/server/national/queries.ts';
import { releaseYear } from '#lib/server/national/release.ts';
import { deleteReport } from '#lib/server/releases/forget.queries.ts';
import { closeRound } from '#lib/server/rounds/close.ts';
import {
	answer,
	answerAll,
	closingTime,
	openTestRound,
	type OpenedRound
} from './support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from './support/database.ts';

/** Five organisations with two teams each, and with six leaders: just enough for cells of both. */
const organisations = 5;
const employees = [6, 7, 0, 0, 0, 0];
const year = 2026;
const afterwards = new Date('2027-01-02T00:00:00Z');
const options = { withoutKey: false, onStep: () => undefined };
const scale = [1, 2, 3, 4, 5] as const;

describe.each(databaseKinds)('a year of the country on %s', (kind) => {
	let place: TestDatabase;
	let keys: KeyRing;
	const rounds: OpenedRound[] = [];

	beforeAll(async () => {
		place = await openTestDatabase(kind);
		keys = openKeyRing(join(place.folder, 'keys'));
		for (let index = 0; index < organisations; index++) rounds.push(await playRound(index));
		/* What a leader does alone is in no figure of the country. */
		await playRound(9, 'private');
	}, 60_000);
	afterAll(() => place.close());

	async function playRound(
		index: number,
		of: 'organisation' | 'private' = 'organisation'
	): Promise<OpenedRound> {
		const round = await openTestRound(
			{ db: place.db, keys },
			{ employees: of === 'private' ? [6] : employees, kind: of }
		);
		for (const { links } of round.evaluations) {
			for (const [person, { group, token }] of links.entries()) {
				if (group === 'manager') continue;
				const value = scale[Math.min(4, (index % 5) + (person % 2))] ?? 3;
				await answer(place, keys, token, answerAll(round.selection, group, value));
			}
		}
		await closeRound(place.db, keys, round, closingTime);

		return round;
	}

	const release = (now = afterwards) => releaseYear(place.db, keys, year, options, now);
	const check = () => checkYear(place.db, keys, year, options.onStep);
	const countMoments = async () =>
		(await place.db.selectFrom('moments').select('id').execute()).length +
		(await place.db.selectFrom('moments_key').select('year').execute()).length;

	test('cannot be released before it is over, nor one in which nothing was counted', async () => {
		expect(await release(new Date('2027-01-01T23:59:59Z'))).toEqual({ kind: 'not_over' });
		expect(await releaseYear(place.db, keys, 2025, options, afterwards)).toEqual({
			kind: 'nothing_counted'
		});
		expect(await check()).toEqual({ kind: 'not_released' });
	});

	test('waits for the key of its moments, and leaves everything as it was', async () => {
		const file = join(place.folder, 'keys', `moments-${year}`);
		renameSync(file, `${place.folder}/aside`);

		expect(await release()).toEqual({ kind: 'key_missing' });
		expect(await findYear(place.db, year)).toBeUndefined();
		renameSync(`${place.folder}/aside`, file);
		expect(await countMoments()).toBe(2 * organisations + 1);
	});

	test('is frozen once, and nothing that was sealed for it is left', async () => {
		const released = await release();
		const sha256 = released.kind === 'released' ? released.sha256 : '';

		expect(released).toEqual({
			...{ kind: 'released', unreadable: 0 },
			sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) as string
		});
		expect(await countMoments()).toBe(0);
		expect(await keys.inspectKey(`moments-${year}`)).toBe('missing');
		expect(await release()).toEqual({
			kind: 'released_before',
			checking: { kind: 'same', sha256 }
		});
		expect(await checkDatabase(place.db, keys, afterwards)).toEqual([]);
		const entries = await place.db
			.selectFrom('audit_entry')
			.select(['object', 'outcome'])
			.where('action', '=', 'national_released')
			.execute();
		expect(entries).toEqual([{ object: `national:${year}`, outcome: 'done' }]);
	});

	test('gives out its files, and what is for researchers to nobody else', async () => {
		const asked = { year: String(year), origin: 'https://example.test' };
		const person = { accountId: 'a', email: 'a@example.dk', name: 'A', language: 'da' } as const;
		const { accountId: id, email, name, language } = person;
		await insertAccount(place.db, { id, email, name, language });
		const as = (role: Role) => ({ ...person, roles: [{ organisationId: '', role }] });
		await acceptTerms(place.db, as('researcher'), currentTerms, afterwards);
		const read = (name: string, actor?: Actor, from = asked) =>
			findFile(place.db, from, name, actor, afterwards);

		expect(await read('cells.csv')).toMatchObject({ name: 'cells.csv' });
		expect(await read('reliability.csv', as('researcher'))).toMatchObject({
			name: 'reliability.csv'
		});
		expect(await read('reliability.csv')).toBeUndefined();
		expect(await read('reliability.csv', as('operator'))).toBeUndefined();
		expect(await read('cells.exe')).toBeUndefined();
		for (const missing of ['2025', '1', '', '2026.', 'null']) {
			expect(await read('cells.csv', undefined, { ...asked, year: missing })).toBeUndefined();
		}

		const everybody = await listFiles(place.db, asked, undefined);
		const researchers = await listFiles(place.db, asked, as('researcher'));
		expect(researchers?.length).toBe((everybody?.length ?? 0) + 30);
		expect(await findCodebook(place.db, asked)).toMatchObject({ year });
		expect(await findCodebook(place.db, { ...asked, year: '2025' })).toBeUndefined();
	});

	test('is answered to anybody, the same bytes each time, and other years alike', async () => {
		const once = await findNationalFigures(place.db, '2026');
		const again = await findNationalFigures(place.db, '2026');
		const text = await new Response(once?.unpack()).text();
		const { figures } = z
			.strictObject({ figures: z.array(nationalFigureSchema) })
			.parse(JSON.parse(text));
		const shown = figures.filter((figure) => figure.shown);

		expect(once?.packed).toEqual(again?.packed);
		expect(shown.length).toBeGreaterThan(100);
		/* 65 employees of ten leaders; the private one is not among them. */
		expect(new Set(shown.map(({ population, n }) => `${population.group} ${n}`))).toContain(
			'employee 65'
		);
		for (const other of ['2025', '2027', 'x', '2026 ', '02026'])
			expect(await findNationalFigures(place.db, other)).toBeUndefined();
	});

	test('is what later reports are held against, from the next day on', async () => {
		expect(await findNationalReference(place.db, '2027-01-02')).toBeUndefined();
		expect(await findNationalReference(place.db, '2027-01-03')).toMatchObject({
			year,
			questionnaireVersion: 'ledelsesevaluering-standard-1.0.0'
		});
	});

	test('cannot be followed by an earlier one, which it was not compared with', async () => {
		const [round] = rounds;
		await place.db
			.updateTable('round')
			.set({ closed_at: '2025-06-01T00:00:00.000Z' })
			.where('id', '=', round?.id ?? '')
			.execute();

		expect(await releaseYear(place.db, keys, 2025, options, afterwards)).toEqual({
			kind: 'later_released'
		});
		expect(await check()).toMatchObject({ kind: 'differs', place: expect.any(String) as string });
		await place.db
			.updateTable('round')
			.set({ closed_at: closingTime.toISOString() })
			.where('id', '=', round?.id ?? '')
			.execute();
	});

	test('of which a crash has left the moments is finished by the next run', async () => {
		const publicKey = await keys.createMomentsKey(year);
		await place.db.insertInto('moments_key').values({ year, public_key: publicKey }).execute();
		await place.db
			.insertInto('moments')
			.values({
				...{ year, id: 'left', sector: 'stat', rater_group: 'peer', sealed: publicKey },
				questionnaire_version: 'any'
			})
			.execute();

		expect(await check()).toEqual({ kind: 'moments_left' });
		expect(await checkDatabase(place.db, keys, afterwards)).toEqual([
			`The figures of ${year} are released but its sealed sums still exist: run national -- release ${year} again.`,
			`The figures of ${year} are released but moments-${year} is in KEY_DIR: run national -- release ${year} again.`
		]);
		expect(await release()).toMatchObject({ checking: { kind: 'same' } });
		expect(await countMoments()).toBe(0);
		expect(await checkDatabase(place.db, keys, afterwards)).toEqual([]);
	});

	test('still checks when a leader has deleted a report, but for what leaders answered', async () => {
		const [{ organisationId, id: roundId, evaluations: [evaluation] } = nowhere] = rounds;
		await place.db.transaction().execute((trx) =>
			deleteReport(trx, {
				...{ organisationId, roundId, id: evaluation?.id ?? '', isPrivate: false }
			})
		);

		expect(await check()).toMatchObject({ kind: 'same_but_own', deleted: 1 });
		expect(await release()).toMatchObject({ checking: { kind: 'same_but_own' } });
	});

	test('tells the first place where a count was changed afterwards', async () => {
		const tallyOf = async (round: OpenedRound | undefined) =>
			place.db
				.selectFrom('tally')
				.select(['id', 'packed'])
				.where('round_id', '=', round?.id ?? '')
				.orderBy('packed')
				.executeTakeFirst();
		const one = await tallyOf(rounds[0]);
		const other = await tallyOf(rounds[4]);
		await place.db
			.updateTable('tally')
			.set({ packed: other?.packed ?? '' })
			.where('id', '=', one?.id ?? '')
			.execute();

		expect(await check()).toEqual({
			kind: 'differs',
			place: expect.stringMatching(/^(?:figure employee|coverage) /u) as string
		});
		await place.db
			.updateTable('tally')
			.set({ packed: one?.packed ?? '' })
			.where('id', '=', one?.id ?? '')
			.execute();
		expect(await check()).toMatchObject({ kind: 'same_but_own' });
	});

	test('is known to have been changed, and is not answered then', async () => {
		const kept = await findYear(place.db, year);
		const body = kept?.state === 'released' ? kept.body : '';
		await place.db
			.updateTable('national_release')
			.set({ body: `${body} ` })
			.execute();

		expect(await check()).toEqual({ kind: 'changed' });
		expect(await checkDatabase(place.db, keys, afterwards)).toContain(
			`The figures of ${year} are not the text that was frozen.`
		);
	});
});

const nowhere: Pick<OpenedRound, 'organisationId' | 'id' | 'evaluations'> = {
	...{ organisationId: '', id: '' },
	evaluations: []
};
