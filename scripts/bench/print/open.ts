import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeGuide } from '#lib/server/pdf/leader/guide.ts';
import { describeLeaderReport } from '#lib/server/pdf/leader/report.ts';
import { openPress, type Press } from '#lib/server/pdf/press.ts';
import { printedSizes, reportOf } from '#tests/support/printed-reports.ts';
import { questionnaire } from '#tests/support/team.ts';
import { writePrintFiles } from '../../print.js';
import type { Bench } from '../bench.ts';

/**
 * What it costs to print the longest of a leader's documents, against the shortest, a guide of two
 * pages. Each is to take less than 200 ms once the press is warm.
 */
export async function openBench(): Promise<Bench> {
	const folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-bench-'));
	await writePrintFiles(folder);
	const press = openPress(() => folder);
	const reports = printedSizes.map((size) => reportOf(size, 'da'));
	const papers = reports.map((report) => () => printReport(press, report));
	papers.forEach((print) => print());

	return {
		about: `leaders' reports of ${printedSizes.join(', ')} employees, in Danish`,
		turns: 5,
		sides: [
			{
				name: 'the longest report',
				run: () => {
					const times = papers.map(time);
					const each = times.map((one, index) => `${printedSizes[index]}: ${one.toFixed(0)} ms`);
					return Promise.resolve({ milliseconds: Math.max(...times), remarks: [each.join(', ')] });
				}
			},
			{
				name: 'a guide',
				run: () => Promise.resolve({ milliseconds: time(() => printGuide(press, reports)) })
			}
		],
		close: () => Promise.resolve(rmSync(folder, { recursive: true, force: true }))
	};
}

type Report = ReturnType<typeof reportOf>;

function printReport(press: Press, report: Report): void {
	const given = { report, questionnaire, reader: 'leader', sha256: 'ab'.repeat(32) } as const;
	press.print('document', describeLeaderReport({ ...given, comments: 'with' }, 'da'), day);
}

function printGuide(press: Press, [report]: readonly Report[]): void {
	if (!report) return;
	const source = { report, questionnaire, followUp: { focus: [] } };
	press.print('document', describeGuide('hour', source, 'da'), day);
}

const day = '2026-11-20';

function time(work: () => unknown): number {
	const began = performance.now();
	work();

	return performance.now() - began;
}
