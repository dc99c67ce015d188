import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Draft } from '#lib/domain/ballot/draft.ts';
import { encodeParts } from '#lib/domain/ballot/parts.ts';
import type { ScaleValue } from '#lib/domain/questionnaire/definition.ts';
import { deriveDraftKey } from '#lib/server/drafts/cipher.ts';
import { saveDraft } from '#lib/server/drafts/save.ts';
import { findInvitation } from '#lib/server/invitations/queries.ts';
import { hashToken } from '#lib/server/invitations/token.ts';
import { openerFor } from '#lib/server/keys/seal.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { findReport } from '#lib/server/releases/queries.ts';
import { closeRound } from '#lib/server/rounds/close.ts';
import {
	answer,
	answerAll,
	closingTime,
	openTestRound,
	standardForm,
	type OpenedRound
} from './support/builders.ts';
import { openTestDatabase, type TestDatabase } from './support/database.ts';
import { findSecrets, secretBytes, secretText, stealFiles, type Secret } from './support/thief.ts';

/*
 * The thief has every file of the machine save the keys, after every step, and compares them. What
 * the program could not do without its keys, the thief must not be able to do either.
 */

let place: TestDatabase;
let round: OpenedRound;
beforeEach(async () => {
	place = await openTestDatabase('sqlite');
	round = await openTestRound(place, { employees: [9], peers: 0 });
});
afterEach(() => place.close());

const databaseFolder = () => join(place.folder, 'database');

interface Person {
	readonly token: string;
	readonly address: string;
	readonly group: 'self' | 'employee' | 'manager';
	readonly draft: Draft;
	readonly code: string;
}

/** Everybody answers, each with a set of answers and words that nobody else has. */
async function everybodyAnswers(
	afterEach: (people: readonly Person[]) => void | Promise<void>
): Promise<readonly Person[]> {
	const people: Person[] = [];
	const links = round.evaluations[0]?.links ?? [];
	for (const [index, { token, address, group }] of links.entries()) {
		if (group === 'peer') continue;
		const draft = ownAnswers(index, group);
		const { code } = await answer(place, round.keys, token, draft);
		people.push({ token, address, group, draft, code });
		await afterEach(people);
	}

	return people;
}

function ownAnswers(index: number, group: Person['group']): Draft {
	const plain = answerAll(standardForm, group, 3);
	const ids = Object.keys(plain.answers.items);
	/* Digits of a number that differs from person to person, so that no two sets are alike. */
	const digits = createHash('sha512').update(`person ${index}`).digest();
	const items = Object.fromEntries(
		ids.map((id, at) => [id, (((digits[at] ?? 0) % 5) + 1) as ScaleValue])
	);

	return {
		...plain,
		answers: { ...plain.answers, items },
		comments:
			group === 'self'
				? {}
				: {
						aaben_1: `Ordene fra nummer ${index} om hverdagen`,
						aaben_2: `Endnu et ønske, ${index}`
					}
	};
}

const ratingsOf = ({ group, draft }: Person) =>
	encodeParts(currentQuestionnaire(), standardForm, group, draft)[0] ?? new Uint8Array();

/** What must not be found while the round is open. */
function secretsOf(person: Person): readonly Secret[] {
	return [
		...secretBytes('a set of answers', ratingsOf(person).subarray(0, 51)),
		...secretText(
			'a set of answers as text',
			JSON.stringify(person.draft.answers.items).slice(1, 60)
		),
		...Object.values(person.draft.comments).flatMap((text) => secretText('a comment', text)),
		...secretText('a link', person.token),
		...secretText('a replace code', person.code),
		...secretText('a replace code without dashes', person.code.replaceAll('-', ''))
	];
}

describe('before the close', () => {
	test('the files hold no answer, link or code after any submission', async () => {
		await everybodyAnswers((people) => {
			const found = findSecrets(stealFiles(databaseFolder()), people.flatMap(secretsOf));
			expect(found).toEqual([]);
		});
	});

	test('the keys lie elsewhere, and no two rounds share one', async () => {
		const other = await openTestRound(place, { employees: [5] });
		const keys = [...stealFiles(round.keys.directory).values()];
		const found = findSecrets(
			stealFiles(databaseFolder()),
			keys.map((bytes) => ({ name: 'a key', bytes: bytes.subarray(0, 32) }))
		);

		expect(found).toEqual([]);
		expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(keys.length);
		expect(round.keys.draftSecret(round.id)).not.toEqual(round.keys.draftSecret(other.id));
	});

	test('an address stands with its invitation and nowhere else', async () => {
		await everybodyAnswers(() => expect(round.id).not.toBe(''));
		for (const table of [
			'ballot',
			'draft',
			'mail_outbox',
			'audit_entry',
			'evaluation',
			'round'
		] as const) {
			const rows = JSON.stringify(await place.db.selectFrom(table).selectAll().execute());
			for (const { address } of round.evaluations[0]?.links ?? []) {
				if (address === round.evaluations[0]?.leaderEmail) continue;
				expect(rows).not.toContain(address);
			}
		}
	});

	test('the order of the ballots says nothing about the order in which they came', async () => {
		const arrival: string[] = [];
		const known = new Set<string>();
		await everybodyAnswers(async () => {
			const ballots = await place.db.selectFrom('ballot').select(['id', 'part']).execute();
			const fresh = ballots.find(({ id, part }) => part === 0 && !known.has(id));
			for (const { id } of ballots) known.add(id);
			arrival.push(fresh?.id ?? '');
		});
		const stored = (
			await place.db.selectFrom('ballot').select('id').where('part', '=', 0).execute()
		).map(({ id }) => id);

		expect(stored).toEqual([...arrival].sort());
		expect(new Set(arrival).size).toBe(arrival.length);
	});
});

describe('after the close', () => {
	test('no set of answers of an anonymous person is left, in any file', async () => {
		const people = await everybodyAnswers(() => expect(round.id).not.toBe(''));
		await closeRound(place.db, round.keys, round, closingTime);
		const files = stealFiles(databaseFolder());
		const anonymous = people.filter(({ group }) => group === 'employee');

		expect(
			findSecrets(
				files,
				anonymous.flatMap((person) => secretBytes('answers', ratingsOf(person).subarray(0, 51)))
			)
		).toEqual([]);
		expect(
			findSecrets(
				files,
				anonymous.flatMap(({ token }) => secretBytes('a hash of a link', hashToken(token)))
			)
		).toEqual([]);
	});

	test('self and manager are kept, as they were told', async () => {
		const people = await everybodyAnswers(() => expect(round.id).not.toBe(''));
		await closeRound(place.db, round.keys, round, closingTime);
		const kept = await place.db
			.selectFrom('named_answer')
			.select(['rater_group', 'packed'])
			.execute();

		for (const group of ['self', 'manager'] as const) {
			const person = people.find((one) => one.group === group);
			const row = kept.find((one) => one.rater_group === group);
			expect(row?.packed.equals(person ? ratingsOf(person) : new Uint8Array())).toBe(true);
		}
		expect(kept).toHaveLength(2);
	});

	test('the sealed ballots are gone from the file, its free pages and its log', async () => {
		await everybodyAnswers(() => expect(round.id).not.toBe(''));
		const ballots = await place.db.selectFrom('ballot').select('sealed').execute();
		await closeRound(place.db, round.keys, round, closingTime);
		const pieces = ballots.map(({ sealed }) => ({
			name: 'a sealed ballot',
			bytes: sealed.subarray(0, 64)
		}));

		expect(pieces.length).toBeGreaterThan(30);
		expect(findSecrets(stealFiles(databaseFolder()), pieces)).toEqual([]);
	});

	test('a backup from before it, with every key that is left, opens nothing', async () => {
		await everybodyAnswers(() => expect(round.id).not.toBe(''));
		const before = await place.db.selectFrom('ballot').selectAll().execute();
		await closeRound(place.db, round.keys, round, closingTime);
		const left = stealFiles(round.keys.directory);

		expect([...left.keys()].map((path) => path.split('/').at(-1))).toEqual(['moments-2026']);
		for (const key of left.values()) {
			const open = await openerFor(key.subarray(0, 32), 'ballot');
			for (const { sealed, evaluation_id, rater_group, part } of before) {
				expect(await open(sealed, `${evaluation_id} ${rater_group} ${part}`)).toBeUndefined();
			}
		}
	});

	test('the tally counts statements apart, and the moments are sealed and all of one size', async () => {
		await everybodyAnswers(() => expect(round.id).not.toBe(''));
		await closeRound(place.db, round.keys, round, closingTime);
		const second = await openTestRound(place, {
			employees: [5],
			selection: { ...standardForm, form: 'kort' }
		});
		for (const { group, token } of second.evaluations[0]?.links ?? []) {
			await answer(place, second.keys, token, answerAll(second.selection, group, 2));
		}
		await closeRound(place.db, second.keys, second, closingTime);

		const tallies = await place.db.selectFrom('tally').select(['rater_group', 'packed']).execute();
		expect(tallies.map((row) => row.rater_group)).toEqual(['employee', 'employee']);
		expect(Math.max(...tallies.map(({ packed }) => packed.length))).toBeLessThan(1000);
		const moments = await place.db.selectFrom('moments').select('sealed').execute();
		expect(moments).toHaveLength(2);
		expect(new Set(moments.map(({ sealed }) => sealed.length)).size).toBe(1);
	});
});

describe('two copies and the answers between them', () => {
	/** Every file of the machine, the keys that are left among them. */
	const copyAll = () => stealFiles(place.folder);

	test('a copy from before the close, one from after and all keys left give nobody’s answers', async () => {
		const people = await everybodyAnswers(() => expect(round.id).not.toBe(''));
		const before = stealFiles(databaseFolder());
		await closeRound(place.db, round.keys, round, closingTime);
		const after = copyAll();
		const anonymous = people.filter(({ group }) => group === 'employee');

		expect(findSecrets(before, people.flatMap(secretsOf))).toEqual([]);
		const sets = anonymous.flatMap((person) =>
			secretBytes('answers', ratingsOf(person).subarray(0, 51))
		);
		expect(findSecrets(after, sets)).toEqual([]);
		/* What ties an answer to anybody is in the earlier copy only, and opens nothing without its key. */
		const rows = await place.db.selectFrom('comment').selectAll().execute();
		expect(rows.length).toBeGreaterThan(10);
		for (const { token, address } of anonymous) {
			expect(findSecrets(after, secretBytes('a hash', hashToken(token)))).toEqual([]);
			expect(JSON.stringify(rows)).not.toContain(address);
		}
	});

	test('whoever has every link finds no draft in a copy from before, once the secret is destroyed', async () => {
		const tokens = (round.evaluations[0]?.links ?? []).map(({ token }) => token);
		for (const token of tokens) {
			const invitation = await findInvitation(place.db, token);
			if (invitation)
				await saveDraft(place.db, round.keys, invitation, token, ownAnswers(1, 'employee'));
		}
		const drafts = await place.db.selectFrom('draft').select(['id', 'sealed']).execute();
		const idsWith = (secret: Uint8Array) =>
			tokens.map((token) => deriveDraftKey(secret, token).id.toString('hex'));
		const stored = drafts.map(({ id }) => id.toString('hex')).sort();
		expect(idsWith(round.keys.draftSecret(round.id) ?? new Uint8Array()).sort()).toEqual(stored);
		await closeRound(place.db, round.keys, round, closingTime);

		for (const file of copyAll().values()) {
			expect(idsWith(file.subarray(0, 32)).filter((id) => stored.includes(id))).toEqual([]);
		}
		expect(
			findSecrets(
				copyAll(),
				drafts.map(({ sealed }) => ({ name: 'a draft', bytes: sealed.subarray(0, 64) }))
			)
		).toEqual([]);
	});

	test('what is left says nothing about the order in which 200 people answered', async () => {
		const large = await openTestRound(place, { employees: [200] });
		const links = (large.evaluations[0]?.links ?? []).filter(({ group }) => group === 'employee');
		for (const [index, { token }] of links.entries()) {
			await answer(place, large.keys, token, ownAnswers(index, 'employee'));
		}
		await closeRound(place.db, large.keys, large, closingTime);

		const rows = await place.db
			.selectFrom('comment')
			.select(['question', 'body'])
			.where('organisation_id', '=', large.organisationId)
			.execute();
		const file = readFileSync(place.file ?? '');
		const ofQuestion = (question: string) =>
			rows.filter((row) => row.question === question).map(({ body }) => body);
		const places = (texts: readonly string[]) =>
			texts.toSorted((one, other) => file.indexOf(one) - file.indexOf(other)).map(numberIn);
		const [first, second] = ['aaben_1', 'aaben_2'].map(ofQuestion);
		const { id } = await place.db
			.selectFrom('leader_release')
			.select('id')
			.where('round_id', '=', large.id)
			.executeTakeFirstOrThrow();
		const stored = await findReport(place.db, id, 'other');
		const lists = stored?.state === 'released' ? stored.report.comments : [];
		const shown = (lists[0]?.texts ?? []).map(numberIn);

		for (const order of [
			(first ?? []).map(numberIn),
			(second ?? []).map(numberIn),
			places(first ?? []),
			shown
		]) {
			expect(order).toHaveLength(200);
			expect(Math.abs(orderAgainstArrival(order))).toBeLessThan(5);
		}
		/* Nor do a writer's two comments stand in like places. */
		const placeOfSecond = new Map((second ?? []).map((text, at) => [numberIn(text), at]));
		const paired = (first ?? []).map((text) => placeOfSecond.get(numberIn(text)) ?? 0);
		expect(Math.abs(orderAgainstArrival(paired))).toBeLessThan(5);
	});
});

describe('on PostgreSQL', () => {
	test('no mark of a transaction ties what is left to one person', async () => {
		const postgres = await openTestDatabase('postgres');
		const open = await openTestRound(postgres, { employees: [9] });
		for (const [index, { token, group }] of (open.evaluations[0]?.links ?? []).entries()) {
			if (group !== 'peer') await answer(postgres, open.keys, token, ownAnswers(index, group));
		}
		await closeRound(postgres.db, open.keys, open, closingTime);

		for (const table of ['comment', 'tally', 'group_count', 'named_answer', 'moments'] as const) {
			const { rows } = await sql<{ rows: string; marks: string }>`
				select count(*) as rows, count(distinct xmin::text) as marks from ${sql.table(table)}
			`.execute(postgres.db);
			expect(Number(rows[0]?.rows), table).toBeGreaterThan(0);
			expect(Number(rows[0]?.marks), table).toBe(1);
		}
		const { rows: left } = await sql<{ relname: string }>`
			select relname from pg_class where relname like ${`%${open.id}%`}
		`.execute(postgres.db);
		expect(left).toEqual([]);
		await postgres.close();
	});
});

/** The number by which a text of `ownAnswers` tells who wrote it. */
function numberIn(text: string): number {
	return Number(/\d+/u.exec(text)?.[0]);
}

/** How many standard deviations an order lies from having nothing to do with 0, 1, 2 … (Spearman). */
function orderAgainstArrival(order: readonly number[]): number {
	const n = order.length;
	const squares = order.reduce((total, arrival, at) => total + (arrival - at) ** 2, 0);

	return (1 - (6 * squares) / (n * (n ** 2 - 1))) * Math.sqrt(n - 1);
}
