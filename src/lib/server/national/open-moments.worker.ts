import { parentPort, workerData } from 'node:worker_threads';
import { openMomentSums } from '#lib/domain/national/moment-sums.ts';
import { openKeyRing } from '../keys/ring.ts';
import type { Opener } from '../keys/seal.ts';
import type { StoredMoments } from '../moments/queries.ts';
import { sumMoments, type OpeningTask } from './sum-moments.ts';

const { keyDirectory, year, sizes } = workerData as OpeningTask;
const open = await openKeyRing(keyDirectory).momentsOpener(year);
if (!open) throw new Error(`moments-${year} is not in KEY_DIR any more`);

const total = openMomentSums(sizes);
let unreadable = 0;

parentPort?.on('message', (asked: readonly StoredMoments[] | 'sum') => {
	if (asked === 'sum') parentPort?.postMessage({ sums: total.list(), unreadable });
	else void addPage(open, asked);
});

async function addPage(open: Opener, asked: readonly StoredMoments[]): Promise<void> {
	const part = await sumMoments(open, sizes, asked);
	for (const sum of part.sums) total.addSum(sum);
	unreadable += part.unreadable;
	parentPort?.postMessage('next');
}
