import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deriveDraftKey } from '#lib/server/drafts/cipher.ts';
import { findDraft } from '#lib/server/drafts/find.ts';
import { saveDraft } from '#lib/server/drafts/save.ts';
import { findInvitation } from '#lib/server/invitations/queries.ts';
import { answerAll, openTestRound, standardForm } from './support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from './support/database.ts';

describe.for(databaseKinds)('the drafts of others, on %s', (kind) => {
	let place: TestDatabase;
	beforeAll(async () => {
		place = await openTestDatabase(kind);
	});
	afterAll(() => place.close());

	async function twoDrafts() {
		const { id, keys, evaluations } = await openTestRound(place, { employees: [5] });
		const tokens = (evaluations[0]?.links ?? [])
			.filter(({ group }) => group === 'employee')
			.map(({ token }) => token);
		const secret = keys.draftSecret(id) ?? new Uint8Array();
		const save = async (token = '', value: 1 | 5) => {
			const invitation = await findInvitation(place.db, token);
			if (!invitation) throw new Error('a link leads nowhere');
			const draft = answerAll(standardForm, 'employee', value);
			await saveDraft(place.db, keys, invitation, token, draft);
			const find = () => findDraft(place.db, keys, invitation, token);

			return { draft, find, id: deriveDraftKey(secret, token).id };
		};

		return [await save(tokens[0], 1), await save(tokens[1], 5)] as const;
	}

	test('are neither read nor overwritten with another link', async () => {
		const [mine, theirs] = await twoDrafts();

		expect(await mine.find()).toEqual({ kind: 'open', draft: mine.draft });
		expect(await theirs.find()).toEqual({ kind: 'open', draft: theirs.draft });
	});

	test('cannot be read by whoever moves them under their own link in the database', async () => {
		const [mine, theirs] = await twoDrafts();
		const { sealed } = await place.db
			.selectFrom('draft')
			.select('sealed')
			.where('id', '=', mine.id)
			.executeTakeFirstOrThrow();
		await place.db.updateTable('draft').set({ sealed }).where('id', '=', theirs.id).execute();

		expect(await theirs.find()).toEqual({ kind: 'none' });
		expect(await mine.find()).toEqual({ kind: 'open', draft: mine.draft });
	});
});
