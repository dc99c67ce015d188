import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '#lib/domain/access/actor.ts';
import { exampleReport } from '#lib/domain/report/example.ts';
import { openDatabase } from '#lib/server/db/client.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { getReport } from '#lib/server/releases/get-report.ts';
import type { Bench, Run } from '../bench.ts';
import { measure, requireSame } from '../measure.ts';
import { inMilliseconds, inParts } from '../words.ts';
import { buildReports, type KeptReport } from './build.ts';

/** Leaders who read in a turn, and how often each of them does. */
const readers = 50;
const again = 20;

/**
 * What the page of a report has to be given, of one leader among 50,000: by whoever reads it first, and
 * again, as a leader does who comes back, or goes from page to page; beside making the same report of
 * the counts. BENCH_LEADERS makes them fewer.
 */
export async function openBench(): Promise<Bench> {
	const leaders = Number(process.env['BENCH_LEADERS'] ?? 50_000);
	const folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-leader-'));
	const file = join(folder, 'database', 'reports.db');
	const kept = [...(await buildReports(file, leaders))];
	const db = openDatabase({ kind: 'sqlite', file });
	const take = () => kept.splice(0, readers);
	const read = async ({ id, email }: KeptReport) => {
		const given = await getReport(db, actorOf(email), id);
		if (given?.state !== 'released') throw new Error('the leader may read it');
		return given.report;
	};
	const readAll = async (some: readonly KeptReport[], times: number): Promise<Run> => {
		const run = await measure(async () => {
			for (let time = 0; time < times; time++) for (const each of some) await read(each);
		});
		return { ...run, count: times * some.length };
	};

	return {
		about: `the data of a report, of one leader among ${leaders}`,
		turns: 9,
		sides: [
			{
				name: 'read again',
				async run() {
					const some = take();
					await readAll(some, 1);
					return readAll(some, again);
				}
			},
			{ name: 'read by the first who asks', run: () => readAll(take(), 1) },
			{
				name: 'made of the counts',
				run: async () => ({ ...(await measure(() => makeAll(readers))), count: readers })
			}
		],
		async check() {
			const [one] = take();
			if (!one) throw new Error('there are no reports');
			const [first, second] = [await read(one), await read(one)];
			const made = exampleReport(currentQuestionnaire(), 'da');
			requireSame(first, second, 'reading twice');
			requireSame(first.figures, made.figures, 'figures');
			return `${made.figures.length} figures, read, read again and made`;
		},
		compare: ([last, first, made]) => [
			{
				what: 'data of a report, read again',
				value: inMilliseconds(last?.milliseconds ?? NaN),
				promised: 'at most 0.1 ms'
			},
			{ what: 'data of a report, read first', value: inMilliseconds(first?.milliseconds ?? NaN) },
			{
				what: 'read first beside made of the counts',
				value: inParts(first?.milliseconds ?? NaN, made?.milliseconds ?? NaN)
			}
		],
		async close() {
			await db.destroy();
			rmSync(folder, { recursive: true });
		}
	};
}

function makeAll(count: number): void {
	for (let time = 0; time < count; time++) exampleReport(currentQuestionnaire(), 'da');
}

function actorOf(email: string): Actor {
	return { accountId: 'leader', email, name: 'Mette Holm', language: 'da', roles: [] };
}
