import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chanceFrom, type Chance } from '#db/demo/chance.ts';
import { openDatabase } from '#lib/server/db/client.ts';
import { amount, recordFigures } from '../support/assurance.ts';
import { createDisk, fates, type Fate } from '../support/power/disk.ts';
import { findLosses, readResult, type Result } from '../support/power/look.ts';
import { hear, toldNothing } from '../support/power/told.ts';
import { traceProgram, type DiskEvent } from '../support/power/trace.ts';

/*
 * A whole round runs under strace, from an empty folder to its reports. What it wrote and synced is
 * played back onto a disk that keeps only what was synced, the power goes at some moment, and the
 * product starts on what is left.
 */

const seed = 'power-cut 1';
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

interface Watched {
	readonly root: string;
	readonly events: readonly DiskEvent[];
}

function watch(employees: readonly number[], ...faults: readonly string[]): Watched {
	const root = mkdtempSync(join(tmpdir(), 'ledelsesspejl-power-'));
	folders.push(root);
	const script = 'tests/support/power/answer-and-close.ts';
	const events = traceProgram(script, root, [employees.join(), ...faults]);

	return { root, events };
}

interface Cut {
	/** How many events came before it. */
	readonly after: number;
	readonly fate: Fate;
}

/**
 * A third after what people were told, a third while the database is made, the round opens or closes,
 * and the rest anywhere.
 */
function planCuts({ events }: Watched, count: number, chance: Chance): readonly Cut[] {
	const said = events.flatMap((event, at) =>
		event.kind === 'said' ? [{ line: event.line, at }] : []
	);
	const placeOf = (word: string) => said.find(({ line }) => line.startsWith(word))?.at ?? 0;
	const told = said.filter(({ line }) => /^(made|opened|saved|sent|closed)/u.test(line));
	const [made, opened] = [placeOf('made'), placeOf('opened')];
	const [closing, closed] = [placeOf('closing'), placeOf('closed')];
	const third = Math.floor(count / 3);
	const between = (from: number, to: number) => from + 1 + chance.below(to - from);
	const moments = [
		...chance.some(told, third).map(({ at }) => at + 1),
		...Array.from({ length: third }, (_, index) => {
			if (index % 4 === 0) return between(0, made);
			return index % 4 === 1 ? between(made, opened) : between(closing, closed);
		})
	];
	while (moments.length < count) moments.push(chance.below(events.length + 1));

	return moments.map((after, index) => ({ after, fate: fates[index % fates.length] ?? 'gone' }));
}

/** What the watched program itself came to. */
async function readUndisturbed(root: string): Promise<Result> {
	const db = openDatabase({ kind: 'sqlite', file: join(root, 'database', 'spejl.db') });
	const result = await readResult({ db });
	await db.destroy();

	return result;
}

interface Loss extends Cut {
	readonly problems: readonly string[];
}

/** Plays the events back and looks at what each cut leaves. Returns those that left something wrong. */
async function cutPower(
	{ root, events }: Watched,
	cuts: readonly Cut[],
	chance: Chance
): Promise<readonly Loss[]> {
	const disk = createDisk(root);
	const result = await readUndisturbed(root);
	const waiting = cuts.toSorted((one, other) => one.after - other.after);
	const losses: Loss[] = [];
	let told = toldNothing;

	for (let played = 0; played <= events.length; played++) {
		while (waiting[0]?.after === played) {
			const { after, fate } = waiting.shift() ?? { after: 0, fate: 'gone' };
			const problems = await findLosses(disk.cut(fate, chance), root, told, result);
			if (problems.length > 0) losses.push({ after, fate, problems });
		}
		const event = events[played];
		if (event) disk.apply(event);
		if (event?.kind === 'said') told = hear(told, event.line);
	}

	return losses;
}

/** As if the program had never asked for some of what it asked of the disk. */
function without(watched: Watched, isMissing: (event: DiskEvent) => boolean): Watched {
	return { ...watched, events: watched.events.filter((event) => !isMissing(event)) };
}

const everywhere = (losses: readonly Loss[]) => losses.flatMap(({ problems }) => problems);

describe('when the power goes', () => {
	const count = amount(36, 400);
	let watched: Watched;
	beforeAll(() => {
		watched = watch(amount([14, 9, 4, 3, 4], [30, 14, 9, 4, 3, 4, 60]));
	});

	test('nothing that anybody was told is lost, and nothing is left half or damaged', async () => {
		const chance = chanceFrom(seed);
		const cuts = planCuts(watched, count, chance);
		const losses = await cutPower(watched, cuts, chance);

		expect(losses, seed).toEqual([]);
		const said = watched.events.filter(({ kind }) => kind === 'said').length;
		recordFigures('power-cut', promise, [
			{ what: 'simulated power cuts', value: cuts.length, bound: 'at least 200' },
			{ what: 'writes, syncs and other calls played back', value: watched.events.length - said },
			{ what: 'acknowledgements to cut after', value: countAcknowledged(watched) },
			{ what: 'acknowledged drafts, answers or rounds lost', value: 0, bound: '0' },
			{ what: 'databases damaged, answers half there, links burned', value: 0, bound: '0' },
			{ what: 'planted faults found', value: `${planted} of ${planted}`, bound: 'all' }
		]);
	});

	/* The simulation can see what it looks for. */

	test('a database that does not wait for its disk loses what it acknowledged', async () => {
		const hurried = watch([6], 'unsynced');
		const losses = await cutPower(hurried, afterEach(hurried, /^(saved|sent)/u), chanceFrom(seed));

		expect(everywhere(losses)).toContain('lost: acknowledged answers');
		expect(everywhere(losses)).toContain('lost: an acknowledged draft');
	});

	test('keys that are not on the disk before people seal to them lose the round', async () => {
		const isKey = ({ kind, ...event }: DiskEvent) =>
			kind === 'sync' && 'path' in event && event.path.includes('/keys/round-');
		const careless = without(watched, isKey);
		const losses = await cutPower(careless, afterEach(careless, /^opened/u), chanceFrom(seed));

		expect(everywhere(losses).length).toBeGreaterThan(0);
	});

	test.each(['', '/keys', '/database'])(
		'a folder%s whose names are not on the disk loses what is in it',
		async (name) => {
			const forgetful = without(
				watched,
				(event) => event.kind === 'syncFolder' && event.path === `${watched.root}${name}`
			);
			const losses = await cutPower(forgetful, afterEach(forgetful, /^opened/u), chanceFrom(seed));

			expect(everywhere(losses).length).toBeGreaterThan(0);
		}
	);

	test('a close that destroys the keys before the count is kept loses the round', async () => {
		const hasty = watch([6], 'hasty');
		const keyGone = hasty.events.findLastIndex(
			(event) => event.kind === 'unlink' && event.path.includes('/keys/round-')
		);
		const cuts = [{ after: keyGone + 1, fate: 'kept' } as const];
		const losses = await cutPower(hasty, cuts, chanceFrom(seed));

		expect(everywhere(losses)).toContain('the round has lost its keys');
	});
});

const promise =
	'Whatever moment the power goes, and whatever the disk then keeps of what it was not told to keep, the next start has everything that anybody was told, and nothing half.';
const planted = 6;

function countAcknowledged({ events }: Watched): number {
	return events.filter(
		(event) => event.kind === 'said' && /^(opened|saved|sent|closed)/u.test(event.line)
	).length;
}

/** A cut right after each thing said that fits, of which nothing unsynced is left. */
function afterEach({ events }: Watched, words: RegExp): readonly Cut[] {
	return events.flatMap((event, at) =>
		event.kind === 'said' && words.test(event.line)
			? [{ after: at + 1, fate: 'gone' as const }]
			: []
	);
}
