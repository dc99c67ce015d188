import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { freezeRelease } from '#lib/domain/disclosure/released.ts';
import { currentTerms } from '#lib/domain/researcher/terms.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { many, openSmallCountry, requireRelease } from '#tests/support/national/small-country.ts';
import { deleteAccount } from '../accounts/delete-account.ts';
import { gatherOwnData } from '../accounts/own-data.ts';
import { insertAccount } from '../accounts/queries.ts';
import { findFile, listFiles } from '../national/files/find.ts';
import { insertYear } from '../national/queries.ts';
import { showResearch } from '../national/show-research.ts';
import { acceptTerms } from './accept-terms.ts';
import { findStanding } from './find-standing.ts';

const now = new Date('2027-02-01T09:00:00Z');
const later = new Date('2027-02-01T10:00:00Z');
const tomorrow = new Date('2027-02-02T09:00:00Z');
const asked = { year: '2026', origin: 'https://example.test' };
const person = { accountId: 'a'.repeat(32), email: 'gudrun@example.dk', name: 'Gudrun' } as const;
const nobody: Actor = { ...person, language: 'da', roles: [] };
const researcher: Actor = {
	...nobody,
	roles: [{ organisationId: 'universitet', role: 'researcher' }]
};

describe.each(databaseKinds)('researchers on %s', (kind) => {
	let place: TestDatabase;
	beforeAll(async () => {
		place = await openTestDatabase(kind);
		const { accountId: id, email, name } = person;
		await insertAccount(place.db, { id, email, name, language: 'da' });
		const body = freezeRelease(requireRelease(openSmallCountry(many(12))));
		await place.db
			.transaction()
			.execute((trx) => insertYear(trx, 2026, '2027-01-02', { body, basis: '[]' }));
	});
	afterAll(() => place.close());

	const read = (name: string, actor: Actor | undefined, at = now) =>
		findFile(place.db, asked, name, actor, at);
	const listLog = () =>
		place.db
			.selectFrom('audit_entry')
			.select(['organisation_id', 'action', 'object'])
			.where('action', 'like', 'research%')
			.orderBy('action')
			.orderBy('object')
			.orderBy('at')
			.execute();

	test('are approved by a role, and nobody else is told that there are files', async () => {
		expect(await findStanding(place.db, undefined)).toEqual({ kind: 'stranger' });
		expect(await findStanding(place.db, nobody)).toEqual({ kind: 'stranger' });
		expect(await read('response.csv', undefined)).toBeUndefined();
		expect(await read('response.csv', nobody)).toBeUndefined();
		expect(await read('nothing.csv', researcher)).toBeUndefined();
		expect(await acceptTerms(place.db, nobody, currentTerms, now)).toBe('refused');
	});

	test('accept the terms first, in the edition that counts', async () => {
		expect(await findStanding(place.db, researcher)).toMatchObject({ kind: 'approved' });
		expect(await read('response.csv', researcher)).toBe('terms_first');
		expect(await acceptTerms(place.db, researcher, '2020-01-01', now)).toBe('other_edition');
		expect(await read('response.csv', researcher)).toBe('terms_first');
		expect(await listLog()).toEqual([]);

		expect(await acceptTerms(place.db, researcher, currentTerms, now)).toBe('accepted');
		expect(await acceptTerms(place.db, researcher, currentTerms, tomorrow)).toBe('accepted_before');
		expect(await findStanding(place.db, researcher)).toEqual({
			...{ kind: 'researcher', organisationId: 'universitet', acceptedOn: '2027-02-01' }
		});
	});

	test('get files and the page, and each is noted once a day where they were approved', async () => {
		const everybody = await listFiles(place.db, asked, nobody);
		const theirs = await listFiles(place.db, asked, researcher);
		expect(theirs?.length).toBeGreaterThan(everybody?.length ?? 0);

		for (const at of [now, later, tomorrow])
			expect(await read('response.csv', researcher, at)).toMatchObject({ name: 'response.csv' });
		expect(await read('cells.csv', researcher)).toMatchObject({ name: 'cells.csv' });
		const standing = await findStanding(place.db, researcher);
		if (standing.kind !== 'researcher') throw new Error('the terms were accepted');
		const page = await showResearch(place.db, researcher, standing, 'x', now);
		expect(page).toMatchObject({ year: 2026, years: [2026] });
		expect(page?.research.response[0]?.group).toBe('employee');

		expect(await listLog()).toEqual(
			[
				['research_exported', 'national:2026/response.csv'],
				['research_exported', 'national:2026/response.csv'],
				['research_read', 'national:2026'],
				['research_terms_accepted', `account:${person.accountId}`]
			].map(([action, object]) => ({ organisation_id: 'universitet', action, object }))
		);
	});

	test('whose role was taken away are strangers again', async () => {
		expect(await read('response.csv', nobody)).toBeUndefined();
	});

	test('take along what they accepted, and leave nothing of it behind', async () => {
		const { researchTerms } = await gatherOwnData(place.db, researcher, now);

		expect(researchTerms).toEqual([{ terms: currentTerms, acceptedOn: '2027-02-01' }]);
		expect(await deleteAccount(place.db, nobody, now)).toBe('deleted');
		expect(await place.db.selectFrom('terms_acceptance').selectAll().execute()).toEqual([]);
	});
});
