import { expect, test } from 'vitest';
import { amount, recordFigures } from '#tests/support/assurance.ts';
import { databaseKinds } from '#tests/support/database.ts';
import { mostDeviations } from '#tests/support/thief/order.ts';
import { robRound, type Haul } from '#tests/support/thief/rob.ts';

/*
 * A thief copies everything that a machine holds save its keys: before and after each answer, as a
 * kill leaves it, before and after the close, and reads every page with everybody's session.
 */

const size = amount(12, 200);

test('a round that is robbed at every step gives nobody away, on either database', async () => {
	const plan = { size, everyPage: amount(1000, 25) };
	const hauls = await Promise.all(databaseKinds.map((kind) => robRound(kind, plan)));

	for (const { findings, people, copies, deviations } of hauls) {
		expect(findings).toEqual([]);
		expect(people).toBe(size);
		expect(copies).toBeGreaterThan(2 * size);
		expect(deviations).toBeLessThan(mostDeviations);
	}
	record(hauls);
});

function record(hauls: readonly Haul[]): void {
	const sum = (value: (haul: Haul) => number) => hauls.reduce((all, one) => all + value(one), 0);
	const largest = Math.max(...hauls.map(({ deviations }) => deviations));

	recordFigures('anonymity', 'Nobody who steals from the machine learns what anybody answered.', [
		{ what: 'people in a round, on SQLite and on PostgreSQL each', value: size },
		{ what: 'copies of everything, two around each answer', value: sum(({ copies }) => copies) },
		{ what: 'megabytes searched', value: Math.round(sum(({ bytes }) => bytes) / 1e6) },
		{ what: 'pages read between two answers', value: sum(({ pages }) => pages) },
		{
			what: 'readable answers, counts that moved, marks of time',
			value: sum(({ findings }) => findings.length),
			bound: '0'
		},
		{
			what: 'complete sets of answers after the close',
			value: sum(({ sets }) => sets),
			bound: '0'
		},
		{ what: 'pairs of a person and an answer', value: sum(({ pairs }) => pairs), bound: '0' },
		{
			what: 'the order that says most about arrival, in standard deviations',
			value: largest.toFixed(1),
			bound: `below ${mostDeviations}`
		}
	]);
}
