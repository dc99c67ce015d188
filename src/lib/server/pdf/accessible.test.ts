import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printedOrganisation } from '#tests/support/printed-organisation.ts';
import { printedSizes, reportOf } from '#tests/support/printed-reports.ts';
import { listPictures } from '#tests/support/printed-words.ts';
import { readPdf, type Content } from '#tests/support/read-pdf.ts';
import { questionnaire } from '#tests/support/team.ts';
import type { Language } from '#lib/domain/language.ts';
import { guideKinds } from '#lib/domain/report/guides.ts';
import { hasTooFew } from '#lib/domain/report/too-few.ts';
import { writePrintFiles } from '../../../../scripts/print.js';
import type { Block, PrintedDocument } from './document.ts';
import { describeEmployeesVersion } from './leader/employees.ts';
import { describeGuide } from './leader/guide.ts';
import { describeLeaderReport } from './leader/report.ts';
import { describeOrganisationReport } from './organisation-report.ts';
import { openPress, type Press } from './press.ts';

let folder: string;
let press: Press;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-print-'));
	await writePrintFiles(folder);
	press = openPress(() => folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Case = readonly [name: string, language: Language, document: PrintedDocument];

const cases: readonly Case[] = printedSizes.flatMap((size) =>
	(['da', 'en'] as const).flatMap((language): readonly Case[] => {
		const report = reportOf(size, language);
		const given = { report, questionnaire, reader: 'leader', sha256: 'ab'.repeat(32) } as const;
		const whole = describeLeaderReport({ ...given, comments: 'with' }, language);
		const shared = describeEmployeesVersion(report, questionnaire, language);
		const source = { report, questionnaire, followUp: { focus: [] } };

		return [
			[`the report of ${size}`, language, whole],
			...(hasTooFew(report)
				? []
				: [[`the employees' version of ${size}`, language, shared] as const]),
			...(size === 6 || size === 4
				? guideKinds.map(
						(kind) =>
							[
								`the guide ${kind} of ${size}`,
								language,
								describeGuide(kind, source, language)
							] as const
					)
				: [])
		];
	})
);

const organisation = printedOrganisation();
const organisationCases = (['da', 'en'] as const).map((language): Case => [
	'the report of an organisation',
	language,
	describeOrganisationReport(organisation, language)
]);

describe.each([...cases, ...organisationCases])(
	'%s, in the language %s,',
	(_, language, document) => {
		const read = () => readPdf(press.print('document', document, '2026-11-20'));

		test('can be read aloud from beginning to end', () => {
			const pdf = read();
			const roles = new Set(pdf.tags.map(({ role }) => role));

			expect(pdf.pages).toBeGreaterThan(0);
			expect(pdf.content.length).toBeGreaterThan(20);
			expect(pdf.catalogue).toMatch(new RegExp(`/Lang \\(${language}`, 'u'));
			expect(pdf.catalogue).toMatch(/\/DisplayDocTitle true/u);
			expect(pdf.catalogue).toMatch(/\/Marked true/u);
			expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
			expect(pdf.metadata).toContain(document.title.replaceAll("'", '&apos;'));
			expect(pdf.untagged).toEqual([]);
			expect([...roles]).toEqual(expect.arrayContaining(['H1', 'H2', 'P']));
			expect(
				pdf.tags.filter(({ role, parent }) => role === 'Span' && parent === 'Document')
			).toEqual([]);
			expect(pdf.bookmarks).toEqual([document.title, ...listOutline(document.blocks)]);
			expect(isInOrder(pdf.content)).toBe(true);
			expect(pdf.tags.filter(({ role }) => role === 'Figure').map(({ alt }) => alt)).toEqual(
				listPictures(document)
			);
			expect(isNested(pdf.tags.map(({ role }) => role))).toBe(true);
		});
	}
);

test('a page that cannot be read is not taken for one without faults', () => {
	const document = describeLeaderReport(
		{
			...{ report: reportOf(6, 'da'), questionnaire, reader: 'leader', comments: 'with' },
			sha256: 'ab'.repeat(32)
		},
		'da'
	);
	const bytes = press.print('document', document, '2026-11-20');
	const unread = Buffer.from(bytes).toString('latin1').replaceAll('/Contents', '/Elsewhere');

	expect(() => readPdf(Buffer.from(unread, 'latin1'))).toThrow('cannot be read');
});

/** What a reader jumps to: every heading but those inside a theme. */
function listOutline(blocks: readonly Block[]): readonly string[] {
	return blocks.flatMap((block) => {
		if (block.kind === 'heading') return [block.text];
		if (block.kind === 'together') return listOutline(block.blocks);
		if (block.kind === 'columns' && block.level === 3)
			return block.columns.map(({ title }) => title);

		return [];
	});
}

/** Pages are read one after another, and what is on a page in the order in which it is drawn. */
function isInOrder(content: readonly Content[]): boolean {
	return content.every(({ page, number }, index) => {
		const before = content[index - 1];

		return !before || page > before.page || (page === before.page && number > before.number);
	});
}

/** No level of headings is left out on the way down. */
function isNested(roles: readonly string[]): boolean {
	const levels = roles.filter((role) => /^H\d$/u.test(role)).map((role) => Number(role.slice(1)));

	return levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1);
}
