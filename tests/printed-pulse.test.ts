import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import LeaderReport from '#lib/components/report/LeaderReport.svelte';
import { readReport } from '#lib/domain/report/read.ts';
import { pulse } from '#lib/i18n/messages/pulse.ts';
import { report as reportWords } from '#lib/i18n/messages/report.ts';
import { describeLeaderReport } from '#lib/server/pdf/leader/report.ts';
import { pulseOf } from './support/printed-reports.ts';
import {
	listHeadings,
	listNotices,
	listSentences,
	readHeadings,
	readPage
} from './support/printed-words.ts';
import { questionnaire } from './support/team.ts';

/* Fifteen are enough for figures of a pulse, eight are not. */
describe.each([
	[15, 'da'],
	[15, 'en'],
	[8, 'da'],
	[8, 'en']
] as const)('of a pulse among %i employees, in the language %s,', (size, language) => {
	const report = pulseOf(size);
	const given = { questionnaire, reader: 'leader', comments: 'without' } as const;
	const sha256 = 'ab'.repeat(32);
	const paper = describeLeaderReport({ ...given, report, sha256 }, language);
	const { body } = render(LeaderReport, {
		props: { language, report, ...given, comments: 'open', frozen: { sha256, data: '/api' } }
	});

	test('the paper says nothing that the page does not say, in the same order', () => {
		const page = readPage(body);
		const aside = [reportWords[language].frozen.title, ...listNotices(paper)];

		expect(listSentences(paper).filter((sentence) => !page.includes(sentence))).toEqual([]);
		expect(listHeadings(paper)).toEqual(
			readHeadings(body).filter((title) => !aside.includes(title))
		);
	});

	test('figures of the employees stand on the paper, or why there are none', () => {
		const said = listSentences(paper).join(' ');
		const none = pulse[language].report.none({ answered: size, invited: size, from: 15 });

		expect(readReport(report, questionnaire).hasEmployees).toBe(size === 15);
		expect(said.includes(none)).toBe(size !== 15);
		expect(said).toContain(pulse[language].report.talkTitle);
	});
});
