import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import EmployeesVersion from '#lib/components/employees-version/EmployeesVersion.svelte';
import LeaderReport from '#lib/components/report/LeaderReport.svelte';
import { selectEmployees } from '#lib/domain/disclosure/leader/employees.ts';
import { releaseLeaderReport } from '#lib/domain/disclosure/leader-report.ts';
import { isWithheld } from '#lib/domain/disclosure/released.ts';
import type { Language } from '#lib/domain/language.ts';
import { guideKinds } from '#lib/domain/report/guides.ts';
import { readReport } from '#lib/domain/report/read.ts';
import { describeMiddle, describePlace } from '#lib/domain/report/reading/place.ts';
import { hasTooFew } from '#lib/domain/report/too-few.ts';
import { printed } from '#lib/i18n/messages/printed.ts';
import { report as reportWords } from '#lib/i18n/messages/report.ts';
import { describeEmployeesVersion } from '#lib/server/pdf/leader/employees.ts';
import { describeGuide } from '#lib/server/pdf/leader/guide.ts';
import { describeLeaderReport } from '#lib/server/pdf/leader/report.ts';
import { printedSizes, reportOf } from './support/printed-reports.ts';
import {
	listHeadings,
	listNotices,
	listPictures,
	listSentences,
	readHeadings,
	readPage
} from './support/printed-words.ts';
import { answeringAll, countedTeam, questionnaire, standard } from './support/team.ts';

const sha256 = 'ab'.repeat(32);
const languages = ['da', 'en'] as const satisfies readonly Language[];
const cases = printedSizes.flatMap((size) =>
	languages.map((language) => [size, language] as const)
);

/** How far somebody's answer lies from the leader's. */
const isDistance = /ligger \d,\d point (højere|lavere)|lies \d\.\d points (higher|lower)/u;

/** The shares of a statement: a sentence below it on paper, a table and a picture on the page. */
const areShares = /^(Medarbejdere: uenige|Employees: disagree) /u;

function showPage(size: (typeof printedSizes)[number], language: Language): string {
	const report = reportOf(size, language);
	const frozen = { sha256, data: '/api' };
	const { body } = render(LeaderReport, {
		props: { language, report, questionnaire, reader: 'leader', frozen, comments: 'open' }
	});

	return body;
}

describe.each(cases)('of %i employees, in the language %s,', (size, language) => {
	const report = reportOf(size, language);
	const given = { report, questionnaire, reader: 'leader', sha256 } as const;
	const html = showPage(size, language);

	test('the paper says nothing that the page does not say, in the same order', () => {
		const paper = describeLeaderReport({ ...given, comments: 'with' }, language);
		const page = readPage(html);
		const onPaper = printed[language].report.overview;
		const missing = listSentences(paper).filter(
			(sentence) =>
				!page.includes(sentence) && !onPaper.includes(sentence) && !areShares.test(sentence)
		);

		expect(missing).toEqual([]);
		const aside = [reportWords[language].frozen.title, ...listNotices(paper)];
		expect(listHeadings(paper)).toEqual(
			readHeadings(html).filter((title) => !aside.includes(title))
		);
	});

	test('each picture is said in the words and figures of its row', () => {
		const paper = describeLeaderReport({ ...given, comments: 'without' }, language);
		const pictures = listPictures(paper);
		const { you } = reportWords[language];

		expect(pictures.length).toBeGreaterThan(30);
		expect(pictures.every((alt) => /\w.*\.$/u.test(alt))).toBe(true);
		expect(pictures.some((alt) => alt.startsWith(`${you}: `))).toBe(true);
	});

	test('comments come along only when they are asked for', () => {
		const texts = report.comments.flatMap(({ texts: each }) => each);
		const without = JSON.stringify(
			describeLeaderReport({ ...given, comments: 'without' }, language)
		);

		expect(texts.filter((text) => without.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
	});

	test.runIf(!hasTooFew(report))('the employees’ version holds their answers and no others', () => {
		const paper = describeEmployeesVersion(report, questionnaire, language);
		const { body } = render(EmployeesVersion, {
			props: { language, report: selectEmployees(report), questionnaire, path: '/rapport/x' }
		});
		const page = readPage(body);
		const { you, yourManager, peers } = reportWords[language];

		const missing = listSentences(paper).filter(
			(sentence) => !page.includes(sentence) && !areShares.test(sentence)
		);
		expect(missing).toEqual([]);
		for (const words of [page, JSON.stringify(paper)]) {
			expect(words).not.toContain(`${you}:`);
			expect(words).not.toContain(yourManager);
			expect(words).not.toContain(peers.name);
		}
		expect(JSON.stringify(paper)).not.toMatch(/"group":"(self|manager|peer)"/u);
		expect(selectEmployees(report).comments).toEqual([]);
	});

	test.each(guideKinds)(
		'the guide %s says no answer that was given by name to employees',
		(kind) => {
			const followUp = { focus: [] };
			const guide = describeGuide(kind, { report, questionnaire, followUp }, language);
			const words = JSON.stringify(guide);

			expect(words).not.toMatch(/"group":"(self|manager|peer)"/u);
			if (kind !== 'talk') expect(words).not.toMatch(isDistance);
			else if (size === 6) expect(words).toMatch(isDistance);
			expect(listHeadings(guide).length).toBeGreaterThan(0);
		}
	);
});

test.each(languages)(
	'what the page says of other leaders stands on the paper, in %s',
	(language) => {
		const report = reportOf(12, language);
		const given = { report, questionnaire, reader: 'leader', comments: 'without', sha256 } as const;
		const onPaper = listSentences(describeLeaderReport(given, language));
		const page = readPage(showPage(12, language));
		const said = readReport(report, questionnaire).themes.flatMap(({ place, middle }) =>
			[place && describePlace(place), middle && describeMiddle(middle)].flatMap(
				(each) => each?.[language].split(/(?<=\.) /u) ?? []
			)
		);

		expect(said.length).toBeGreaterThan(20);
		expect(said.filter((sentence) => !page.includes(sentence))).toEqual([]);
		expect(said.filter((sentence) => !onPaper.includes(sentence))).toEqual([]);
	}
);

test('nothing is said on paper of the whole where nobody was asked about it', () => {
	const selection = {
		...standard,
		themes: ['drift', 'opad'],
		form: 'tilpasset',
		focusOnly: true
	} as const;
	const ballots = Array.from({ length: 6 }, () => answeringAll(4));
	const team = countedTeam({ employees: ballots, self: answeringAll(3, 'self'), selection });
	const evaluation = { ...team.evaluation, focusOnly: true } as const;
	const report = releaseLeaderReport({ ...team, evaluation });
	if (isWithheld(report)) throw new Error('withheld');
	const given = { report, questionnaire, reader: 'leader', comments: 'without', sha256 } as const;
	const paper = describeLeaderReport(given, 'da');

	expect(readReport(report, questionnaire).overall).toEqual([]);
	expect(listHeadings(paper)).not.toContain(reportWords.da.overall.title);
	expect(listHeadings(paper).length).toBeGreaterThan(4);
});

test('the guide to a meeting suggests the same themes whatever the manager answered', () => {
	const guideWith = (answerTo: (item: string) => 4 | 5) => {
		const { items, ...rest } = answeringAll(4, 'manager');
		const ids = Object.keys(items).map((id) => [id, answerTo(id)] as const);
		const team = countedTeam({
			employees: Array.from({ length: 6 }, () => answeringAll(3)),
			self: answeringAll(4, 'self'),
			manager: { ...rest, items: Object.fromEntries(ids) }
		});
		const report = releaseLeaderReport(team);
		if (isWithheld(report)) throw new Error('withheld');
		const source = { report, questionnaire, followUp: { focus: [] } };
		return JSON.stringify(describeGuide('hour', source, 'da'));
	};

	expect(guideWith((id) => (id.startsWith('opad') ? 5 : 4))).toBe(guideWith(() => 4));
});

test('a comment that the leader has put out of sight is not on the leader’s paper', () => {
	const report = reportOf(12, 'da');
	const [list] = report.comments;
	const marked = Object.assign(report, {
		comments: [
			{ ...list, marks: list?.texts.map((_, index) => ({ id: `${index}`, hidden: index === 0 })) }
		]
	});
	const [hidden = '', seen = ''] = list?.texts ?? [];
	const paper = describeLeaderReport(
		{ report: marked, questionnaire, reader: 'leader', comments: 'with', sha256 },
		'da'
	);

	expect(listSentences(paper).join(' ')).toContain(seen);
	expect(JSON.stringify(paper)).not.toContain(hidden);
});

test('a guide is filled in with what the leader works with, and not with the first step or the notes', () => {
	const focus = [
		{
			number: 1,
			theme: 'drift',
			words: '',
			firstStep: 'Ringe til Ib',
			day: undefined,
			status: 'planned'
		},
		{ number: 2, theme: 'opad', words: '', firstStep: '', day: undefined, status: 'dropped' }
	] as const;
	const source = { report: reportOf(6, 'da'), questionnaire, followUp: { focus } };
	const words = JSON.stringify(describeGuide('hour', source, 'da'));

	expect(words).toContain('Driftsledelse');
	expect(words).not.toContain('Forbindelsen opad');
	expect(words).not.toContain('Ringe til Ib');
});
