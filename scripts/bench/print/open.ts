import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeGuide } from '#lib/server/pdf/leader/guide.ts';
import type { PrintedDocument } from '#lib/server/pdf/document.ts';
import { describeEmployeesVersion } from '#lib/server/pdf/leader/employees.ts';
import { describeLeaderReport } from '#lib/server/pdf/leader/report.ts';
import { describeOrganisationReport } from '#lib/server/pdf/organisation-report.ts';
import { openPress } from '#lib/server/pdf/press.ts';
import { printedOrganisation } from '#tests/support/printed-organisation.ts';
import { printedSizes, reportOf } from '#tests/support/printed-reports.ts';
import { questionnaire } from '#tests/support/team.ts';
import { writePrintFiles } from '../../print.js';
import type { Bench } from '../bench.ts';

/**
 * What it costs to print the longest of all documents, against the shortest, a guide of two pages. Each
 * is to take less than 200 ms once the press is warm.
 */
export async function openBench(): Promise<Bench> {
	const folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-bench-'));
	await writePrintFiles(folder);
	const press = openPress(() => folder);
	const papers = listPapers();
	const guide = describeGuide(
		'hour',
		{ report: reportOf(4, 'da'), questionnaire, followUp: { focus: [] } },
		'da'
	);
	const print = (document: PrintedDocument) => press.print('document', document, '2026-11-20');
	for (const { document } of papers) print(document);

	return {
		about: 'documents of a leader and of an organisation, in Danish',
		turns: 5,
		sides: [
			{
				name: 'the longest document',
				run: () => {
					const times = papers.map(({ document }) => time(() => print(document)));
					const each = times.map((one, index) => `${papers[index]?.name}: ${one.toFixed(0)} ms`);
					return Promise.resolve({ milliseconds: Math.max(...times), remarks: [each.join(', ')] });
				}
			},
			{
				name: 'a guide',
				run: () => Promise.resolve({ milliseconds: time(() => print(guide)) })
			}
		],
		close: () => Promise.resolve(rmSync(folder, { recursive: true, force: true }))
	};
}

/** The report in each size, what is made of the largest to share, and an organisation's report. */
function listPapers(): readonly { readonly name: string; readonly document: PrintedDocument }[] {
	const given = { questionnaire, reader: 'leader', sha256: 'ab'.repeat(32) } as const;
	const reports = printedSizes.map((size) => ({
		name: String(size),
		document: describeLeaderReport(
			{ ...given, report: reportOf(size, 'da'), comments: 'with' },
			'da'
		)
	}));

	return [
		...reports,
		{
			name: 'for employees',
			document: describeEmployeesVersion(reportOf(60, 'da'), questionnaire, 'da')
		},
		{
			name: 'organisation',
			document: describeOrganisationReport(printedOrganisation(), 'da')
		}
	];
}

function time(work: () => unknown): number {
	const began = performance.now();
	work();

	return performance.now() - began;
}
