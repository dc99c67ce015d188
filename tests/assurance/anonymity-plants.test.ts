import { describe, expect, test } from 'vitest';
import { databaseKinds } from '#tests/support/database.ts';
import { plants } from '#tests/support/thief/plants.ts';
import { playRound } from '#tests/support/thief/stage.ts';

describe.for(databaseKinds)('the thief, on %s', (kind) => {
	test('finds nothing in a round as it is', async () => {
		expect(await playRound(kind, 12)).toEqual([]);
	});

	test.for(plants)('finds $name', async (plant) => {
		const found = await playRound(kind, 12, plant);
		expect(found.map(({ fault }) => fault)).toContain(plant.fault);
	});
});
