import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor, Role } from '#lib/domain/access/actor.ts';
import type { OwnQuestionnaireFile } from '#lib/domain/questionnaire/own.ts';
import { wordFileIssue } from '#lib/i18n/questionnaire-problem.ts';
import { parseOwnQuestionnaire } from '#lib/schemas/own-questionnaire.ts';
import { questionnaireSchema } from '#lib/schemas/questionnaire.ts';
import { checkDatabase } from '#lib/server/db/check.ts';
import { listNationalRounds } from '#lib/server/national/country.queries.ts';
import { outlinePackage } from '#lib/server/national/federation/seal-round.ts';
import { findFrozenReport } from '#lib/server/releases/queries.ts';
import { loadOwnQuestionnaire } from '#lib/server/questionnaires/own/load.ts';
import { listOwnVersions } from '#lib/server/questionnaires/own/queries.ts';
import { retireOwnQuestionnaire } from '#lib/server/questionnaires/own/retire.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { closeRound } from '#lib/server/rounds/close.ts';
import { beginRound } from '#lib/server/rounds/plan/begin.ts';
import { findRound } from '#lib/server/rounds/queries.ts';
import {
	answer,
	answerAll,
	closingTime,
	openingTime,
	openTestRound,
	type OpenedRound
} from './support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from './support/database.ts';

const written = readFileSync('static/eksempel-skema.json', 'utf8');

function read(text: string): OwnQuestionnaireFile {
	const parsed = parseOwnQuestionnaire(text);
	if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues));

	return parsed.file;
}

const example = read(written);
const dates = { name: 'Efteråret', opensOn: undefined, closesOn: undefined, confirmBy: undefined };

describe.each(databaseKinds)('a round with a questionnaire of its own on %s', (kind) => {
	let place: TestDatabase;
	let round: OpenedRound;
	let version: string;

	beforeAll(async () => {
		place = await openTestDatabase(kind);
		round = await openTestRound(place, { employees: [6, 7, 8], own: example });
		version = (await listOwnVersions(place.db, round.organisationId))[0]?.version ?? '';
		const questionnaire = await requireQuestionnaire(place.db, version);
		for (const { links } of round.evaluations)
			for (const { group, token } of links) {
				const draft = answerAll(round.selection, group, 4, questionnaire);
				await answer(place, round.keys, token, draft);
			}
		await closeRound(place.db, round.keys, round, closingTime);
	}, 60_000);
	afterAll(() => place.close());

	const person = (role: Role, organisationId = round.organisationId): Actor => ({
		...{ accountId: 'account', email: 'hr@example.dk', name: 'HR', language: 'da' },
		roles: [{ organisationId, role }]
	});
	const load = (file: OwnQuestionnaireFile, by: Actor | undefined = person('orgadmin')) =>
		loadOwnQuestionnaire(place.db, by, round.organisationId, file, openingTime);

	test('is answered, counted and reported like any other', async () => {
		const [first] = round.evaluations;
		const report = await findFrozenReport(place.db, round.organisationId, first?.id ?? '');
		const shown = report?.figures.find(
			({ population, measure }) =>
				population.group === 'employee' && measure.kind === 'theme' && measure.id === 'egen_moeder'
		);

		expect((await findRound(place.db, round))?.state).toBe('released');
		/* All say four, and one statement is turned round: one mean is at the top end, one at the bottom. */
		expect(shown).toMatchObject({ shown: true, text: { da: '2,5–3,5' } });
		expect(report?.reference?.kind).toBe('prior');
		expect(await checkDatabase(place.db, round.keys, closingTime)).toEqual([]);
	});

	test('is not in the country: not in its rounds, its sealed sums, or a package', async () => {
		const moments = await place.db.selectFrom('moments').selectAll().execute();

		expect(await listNationalRounds(place.db, 2026)).toEqual([]);
		expect(moments).toEqual([]);
		expect(await outlinePackage(place.db, round)).toBe('licensed');
	});

	test('is loaded by administrators of the organisation only', async () => {
		const other = { ...example, id: 'andet' };

		expect((await load(other, person('coordinator'))).kind).toBe('not_theirs');
		expect((await load(other, person('orgadmin', 'another'))).kind).toBe('not_theirs');
		expect((await load(other)).kind).toBe('loaded');
		expect((await load(other)).kind).toBe('known');
	});

	test('never changes: other words need a new version, and other ids', async () => {
		const [theme] = example.themes;
		const [first, second] = theme?.statements ?? [];
		if (!theme || !first || !second) throw new Error('the example has two statements');
		const said = { ...second, employee: { da: 'Andet.', en: 'Else.' } };
		const having = (statements: readonly (typeof said)[], number = '1.1') => ({
			...{ ...example, version: number },
			themes: [{ ...theme, statements }]
		});

		expect((await load(having([first, said], '1.0'))).kind).toBe('changed');
		expect(await load(having([first, said]))).toMatchObject({
			...{ kind: 'no_successor', problems: [{ kind: 'id_used_again', id: 'egen_moeder_2' }] }
		});
		expect(await load(having([said]))).toMatchObject({ kind: 'no_successor' });
		expect((await load(having([first, { ...said, id: 'moeder_3' }]))).kind).toBe('loaded');
	});

	test('can be chosen for new rounds until it is withdrawn', async () => {
		const admin = person('orgadmin');
		const begin = (own: string) => beginRound(place.db, admin, round.organisationId, dates, own);
		const begun = await begin(version);

		expect(begun && (await findRound(place.db, begun))?.questionnaireVersion).toBe(version);
		expect(await begin('egen_fremmed_eksempel-1.0')).toBeUndefined();
		expect(
			await retireOwnQuestionnaire(place.db, admin, round.organisationId, version, closingTime)
		).toBe('done');
		expect(await begin(version)).toBeUndefined();
	});

	test('belongs to one organisation: another that loads the same file has its own', async () => {
		const other = await openTestRound(place, {
			employees: [5],
			own: example,
			leaderEmail: 'a@b.dk'
		});
		const [own] = await listOwnVersions(place.db, other.organisationId);

		expect(own?.version).toContain(other.organisationId);
		expect(own?.version).not.toBe(version);
		expect(
			questionnaireSchema.safeParse(await requireQuestionnaire(place.db, version)).success
		).toBe(true);
	});
});

describe('a questionnaire file', () => {
	const wordsOf = (text: string) => {
		const parsed = parseOwnQuestionnaire(text);
		return 'issues' in parsed ? parsed.issues.map((issue) => wordFileIssue(issue, 'da')) : [];
	};
	const changed = (from: string, to: string) => {
		expect(written).toContain(from);
		return wordsOf(written.replace(from, to));
	};

	test.each([
		['{', '', 'Filen kan ikke læses som JSON. Se efter et komma eller en klamme for meget.'],
		[
			'ledelsesspejl-questionnaire-1',
			'andet',
			'Øverst skal der stå: "format": "ledelsesspejl-questionnaire-1".'
		],
		['"Meetings"', '""', 'Tema 1, navn (name), engelsk (en): teksten er tom.'],
		['"version": "1.0"', '"version": "ny"', 'Version: skriv den som 1.0 eller 1.0.0.'],
		[
			'"reverse": true,',
			'"scale": 7,',
			'Tema 1, udsagn 2, scale: »scale« kender vi ikke. Slet linjen.'
		],
		[
			'"id": "moeder_2"',
			'"id": "moeder_1"',
			'Tema 1, udsagn 2, id: »moeder_1« er brugt før. Et id bruges kun én gang.'
		],
		['"id": "eksempel"', '"id": "Mit Skema"', /^Id: brug højst 40 tegn/u],
		['"holder": "Navnet på ejeren",', '', 'Rettigheder (licence), ejer (holder): mangler.'],
		[
			'"marker": true',
			'"marker": "ja"',
			/^Tema 1, udsagn 1, marker: her skal stå noget af en anden/u
		]
	])('with %s as %s is refused in clear words', (from, to, said) => {
		expect(changed(from, to)).toEqual([
			typeof said === 'string' ? said : (expect.stringMatching(said) as string)
		]);
	});

	test('with five statements to a theme is told to divide it', () => {
		const [theme] = example.themes;
		const [statement] = theme?.statements ?? [];
		const five = [1, 2, 3, 4, 5].map((number) => ({ ...statement, id: `a_${number}` }));
		const with5 = JSON.stringify({ ...example, themes: [{ ...theme, statements: five }] });

		expect(wordsOf(with5)).toEqual([
			'Tema 1, udsagn (statements): et tema har højst 4 udsagn. Del det i to temaer.'
		]);
	});

	test('that is the example is right', () => {
		expect(wordsOf(written)).toEqual([]);
	});
});
