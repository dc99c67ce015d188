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
import { measure, requireSame } from '../measure.ts';
import { inMilliseconds, inParts } from '../words.ts';

/**
 * What it costs to print each kind of document, against the shortest, a guide of two pages. The longest
 * is to take at most 200 ms once the press is warm.
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
	const [first, ...others] = papers.map(({ name, document }) => ({
		name,
		run: () => measure(() => print(document))
	}));
	if (!first) throw new Error('there are no documents');

	return {
		about: 'documents of a leader and of an organisation, in Danish',
		turns: 5,
		sides: [{ name: 'a guide', run: () => measure(() => print(guide)) }, first, ...others],
		check() {
			for (const { name, document } of papers) requireSame(print(document), print(document), name);
			requireSame(print(guide), print(guide), 'guide');
			return Promise.resolve(`each of ${papers.length + 1} documents printed twice, byte for byte`);
		},
		compare: ([shortest, ...documents]) => {
			const longest = Math.max(...documents.map(({ milliseconds }) => milliseconds));

			return [
				{
					what: 'the longest document',
					value: inMilliseconds(longest),
					promised: 'at most 200 ms'
				},
				{
					what: 'beside a guide of two pages',
					value: inParts(longest, shortest?.milliseconds ?? NaN)
				}
			];
		},
		close: () => Promise.resolve(rmSync(folder, { recursive: true, force: true }))
	};
}

/** The report in each size, what is made of the largest to share, and an organisation's report. */
function listPapers(): readonly { readonly name: string; readonly document: PrintedDocument }[] {
	const given = { questionnaire, reader: 'leader', sha256: 'ab'.repeat(32) } as const;
	const reports = printedSizes.map((size) => ({
		name: `a report, ${size} answers`,
		document: describeLeaderReport(
			{ ...given, report: reportOf(size, 'da'), comments: 'with' },
			'da'
		)
	}));

	return [
		...reports,
		{
			name: 'for employees, 60 answers',
			document: describeEmployeesVersion(reportOf(60, 'da'), questionnaire, 'da')
		},
		{
			name: 'of an organisation',
			document: describeOrganisationReport(printedOrganisation(), 'da')
		}
	];
}
