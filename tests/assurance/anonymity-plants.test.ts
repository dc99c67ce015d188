import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { amount, recordFigures } from '#tests/support/assurance.ts';
import { databaseKinds } from '#tests/support/database.ts';
import { countLive, plants } from '#tests/support/thief/plants.ts';
import { robRound } from '#tests/support/thief/rob.ts';
import { playRound } from '#tests/support/thief/stage.ts';

/* A thief who finds nothing proves nothing, as long as it is not known that they can find. */

/** A served program takes longer to start than all other faults to find. */
const served = amount(databaseKinds.slice(0, 1), databaseKinds);

/** Enough that the order of arrival is five deviations from chance. */
const people = amount(10, 30);
const found = new Set<string>();

describe.for(databaseKinds)('the thief, on %s', (kind) => {
	test('finds nothing in a round as it is', async () => {
		expect(await playRound(kind, people)).toEqual([]);
	});

	test.for(plants)('finds $name', async (plant) => {
		const findings = await playRound(kind, people, plant);

		expect(findings.map(({ fault }) => fault)).toContain(plant.fault);
		found.add(`${plant.name} on ${kind}`);
	});
});

describe('the thief of a program that is served', () => {
	test('finds visitors in its log and a counter on its pages', async () => {
		const logger = pathToFileURL(join('tests', 'support', 'thief', 'log-visitors.ts'));
		const hauls = await Promise.all(
			served.map((kind) =>
				robRound(kind, {
					...{ size: 3, pages: 3, everyPage: 1000 },
					settings: { NODE_OPTIONS: `--import=${logger.href}` },
					plant: ({ db, round }) => countLive(db, round.organisationId, round.evaluationId)
				})
			)
		);

		for (const { findings } of hauls) {
			const words = findings.map((finding) => finding.words);
			expect(words).toContain('the machine of number 0 in the log');
			expect(words).toContainEqual(
				expect.stringMatching(/^leaderA \/evaluering\/[0-9a-f]+ moved/u)
			);
			expect(words).toContainEqual(expect.stringMatching(/^progress_count changed/u));
		}
		found.add('visitors in a log').add('a counter on a page');
	});
});

test('every planted fault is found', () => {
	const planted = databaseKinds.length * plants.length + 2;
	recordFigures(
		'anonymity-plants',
		'Each fault that would give people away is found when it is planted.',
		[
			{ what: 'people in each planted round', value: people },
			{ what: 'planted faults, on two databases', value: planted },
			{ what: 'found', value: found.size, bound: `all ${planted}` }
		]
	);

	expect(found.size).toBe(planted);
});
