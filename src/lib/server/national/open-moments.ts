import type { Kysely } from 'kysely';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { openMomentSums, type MomentSum } from '#lib/domain/national/moment-sums.ts';
import type { Database } from '../db/schema.ts';
import type { KeyRing } from '../keys/ring.ts';
import { listMoments, type StoredMoments } from '../moments/queries.ts';
import { sumMoments, type Opening, type OpeningTask } from './sum-moments.ts';

/** Moments that are read and opened together. */
const page = 1000;

/** With fewer pages than this, starting another thread takes longer than it saves. */
const worthAThread = 4;

/** What all sealed moments of a year add up to. */
export interface OpenedMoments {
	readonly sums: readonly MomentSum[];
	/** Those that did not open, or were not of their questionnaire's size. */
	readonly unreadable: number;
}

/**
 * Opens a year's moments page by page and adds them up. Opening is nearly all of the work, so the
 * processors share it; each hands back sums only. Undefined where the year's key is not there.
 */
export async function openMoments(
	db: Kysely<Database>,
	keys: KeyRing,
	year: number,
	sizes: Readonly<Record<string, number>>
): Promise<OpenedMoments | undefined> {
	const open = await keys.momentsOpener(year);
	if (!open) return undefined;

	const pages = readPages(db, year);
	const first: (readonly StoredMoments[])[] = [];
	while (first.length < worthAThread) {
		const next = await pages.next();
		if (next.done === true) break;
		first.push(next.value);
	}

	const results: Opening[] = [];
	if (first.length < worthAThread) {
		for (const rows of first) results.push(await sumMoments(open, sizes, rows));
	} else {
		const task = { keyDirectory: keys.directory, year, sizes };
		const source = nextOf(first, pages);
		const threads = Array.from({ length: availableParallelism() }, () => openApart(task, source));
		results.push(...(await Promise.all(threads)));
	}

	return addUp(sizes, results);
}

function addUp(sizes: Readonly<Record<string, number>>, parts: readonly Opening[]): OpenedMoments {
	const total = openMomentSums(sizes);
	for (const { sums } of parts) for (const sum of sums) total.addSum(sum);

	return {
		sums: total.list(),
		unreadable: parts.reduce((count, part) => count + part.unreadable, 0)
	};
}

async function* readPages(db: Kysely<Database>, year: number) {
	let after = '';
	for (;;) {
		const rows = await listMoments(db, year, after, page);
		const last = rows.at(-1);
		if (!last) return;
		yield rows;
		after = last.id;
	}
}

type Source = () => Promise<readonly StoredMoments[] | undefined>;

/** One page after another, each to whoever asks next. */
function nextOf(
	first: readonly (readonly StoredMoments[])[],
	rest: AsyncGenerator<readonly StoredMoments[], void>
): Source {
	const waiting = [...first];

	return async () => waiting.shift() ?? ((await rest.next()).value || undefined);
}

/** A thread that is given page after page, and asked for its sums when there is no more. */
async function openApart(task: OpeningTask, source: Source): Promise<Opening> {
	const worker = new Worker(new URL('open-moments.worker.ts', import.meta.url), {
		workerData: task
	});
	try {
		for (;;) {
			const rows = await source();
			worker.postMessage(rows ?? 'sum');
			const [said] = (await once(worker, 'message')) as [Opening | 'next'];
			if (said !== 'next') return said;
		}
	} finally {
		await worker.terminate();
	}
}
