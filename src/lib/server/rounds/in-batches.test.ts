import { expect, test } from 'vitest';
import { databaseKinds, openTestDatabase } from '#tests/support/database.ts';
import { insertComments } from '../comments/queries.ts';
import { inBatches } from './in-batches.ts';

test.for(databaseKinds)(
	'more comments than a statement can hold are written, on %s',
	async (kind) => {
		const { db, close } = await openTestDatabase(kind);
		const comments = Array.from({ length: 12_001 }, (_, index) => ({
			...{ evaluationId: 'evaluation', group: 'employee', question: 'aaben_1' },
			text: `Ord ${index}`
		})) as Parameters<typeof insertComments>[2];
		await db
			.transaction()
			.execute((trx) => inBatches(comments, (some) => insertComments(trx, 'organisation', some)));
		const { count } = await db
			.selectFrom('comment')
			.select(({ fn }) => fn.count<number | string>('body').distinct().as('count'))
			.executeTakeFirstOrThrow();
		await close();

		expect(Number(count)).toBe(12_001);
	}
);
