import { afterAll, expect, test } from 'vitest';
import { amount, recordFigures } from '#tests/support/assurance.ts';
import { databaseKinds } from '#tests/support/database.ts';
import { mostDeviations } from '#tests/support/thief/order.ts';
import { robRound, type Haul } from '#tests/support/thief/rob.ts';

/*
 * A thief copies everything that a machine holds save its keys: before and after each answer, as a
 * kill leaves it, before and after the close, and reads every page with everybody's session.
 */

const size = amount(10, 200);
const hauls: Haul[] = [];

test.for(databaseKinds)(
	'a round on %s that is robbed at every step gives nobody away',
	async (kind) => {
		const haul = await robRound(kind, { size, pages: amount(3, 1), everyPage: amount(1000, 20) });
		hauls.push(haul);

		expect(haul.findings, haul.findings.map(({ words }) => words).join('; ')).toEqual([]);
		expect(haul.people).toBe(size);
		expect(haul.copies).toBeGreaterThan(2 * size);
		expect(haul.deviations).toBeLessThan(mostDeviations);
	}
);

afterAll(() => record());

function record(): void {
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
