import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseMapping, toChoice } from '#lib/domain/import/choose-mapping.ts';
import type { AnswerMapping } from '#lib/domain/import/mapping.ts';
import { suggestMapping, type System } from '#lib/domain/import/suggest-mapping.ts';
import { insertAccount } from '#lib/server/accounts/queries.ts';
import { importRounds } from '#lib/server/imports/import-rounds.ts';
import {
	carryOutHandovers,
	type HandoverOutcome
} from '#lib/server/imports/handed-over/carry-out.ts';
import { folderOf, readNote, writeNote } from '#lib/server/imports/handed-over/folder.ts';
import { forgetHandover, forgetHandovers } from '#lib/server/imports/handed-over/forget.ts';
import {
	findHandover,
	listMappings,
	moveHandover,
	type Handover
} from '#lib/server/imports/handed-over/queries.ts';
import { keepHandover, type SeenFiles } from '#lib/server/imports/handed-over/receive.ts';
import { takeInFiles } from '#lib/server/imports/handed-over/take-in.ts';
import { openKeyRing, type KeyRing } from '#lib/server/keys/ring.ts';
import { insertOrganisation, insertRole } from '#lib/server/planning/queries.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { randomId } from '#lib/server/random.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from './support/database.ts';
import {
	writeLimeSurvey,
	writeSheet,
	writeSurveyXact,
	type ExportedFile
} from './support/exports.ts';

const example = { frame: 'docs/examples/frame.csv', answers: 'docs/examples/answers.csv' };
const now = new Date('2026-11-22T10:00:00Z');
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const sheet = writeSheet(readFileSync(example.frame, 'utf8'));

describe.each(databaseKinds)('a round that is handed over, on %s', (kind) => {
	let place: TestDatabase;
	let keys: KeyRing;

	beforeAll(async () => {
		place = await openTestDatabase(kind);
		keys = openKeyRing(join(place.folder, 'keys'));
	});
	afterAll(() => place.close());

	/** An organisation of the example's name with an administrator, and a verb for handing files over. */
	async function open() {
		const { db } = place;
		await db.updateTable('organisation').set({ name: 'En anden' }).execute();
		const [organisationId, accountId] = [randomId(), randomId()];
		const email = `${accountId}@example.dk`;
		await insertAccount(db, { id: accountId, email, name: 'Lone', language: 'da' });
		await insertOrganisation(db, {
			...{ id: organisationId, kind: 'organisation', name: 'Solbæk Kommune', sector: 'kommune' }
		});
		await insertRole(db, organisationId, accountId, 'orgadmin');
		const ref = { organisationId, accountId };
		const find = async (id: string, at = now) => findHandover(db, { ...ref, id }, at);
		const outcomeOf = async (id: string, key: Uint8Array) =>
			(await readNote(folderOf(keys, id, key), 'outcome')) as HandoverOutcome;

		/** Hands files over and takes what is suggested, with what a person has to add. */
		async function send(
			system: System,
			files: readonly ExportedFile[],
			add: Partial<AnswerMapping> = {},
			year = 2025
		) {
			const id = randomId();
			const form = new FormData();
			for (const { field, name, bytes } of files)
				form.append(field, new File([Uint8Array.from(bytes)], name));
			const request = new Request('http://localhost', { method: 'POST', body: form });
			const taken = await takeInFiles(request, keys, id);
			if (!taken) throw new Error('the files did not arrive');
			const handover = { ...ref, id, system, year };
			const kept = await keepHandover(db, taken.folder, handover, taken.files, now);
			if (kept !== 'kept') throw new Error(JSON.stringify(kept));

			const seen = (await readNote(taken.folder, 'seen')) as SeenFiles;
			const earlier = await listMappings(db, organisationId, system);
			const suggested = seen.answers.map(({ look }, index) =>
				suggestMapping(system, look, seen.names, currentQuestionnaire(), earlier[index])
			);
			const mappings = suggested.map((each, index) => {
				const mapping = { ...each, values: { ...each.values, ...add.values } };
				const look = seen.answers[index]?.look ?? { rows: 0, columns: [] };
				const chosen = chooseMapping(look, seen.names.labels, toChoice(mapping));
				if (!chosen.ok) throw new Error(JSON.stringify(chosen.issues));
				return chosen.mapping;
			});
			await writeNote(taken.folder, 'mapping', mappings);

			return { id, folder: taken.folder, suggested };
		}

		async function order(
			id: string,
			state: 'checking' | 'importing'
		): Promise<Handover | undefined> {
			await moveHandover(db, { organisationId, id }, ['received', 'checked'], state);
			await carryOutHandovers(db, keys, now);

			return find(id);
		}

		return { ...ref, send, order, find, outcomeOf };
	}

	/** The figures of a round by the leaders' names. */
	async function listFigures(organisationId: string) {
		const rows = await place.db
			.selectFrom('leader_release')
			.innerJoin('evaluation', 'evaluation.id', 'leader_release.evaluation_id')
			.where('leader_release.organisation_id', '=', organisationId)
			.select(['evaluation.leader_name', 'leader_release.body'])
			.orderBy('evaluation.leader_name')
			.execute();

		return rows.map(({ leader_name, body }) => {
			const { figures } = JSON.parse(body ?? '{}') as {
				figures: readonly { population: object }[];
			};
			const told = figures.map(({ population, ...figure }) => ({
				...figure,
				group: 'group' in population ? population.group : ''
			}));
			return [leader_name, told];
		});
	}

	test.each([
		['limesurvey', () => writeLimeSurvey(example.answers), { values: { vi: 'ved_ikke' } }],
		['surveyxact', () => writeSurveyXact(example.answers), {}]
	] as const)(
		'exported by %s has the figures of our own files',
		async (system, write, add) => {
			const own = await open();
			await importRounds(place.db, keys, example, 2025, now);
			const expected = await listFigures(own.organisationId);
			await place.db.updateTable('organisation').set({ name: 'Vores egen' }).execute();

			const { organisationId, send, order, outcomeOf } = await open();
			const { id, folder } = await send(system, [sheet, ...write()], add);
			const checked = await order(id, 'checking');
			expect(checked?.state).toBe('checked');
			expect(await outcomeOf(id, folder.key)).toMatchObject({
				kind: 'right',
				summary: { form: 'standard', leftOut: { unsent: 2, empty: 0, otherGroup: 0 } }
			});
			expect(await listFigures(organisationId)).toEqual([]);

			const imported = await order(id, 'importing');
			expect(imported).toMatchObject({ state: 'imported', roundId: expect.any(String) as string });
			expect(imported?.key).toHaveLength(0);
			const figures = await listFigures(organisationId);
			expect(figures).toHaveLength(3);
			expect(figures).toEqual(expected);
			expect(readdirSync(join(keys.directory, 'handed-over'))).not.toContain(id);
		},
		60_000
	);

	test('is read the second time as it was chosen the first time', async () => {
		const { send, order } = await open();
		const files = [sheet, ...writeLimeSurvey(example.answers)];
		const { id } = await send('limesurvey', files, { values: { vi: 'ved_ikke' } });
		await order(id, 'importing');

		const { suggested } = await send('limesurvey', files, {}, 2024);
		expect(suggested[0]?.values).toMatchObject({ vi: 'ved_ikke' });
	});

	test('lies there so that neither the files nor the database alone can be read', async () => {
		const { send, find } = await open();
		const { id, folder } = await send('limesurvey', [sheet, ...writeLimeSurvey(example.answers)], {
			values: { vi: 'ved_ikke' }
		});
		const files = readdirSync(folder.path).map((name) => readFileSync(join(folder.path, name)));

		expect(files.length).toBeGreaterThan(3);
		for (const bytes of files)
			for (const text of ['submitdate', 's-101', 'retning', 'Medarbejder', 'AO04'])
				expect(bytes.includes(text)).toBe(false);
		expect(JSON.stringify(await find(id))).not.toContain('Medarbejder');
	});

	test('with mistakes is told of them, and nothing is written', async () => {
		const { organisationId, send, order, outcomeOf } = await open();
		const text = 'leader;group;retning_1\n1;employee;4\n2;employee;4';
		const one = 'Nummer;Leder;Niveau;Område;Inviterede medarbejdere\n1;Kim;ledere;skole;6';
		const files = [
			{ ...sheet, bytes: new TextEncoder().encode(one) },
			{ field: 'answers', name: 'svar.csv', bytes: new TextEncoder().encode(text) }
		] as const;
		const { id, folder } = await send('own', files);
		await order(id, 'importing');

		expect(await outcomeOf(id, folder.key)).toMatchObject({
			kind: 'refused',
			problems: [{ file: 'answers', line: 3, fault: { what: 'strangeLeader', key: '2' } }]
		});
		expect(await listFigures(organisationId)).toEqual([]);
	});

	test('is not imported for somebody who is no administrator any more', async () => {
		const { accountId, send, order, outcomeOf } = await open();
		const { id, folder } = await send('surveyxact', [sheet, ...writeSurveyXact(example.answers)]);
		await place.db.deleteFrom('role').where('account_id', '=', accountId).execute();

		expect((await order(id, 'importing'))?.state).toBe('checked');
		expect(await outcomeOf(id, folder.key)).toEqual({ kind: 'failed' });
	});

	test('is its sender’s alone, and goes when they want it or after a day', async () => {
		const { organisationId, send, find } = await open();
		const files = [sheet, ...writeSurveyXact(example.answers)];
		const [first, second] = [await send('surveyxact', files), await send('surveyxact', files)];
		const other = { organisationId, accountId: 'another', id: first.id };

		expect(await findHandover(place.db, other, now)).toBeUndefined();
		expect(await find(first.id, later(23.9))).toBeDefined();
		expect(await find(first.id, later(24))).toBeUndefined();

		await forgetHandover(place.db, keys, { organisationId, id: first.id });
		const folders = () => readdirSync(join(keys.directory, 'handed-over'));
		expect(folders()).not.toContain(first.id);
		await forgetHandovers(place.db, keys, later(23.9));
		expect(folders()).toContain(second.id);
		/* The folder is as old as this computer says, so that the day is long over for it too. */
		await forgetHandovers(place.db, keys, new Date(Date.now() + 48 * 3_600_000));
		expect(folders()).toEqual([]);
	});
});
