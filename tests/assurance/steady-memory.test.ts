import { expect, test } from 'vitest';
import { amount, recordFigures } from '#tests/support/assurance.ts';
import { weighMemory } from '#tests/support/input/footprint.ts';
import { inviteRespondents } from '#tests/support/respondents.ts';
import { inParallel } from '#tests/support/visits.ts';

/** An hour of one respondent a second, as fast as the machine bears it. */
const journeys = amount(600, 3600);
/** Until then caches fill, and Node learns how much is kept for long. */
const first = 600;
/** What the last third may hold more than the one before it: what is cleared away when is partly chance. */
const mostMore = 0.05;
const mostMegabytes = 300;

test('a server holds no more after an hour of respondents than after half of it', async () => {
	const { parts, most, answered } = await watchMemory(first, journeys);
	const [, middle, last] = parts;

	expect(answered).toBe(journeys);
	expect(last / middle - 1).toBeLessThan(mostMore);
	expect(most).toBeLessThan(mostMegabytes);
	recordFigures('steady-memory', 'However many people answer, the server holds no more for it.', [
		{ what: 'people who followed their link to the end', value: answered },
		{ what: 'answers of theirs that are missing', value: journeys - answered, bound: '0' },
		{ what: 'memory of the server in the middle third', value: inMegabytes(middle) },
		{
			what: '… in the last third',
			value: inMegabytes(last),
			bound: `${mostMore * 100} % more at most`
		},
		{ what: '… at most', value: inMegabytes(most), bound: `under ${mostMegabytes} MB` }
	]);
});

test('a server that kept something of each request would be noticed', async () => {
	const { parts } = await watchMemory(100, 300, {
		NODE_OPTIONS: '--import ./tests/support/keep-requests.ts'
	});
	const [, middle, last] = parts;

	expect(last / middle - 1).toBeGreaterThan(mostMore);
});

interface Watched {
	/** Megabytes on average, in each third of the journeys after those before. */
	readonly parts: readonly [number, number, number];
	/** Megabytes at any time. */
	readonly most: number;
	/** People who were thanked and whose answers are kept. */
	readonly answered: number;
}

async function watchMemory(
	before: number,
	people: number,
	settings?: Readonly<Record<string, string>>
): Promise<Watched> {
	const respondents = await inviteRespondents(before + people, settings);
	const each = Array.from({ length: people }, (_, index) => index);
	const { pid = 0 } = respondents.server.process;
	const seen: [number[], number[], number[]] = [[], [], []];

	try {
		await inParallel(4, Array.from({ length: before }), () => respondents.answer(3).then(() => {}));
		await inParallel(4, each, async (index) => {
			await respondents.answer(4);
			seen[Math.floor((index * 3) / people)]?.push(weighMemory(pid));
		});
		const { answered } = await respondents.countKept();
		const [one, two, three] = seen;

		return {
			parts: [mean(one), mean(two), mean(three)],
			most: Math.max(...seen.flat()),
			answered: answered - before
		};
	} finally {
		await respondents.remove();
	}
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function inMegabytes(megabytes: number): string {
	return `${Math.round(megabytes)} MB`;
}
